import type { Judged } from './evaluate.ts';

/** Settings of a summary. */
const SUMMARY = {
  /** Bins of confidence (default 10). */
  bins: 10,
  /** Confidence above which a wrong answer is told apart (default 0.8). */
  sure: 0.8,
} as const;

/** How many of a group of questions came out how. */
export interface Tally {
  readonly name: string;
  readonly questions: number;
  readonly right: number;
  /** Another answer than the expected one. */
  readonly wrong: number;
  /** Refused, though the report answers. */
  readonly refused: number;
  /** Answered, though the report does not answer. */
  readonly answered: number;
  /** Of the questions with expected evidence: how many, and how many cite it. */
  readonly evidence: Share;
  /** Of the questions with an expected bare value: how many, and how many have it. */
  readonly short: Share;
}

/** A part of a whole. */
export interface Share {
  readonly of: number;
  readonly right: number;
}

/** The questions whose confidence lies in one range. */
export interface Bin extends Share {
  /** From this confidence on, up to the next bin's. */
  readonly from: number;
  /** Mean confidence; null where the bin is empty. */
  readonly mean: number | null;
}

/** What an evaluation found. */
export interface Summary {
  readonly kinds: readonly Tally[];
  readonly files: readonly Tally[];
  readonly total: Tally;
  readonly answerable: Share;
  readonly unanswerable: Share;
  /** Confidence against how often it was borne out. Small talk has none. */
  readonly reliability: readonly Bin[];
  readonly misses: readonly Judged[];
  /** Answers whose lead has a figure that no cited sentence has. */
  readonly foreign: readonly Judged[];
  /** Wrong answers that were given with a confidence above {@link SUMMARY.sure}. */
  readonly overconfident: readonly Judged[];
}

/** Counts what an evaluation found. */
export function summarize(judged: readonly Judged[]): Summary {
  const rights = (some: readonly Judged[]) => ({ of: some.length, right: count(some, 'right') });
  const misses = judged.filter(({ verdict }) => !verdict.right);
  return {
    kinds: tallies(judged, ({ expected }) => expected.kind),
    files: tallies(judged, ({ file }) => file),
    total: tally('all', judged),
    answerable: rights(judged.filter(({ expected }) => expected.lead !== null)),
    unanswerable: rights(judged.filter(({ expected }) => expected.lead === null)),
    reliability: reliability(judged),
    misses,
    foreign: judged.filter(({ verdict }) => verdict.foreign.length > 0),
    overconfident: misses.filter(
      ({ verdict, answer }) => verdict.outcome !== 'refused' && answer.confidence > SUMMARY.sure,
    ),
  };
}

function tallies(judged: readonly Judged[], nameOf: (each: Judged) => string): readonly Tally[] {
  const groups = new Map<string, Judged[]>();
  for (const each of judged) {
    const name = nameOf(each);
    groups.set(name, [...(groups.get(name) ?? []), each]);
  }
  return [...groups].map(([name, group]) => tally(name, group));
}

function tally(name: string, judged: readonly Judged[]): Tally {
  const share = (values: readonly (boolean | null)[]) => {
    const known = values.filter((value) => value !== null);
    return { of: known.length, right: known.filter(Boolean).length };
  };
  return {
    name,
    questions: judged.length,
    right: count(judged, 'right'),
    wrong: count(judged, 'wrong'),
    refused: count(judged, 'refused'),
    answered: count(judged, 'answered'),
    evidence: share(judged.map(({ verdict }) => verdict.evidence)),
    short: share(judged.map(({ verdict }) => verdict.short)),
  };
}

function count(judged: readonly Judged[], outcome: Judged['verdict']['outcome']): number {
  return judged.filter(({ verdict }) => verdict.outcome === outcome).length;
}

function reliability(judged: readonly Judged[]): readonly Bin[] {
  const rated = judged.filter(({ answer }) => answer.kind !== 'help');
  return Array.from({ length: SUMMARY.bins }, (_, bin) => {
    const inside = rated.filter(
      ({ answer }) => Math.min(Math.floor(answer.confidence * SUMMARY.bins), SUMMARY.bins - 1) === bin,
    );
    const sum = inside.reduce((total, { answer }) => total + answer.confidence, 0);
    return {
      from: bin / SUMMARY.bins,
      of: inside.length,
      right: inside.filter(({ bestRight }) => bestRight).length,
      mean: inside.length === 0 ? null : sum / inside.length,
    };
  });
}
