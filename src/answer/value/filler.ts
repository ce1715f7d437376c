import type { SentenceFacts } from '../../facts/fact.ts';
import type { NounPhrase } from '../../text/clauses.ts';
import { calledIn } from './called-value.ts';
import type { Anchor, Gap } from './gap.ts';
import { predicateEnd } from './reach.ts';
import {
  behindAdjectives,
  extended,
  pairedWith,
  quotedFrom,
  type Words,
  withGerund,
  withPart,
  withTopic,
} from './whole.ts';

/** How far a filler may stand from what it belongs to, in words. */
const WITHIN = {
  /** Words from a verb to its object: "called it Galloping Gertie". */
  object: 3,
  /** From a verb to its preposition: "convicted yesterday of", and to the "by" of a passive. */
  preposition: 9,
} as const;

/** A form of a verb in a sentence counts as the verb from this weight; default 0.5. */
const SAME_VERB = 0.5;

const BE = /^(?:is|are|was|were|be|been|being|got|’s|'s)$/u;

/** Fills the gap of a question from a sentence: the words of it that stand where the answer would; surest first. */
export function fillersOf(gap: Gap, sentence: SentenceFacts, clause: number): Words[] {
  if (gap.slot === 'called') return calledIn(gap.anchor, sentence);
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
            : behind(
                sentence,
                gap.preposition,
                at,
                gap.preposition === 'about' || isOther(gap.anchor, sentence, at),
              );
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
    // "In which Anna Hill played her": the clause has a subject of its own.
    const own = phrases.find(({ first, last }) => first > clause.first && last === at - 1);
    if (own !== undefined && words[own.first - 1]?.pos !== 'ADP') return extended(sentence, own);
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
    if (subject !== undefined) return withGerund(sentence, extended(sentence, subject), at);
    if (clauses[index]?.joint === 'main') return null;
  }
  return null;
}

/** "The new law bans plastic straws": the phrase that the tagger made of a verb with what is around it; null where it did not. */
function phraseAround({ parse: { words, phrases } }: SentenceFacts, at: number): NounPhrase | null {
  if (words[at]?.pos !== 'NOUN' || !/(?:s|ed)$/u.test(words[at]?.lower ?? '')) return null;
  return phrases.find(({ first, last }) => first < at && at < last) ?? null;
}

