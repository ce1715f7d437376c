import type { Fact } from '../../facts/fact.ts';
import type { Question } from '../../question/question.ts';
import { unitOf } from '../../text/unit-names.ts';
import { asks } from './once.ts';

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

/** "What length of the bridge fell": a part of it, and not how long it is. */
const asksPart = asks(/\b(?:which|wh?at) \p{L}+ of\b/iu);

/** Whether a value tells by its unit what the noun that a question asks for means. */
export function tellsDimension(question: Question, fact: Fact): boolean {
  const { focus } = question;
  if (focus === null || fact.value === null || asksPart(question)) return false;
  return DIMENSIONS.some(({ noun, tells }) => noun.test(focus.text) && tells(fact));
}
