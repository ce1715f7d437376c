import { FIT } from './fit-settings.ts';

/** What holds one weight besides the data. */
export interface Rule {
  /** The value that it is pulled towards. */
  readonly prior: number;
  /** How firmly: the loss grows by half of this times the squared distance. */
  readonly pull: number;
  /** The sign that it may have; 0 for either. */
  readonly sign: 1 | -1 | 0;
}

/** A rule that leaves a weight to the data. */
export const FREE: Rule = { prior: 0, pull: 0, sign: 0 };

/** One case of a yes-or-no question. */
export interface Point {
  readonly x: Float64Array;
  readonly yes: boolean;
  readonly weight: number;
}

/** Adds the slope of the data's mean loss at some weights to the second array. */
type Slope = (weights: Float64Array, into: Float64Array) => void;

/**
 * Descends a smooth loss from weights of 0 by Adam over all data at once (Kingma and Ba, "Adam", 2015, algorithm 1), setting
 * a weight to 0 whenever it takes the wrong sign. The same data give the same weights.
 */
export function descend(rules: readonly Rule[], steps: number, slope: Slope): Float64Array {
  const { rate, first, second } = FIT.adam;
  const weights = new Float64Array(rules.length);
  const mean = new Float64Array(rules.length);
  const square = new Float64Array(rules.length);
  for (let step = 1; step <= steps; step++) {
    const gradient = weights.map((weight, k) => (rules[k]?.pull ?? 0) * (weight - (rules[k]?.prior ?? 0)));
    slope(weights, gradient);
    gradient.forEach((g, k) => {
      mean[k] = first * at(mean, k) + (1 - first) * g;
      square[k] = second * at(square, k) + (1 - second) * g * g;
      const move = at(mean, k) / (1 - first ** step);
      const scale = Math.sqrt(at(square, k) / (1 - second ** step)) + 1e-8;
      const moved = at(weights, k) - (rate * move) / scale;
      weights[k] = moved * (rules[k]?.sign ?? 0) < 0 ? 0 : moved;
    });
  }
  return weights;
}

/** Weights whose logistic function says best how likely a yes is: those of least cross-entropy under the rules. */
export function logistic(points: readonly Point[], rules: readonly Rule[], steps: number): Float64Array {
  const total = points.reduce((sum, { weight }) => sum + weight, 0);
  return descend(rules, steps, (weights, into) => {
    for (const { x, yes, weight } of points)
      addScaled(into, x, ((chance(dot(weights, x)) - (yes ? 1 : 0)) * weight) / total);
  });
}

/** The probability for log-odds. */
export function chance(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** The sum of products of two arrays, as long as the second. */
export function dot(weights: Float64Array, x: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < x.length; k++) sum += at(weights, k) * at(x, k);
  return sum;
}

/** Adds a multiple of one array to another. */
export function addScaled(into: Float64Array, x: Float64Array, scale: number): void {
  for (let k = 0; k < x.length; k++) into[k] = at(into, k) + scale * at(x, k);
}

/** An element; 0 beyond the end. */
export function at(array: Float64Array, index: number): number {
  return array[index] ?? 0;
}
