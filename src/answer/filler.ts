import type { SentenceFacts } from '../facts/fact.ts';
import type { NounPhrase } from '../text/clauses.ts';
import { isPremodifier } from '../text/noun-chunks.ts';
import { verbForm } from '../text/verb-forms.ts';
import type { Anchor, Gap } from './gap.ts';
import { predicateEnd } from './reach.ts';

/** A run of words of a sentence, by their indexes, inclusive. */
export interface Words {
  readonly first: number;
  readonly last: number;
}

/** How far a filler may stand from what it belongs to, in words. */
const WITHIN = {
  /** Words from a verb to its object: "called it Galloping Gertie". */
  object: 3,
  /** From a verb to its preposition: "convicted yesterday of", and to the "by" of a passive. */
  preposition: 9,
} as const;

/** How far behind a noun the word may stand that says how it is called, in words; default 4. */
const NAMED_WITHIN = 4;

/** A form of a verb in a sentence counts as the verb from this weight; default 0.5. */
const SAME_VERB = 0.5;

const BE = /^(?:is|are|was|were|be|been|being|got|’s|'s)$/u;
const NAMING = /^(?:called|named|nicknamed|dubbed|christened|known|titled|entitled|codenamed)$/u;

/** Fills the gap of a question from a sentence: the words of it that stand where the answer would; surest first. */
export function fillersOf(gap: Gap, sentence: SentenceFacts, clause: number): Words[] {
  if (gap.slot === 'called') return [...named(sentence), ...nameBehind(gap.anchor, sentence), ...calledSo(gap.anchor, sentence)];
  const found: Words[] = [];
  if (gap.anchor === null && gap.slot !== 'subject' && gap.slot !== 'object') return found;
  for (const at of anchorsOf(gap.anchor, sentence, clause)) {
    const filler =
      gap.slot === 'subject'
        ? subjectOf(sentence, at)
        : gap.slot === 'object'
          ? objectOf(sentence, at)
          : gap.slot === 'place'
            ? placeOf(sentence, at)
            : behind(sentence, gap.preposition, at, gap.preposition === 'about' || isOther(gap.anchor, sentence, at));
    if (filler !== null) found.push(filler);
  }
  return found;
}

/** Words of the sentence that are a form of the verb, those of the clause first. */
function anchorsOf(anchor: Anchor | null, { occurrences, parse }: SentenceFacts, clause: number): number[] {
  if (anchor === null)
    return parse.words.flatMap(({ lower }, at) =>
      /^ha(?:s|ve|d)$/u.test(lower) && !/^(?:VERB|AUX|ADV)$/u.test(parse.words[at + 1]?.pos ?? '')
        ? [at]
        : [],
    );
  const weight = (term: string) => anchor.forms.find((form) => form.term === term)?.weight ?? 0;
  return occurrences
    .filter(({ term, word }) => word >= 0 && weight(term) >= SAME_VERB)
    .sort(
      (a, b) => Number(b.clause === clause) - Number(a.clause === clause) || weight(b.term) - weight(a.term),
    )
    .map(({ word }) => word);
}

/** Whether the word at `at` is another than that of the question. */
function isOther(anchor: Anchor | null, { occurrences }: SentenceFacts, at: number): boolean {
  return occurrences.every(({ term, word }) => word !== at || term !== anchor?.term);
}

/** Who does what the verb says: "US-backed forces", "was backed by the US", "the US backed". */
function subjectOf(sentence: SentenceFacts, at: number): Words | null {
  const { words, phrases, clauses, clauseOf } = sentence.parse;
  if (words[at - 1]?.text === '-') return { first: at - 2, last: at - 2 };
  const within = phraseAround(sentence, at);
  if (within !== null && within.first < at) return { first: within.first, last: at - 1 };
  if (isPassive(sentence, at)) return behind(sentence, 'by', at);
  // "Asked Farquharson to study it": not what the sentence is about.
  if (words[at - 1]?.lower === 'to') return null;
  const clause = clauses[clauseOf[at] ?? 0];
  if (clause === undefined) return null;
  if (/^(?:who|which|that)$/u.test(words[clause.first]?.lower ?? '')) {
    const noun = phrases.findLast(({ last }) => last < clause.first);
    return noun === undefined ? null : extended(sentence, noun);
  }
  // A clause that begins with its verb has the subject of the one before: "Mary Hill, the mayor, announced it".
  for (let index = clause.index; index >= 0; index--) {
    const from = clauses[index]?.first ?? 0;
    const subject = phrases.find(
      ({ first, last }) =>
        first >= from &&
        last < at &&
        !/^(?:ADP|SCONJ|VERB)$/u.test(words[first - 1]?.pos ?? '') &&
        words[first - 1]?.text !== '(' &&
        !/^[’']s?$/u.test(words[last + 1]?.text ?? ''),
    );
    if (subject !== undefined) return extended(sentence, subject);
    if (clauses[index]?.joint === 'main') return null;
  }
  return null;
}

/** "The new law bans plastic straws": the phrase that the tagger made of a verb with what is around it; null where it did not. */
function phraseAround({ parse: { words, phrases } }: SentenceFacts, at: number): NounPhrase | null {
  if (words[at]?.pos !== 'NOUN' || !/(?:s|ed)$/u.test(words[at]?.lower ?? '')) return null;
  return phrases.find(({ first, last }) => first < at && at <= last) ?? null;
}

/** What the verb is done to: behind it, or before it where it is passive. */
function objectOf(sentence: SentenceFacts, at: number): Words | null {
  const { words, phrases, clauseOf, clauses } = sentence.parse;
  const within = phraseAround(sentence, at);
  const next = within === null ? phrases.find(({ first }) => first > at) : { ...within, first: at + 1 };
  const between = next === undefined ? [] : words.slice(at + 1, next.first);
  // "Forbids fishing from the bridge".
  if (within === null && /.{2}ing$/u.test(words[at + 1]?.lower ?? '') && /^(?:ADP|DET|PRON)$/u.test(words[at + 2]?.pos ?? ''))
    return { first: at + 1, last: predicateEnd(sentence.parse, at + 1) };
  const direct =
    next !== undefined &&
    between.length <= WITHIN.object &&
    between.every(
      ({ pos, lower }) =>
        (/^(?:ADV|PRON|ADJ|DET)$/u.test(pos) && !/^(?:wh.*|how)$/u.test(lower)) || /^(?:of|up|out|off|down|away|back)$/u.test(lower),
    );
  if (direct) return withTopic(sentence, withPart(sentence, extended(sentence, next)));
  if (!isPassive(sentence, at)) return null;
  const clause = clauses[clauseOf[at] ?? 0];
  const before = phrases.filter(({ first, last }) => first >= (clause?.first ?? 0) && last < at);
  const subject = before.findLast(({ first }) => words[first - 1]?.pos !== 'ADP');
  return subject === undefined ? null : extended(sentence, subject);
}

/** Prepositions that one verb or another of the same meaning takes: "pay for", "spend on". */
const ALIKE: readonly RegExp[] = [/^(?:for|on|to)$/u, /^(?:about|on|over|into|of|for)$/u, /^(?:of|with|for|from)$/u];

/** Whether a preposition of the sentence may be the one asked for; another one where the word before it is another. */
function isSame(asked: string, written: string, other: boolean): boolean {
  return asked === written || (other && ALIKE.some((group) => group.test(asked) && group.test(written)));
}

/** Nouns that say little without what they are on: "figures on charging times". */
const ABOUT_SOMETHING =
  /^(?:figures?|data|information|details|statistics|rules?|advice|guidance|evidence|talks|questions?|research|debate|ban|tax|limits?|curbs|restrictions?|inquir(?:y|ies)|investigations?|reports?|stud(?:y|ies)|attacks?|claims?|repairs|changes|damage|threats?|access|aid|support|help|money|funding|alternatives?|objections|cuts|improvements|amendments)$/u;

/** A phrase with what it is on or about; `bare` where it says nothing without. */
export function withTopic(sentence: SentenceFacts, run: Words, bare = false): Words {
  const { words, phrases } = sentence.parse;
  if (!bare && !ABOUT_SOMETHING.test(words[run.last]?.lower ?? '')) return run;
  if (!(bare ? /^(?:on|about|over|into|against|between|to|for|with|in)$/u : /^(?:on|about|over|into|against|between|to)$/u).test(words[run.last + 1]?.lower ?? '')) return run;
  const phrase = phrases.find(({ first }) => first === run.last + 2);
  return phrase === undefined || words[run.last + 2]?.pos === 'NUM' ? run : { first: run.first, last: extended(sentence, phrase).last };
}

/** What stands behind a preposition that belongs to the word at `at`; `other` where that is another word of the same meaning. */
function behind(sentence: SentenceFacts, preposition: string, at: number, other = false): Words | null {
  const { words, phrases } = sentence.parse;
  for (let i = at + 1; i <= at + WITHIN.preposition; i++) {
    const word = words[i];
    if (word === undefined || /^[;:.]$/u.test(word.text)) return null;
    if (!isSame(preposition, word.lower, other)) continue;
    // "Accused of taking in tolls": what is done, with all that belongs to it.
    if (isGerund(sentence, i + 1, words[at]?.lower ?? ''))
      return { first: i + 1, last: predicateEnd(sentence.parse, i + 1) };
    const quoted = quotedFrom(words, i + 1);
    if (quoted !== null) return quoted;
    const phrase = phrases.find(({ first }) => first === i + 1 || first === i + 2);
    if (phrase === undefined) return null;
    // "Made of woven hemp": a participle is part of the phrase.
    const first = /(?:ed|en)$/u.test(words[i + 1]?.lower ?? '') ? i + 1 : phrase.first;
    return withTopic(sentence, withPart(sentence, { ...pairedWith(sentence, i, extended(sentence, phrase)), first }));
  }
  return null;
}

/** Words that what somebody does follows more often than a thing: "accused of hiding losses". */
const OF_DOING = /^(?:accus|blam|suspect|convict|critici|apologi|fined|jailed|arrest|prais|thank|stopp|prevent|guilty|charged|used$|use$)/u;

/** Whether what somebody does begins at `at`: a word in -ing, however it is tagged behind a word like "accused". */
function isGerund({ parse: { words } }: SentenceFacts, at: number, led: string): boolean {
  const word = words[at];
  if (word === undefined || !/.{2}ing$/u.test(word.lower)) return false;
  return word.pos === 'VERB' || (OF_DOING.test(led) && /^(?:NOUN|ADJ|DET|PRON|PROPN|NUM)$/u.test(words[at + 1]?.pos ?? ''));
}

/** The words between quotation marks that open at `at`; null where none do. */
function quotedFrom(words: SentenceFacts['parse']['words'], at: number): Words | null {
  if (!/^[“"]$/u.test(words[at]?.text ?? '')) return null;
  const close = words.findIndex(({ text }, i) => i > at && /^[”"]$/u.test(text));
  return close < at + 2 ? null : { first: at + 1, last: close - 1 };
}

/** "One on land and one on the sea": the same preposition again behind "and". */
function pairedWith({ parse: { words, phrases } }: SentenceFacts, preposition: number, run: Words): Words {
  const and = words[run.last + 1]?.lower === 'and' ? run.last + 2 : -1;
  const one = /^(?:one|another|two|some|others)$/u.test(words[and]?.lower ?? '') ? and + 1 : and;
  if (and < 0 || words[one]?.lower !== words[preposition]?.lower) return run;
  const phrase = phrases.find(({ first }) => first === one + 1 || first === one + 2);
  if (phrase === undefined) return run;
  const { last } = phrase;
  const more = words[last + 1]?.lower === 'and' ? phrases.find(({ first }) => first === last + 2 || first === last + 3) : undefined;
  return { first: run.first, last: more?.last ?? last };
}

const PART_PREPOSITION = /^(?:in|with|of|by|from|on|for|to)$/u;

/** "Cables wrapped in concrete": a participle with its phrase that says more about what stands before it. */
function withPart({ parse: { words, phrases } }: SentenceFacts, run: Words): Words {
  const part = words[run.last + 1];
  const form = verbForm(part?.lower ?? '');
  if (!/^(?:VERB|ADJ)$/u.test(part?.pos ?? '') || !/^(?:either|participle)$/u.test(form)) return run;
  if (!PART_PREPOSITION.test(words[run.last + 2]?.lower ?? '')) return run;
  const phrase = phrases.find(({ first }) => first === run.last + 3);
  const bare = /^(?:NOUN|ADJ|PROPN)$/u.test(words[run.last + 3]?.pos ?? '') ? run.last + 3 : run.last;
  return { first: run.first, last: phrase?.last ?? bare };
}

const LOCATIVE = /^(?:at|in|on|outside|inside|under|beneath|behind|near|aboard|beside|off)$/u;

/** Where it is done what the verb says: the first place behind the verb, at most its object between. */
function placeOf(sentence: SentenceFacts, at: number): Words | null {
  const { words, phrases, clauseOf } = sentence.parse;
  for (let i = at + 1; i <= at + WITHIN.preposition && clauseOf[i] === clauseOf[at]; i++) {
    const word = words[i];
    if (word === undefined || /^(?:VERB|AUX|PUNCT|CCONJ)$/u.test(word.pos)) return null;
    if (!LOCATIVE.test(word.lower)) continue;
    const phrase = phrases.find(({ first }) => first === i + 1);
    if (phrase === undefined || sentence.facts.some(({ kind, first }) => kind === 'date' && first === i + 1))
      return null;
    return { first: phrase.first, last: phrase.last };
  }
  return null;
}

/** "A spaniel named Tubby", "called it Galloping Gertie", "known as “the Pit”". */
function named({ parse: { words } }: SentenceFacts): Words[] {
  return words.flatMap(({ lower }, at) => {
    if (!NAMING.test(lower)) return [];
    let first = at + 1;
    while (/^(?:it|him|her|them|this|that|as|the|a|an|locally|simply)$/u.test(words[first]?.lower ?? ''))
      first++;
    // "Named the storm Brunhild".
    const upper = [0, 1, 2].find((away) => /^[\p{Lu}“"‘]/u.test(words[first + away]?.text ?? '')) ?? 0;
    if (words.slice(first, first + upper).every(({ pos }) => /^(?:NOUN|ADJ)$/u.test(pos))) first += upper;
    if (/^[“"‘]$/u.test(words[first]?.text ?? '')) {
      const close = words.findIndex(({ text }, i) => i > first && /^[”"’]$/u.test(text));
      return close < 0 ? [] : [{ first: first + 1, last: close - 1 }];
    }
    let last = first - 1;
    while (/^\p{Lu}/u.test(words[last + 1]?.text ?? '')) last++;
    return last < first ? [] : [{ first, last }];
  });
}

/** "A method known as step freezing": what the asked noun is called in small letters. */
function calledSo(noun: Anchor | null, { parse: { words, phrases }, occurrences }: SentenceFacts): Words[] {
  return words.flatMap(({ lower }, at) => {
    const said = occurrences.some(
      ({ term, word }) => term === noun?.term && word >= 0 && word < at && word >= at - NAMED_WITHIN,
    );
    const from = words[at + 1]?.lower === 'as' ? at + 2 : at + 1;
    const phrase = phrases.find(({ first }) => first === from);
    return NAMING.test(lower) && said && phrase !== undefined ? [{ first: from, last: phrase.last }] : [];
  });
}

/** "The vaccine rVSV-ZEBOV", "the submarine Nautilus": the name right behind the noun that is asked about. */
function nameBehind(noun: Anchor | null, { parse: { words }, occurrences }: SentenceFacts): Words[] {
  return occurrences.flatMap(({ term, word }) => {
    if (word < 0 || term !== noun?.term || words[word]?.pos !== 'NOUN' || word === 0) return [];
    const first = word + (/^[“"‘]$/u.test(words[word + 1]?.text ?? '') ? 2 : 1);
    let last = first - 1;
    while (/^\p{Ll}?\p{Lu}/u.test(words[last + 1]?.text ?? '')) {
      last++;
      if (words[last + 1]?.text === '-') last++;
    }
    return last < first || /^\p{Lu}/u.test(words[word]?.text ?? '') ? [] : [{ first, last }];
  });
}

function isPassive({ parse: { words } }: SentenceFacts, at: number): boolean {
  if (!/(?:ed|en|wn|ght|ld|de|ck|ut|id|t|ne|und|un|m)$/u.test(words[at]?.lower ?? '')) return false;
  const before = words[at - 1]?.pos === 'ADV' ? words[at - 2] : words[at - 1];
  // "The paper written by": a participle behind its noun.
  return BE.test(before?.lower ?? '') || words[at + 1]?.lower === 'by';
}

/**
 * A phrase with its possessor, what belongs to it by "of", and those it is joined to: "prednisolone or hydrocortisone", "the grounds
 * of hospitals and schools".
 */
export function extended({ parse: { words, phrases } }: SentenceFacts, { first, last }: NounPhrase): Words {
  const mark = /^[’']s?$/u.test(words[first - 1]?.text ?? '');
  const possessor = mark ? phrases.find((np) => np.last === first - 2) : undefined;
  const withOf = (end: number) =>
    words[end + 1]?.lower === 'of' ? (phrases.find((np) => np.first === end + 2)?.last ?? end) : end;
  let end = withOf(last);
  let closed = end;
  for (;;) {
    const comma = words[end + 1]?.text === ',' ? 1 : 0;
    const and = /^(?:and|or|&)$/u.test(words[end + 1 + comma]?.lower ?? '') ? 1 : 0;
    const from = end + 1 + comma + and;
    // "Long shifts and broken tools": a participle is part of the phrase.
    const part = words[from]?.pos === 'VERB' && isPremodifier(words, from) ? 1 : 0;
    const next = phrases.find((np) => comma + and > 0 && np.first === from + part);
    if (next === undefined || (/^(?:VERB|AUX)$/u.test(words[next.last + 1]?.pos ?? '') && and + comma === 2))
      break;
    end = withOf(next.last);
    if (and > 0) closed = end;
  }
  return { first: possessor?.first ?? first, last: closed };
}
