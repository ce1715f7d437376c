import type { Report } from '../corpus/report.ts';
import type { Evidence } from './answer.ts';

/** Makes evidence of a span of a report. */
export function evidenceOf(report: Report, passage: number, start: number, end: number): Evidence {
  const { id, title, sha256, text } = report;
  return { report: id, title, passage, start, end, quote: text.slice(start, end), sha256 };
}

/** Whether evidence stands in the report word for word: same text, same hash, inside its passage. */
export function verifyEvidence(report: Report, evidence: Evidence): boolean {
  const passage = report.passages[evidence.passage - 1];
  return (
    evidence.report === report.id &&
    evidence.sha256 === report.sha256 &&
    report.text.slice(evidence.start, evidence.end) === evidence.quote &&
    passage !== undefined &&
    passage.start <= evidence.start &&
    evidence.end <= passage.end
  );
}

/** Figures of a text, in digits and without separators: what a lead may not have beyond its evidence. */
export function figuresOf(text: string): readonly string[] {
  return (text.match(/\d+(?:[.,\u00a0\u202f]\d+)*/gu) ?? []).map((figure) =>
    figure.replace(/[,\u00a0\u202f]/gu, ''),
  );
}
