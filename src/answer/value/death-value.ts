import type { SentenceFacts } from '../../facts/fact.ts';
import type { Question } from '../../question/question.ts';
import { asks } from '../candidate/once.ts';
import { spanFrom } from './reach.ts';
import { saysMore, type ValueSpan } from './value-span.ts';

/** "What did she die of", "how were they killed", "cause of death". */
export const asksCauseOfDeath = asks(
  /\bcauses? of (?:[\p{L}’']+ ){0,3}deaths?\b|\bcaus(?:e|ed|es) (?:[\p{L}’']+ ){0,3}deaths?\b|\b(?:what|how|why) (?:did|do|does|was|were) .*\b(?:die|killed)\b|\bwhat (?:\p{L}+ )?killed\b|\bdied? (?:of|from)\W*$/iu,
);

const DIES =
  /^(?:die|died|dies|dying|dead|deaths?|killed|perished|poisoned|drowned|shot|stabbed|strangled|suffocated|crushed|electrocuted)$/u;
const BY = /^(?:of|from|after|by|when|in)$/u;
/** What people die in, rather than where. */
const MISHAP =
  /^(?:accident|battle|blast|blaze|bombing|collapse|collision|combat|crash|custody|derailment|earthquake|explosion|fall|fighting|fire|flood|landslide|riot|shooting|stampede|storm|war|wreck)s?$/u;

/** "Pneumonia" of "died of pneumonia in Leeds", "a fall" of "died on 4 May after a fall"; null where the sentence gives no cause of death. */
export function deathOf(question: Question, sentence: SentenceFacts): ValueSpan | null {
  if (!asksCauseOfDeath(question)) return null;
  const { words, clauseOf } = sentence.parse;
  const died = words.findIndex(({ lower }) => DIES.test(lower));
  if (died < 0) return null;
  for (let at = died + 1; at < words.length - 1; at++) {
    const { lower } = words[at] as (typeof words)[number];
    if (!BY.test(lower) || (lower !== 'when' && clauseOf[at] !== clauseOf[died])) continue;
    if (isTime(sentence, at + 1) || !tellsHow(sentence, died, at)) continue;
    const span =
      lower === 'when' ? spanFrom(sentence, at) : withoutPlace(sentence, spanFrom(sentence, at + 1, true));
    if (saysMore(question, sentence, span)) return span;
  }
  return null;
}

/** Whether a preposition leads to what somebody died of: "of" only right behind the verb, "in" only to what can kill. */
function tellsHow({ parse: { words, phrases } }: SentenceFacts, died: number, at: number): boolean {
  const { lower } = words[at] as (typeof words)[number];
  if (lower === 'of') return words.slice(died + 1, at).every(({ pos }) => pos === 'ADV');
  if (lower !== 'in') return true;
  const head = phrases.find(({ first, last }) => first <= at + 1 && at + 1 <= last)?.head ?? -1;
  return MISHAP.test(words[head]?.lower ?? '');
}

/** "A car crash" of "a car crash near Leeds in 1999". */
function withoutPlace({ parse: { words }, facts }: SentenceFacts, { start, end }: ValueSpan): ValueSpan {
  const where = words.findIndex(
    (word, at) =>
      word.start > start &&
      word.end < end &&
      /^(?:in|on|at|near|outside)$/u.test(word.lower) &&
      facts.some(({ kind, first }) => /^(?:date|time|place)$/u.test(kind) && first === at + 1),
  );
  return where < 1 ? { start, end } : { start, end: words[where - 1]?.end ?? end };
}

/** Whether a time or a length of time begins at a word: "after two days". */
function isTime({ facts }: SentenceFacts, at: number): boolean {
  return facts.some(
    ({ kind, first, last }) => /^(?:date|time|duration|age|count)$/u.test(kind) && first <= at && at <= last,
  );
}
