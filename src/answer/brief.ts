import type { Lexicon } from '../text/lexicon.ts';
import type { Answer, BriefLine, BriefSection, Evidence, RankedPassage } from './answer.ts';
import { chooseLines } from './brief-choice.ts';
import { type Findings, findLines, type Line, readTopic } from './brief-lines.ts';
import type { Volume } from './library.ts';
import type { Topic } from './topic.ts';
import { evidenceOf, verifyEvidence } from './verify.ts';

/** A line that begins like this builds on something said before, so that it cannot lead. */
const GOES_ON =
  /^(?:a further|another|other|also|more)\b|^.{0,60}\b(?:its?|they|their|them|he|his|him|she|her)\b/iu;

/** Bounds of a brief. */
const LIMITS = {
  /** Characters of the whole text, heads, places and the closing line included. */
  text: 1_500,
  /** Lines, the lead among them. */
  lines: 10,
  /** A report joins in when its best line is worth at least this share of the best of all. */
  joins: 0.35,
  /** Characters of a report's title beside a line. */
  title: 40,
} as const;

/**
 * Tells what reports say about a topic: the most telling line first, then the others in the topic's groups, each a clause in the
 * report's own words with the sentence it stands on, and last what the topic would have but the reports do not.
 *
 * @param volumes - the reports to look in; those that have little beside the others are left out
 * @returns a brief of at most 1,500 characters, or `missing` where no report touches the topic
 */
export function composeBrief(
  topic: Topic,
  volumes: readonly Volume[],
  lexicon: Pick<Lexicon, 'related'>,
  top: number,
): Answer {
  const read = readTopic(topic, lexicon);
  const all = volumes.map((volume) => findLines(read, volume));
  const best = Math.max(0, ...all.map(({ lines }) => lines[0]?.score ?? 0));
  const taken = all.filter(({ lines: [first] }) => first !== undefined && first.score >= best * LIMITS.joins);
  const lines = taken.flatMap((findings) => findings.lines).sort((a, b) => b.score - a.score);
  const chosen = leadFirst(chooseLines(lines, topic, LIMITS.lines));
  if (chosen.length === 0) return untouched(topic, volumes.length, all, top);
  const open = openLine(topic, taken);
  return { ...fitted(topic, chosen, open), passages: rank(lines, top) };
}

/** The best line that can be understood alone leads. */
function leadFirst(chosen: readonly Line[]): readonly Line[] {
  const lead =
    chosen
      .filter(({ piece }) => !piece.dangling && !GOES_ON.test(piece.text))
      .sort((a, b) => b.score - a.score)[0] ?? chosen[0];
  return lead === undefined ? [] : [lead, ...chosen.filter((line) => line !== lead)];
}

/** The brief of as many lines as fit; those chosen last go first. */
function fitted(topic: Topic, chosen: readonly Line[], open: string | null): Answer & { kind: 'brief' } {
  for (let count = chosen.length; ; count--) {
    const brief = assemble(topic, chosen.slice(0, count), open);
    if (brief.text.length <= LIMITS.text || count === 1) return brief;
  }
}

function assemble(topic: Topic, chosen: readonly Line[], open: string | null): Answer & { kind: 'brief' } {
  const [lead, ...rest] = chosen as readonly [Line, ...Line[]];
  const sections = topic.sections.flatMap(({ head }, i): BriefSection[] => {
    const own = rest.filter(({ section }) => section === i).sort((a, b) => b.score - a.score);
    return own.length === 0 ? [] : [{ head, lines: own.map(lineOf) }];
  });
  const first = lineOf(lead);
  const lines = [first, ...sections.flatMap((section) => section.lines)];
  return {
    kind: 'brief',
    topic: topic.name,
    question: `/${topic.name}`,
    lead: first.text,
    text: textOf(first, sections, open),
    short: null,
    confidence: Math.min(0.95, lead.belonging),
    missing: [],
    evidence: distinct(lines.map(({ evidence }) => evidence)),
    best: bestOf(lead),
    passages: [],
    note: null,
    sections,
    open,
  };
}

/** @throws {Error} when a line's evidence does not stand in its report, which must never be */
function lineOf({ piece: { text, sentences } }: Line): BriefLine {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a line without a sentence');
  const { report, passage, sentence } = first;
  const evidence = evidenceOf(report, passage.number, sentence.start, last.sentence.end);
  if (!verifyEvidence(report, evidence))
    throw new Error(`evidence of ¶${passage.number} in ${report.id} does not stand in the report`);
  return { text, evidence };
}

function distinct(all: readonly Evidence[]): readonly Evidence[] {
  const key = ({ report, start, end }: Evidence) => `${report} ${start} ${end}`;
  return [...new Map(all.map((evidence) => [key(evidence), evidence])).values()];
}

function textOf(lead: BriefLine, sections: readonly BriefSection[], open: string | null): string {
  const lines = [lead, ...sections.flatMap((section) => section.lines)];
  const several = new Set(lines.map(({ evidence }) => evidence.report)).size > 1;
  const write = ({ text, evidence: { passage, title } }: BriefLine) =>
    `${text} (¶${passage}${several ? `, ${shortened(title)}` : ''})`;
  return [
    write(lead),
    ...sections.map((section) =>
      [section.head, ...section.lines.map((line) => `- ${write(line)}`)].join('\n'),
    ),
    ...(open === null ? [] : [open]),
  ].join('\n\n');
}

function shortened(title: string): string {
  return title.length <= LIMITS.title ? title : `${title.slice(0, LIMITS.title - 1).trimEnd()}…`;
}

/** Names the sections that none of the reports has anything for. */
function openLine({ sections }: Topic, findings: readonly Findings[]): string | null {
  const open = sections.flatMap((section, i) =>
    section.open !== undefined && findings.every(({ empty }) => empty.includes(i)) ? [section.open] : [],
  );
  if (open.length === 0) return null;
  const subject = findings.length === 1 ? 'The report gives' : 'The reports give';
  return `${subject} no ${open.join(' and no ')}.`;
}

function untouched(topic: Topic, reports: number, all: readonly Findings[], top: number): Answer {
  const near = all
    .flatMap(({ nearest }) => (nearest === null ? [] : [nearest]))
    .sort((a, b) => b.score - a.score);
  const says =
    reports === 1
      ? `The report does not touch ${topic.title}.`
      : `None of the ${reports} reports touches ${topic.title}.`;
  return {
    kind: 'missing',
    question: `/${topic.name}`,
    lead: null,
    text: says,
    short: null,
    confidence: 0,
    missing: [topic.title],
    evidence: [],
    best: near[0] === undefined ? null : bestOf(near[0]),
    passages: rank(near, top),
    note: null,
  };
}

function bestOf({ piece: { sentences } }: Line): Answer['best'] {
  const [sentence] = sentences;
  if (sentence === undefined) return null;
  const { report, sentence: span } = sentence;
  return { short: null, report: report.id, start: span.start, end: span.end };
}

/** The passages of lines, best first. */
function rank(lines: readonly Line[], top: number): readonly RankedPassage[] {
  const ranked = new Map<string, RankedPassage>();
  for (const { piece, score } of lines) {
    const sentence = piece.sentences[0];
    if (sentence === undefined) continue;
    const { report, passage } = sentence;
    const key = `${report.id} ${passage.number}`;
    if (!ranked.has(key))
      ranked.set(key, {
        report: report.id,
        passage: passage.number,
        start: passage.start,
        end: passage.end,
        score,
      });
  }
  return [...ranked.values()].slice(0, top);
}
