import type { Answer, Evidence, PinnedAnswer } from '../answer/answer.ts';
import { verifyEvidence } from '../answer/verify.ts';
import type { Report } from '../corpus/report.ts';
import type { KeptEvidence, Pin } from '../store/pin.ts';

/** Longest wording that a moderator may give, in characters: as long as any lead. */
export const LONGEST_WORDING = 300;

/** Adds to each quotation the sentences around it, so that it can be found again in a report that has changed. */
export function keepEvidence(
  evidence: readonly Evidence[],
  reports: readonly Report[],
): readonly KeptEvidence[] {
  return evidence.map((each) => {
    const report = reports.find(({ id }) => id === each.report);
    const around = report?.sentences.filter(({ start, end }) => start < each.end && end > each.start) ?? [];
    const start = Math.min(each.start, around[0]?.start ?? each.start);
    const end = Math.max(each.end, around.at(-1)?.end ?? each.end);
    const context = report?.text.slice(start, end) ?? each.quote;
    return { ...each, context, offset: each.start - start };
  });
}

/** The answer that a pin gives, with who keeps it since when. */
export function pinnedAnswer(pin: Pin): PinnedAnswer {
  const { answer, correction } = pin;
  const lead = correction?.text ?? answer.lead ?? answer.text;
  const quotes = answer.evidence.map(({ quote, passage, title }) => `“${quote}” (¶${passage}, ${title})`);
  return {
    kind: 'pinned',
    pin: pin.id,
    origin: pin.origin,
    pinnedBy: pin.pinnedBy,
    pinnedAt: pin.pinnedAt,
    corrected: correction && { by: correction.by, at: correction.at },
    sections: answer.kind === 'brief' || answer.kind === 'pinned' ? answer.sections : [],
    question: answer.question,
    lead,
    text: [lead, ...quotes].join('\n'),
    short: correction ? null : answer.short,
    confidence: answer.confidence,
    missing: [],
    evidence: answer.evidence,
    best: answer.best,
    passages: answer.passages,
    note: null,
  };
}

/** Whether everything that a pin stands on is in the reports at this moment, word for word. */
export function stands(pin: Pin, reports: readonly Report[]): boolean {
  return pin.evidence.every((evidence) => {
    const report = reports.find(({ id }) => id === evidence.report);
    return report !== undefined && verifyEvidence(report, evidence);
  });
}

/** Whether an answer can be kept: one that says something about a report. */
export function canBeKept({ kind }: Answer): boolean {
  return kind === 'fact' || kind === 'passage' || kind === 'brief';
}
