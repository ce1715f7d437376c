import { type Block, passage } from './block.ts';
import { plainInline } from './inline.ts';
import { trimSpan } from './lines.ts';
import { SYNTAX } from './markdown-syntax.ts';
import type { PassageRole, Span } from './report.ts';

/** What a paragraph is tried for only while it is short, in characters where nothing else is said. */
const LIMITS = {
  /** Longest heading that is underlined: a longer one is text. Default 120. */
  heading: 120,
  /** Longest heading that is all in bold, in words. Default 8. */
  boldWords: 8,
  /** Longest paragraph that is tried for an image, for tags alone, or for emphasis around all of it. Default 1000. */
  wrapped: 1000,
} as const;

/**
 * The words of a line that is underlined like a heading.
 *
 * @returns null where it reads like text, so that the underline is a rule below it
 */
export function underlinedHeading(text: string, { start, end }: Span): string | null {
  const words = plainInline(text.slice(start, end));
  return words.length <= LIMITS.heading && !/[.;,]$/.test(words) ? words : null;
}

/**
 * Reads an image that stands alone in its line: what it shows is a caption.
 *
 * @returns null where the line is no image
 */
export function imageBlock(text: string, span: Span): Block | null {
  const line = span.end - span.start <= LIMITS.wrapped ? text.slice(span.start, span.end) : '';
  const shows = SYNTAX.image.exec(line)?.[1];
  if (shows === undefined) return null;
  const start = span.start + line.indexOf('![') + 2;
  if (/[^\s\d]{2}\S*\s/.test(shows.trim()))
    return passage(trimSpan(text, { start, end: start + shows.length }), 'caption');
  return { kind: 'left out', start: span.start, end: span.end, reason: 'image without a description' };
}

/** Where a paragraph stands. */
interface Setting {
  readonly inList: boolean;
  readonly afterImage: boolean;
}

/**
 * Reads a whole paragraph. Emphasis around all of it is markup: below an image it makes a caption, and a short line
 * in bold without a stop and without a figure is a heading in all but its mark.
 */
export function paragraphBlocks(text: string, span: Span, { inList, afterImage }: Setting): Block[] {
  const short = span.end - span.start <= LIMITS.wrapped ? text.slice(span.start, span.end) : '';
  if (short.startsWith('<') && plainInline(short) === '') {
    return [{ kind: 'left out', ...span, reason: 'HTML tags' }];
  }
  const mark = SYNTAX.emphasis.exec(short)?.[1]?.length ?? 0;
  if (mark === 0) return [passage(span, inList ? 'list item' : 'paragraph')];
  const inner = { start: span.start + mark, end: span.end - mark };
  const words = text.slice(inner.start, inner.end);
  const isHeading =
    mark === 2 && !inList && words.split(/\s+/).length <= LIMITS.boldWords && !/[.!?:;,…\d\r\n]/.test(words);
  const role: PassageRole = inList ? 'list item' : afterImage ? 'caption' : 'paragraph';
  return [
    { kind: 'markup', ...span },
    isHeading
      ? { kind: 'heading', level: 7, ...inner, text: plainInline(words) }
      : passage(trimSpan(text, inner), role),
  ];
}
