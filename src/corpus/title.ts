import { startsLower, startsUpper } from '../text/letter-case.ts';
import { splitSentences } from '../text/sentences.ts';
import { type Block, passage } from './block.ts';
import { oneLine, plainInline } from './inline.ts';
import { trimSpan } from './lines.ts';
import type { Span } from './report.ts';

/** What a line of plain text must be like to be read as a title or a heading. In doubt it stays a passage. */
const LIMITS = {
  /** Longest title, in characters. Default 140. */
  title: 140,
  /** How many blocks at the head of a file may come before the title (captions, bylines). Default 4. */
  before: 4,
  /** Longest heading between paragraphs, in characters. Default 80. */
  heading: 80,
  /** Longest heading written like a sentence ("What the council decided"), in words. Default 6. */
  sentenceWords: 6,
  /** Length of a title made of a first sentence, in characters. Default 72. */
  shortened: 72,
} as const;

/** A byline, a date line or an address: not what a report is called. */
const BYLINE =
  /^(?:by |written by|published|updated|posted|last (?:updated|modified)|date:|author:)|^(?:[a-z]+,? )?\d{1,2}(?:st|nd|rd|th)? [a-z]+,? \d{4}|^[a-z]+ \d{1,2},? \d{4}|@|https?:/i;
const ENDS_LIKE_TEXT = /[.,;:…][”’"')\]]*$|[”"]$/;
const NUMBERED =
  /^(?:(?:chapter|section|part|annex|appendix) (?:\d+|[ivxlc]+|[a-z])\b|\d+(?:\.\d+)+\.?\s+[a-z])/i;

/**
 * Finds the headings of plain text: the title at its head, and short lines that stand alone between paragraphs.
 *
 * @param wantsTitle - whether the file still needs a title from its text
 */
export function findHeadings(text: string, blocks: readonly Block[], wantsTitle: boolean): Block[] {
  const title = wantsTitle ? titleBlock(text, blocks) : -1;
  return blocks.flatMap((block, at): Block[] => {
    if (at === title) return splitTitle(text, block);
    if (block.kind === 'heading') return [title < 0 ? block : { ...block, level: block.level + 1 }];
    return [isSectionHeading(text, blocks, at) ? heading(text, block, 2) : block];
  });
}

function heading(text: string, { start, end }: Span, level: number): Block {
  return { kind: 'heading', level, start, end, text: oneLine(text.slice(start, end)) };
}

/** Index of the block that is or begins with the title; -1 where the text starts without one. */
function titleBlock(text: string, blocks: readonly Block[]): number {
  let seen = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'markup' || block.kind === 'left out') continue;
    if (block.kind === 'heading' || seen++ > LIMITS.before) return -1;
    const line = titleSpan(text, block);
    if (block.role === 'caption' || isByline(text, line)) continue;
    const isFollowed = blocks.slice(at + 1, at + 1 + LIMITS.before).some((next) => isProse(text, next));
    return block.role === 'paragraph' && isFollowed && isTitleLike(text, line) ? at : -1;
  }
  return -1;
}

/** The first line of a block, or the whole block where that is wrapped or reads like text. */
function titleSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, Math.min(end, start + 2 * LIMITS.title));
  const found = /\s*[\r\n]\s*/.exec(words);
  if (!found || end - start > words.length || ENDS_LIKE_TEXT.test(words)) return { start, end };
  if (startsLower(words.slice(found.index + found[0].length))) return { start, end };
  return { start, end: start + found.index };
}

/** The title, and what stands in its block below it (a byline, a date). */
function splitTitle(text: string, block: Block): Block[] {
  const line = titleSpan(text, block);
  const rest = trimSpan(text, { start: line.end, end: block.end });
  const title = heading(text, line, 1);
  return rest.start < rest.end ? [title, passage(rest)] : [title];
}

function isTitleLike(text: string, { start, end }: Span): boolean {
  if (end - start > LIMITS.title) return false;
  const words = text.slice(start, end);
  const opened = words.replace(/^[“‘"'(]/, '');
  return (startsUpper(opened) || /^\d/.test(opened)) && !ENDS_LIKE_TEXT.test(words);
}

function isByline(text: string, { start, end }: Span): boolean {
  return end - start <= LIMITS.title && BYLINE.test(text.slice(start, end));
}

function isSectionHeading(text: string, blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (block?.kind !== 'passage' || block.role !== 'paragraph') return false;
  if (block.end - block.start > LIMITS.heading || !isTitleLike(text, block) || isByline(text, block))
    return false;
  const line = text.slice(block.start, block.end);
  const next = neighbour(blocks, at, 1);
  if (/[!\r\n]/.test(line) || !next || !(isProse(text, next) || next.kind === 'markup')) return false;
  if (NUMBERED.test(line) || (/[A-Z]{3}/.test(line) && line === line.toUpperCase())) return true;
  const before = neighbour(blocks, at, -1);
  if (/\d/.test(line) || !before || !(before.kind === 'heading' || isProse(text, before))) return false;
  const words = line.split(/\s+/);
  const isTitleCase = words.every((word) => word.length < 4 || startsUpper(word.replace(/^[^a-z]/i, '')));
  return isTitleCase || words.length <= LIMITS.sentenceWords;
}

/** The next block in a direction that is not left out. */
function neighbour(blocks: readonly Block[], from: number, step: 1 | -1): Block | undefined {
  let at = from + step;
  while (blocks[at]?.kind === 'left out') at += step;
  return blocks[at];
}

/** Whether a block reads like running text: it ends with a stop, or is long. */
function isProse(text: string, block: Block): boolean {
  if (block.kind !== 'passage') return false;
  return (
    block.end - block.start > LIMITS.title ||
    /[.!?…:][”’"')\]]*$/.test(text.slice(Math.max(block.start, block.end - 4), block.end))
  );
}

/**
 * The title of a report that does not give one: its first heading, or the head of its first sentence, cut at a word.
 *
 * @returns null for a text without heading and passage
 */
export function titleFrom(text: string, blocks: readonly Block[]): string | null {
  const heading = blocks.find((block) => block.kind === 'heading' && block.text !== '');
  if (heading?.kind === 'heading') return heading.text;
  const passages = blocks.filter(({ kind }) => kind === 'passage');
  const block = passages.find((each) => each.kind === 'passage' && each.role !== 'caption') ?? passages[0];
  const first = block && splitSentences(text, block.start, Math.min(block.end, block.start + 500))[0];
  return first ? shorten(plainInline(text.slice(first.start, first.end))) || null : null;
}

function shorten(sentence: string): string {
  if (sentence.length <= LIMITS.shortened) return sentence.replace(/[.,;:]$/, '');
  const cut = sentence
    .slice(0, LIMITS.shortened + 1)
    .replace(/\s+\S*$/, '')
    .slice(0, LIMITS.shortened);
  // A quotation that the cut has left open goes with it.
  const whole = cut.replace(/\s[“"][^”"]*$/, '');
  return `${whole.replace(/[\p{P}\s]+$/u, '')}…`;
}
