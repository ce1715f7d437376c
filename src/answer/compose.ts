import type { Report } from '../corpus/report.ts';
import type { SentenceFacts } from '../facts/fact.ts';
import type { Question } from '../question/question.ts';
import type { SmallTalk } from '../question/small-talk.ts';
import type { Answer, Best, Evidence, RankedPassage } from './answer.ts';
import { type Companion, companionOf, textOf as sentenceText } from './companion.ts';
import type { Decision } from './decide.ts';
import { helpText } from './help.ts';
import { leadOf, shortOf } from './lead.ts';
import type { Volume } from './library.ts';
import { refuse } from './refuse.ts';
import { shortened } from './shorten.ts';
import { tidy } from './tidy.ts';
import { evidenceOf, verifyEvidence } from './verify.ts';

/** What is said to small talk: one line, no passage. */
export function helpAnswer(question: string, talk: SmallTalk, reports: readonly Report[]): Answer {
  const lead = helpText(talk, reports);
  return {
    kind: 'help',
    question,
    lead,
    text: lead,
    short: null,
    confidence: 0,
    missing: [],
    evidence: [],
    best: null,
    passages: [],
    note: null,
  };
}

/**
 * What a report is about: the sentence it opens with, captions and lines without a verb passed over. What its picture shows: the
 * first caption. Null where it has none.
 * @throws Error where the evidence does not stand in the report word for word
 */
export function overviewAnswer(
  question: string,
  { sentences }: Volume,
  of: 'report' | 'picture',
): Answer | null {
  const opening = sentences.find(({ passage, frames }) =>
    of === 'picture'
      ? passage.role === 'caption'
      : passage.role === 'paragraph' &&
        frames.some(({ relation, subject }) => relation === 'main' && subject !== null),
  );
  if (opening === undefined) return null;
  const evidence = evidenceOfSentence(opening);
  const lead = shortened(tidy(sentenceText(opening)));
  const { start, end } = opening.sentence;
  return {
    kind: 'passage',
    question,
    lead,
    text: textOf(lead, [evidence]),
    short: null,
    confidence: 1,
    missing: [],
    evidence: [evidence],
    best: { short: null, report: opening.report.id, start, end },
    passages: [],
    note: null,
  };
}

/** A refusal: what the asked volumes lack, and what the nearest passage says. */
export function missingAnswer(
  question: Question,
  decision: Decision | null,
  passages: readonly RankedPassage[],
  volumes: readonly Volume[],
): Answer {
  const { missing, text } = refuse(question, decision, volumes);
  return {
    kind: 'missing',
    question: question.original,
    understood: question.understood,
    lead: null,
    text,
    short: null,
    confidence: decision?.confidence ?? 0,
    missing,
    evidence: [],
    best: decision === null ? null : bestOf(decision, shortOf(question, decision.candidate)),
    passages,
    note: noteOf(question),
  };
}

/**
 * The answer that was decided on, with its evidence.
 * @throws Error where the evidence does not stand in the report word for word
 */
export function foundAnswer(
  question: Question,
  decision: Decision,
  passages: readonly RankedPassage[],
): Answer {
  const { candidate, confidence } = decision;
  const evidence = evidenceOfSentence(candidate.sentence);
  const own = leadOf(question, candidate);
  const value = shortOf(question, candidate);
  const companion = companionOf(candidate, own, value);
  const lead = companion === null ? own : joinLead(own, companion);
  const proof = companion === null ? [evidence] : [evidence, evidenceOfSentence(companion.sentence)];
  // What the next sentence tells is no value where that sentence is not shown.
  const short =
    value !== null && proof.some(({ quote }) => quote.replace(/\s+/gu, ' ').includes(value)) ? value : null;
  return {
    kind: short === null ? 'passage' : 'fact',
    question: question.original,
    understood: question.understood,
    lead,
    text: textOf(lead, proof),
    short,
    confidence,
    missing: [],
    evidence: proof,
    best: bestOf(decision, short),
    passages,
    note: noteOf(question),
  };
}

/** A sentence as evidence, checked word for word. */
function evidenceOfSentence({ report, passage, sentence }: SentenceFacts): Evidence {
  const evidence = evidenceOf(report, passage.number, sentence.start, sentence.end);
  if (!verifyEvidence(report, evidence))
    throw new Error(`evidence of ¶${passage.number} in ${report.id} does not stand in the report`);
  return evidence;
}

function joinLead(own: string, { sentence, side }: Companion): string {
  const other = tidy(sentenceText(sentence));
  return side === 'before' ? `${other} ${own}` : `${own} ${other}`;
}

function bestOf({ candidate: { sentence } }: Decision, short: string | null): Best {
  return {
    short,
    report: sentence.report.id,
    start: sentence.sentence.start,
    end: sentence.sentence.end,
  };
}

function textOf(lead: string, evidence: readonly Evidence[]): string {
  return [lead, ...evidence.map(({ quote, passage, title }) => `“${quote}” (¶${passage}, ${title})`)].join(
    '\n',
  );
}

function noteOf({ corrections, taken }: Question): string | null {
  const notes = [
    ...(corrections.length === 0
      ? []
      : [`Read ${corrections.map(({ from, to }) => `“${from}” as “${to}”`).join(', ')}.`]),
    ...(taken.length === 0
      ? []
      : [`Taken from the question before: ${taken.map((word) => `“${word}”`).join(', ')}.`]),
  ];
  return notes.length === 0 ? null : notes.join(' ');
}
