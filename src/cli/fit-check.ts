import { at, chance, FREE, logistic } from './fit-descent.ts';
import { type Choice, choose, type Example, learn } from './fit-model.ts';
import { FIT } from './fit-settings.ts';
import { percent, table } from './table.ts';

/** An example with what was chosen for it by a model that knew nothing of its report. */
export interface Checked {
  readonly report: string;
  readonly answerable: boolean;
  readonly choice: Choice;
}

/** How trust is turned into the share of right answers: `chance(slope · trust + offset)`. */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/** Leaves out each report in turn, learns from the others, and chooses for its questions. */
export function leaveOneOut(examples: readonly Example[]): readonly Checked[] {
  return reportsOf(examples).flatMap((report) => {
    const model = learn(examples.filter((example) => example.report !== report));
    return examples
      .filter((example) => example.report === report)
      .map((example) => ({ report, answerable: example.answerable, choice: choose(model, example) }));
  });
}

/** The reports that examples are about, each once. */
export function reportsOf(examples: readonly Example[]): readonly string[] {
  return [...new Set(examples.flatMap(({ report }) => report ?? []))];
}

/** Fits the calibration to choices for reports left out (Platt, "Probabilistic outputs for support vector machines", 1999). */
export function calibrate(checked: readonly Checked[]): Calibration {
  const points = checked
    .filter(({ choice }) => choice.best >= 0)
    .map(({ choice }) => ({ x: Float64Array.of(choice.trust, 1), yes: choice.right, weight: 1 }));
  const found = logistic(points, [FREE, FREE], FIT.calibration.steps);
  return { slope: at(found, 0), offset: at(found, 1) };
}

/** Tables of a check: by report, by threshold, by confidence. @param threshold from which answers are given, for the first */
export function checkText(
  checked: readonly Checked[],
  { slope, offset }: Calibration,
  threshold: number,
): string {
  const judged = checked.map((one) => ({
    ...one,
    confidence: one.choice.best < 0 ? 0 : chance(slope * one.choice.trust + offset),
  }));
  return [reportTable(judged, threshold), thresholdTable(judged), reliabilityTable(judged)].join('\n');
}

type Judged = Checked & { readonly confidence: number };

function reportTable(judged: readonly Judged[], threshold: number): string {
  const row = (name: string, of: readonly Judged[]) => {
    const answerable = of.filter((one) => one.answerable);
    const best = answerable.filter(({ choice }) => choice.right).length;
    return [
      name,
      `${best} of ${answerable.length}`,
      ...sharesAt(of, threshold, (right, all) => `${right} of ${all}`),
    ];
  };
  const reports = [...new Set(judged.map(({ report }) => report))];
  return table(
    ['left out', 'best is right', `answered right at ${threshold}`, 'rightly refused'],
    [
      ...reports.map((name) =>
        row(
          name,
          judged.filter(({ report }) => report === name),
        ),
      ),
      row('all', judged),
    ],
  );
}

const THRESHOLDS = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7];

function thresholdTable(judged: readonly Judged[]): string {
  return table(
    ['threshold', 'answered right', 'rightly refused'],
    THRESHOLDS.map((threshold) => [threshold.toFixed(2), ...sharesAt(judged, threshold, percent)]),
  );
}

/** Of the answerable questions those answered right, and of the others those refused, as text. */
function sharesAt(
  judged: readonly Judged[],
  threshold: number,
  show: (right: number, of: number) => string,
): [string, string] {
  const answerable = judged.filter((one) => one.answerable);
  const right = answerable.filter(({ choice, confidence }) => choice.right && confidence >= threshold);
  const refused = judged.filter((one) => !one.answerable && one.confidence < threshold);
  return [show(right.length, answerable.length), show(refused.length, judged.length - answerable.length)];
}

/** In each row the two last figures should be close. */
function reliabilityTable(judged: readonly Judged[]): string {
  const bins = Array.from({ length: 10 }, (_, bin) =>
    judged.filter(
      ({ choice, confidence }) => choice.best >= 0 && Math.min(9, Math.floor(confidence * 10)) === bin,
    ),
  );
  return table(
    ['confidence', 'questions', 'mean', 'best is right'],
    bins.map((bin, i) => [
      `${(i / 10).toFixed(1)} to ${((i + 1) / 10).toFixed(1)}`,
      String(bin.length),
      percent(
        bin.reduce((sum, { confidence }) => sum + confidence, 0),
        bin.length,
      ),
      percent(bin.filter(({ choice }) => choice.right).length, bin.length),
    ]),
  );
}
