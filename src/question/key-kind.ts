import { fold } from '../text/terms.ts';
import * as vocabulary from './key-vocabulary.ts';

/** Chat before a question, taken off until nothing more comes off. */
const OPENINGS = [
  /^(?:hey|hi|hello|hiya|yo|ok|okay|so|well|and|but|please|pls|thanks|bot|there|everyone|all|quick question|question|just wondering|btw|um|erm|now)(?!\w)/u,
  /^(?:can|could|would|will) (?:you|u|anyone|anybody|someone|somebody)(?: please| kindly| perhaps| maybe)? (?:tell|say|explain|show|give|remind|help|find|check|look up)(?: (?:me|us|out|to me))?(?!\w)/u,
  /^(?:do|does|did) (?:you|u|we|anyone|anybody|the report|the article|it)(?: happen to)? (?:know|say|tell us|tell|mention|state)(?!\w)/u,
  /^(?:i|we)(?:'d| would)? (?:want|like|need|love) to (?:know|ask|find out)(?!\w)/u,
  /^(?:i'm|i am|i was|we are|we're) (?:wondering|curious|asking|interested)(?: about| to know)?(?!\w)/u,
  /^(?:i wonder|any idea|let (?:me|us) know|(?:tell|remind) (?:me|us)(?: about)?)(?!\w)/u,
  /^(?:according to|in|from|by) (?:the|this) (?:report|article|text|document)(?!\w)/u,
];

/** Chat after a question. */
const CLOSING =
  /(?:^|[\s,])(?:please|pls|thanks|thank you|thx|ta|cheers|mate|bot|at all|exactly|in total|altogether|overall|(?:according to|in) (?:the|this) (?:report|article|text))$/u;

/** The question without the chat around it. */
export function unwrap(question: string): string {
  let text = question.replace(/<[@#][^<>]*>/g, ' ').replace(/\s+/g, ' ');
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/^[\s,.!:–-]+/u, '').replace(/[\s?!.,…]+$/u, '');
    for (const pattern of [...OPENINGS, CLOSING]) text = cut(text, pattern);
  }
  return text;
}

/** Takes out what a pattern finds in the folded text, where folding kept the length. */
function cut(text: string, pattern: RegExp): string {
  const folded = fold(text);
  const match = folded.length === text.length ? pattern.exec(folded) : null;
  return match ? text.slice(0, match.index) + text.slice(match.index + match[0].length) : text;
}

/** The kinds of question, each with the words that ask for it; the first that fits anywhere counts. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  [
    'how many',
    /\b(?:how many|(?:what(?: is| was|'s)? )?(?:the )?(?:total |overall )?number of|(?:what|which) number of)\b/u,
  ],
  ['how much', /\bhow much\b/u],
  ['why', /\b(?:why|how come|(?:for )?what reason|what (?:is|was|were) the reasons?(?: (?:for|why|of))?)\b/u],
  ['when', /\b(?:when|(?:(?:on|at|in) )?(?:what|which) (?:date|day|time))\b/u],
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