/** "Control" of "Arden's control of the roads". */
function ownedBy({ parse: { words, phrases } }: SentenceFacts, owner: NounPhrase): NounPhrase {
  if (!/^[’']s?$/u.test(words[owner.last + 1]?.text ?? '')) return owner;
  return phrases.find(({ first }) => first === owner.last + 2) ?? owner;
}

/** What the verb is done to: behind it, or before it where it is passive. */
function objectOf(sentence: SentenceFacts, at: number): Words | null {
  const { words, phrases, clauseOf, clauses } = sentence.parse;
  const quoted = quotedFrom(words, at + 1);
  if (quoted !== null) return quoted;
  const within = phraseAround(sentence, at);
  const named = within === null ? phrases.find(({ first }) => first > at) : { ...within, first: at + 1 };
  const next = named === undefined ? undefined : ownedBy(sentence, named);
  const between = next === undefined ? [] : words.slice(at + 1, next.first);
  // "Forbids fishing from the bridge".
  if (
    within === null &&
    /.{2}ing$/u.test(words[at + 1]?.lower ?? '') &&
    /^(?:ADP|DET|PRON)$/u.test(words[at + 2]?.pos ?? '')
  )
    return { first: at + 1, last: predicateEnd(sentence.parse, at + 1) };
  const direct =
    next !== undefined &&
    between.length <= WITHIN.object &&
    between.every(
      ({ pos, lower }) =>
        (/^(?:ADV|PRON|ADJ|DET)$/u.test(pos) && !/^(?:wh.*|how)$/u.test(lower)) ||
        /^(?:of|up|out|off|down|away|back)$/u.test(lower),
    );
  if (direct)
    return withTopic(
      sentence,
      withPart(sentence, { ...extended(sentence, next), first: named?.first ?? at }),
    );
  if (!isPassive(sentence, at)) return null;
  const clause = clauses[clauseOf[at] ?? 0];
  const before = phrases.filter(({ first, last }) => first >= (clause?.first ?? 0) && last < at);
  const subject = before.findLast(({ first }) => words[first - 1]?.pos !== 'ADP');
  return subject === undefined ? null : extended(sentence, subject);
}

/** Prepositions that one verb or another of the same meaning takes: "pay for", "spend on". */
const ALIKE: readonly RegExp[] = [
  /^(?:for|on|to)$/u,
  /^(?:about|on|over|into|of|for)$/u,
  /^(?:of|with|for|from)$/u,
];

/** Whether one preposition may stand for another behind another word. */
export function isAlike(asked: string, written: string): boolean {
  return asked === written || ALIKE.some((group) => group.test(asked) && group.test(written));
}

/** Whether a preposition of the sentence may be the one asked for; another one where the word before it is another. */
function isSame(asked: string, written: string, other: boolean): boolean {
  return asked === written || (other && isAlike(asked, written));
}

/** Whether a day or an hour begins at a word: nobody votes for the Thursday of "voted on Thursday". Only "between" what years is asked with "what". */
export function isTime({ facts, parse: { words } }: SentenceFacts, at: number): boolean {
  if (words[at - 1]?.lower === 'between') return false;
  return facts.some(({ kind, first }) => /^(?:date|time)$/u.test(kind) && first === at);
}

/** What stands behind a preposition that belongs to the word at `at`; `other` where that is another word of the same meaning. */
function behind(sentence: SentenceFacts, preposition: string, at: number, other = false): Words | null {
  const { words, phrases } = sentence.parse;
  for (let i = at + 1; i <= at + WITHIN.preposition; i++) {
    const word = words[i];
    if (word === undefined || /^[;:.]$/u.test(word.text)) return null;
    if (!isSame(preposition, word.lower, other) || isTime(sentence, i + 1)) continue;
    // "Accused of taking in tolls": what is done, with all that belongs to it.
    if (isGerund(sentence, i + 1, words[at]?.lower ?? ''))
      return { first: i + 1, last: predicateEnd(sentence.parse, i + 1) };
    const quoted = quotedFrom(words, i + 1);
    if (quoted !== null) return quoted;
    const phrase =
      phrases.find(({ first }) => first === i + 1 || first === i + 2) ?? behindAdjectives(sentence, i + 1);
    if (phrase === undefined) return null;
    // "Made of woven hemp": a participle is part of the phrase.
    const first = /(?:ed|en)$/u.test(words[i + 1]?.lower ?? '') ? i + 1 : phrase.first;
    return withTopic(
      sentence,
      withPart(sentence, { ...pairedWith(sentence, i, extended(sentence, phrase)), first }),
    );
  }
  return null;
}

/** Words that what somebody does follows more often than a thing: "accused of hiding losses". */
const OF_DOING =
  /^(?:accus|blam|suspect|convict|critici|apologi|fined|jailed|arrest|prais|thank|stopp|prevent|guilty|charged|used$|use$)/u;

/** Whether what somebody does begins at `at`: a word in -ing, however it is tagged behind a word like "accused". */
function isGerund({ parse: { words } }: SentenceFacts, at: number, led: string): boolean {
  const word = words[at];
  if (word === undefined || !/.{2}ing$/u.test(word.lower)) return false;
  return (
    word.pos === 'VERB' ||
    (OF_DOING.test(led) && /^(?:NOUN|ADJ|DET|PRON|PROPN|NUM)$/u.test(words[at + 1]?.pos ?? ''))
  );
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

function isPassive({ parse: { words } }: SentenceFacts, at: number): boolean {
  if (!/(?:ed|en|wn|ght|ld|de|ck|ut|id|t|ne|und|un|m)$/u.test(words[at]?.lower ?? '')) return false;
  const before = words[at - 1]?.pos === 'ADV' ? words[at - 2] : words[at - 1];
  // "The paper written by": a participle behind its noun.
  return BE.test(before?.lower ?? '') || words[at + 1]?.lower === 'by';
}
