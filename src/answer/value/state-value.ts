import type { SentenceFacts } from '../../facts/fact.ts';
import type { Question } from '../../question/question.ts';
import type { ValueSpan } from './value-span.ts';

/** What has a state that is told by a word: "the threat level is severe". */
const HAS_STATE = /\b(?:levels?|status|state|ratings?|grade|alert|category|condition|stage)\b/iu;
/** "Reduced to severe", "stood at critical", "is high". */
const STATE =
  /\b(?:(?:rais|reduc|lower|increas|mov|upgrad|downgrad|chang)(?:es?|ed)|set|put|cut|went(?: (?:up|down|back))?|came(?: (?:up|down|back))?|come(?: (?:up|down|back))?|fell|rose|dropp?e?d?|st(?:ood|ands?)|remain(?:s|ed)?|stay(?:s|ed)?|was|is|are|were|be|now) (?:(?:to|at) )?[“"‘']?(?<state>\p{Ll}[\p{Ll}-]+)/giu;
/** A change into a state. */
const CHANGED = /\b(?:to|at) [“"‘']?(?<state>\p{Ll}[\p{Ll}-]+)(?=[\s,.;”"’'])/giu;
/** The state before is asked for, not the last one. */
const EARLIER =
  /\b(?:before|briefly|first|previous(?:ly)?|used to|originally|highest|peak|for a (?:short )?(?:time|while))\b/iu;

/** The state that a sentence tells did not last. */
const PASSED = /\b(?:briefly|for a (?:short )?(?:time|while)|had been|used to)\b/iu;

/** The word for the state that a question asks for: "severe" for "what is the threat level"; null where the sentence tells none. */
export function stateOf(
  { text, asking }: Question,
  { report, sentence, parse }: SentenceFacts,
): ValueSpan | null {
  // "Islamic State" is in no state.
  const asked = text.replace(/(?<=\S\s)State\b|\bislamic state\b/gu, ' ');
  if ((asking.kind !== 'what' && asking.kind !== 'how much') || !HAS_STATE.test(asked)) return null;
  const written = report.text.slice(sentence.start, sentence.end);
  const states = [...written.matchAll(STATE)].flatMap((match) => {
    const state = match.groups?.state ?? '';
    const start = sentence.start + match.index + match[0].length - state.length;
    const word = parse.words.find((one) => one.start === start);
    return word !== undefined && /^(?:ADJ|NOUN)$/u.test(word.pos)
      ? [{ start, end: start + state.length }]
      : [];
  });
  if (EARLIER.test(text)) return states[0] ?? null;
  const passed = states.length === 1 && PASSED.test(written);
  return passed ? stateAfter(report, sentence) : (states.at(-1) ?? null);
}

/** "It then came down to severe": the state that the next sentence tells of the same thing; null where it does not. */
function stateAfter(report: SentenceFacts['report'], sentence: SentenceFacts['sentence']): ValueSpan | null {
  const next = report.sentences[sentence.index + 1];
  if (next === undefined || next.passage !== sentence.passage) return null;
  const written = report.text.slice(next.start, next.end);
  if (!/^It\b/u.test(written)) return null;
  const [first] = written.matchAll(CHANGED);
  const state = first?.groups?.state;
  if (first === undefined || state === undefined) return null;
  const start = next.start + first.index + first[0].length - state.length;
  return { start, end: start + state.length };
}
