import { fold } from '../text/terms.ts';
import * as vocabulary from './key-vocabulary.ts';

/** The kinds of question, each with the words that ask for it; the first that fits anywhere counts. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  [
    'how many',
    /\b(?:how many|(?:what(?: is| was|'s)? )?(?:the )?(?:total |overall )?number of|(?:what|which) number of)\b/u,
  ],
  ['how much', /\bhow much\b/u],
  ['why', /\b(?:why|how come|(?:for )?what reason|what (?:is|was|were) the reasons?(?: (?:for|why|of))?)\b/u],
  ['when', /\b(?:when|(?:(?:on|at|in) )?(?:what|which) (?:date|day))\b/u],
  ['where', /\b(?:where|(?:(?:in|at) )?(?:what|which) (?:place|location))\b/u],
  ['who', /\bwho(?:m|se|'s)?\b/u],
  ['what', /\b(?:what(?:'s)?|which)\b/u],
  ['how', /\bhow\b/u],
];

/** What kind of question it is, and the question without the words that say so. */
export function readKind(text: string): { readonly kind: string; readonly rest: string } {
  const folded = fold(text);
  let best: { kind: string; index: number; length: number } | null = null;
  for (const [kind, pattern] of KINDS) {
    const match = pattern.exec(folded);
    if (
      match &&
      (!best || match.index < best.index || (match.index === best.index && match[0].length > best.length))
    )
      best = { kind, index: match.index, length: match[0].length };
  }
  if (best && folded.length === text.length)
    return {
      kind: best.kind,
      rest: `${text.slice(0, best.index)} ${text.slice(best.index + best.length)}`.trim(),
    };
  const first = /^[\p{L}']+/u.exec(folded)?.[0] ?? '';
  const asks = vocabulary.BE.has(first) || vocabulary.DO.has(first) || vocabulary.HAVE.has(first);
  if (asks || vocabulary.MODALS.has(first)) return { kind: 'whether', rest: text };
  if (/^(?:list|name|enumerate)\b/u.test(folded))
    return { kind: 'list', rest: text.replace(/^\p{L}+\s*/u, '') };
  return { kind: 'keyword', rest: text };
}
