import type { SentenceFacts } from '../../facts/fact.ts';
import type { NounPhrase } from '../../text/clauses.ts';
import { isPremodifier } from '../../text/noun-chunks.ts';
import { verbForm } from '../../text/verb-forms.ts';

/** A run of words of a sentence, by their indexes, inclusive. */
export interface Words {
  readonly first: number;
  readonly last: number;
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
    // "A baker from Ryde, and Anna Hill": two things are joined without a comma.
    if (comma + and === 2 && end === withOf(last)) break;
    const from = end + 1 + comma + and;
    // "Long shifts and broken tools": a participle is part of the phrase.
    const part = words[from]?.pos === 'VERB' && isPremodifier(words, from) ? 1 : 0;
    const next = phrases.find((np) => comma + and > 0 && np.first === from + part);
    if (next === undefined || (/^(?:VERB|AUX)$/u.test(words[next.last + 1]?.pos ?? '') && and + comma === 2))
      break;
    end = withOf(next.last);
    if (and > 0) closed = end;
  }
  return { first: possessor?.first ?? partBefore(words, first), last: closed };
}

/** "Highly compressed video": a participle before a phrase, with its adverb, where something before shows that it is no verb of a clause. */
function partBefore(words: SentenceFacts['parse']['words'], first: number): number {
  if (!/(?:ed|en|wn)$/u.test(words[first - 1]?.lower ?? '') || !isPremodifier(words, first - 1)) return first;
  const adverb = /ly$/u.test(words[first - 2]?.lower ?? '') ? 1 : 0;
  const before = words[first - 2 - adverb];
  return (adverb === 1 && before === undefined) ||
    /^(?:DET|ADP|NUM)$/u.test(before?.pos ?? '') ||
    before?.text === ','
    ? first - 1 - adverb
    : first;
}

/** Nouns that say little without what they are on: "figures on charging times". */
const ABOUT_SOMETHING =
  /^(?:figures?|data|information|details|statistics|rules?|advice|guidance|evidence|talks|questions?|research|work|works|books?|papers?|articles?|films?|lectures?|speech|agreement|treaty|deal|experiments?|experience|debate|ban|tax|limits?|curbs|restrictions?|inquir(?:y|ies)|investigations?|reports?|stud(?:y|ies)|attacks?|claims?|repairs|changes|damage|threats?|access|aid|support|help|money|funding|alternatives?|objections|cuts|improvements|amendments)$/u;

/** A phrase with what it is on or about; `bare` where it says nothing without. */
export function withTopic(sentence: SentenceFacts, run: Words, bare = false): Words {
  const { words, phrases } = sentence.parse;
  if (!bare && !ABOUT_SOMETHING.test(words[run.last]?.lower ?? '')) return run;
  if (
    !(
      bare
        ? /^(?:on|about|over|into|against|between|to|for|with|in)$/u
        : /^(?:on|about|over|into|against|between|to)$/u
    ).test(words[run.last + 1]?.lower ?? '')
  )
    return run;
  // "Figures on charging times": a participle is part of the phrase.
  const part =
    isPremodifier(words, run.last + 2) || /.{3}ing$/u.test(words[run.last + 2]?.lower ?? '') ? 1 : 0;
  const phrase =
    phrases.find(({ first }) => first === run.last + 2) ??
    phrases.find(({ first }) => first === run.last + 2 + part);
  return phrase === undefined || words[run.last + 2]?.pos === 'NUM'
    ? run
    : { first: run.first, last: extended(sentence, phrase).last };
}

/** "One on land and one on the sea": the same preposition again behind "and". */
export function pairedWith(
  { parse: { words, phrases } }: SentenceFacts,
  preposition: number,
  run: Words,
): Words {
  const and = words[run.last + 1]?.lower === 'and' ? run.last + 2 : -1;
  const one = /^(?:one|another|two|some|others)$/u.test(words[and]?.lower ?? '') ? and + 1 : and;
  if (and < 0 || words[one]?.lower !== words[preposition]?.lower) return run;
  const phrase = phrases.find(({ first }) => first === one + 1 || first === one + 2);
  if (phrase === undefined) return run;
  const { last } = phrase;
  const more =
    words[last + 1]?.lower === 'and'
      ? phrases.find(({ first }) => first === last + 2 || first === last + 3)
      : undefined;
  return { first: run.first, last: more?.last ?? last };
}

const PART_PREPOSITION = /^(?:in|with|of|by|from|on|for|to)$/u;

/** "Cables wrapped in concrete": a participle with its phrase that says more about what stands before it. */
export function withPart({ parse: { words, phrases }, frames }: SentenceFacts, run: Words): Words {
  const part = words[run.last + 1];
  // "A lorry carrying sugar overturned on the road": the verb of the sentence.
  if (frames.some(({ verb, relation }) => verb === run.last + 1 && relation === 'main')) return run;
  const form = verbForm(part?.lower ?? '');
  if (!/^(?:VERB|ADJ)$/u.test(part?.pos ?? '') || !/^(?:either|participle)$/u.test(form)) return run;
  if (!PART_PREPOSITION.test(words[run.last + 2]?.lower ?? '')) return run;
  const phrase = phrases.find(({ first }) => first === run.last + 3);
  const bare = /^(?:NOUN|ADJ|PROPN)$/u.test(words[run.last + 3]?.pos ?? '') ? run.last + 3 : run.last;
  return { first: run.first, last: phrase?.last ?? bare };
}

/** "For medical, forensic and scientific purposes": a phrase whose adjectives are a list. */
export function behindAdjectives(
  { parse: { words, phrases } }: SentenceFacts,
  from: number,
): NounPhrase | undefined {
  const next = phrases.find(({ first }) => first > from);
  const list = words
    .slice(from, next?.first)
    .every(({ pos, text }) => /^(?:ADJ|CCONJ)$/u.test(pos) || text === ',');
  return next === undefined || !list ? undefined : { ...next, first: from };
}

/** The words between quotation marks that open at `at`; null where none do. */
export function quotedFrom(words: SentenceFacts['parse']['words'], at: number): Words | null {
  if (!/^[“"]$/u.test(words[at]?.text ?? '')) return null;
  const close = words.findIndex(({ text }, i) => i > at && /^[”"]$/u.test(text));
  return close < at + 2 ? null : { first: at + 1, last: close - 1 };
}

/** "Closing the shutters at night" before "saves heat": what is done, with what it is done to. */
export function withGerund({ parse: { words } }: SentenceFacts, run: Words, at: number): Words {
  const opens = run.first === run.last && /.{2}ing$/u.test(words[run.first]?.lower ?? '');
  if (!opens || !/^(?:DET|NOUN|ADJ|PROPN|NUM|PRON|ADP)$/u.test(words[run.last + 1]?.pos ?? '')) return run;
  let last = at - 1;
  while (/^(?:AUX|ADV)$/u.test(words[last]?.pos ?? '')) last--;
  const inner = words.slice(run.first + 1, last + 1);
  return inner.every(({ pos }) => !/^(?:AUX|PUNCT|VERB)$/u.test(pos)) ? { first: run.first, last } : run;
}
