import type { SentenceFacts } from '../../facts/fact.ts';
import type { Answer, BriefLine, BriefSection, Evidence, RankedPassage } from '../answer.ts';
import type { Volume } from '../library.ts';
import type { Topic } from '../topic.ts';
import { evidenceOf, verifyEvidence } from '../verify.ts';
import { goesOn } from './brief-back.ts';
import { chooseLines } from './brief-choice.ts';
import { type Findings, findLines, type Line, readTopic } from './brief-lines.ts';

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
export function composeBrief(topic: Topic, volumes: readonly Volume[], top: number): Answer {
  const read = readTopic(topic);
  const all = volumes.map((volume) => findLines(read, volume));
  const best = Math.max(0, ...all.map(({ lines }) => lines[0]?.score ?? 0));
  const taken = all.filter(({ lines: [first] }) => first !== undefined && first.score >= best * LIMITS.joins);
  const lines = taken.flatMap((findings) => findings.lines).sort((a, b) => b.score - a.score);
  const chosen = leadFirst(chooseLines(lines, topic, LIMITS.lines));
  if (chosen.length === 0) return untouched(topic, volumes.length, all, top);
  const open = openLine(topic, taken);
  return {
    ...fitted(topic, chosen, open),
    passages: rank(
      lines.map(({ piece, score }) => ({ sentence: piece.sentences[0], score })),
      top,
    ),
  };
}

/** The best line that can be understood alone leads, one on the topic itself where there is any. */
function leadFirst(chosen: readonly Line[]): readonly Line[] {
  const best = [...chosen].sort((a, b) => b.score - a.score);
  const plain = best.filter(({ piece }) => !piece.dangling);
  const alone = plain.filter(({ piece }) => !goesOn(piece.text));
  const lead = alone.find(({ own }) => own) ?? alone[0] ?? plain[0] ?? best[0];
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
    best: bestOf(lead.piece.sentences[0]),
    passages: [],
    note: null,
    sections,
    open,
  };
}

/** @throws {Error} when a line's evidence does not stand in its report, which must never be */
function lineOf({ piece: { text, sentences } }: Line): BriefLine {
  const [first] = sentences;
  const last = sentences.at(-1) ?? first;
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

function untouched({ name, title }: Topic, reports: number, all: readonly Findings[], top: number): Answer {
  const near = all.flatMap(({ passing }) => (passing === null ? [] : [passing]));
  const [first] = near;
  return {
    kind: 'missing',
    question: `/${name}`,
    lead: null,
    text: untouchedText(title, reports, first),
    short: null,
    confidence: 0,
    missing: [title],
    evidence: [],
    best: first === undefined ? null : bestOf(first),
    passages: rank(
      near.map((sentence) => ({ sentence, score: 0 })),
      top,
    ),
    note: null,
  };
}

function untouchedText(title: string, reports: number, passing: SentenceFacts | undefined): string {
  if (passing === undefined) {
    return reports > 1
      ? `None of the ${reports} reports touches ${title}.`
      : `The report does not touch ${title}.`;
  }
  const subject = reports > 1 ? `The ${reports} reports say` : 'The report says';
  return `${subject} nothing on ${title} beyond a word in passing (¶${passing.passage.number}).`;
}

function bestOf({ report, sentence: { start, end } }: SentenceFacts): Answer['best'] {
  return { short: null, report: report.id, start, end };
}

/** The passages of sentences, best first. */
function rank(
  found: readonly { readonly sentence: SentenceFacts; readonly score: number }[],
  top: number,
): readonly RankedPassage[] {
  const ranked = new Map<string, RankedPassage>();
  for (const { sentence, score } of found) {
    const { id: report } = sentence.report;
    const { number: passage, start, end } = sentence.passage;
    const key = `${report} ${passage}`;
    if (!ranked.has(key)) ranked.set(key, { report, passage, start, end, score });
  }
  return [...ranked.values()].slice(0, top);
}
