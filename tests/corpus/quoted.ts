import { parseReport, type ReportFormat } from '../../src/corpus/parse.ts';
import type { Passage, Report } from '../../src/corpus/report.ts';

/** A report made of a text, for tests. */
export function reportOf(text: string, format: ReportFormat): Report {
  return parseReport({ id: 'sample', text, format });
}

/** Each passage as the text that its offsets give, with its role where it is not a paragraph. */
export function passagesOf(report: Report): string[] {
  return report.passages.map((passage) => {
    const quote = report.text.slice(passage.start, passage.end);
    return passage.role === 'paragraph' ? quote : `${passage.role}: ${quote}`;
  });
}

/** Each leftover as its reason and the text that its offsets give. */
export function leftOutOf(report: Report): string[] {
  return report.leftOut.map(({ start, end, reason }) => `${reason}: ${report.text.slice(start, end)}`);
}

/** The sentences of a passage as the text that their offsets give. */
export function sentencesOf(report: Report, passage: Passage | undefined): string[] {
  return (passage?.sentences ?? []).map(({ start, end }) => report.text.slice(start, end));
}
