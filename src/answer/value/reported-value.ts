import type { SentenceFacts } from '../../facts/fact.ts';
import type { Question } from '../../question/question.ts';
import { REPORTING_VERBS } from '../../text/clauses.ts';
import { asksSpeech } from '../candidate/marker.ts';
import { perQuestion } from '../candidate/once.ts';
import { asksName } from './gap.ts';
import { spanFrom } from './reach.ts';
import { isForm, saysMore, type ValueSpan } from './value-span.ts';

/** A reported clause longer than this is no bare value, in characters; default 160. */
const LONGEST = 160;
/** Words between a verb of saying and its "that": "told the papers on Monday that"; default 9. */
const REACH = 9;

const ASKS =
  /\bwh?at\s+(?:do|does|did|has|have|had|was|were)\s+.+?\b(?:ask(?:ed)?|want(?:ed)? to know|wonder(?:ed)?)\b/iu;
const FINDS =
  /\bwh?at\s+(?:do|does|did|has|have|had)\s+.+?\b(?:conclude|find|found|warn|claim|argue|believe|think|suggest|admit|insist|predict|estimate|promise|rule|recommend|propose|fear|hope|expect|learn|decide|agree|announce|report|show|explain|reveal|say|complain|testify|testifi|boast|joke|confirm|state)(?:d|ed)?\b/iu;
const SAYING =
  /^(?:decid(?:es?|ed)|agree[sd]?|know[ns]?|knew|think[s]?|understand|understood|fear(?:s|ed)?|complain(?:s|ed)|replie[sd]|wr[oi]tes?|held|learn(?:ed|t))$/u;
const INDIRECT = /^(?:whether|if|when|why|how|what|who|where|which)$/u;

const asksWhether = perQuestion(({ text }) => ASKS.test(text));
/** Whether a question asks for what somebody said, found or asked. */
export const asksReport = perQuestion(
  (question) => asksWhether(question) || asksSpeech(question) || FINDS.test(question.text),
);

/** "The dam was unsafe" for "what did the panel conclude", "when it should close" for "what did they ask": the clause that is reported; null where there is none. */
export function reportedOf(question: Question, sentence: SentenceFacts): ValueSpan | null {
  if (
    !asksReport(question) ||
    (question.asking.kind !== 'what' && question.asking.kind !== 'how') ||
    asksName(question)
  )
    return null;
  const { words } = sentence.parse;
  for (const [i, { lower }] of words.entries()) {
    const from = asksWhether(question)
      ? /^ask/u.test(lower)
        ? askedFrom(sentence, i)
        : -1
      : saidFrom(sentence, i);
    if (from < 0 || !speaks(question, sentence, i)) continue;
    const span = asksWhether(question)
      ? withoutAsked(question, sentence, spanFrom(sentence, from))
      : wholeFrom(sentence, from);
    if (span !== null && span.end - span.start <= LONGEST && saysMore(question, sentence, span)) return span;
  }
  return null;
}

/** A span without the phrase at its end that only repeats the question: "for the first time". */
function withoutAsked(question: Question, sentence: SentenceFacts, { start, end }: ValueSpan): ValueSpan {
  const { words } = sentence.parse;
  const at = words.findLastIndex((word) => word.pos === 'ADP' && word.start > start && word.end < end);
  const tail = { start: words[at]?.start ?? end, end };
  return at < 0 || saysMore(question, sentence, tail)
    ? { start, end }
    : { start, end: words[at - 1]?.end ?? end };
}

/** The word behind "said that", or the first of the clause that is said; -1 for none. */
function saidFrom({ parse: { words, clauses } }: SentenceFacts, at: number): number {
  const lower = words[at]?.lower ?? '';
  if (!REPORTING_VERBS.has(lower) && !SAYING.test(lower)) return -1;
  const bare = !/^(?:recommend|announc|report|find|found|show|reveal|disclos|declar|predict|point)/u.test(
    lower,
  );
  const said = words[at + 1]?.lower === 'that' || bare;
  if (said && clauses.some(({ first, joint }) => first === at + 1 && joint === 'reported'))
    return words[at + 1]?.lower === 'that' ? at + 2 : at + 1;
  for (let i = at + 1; i <= at + REACH; i++) {
    const word = words[i];
    if (word === undefined || /^(?:VERB|AUX)$/u.test(word.pos) || /^[;:.]$/u.test(word.text)) return -1;
    if (word.lower === 'that' && words[i + 1]?.text !== ',') return i + 1;
  }
  return -1;
}

/** "Asked whether it was safe", "asked them when it would open"; -1 for none. */
function askedFrom({ parse: { words } }: SentenceFacts, at: number): number {
  for (let i = at + 1; i <= at + REACH; i++) {
    const word = words[i];
    if (word === undefined || /^[;:.,]$/u.test(word.text)) return -1;
    if (INDIRECT.test(word.lower)) return i;
    if (word.lower === 'about') return i + 1;
    if (/^(?:VERB|AUX)$/u.test(word.pos)) return -1;
  }
  return -1;
}

/** A reported clause up to the end of its sentence or the next semicolon. */
function wholeFrom({ parse: { words } }: SentenceFacts, at: number): ValueSpan | null {
  const from = words[at]?.text === ',' ? at + 1 : at;
  let last = from;
  for (let i = from; i < words.length; i++) {
    const { text } = words[i] ?? { text: '.' };
    if (/^(?:[;—–]|--)$/u.test(text)) break;
    if (text !== '.') last = i;
  }
  // A quotation that is not closed, or that opened before.
  const written = words.slice(from, last + 1).filter(({ text }) => /^[“”"]$/u.test(text)).length;
  if (written % 2 === 1) return null;
  return { start: words[from]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/** Whether the one who is asked about speaks by the verb at `at`, as far as the sentence tells: named before it, or by a pronoun. */
function speaks(
  { frame }: Question,
  { frames, occurrences, parse: { words } }: SentenceFacts,
  at: number,
): boolean {
  const asked = frame?.fillers.find(({ role }) => role === 'actor')?.item;
  if (asked === undefined || /^(?:was|were|been)$/u.test(words[at - 1]?.lower ?? '')) return true;
  const own = frames.find(({ verb }) => verb === at)?.subject ?? null;
  if (own !== null && words[own.head]?.pos === 'PRON') return true;
  return occurrences.some(({ term, word }) => word >= 0 && word < at && isForm(asked, term));
}

/** The words between quotation marks, where a sentence has one pair of them. */
const QUOTED = /(?:“([^“”]{2,200})”|"([^"]{2,200})"|‘([^‘’]{2,200})’(?!\p{L}))/gu;

export function quotationIn({ report: { text }, sentence: { start, end } }: SentenceFacts): ValueSpan | null {
  const found = [...text.slice(start, end).matchAll(QUOTED)];
  const [one] = found;
  if (one === undefined || found.length > 1) return null;
  // "No “second chance” was given": what was said is not that there was one.
  if (/\b(?:no|not|never|without|nor)\s+(?:an?\s+)?$/iu.test(text.slice(start, start + one.index)))
    return null;
  const comma = /,(?=.$)/u.test(one[0]) ? 2 : 1;
  return { start: start + one.index + 1, end: start + one.index + one[0].length - comma };
}
