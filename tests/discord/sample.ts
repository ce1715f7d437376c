import type {
  Answer,
  BriefAnswer,
  Evidence,
  FactAnswer,
  MissingAnswer,
  PinnedAnswer,
} from '../../src/answer/answer.ts';
import { parseReport } from '../../src/corpus/parse.ts';
import type { Report } from '../../src/corpus/report.ts';

/** A small report with everything in it that could act in a Discord message. */
export const HARBOUR = parseReport({
  id: 'harbour',
  format: 'markdown',
  text: `---
title: The *harbour* report
source: Harbour Office
date: 2024-05
---

# Traffic

The port handled 412 ships in 2023. That is 30 more than in 2022.

Snake_case, <@1> and @everyone stand in this sentence, and so does https://port.example/a_b.

# Money

The new quay cost €50m. It opened on 3 May 2024,
after a delay of *two* years.
`,
});

/** Another, without a date. */
export const ROADS = parseReport({
  id: 'roads',
  format: 'plain',
  text: 'Roads\n\nThe council mended 80 km of road. Nobody was hurt.\n',
});

/** Evidence of a whole sentence, found by a piece of it. */
export function evidenceOf(report: Report, piece: string): Evidence {
  const at = report.text.indexOf(piece);
  const sentence = report.sentences.find(({ start, end }) => start <= at && at < end);
  if (at === -1 || sentence === undefined) throw new Error(`no sentence of ${report.id} has "${piece}"`);
  const { start, end, passage } = sentence;
  const { id, title, sha256, text } = report;
  return { report: id, title, passage, start, end, quote: text.slice(start, end), sha256 };
}

const BASE = {
  question: 'How many ships?',
  short: '412',
  confidence: 0.9,
  missing: [],
  best: null,
  passages: [],
  note: null,
} as const;

/** A fact with a lead of its own. */
export function fact(changes: Partial<FactAnswer> = {}): FactAnswer {
  return {
    ...BASE,
    kind: 'fact',
    lead: '412 ships in 2023.',
    text: '412 ships in 2023.',
    evidence: [evidenceOf(HARBOUR, '412 ships')],
    ...changes,
  };
}

/** A refusal. */
export function missing(changes: Partial<MissingAnswer> = {}): MissingAnswer {
  const text = 'The report does not mention “France” (0 of 3 passages). Nearest is ¶1.';
  return {
    ...BASE,
    kind: 'missing',
    lead: null,
    short: null,
    missing: ['France'],
    text,
    evidence: [],
    ...changes,
  };
}

/** A brief of so many lines, two to a section, all on the first sentence. */
export function brief(lines: number, changes: Partial<BriefAnswer> = {}): BriefAnswer {
  const evidence = evidenceOf(HARBOUR, '412 ships');
  const line = (index: number) => ({ text: `Line ${index} of the brief, which says a little.`, evidence });
  const all = Array.from({ length: lines }, (_, index) => line(index + 1));
  const sections = Array.from({ length: Math.ceil(lines / 2) }, (_, index) => ({
    head: `Section ${index + 1}`,
    lines: all.slice(2 * index, 2 * index + 2),
  }));
  return {
    ...BASE,
    kind: 'brief',
    lead: 'Traffic rose.',
    text: 'Traffic rose.',
    topic: 'traffic',
    evidence: [evidence],
    sections,
    open: null,
    ...changes,
  };
}

/** A pinned answer, in the engine's words. */
export function pinned(changes: Partial<PinnedAnswer> = {}): PinnedAnswer {
  const own = { pin: 'p1', origin: 'report', pinnedBy: '42', pinnedAt: 1_700_000_000_999 } as const;
  return { ...fact(), kind: 'pinned', ...own, corrected: null, sections: [], ...changes };
}

/** Every kind of answer, each as short as it can be. */
export const ONE_OF_EACH: readonly Answer[] = [
  fact(),
  { ...fact(), kind: 'passage' },
  brief(3),
  pinned(),
  missing(),
  { ...fact(), kind: 'help', text: 'Hello.', evidence: [] },
];
