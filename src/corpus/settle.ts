import { startsLower } from '../text/letter-case.ts';
import { type Block, passage } from './block.ts';
import { captionKind } from './captions.ts';
import { plainInline } from './inline.ts';
import { leftoverReason } from './leftovers.ts';
import { splitLines, trimSpan } from './lines.ts';
import { withoutNumbering } from './numbering.ts';
import type { PassageRole, Span } from './report.ts';

/** Longest line under "Related articles" that is taken for a link, in words. Default 16. */
const LONGEST_LINK = 16;

/** What the last leftover makes likely for what follows. */
type Wake = 'related links' | 'share bar' | null;

/**
 * Tells the leftovers of a web page and bare photo credits from the text, and marks captions. Nothing goes missing:
 * what is taken out becomes a `left out` block with its reason.
 */
export function settle(text: string, blocks: readonly Block[]): Block[] {
  const settled: Block[] = [];
  let wake: Wake = null;
  for (const block of blocks) {
    const parts = settleBlock(text, block, wake);
    for (const part of parts) {
      settled.push(part);
      wake = wakeAfter(part, wake);
    }
  }
  return withoutNumbering(text, settled);
}

function wakeAfter(block: Block, wake: Wake): Wake {
  if (block.kind === 'markup') return wake;
  if (block.kind !== 'left out') return null;
  return block.reason === 'related links' || block.reason === 'share bar' ? block.reason : null;
}

function settleBlock(text: string, block: Block, wake: Wake): Block[] {
  if (block.kind === 'heading') {
    const reason = leftoverIn(block.text, wake === null);
    return [reason === null ? block : leftOut(block, reason)];
  }
  if (block.kind !== 'passage' || block.role === 'table row') return [block];
  return settleText(text, block, { role: block.role, wake });
}

/** A leftover's reason; in doubt (a heading, a list item) one word is not enough to be one. */
function leftoverIn(words: string, inDoubt: boolean): string | null {
  return inDoubt && !/\s/.test(words.trim()) ? null : leftoverReason(words);
}

function settleText(text: string, span: Span, { role, wake }: { role: PassageRole; wake: Wake }): Block[] {
  const raw = text.slice(span.start, span.end);
  const reason =
    leftoverIn(plainInline(raw), role === 'list item' && wake === null) ?? relatedLinks(raw, wake);
  if (reason !== null) return [leftOut(span, reason)];
  const { head, rest, tail } = peel(text, span);
  if (rest === null) return [...head, ...tail];
  const kind =
    role === 'paragraph' || role === 'caption'
      ? captionKind(plainInline(text.slice(rest.start, rest.end)))
      : null;
  const kept = kind === 'credit' ? leftOut(rest, 'photo credit') : passage(rest, kind ?? role);
  return [...head, kept, ...tail];
}

/** Short lines without a final stop right under "Related articles" are links. */
function relatedLinks(text: string, wake: Wake): string | null {
  if (wake !== 'related links') return null;
  const lines = text.split(/\r\n|\n|\r/);
  const isLink = (line: string) => line.split(' ').length <= LONGEST_LINK && !/[.!…”"]\s*$/.test(line);
  return lines.every(isLink) ? 'related links' : null;
}

/** Takes leftovers off the first and last lines of a paragraph; `rest` is null where nothing else is there. */
function peel(text: string, span: Span): { head: Block[]; rest: Span | null; tail: Block[] } {
  if (!/[\r\n]/.test(text.slice(span.start, span.end))) return { head: [], rest: span, tail: [] };
  const lines = splitLines(text.slice(0, span.end), span.start);
  const reasons = lines.map((line) => leftoverReason(plainInline(line.text)));
  let from = 0;
  // Inside wrapped text a line may look like a leftover: one counts only where a sentence can begin or has ended.
  while (reasons[from] && !startsLower(lines[from + 1]?.text.trimStart() ?? '')) from += 1;
  let to = lines.length;
  const follows = (at: number) =>
    at === from || reasons[at - 1] || /[.!?…”"]\s*$/.test(lines[at - 1]?.text ?? '');
  while (to > from && reasons[to - 1] && follows(to - 1)) to -= 1;
  const out = (at: number) => leftOut(trimSpan(text, lines[at] ?? span), reasons[at] ?? '');
  const [first, last] = [lines[from], lines[to - 1]];
  return {
    head: lines.slice(0, from).map((_, at) => out(at)),
    rest: first && last && from < to ? trimSpan(text, { start: first.start, end: last.end }) : null,
    tail: lines.slice(to).map((_, at) => out(to + at)),
  };
}

function leftOut({ start, end }: Span, reason: string): Block {
  return { kind: 'left out', start, end, reason };
}
