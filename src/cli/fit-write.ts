import type { Calibration } from './fit-check.ts';
import { at } from './fit-descent.ts';
import { type Model, trustParts } from './fit-model.ts';
import { FAMILIES, FEATURES } from './fit-settings.ts';

/**
 * Puts what was learnt into the source of `src/answer/weights.ts` in place of what stands there, with two digits; all else stays.
 *
 * @throws {Error} when the source lacks one of the constants
 */
export function withWeights(source: string, model: Model, { slope, offset }: Calibration): string {
  const { features, lead, bias } = trustParts(model);
  const biases = bias
    .map(({ kind, value }) => `    ${kind.includes(' ') ? `'${kind}'` : kind}: ${digits(value)},\n`)
    .join('');
  const ranks = FAMILIES.map((family) => `  ${family}: {\n${lines(model.rank[family], '    ')}  },\n`);
  const trust = `  bias: {\n${biases}  },\n  lead: ${digits(lead)},\n${lines(features, '  ')}`;
  const values: Readonly<Record<string, string>> = {
    CALIBRATION: `{ slope: ${digits(slope)}, offset: ${digits(offset)} } as const;\n`,
    RANK: `{\n${ranks.join('')}};\n`,
    TRUST: `{\n${trust}};\n`,
  };
  return Object.entries(values).reduce((text, [name, value]) => replaced(text, name, value), source);
}

/** Replaces the value of an exported constant: it ends with the first semicolon at the end of a line. */
function replaced(source: string, name: string, value: string): string {
  const constant = new RegExp(`(?<=^export const ${name}\\b[^=]* = )\\{.*?;\\n`, 'ms');
  if (!constant.test(source)) throw new Error(`the weights' source has no constant ${name}`);
  return source.replace(constant, () => value);
}

function lines(weights: Float64Array, indent: string): string {
  return FEATURES.map((name, k) => `${indent}${name}: ${digits(at(weights, k))},\n`).join('');
}

/** At most two digits after the point, and no negative zero. */
function digits(value: number): string {
  return String(Number(value.toFixed(2)) || 0);
}
