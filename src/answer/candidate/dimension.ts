import type { Fact } from '../../facts/fact.ts';
import type { Item } from '../../question/question.ts';
import { unitOf } from '../../text/unit-names.ts';

/** Nouns for what is measured, and what a value must be to tell that without the noun: "at 70C" for a temperature. */
const DIMENSIONS: readonly { readonly noun: RegExp; readonly tells: (fact: Fact) => boolean }[] = [
  { noun: /^temperatures?$/iu, tells: ({ unit }) => /[°º]|degree|celsius|fahrenheit|^[cf]$/u.test(unit) },
  { noun: /^(?:heights?|widths?|depths?|altitude|elevation|distance|thickness)$/iu, tells: isOf('length') },
  { noun: /^(?:weight|mass)$/iu, tells: isOf('mass') },
  { noun: /^speeds?$/iu, tells: ({ unit }) => /mph|kph|knot|\/|(?:an?|per) (?:hour|second)/u.test(unit) },
  { noun: /^area$/iu, tells: isOf('area') },
  { noun: /^(?:volume|capacity)$/iu, tells: isOf('volume') },
  { noun: /^length$/iu, tells: (fact) => fact.kind === 'duration' || isOf('length')(fact) },
  { noun: /^duration$/iu, tells: ({ kind }) => kind === 'duration' },
  { noun: /^(?:costs?|prices?)$/iu, tells: ({ kind }) => kind === 'money' },
  { noun: /^ages?$/iu, tells: ({ kind }) => kind === 'age' },
];

function isOf(dimension: string): (fact: Fact) => boolean {
  return ({ kind, unit }) => kind === 'measure' && unitOf(unit)?.dimension === dimension;
}

/** Whether a value tells by its unit what a noun of the question asks for. */
export function tellsDimension({ text }: Pick<Item, 'text'>, fact: Fact): boolean {
  return fact.value !== null && DIMENSIONS.some(({ noun, tells }) => noun.test(text) && tells(fact));
}
