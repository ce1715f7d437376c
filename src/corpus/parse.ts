import { createHash } from 'node:crypto';
import { splitSentences } from '../text/sentences.ts';
import type { Block } from './block.ts';
import { readFrontMatter } from './front-matter.ts';
import { plainInline } from './inline.ts';
import { readMarkdown } from './markdown.ts';
import { readPlain } from './plain.ts';
import type { LeftOut, Passage, Report, Sentence } from './report.ts';
import { settle } from './settle.ts';
import { findHeadings, titleFrom } from './title.ts';

/** How a report's text is written. */
export type ReportFormat = 'markdown' | 'plain';

/** A text to be read as a report. */
export interface ReportSource {
  /** The report's id: the file's name without its ending. */
  readonly id: string;
  /** The text as it is: all offsets of the report point into it. */
  readonly text: string;
  readonly format: ReportFormat;
  /** The file's name for error messages; made of id and format where absent. */
  readonly file?: string | undefined;
}

/**
 * Reads a text as a report. Pure: the same text gives the same report. A text without anything to quote gives a
 * report without passages.
 *
 * @throws {CorpusError} when the front matter is broken
 */
export function parseReport({ id, text, format, file }: ReportSource): Report {
  const { bodyStart, ...front } = readFrontMatter(
    text,
    file ?? `${id}.${format === 'markdown' ? 'md' : 'txt'}`,
  );
  const read = format === 'markdown' ? readMarkdown(text, bodyStart) : readPlain(text, bodyStart);
  const settled = settle(text, read);
  const blocks = format === 'markdown' ? settled : findHeadings(text, settled, front.title === null);
  const passages = toPassages(text, blocks);
  return {
    id,
    text,
    ...front,
    title: front.title ?? titleFrom(text, blocks) ?? id,
    language: front.language ?? 'en',
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    passages,
    sentences: passages.flatMap(({ sentences }) => sentences),
    leftOut: blocks.flatMap(toLeftOut),
  };
}

/** Numbers the passages and puts each under the headings above it. */
function toPassages(text: string, blocks: readonly Block[]): Passage[] {
  const passages: Passage[] = [];
  let open: { readonly level: number; readonly text: string }[] = [];
  let headings: readonly string[] = [];
  let index = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      open = [...open.filter(({ level }) => level < block.level), block];
      headings = open.map((heading) => heading.text).filter((words) => words !== '');
    }
    if (block.kind !== 'passage') continue;
    const { start, end, role, cells } = block;
    const number = passages.length + 1;
    const spans = role === 'table row' ? [{ start, end }] : splitSentences(text, start, end);
    const sentences: Sentence[] = spans.map((span) => ({ ...span, index: index++, passage: number }));
    const caption = role === 'table row' ? captionOver(text, passages.at(-1)) : null;
    passages.push({ number, start, end, role, headings, sentences, cells, caption });
  }
  return passages;
}

/** Longest line that is taken for the caption of the table below it, in characters; default 200. */
const LONGEST_CAPTION = 200;

/** What the passage before a row says of the table: "Table 1: Average price by area", "Prices by area:"; a row's is that of the row before. */
function captionOver(text: string, before: Passage | undefined): string | null {
  if (before === undefined) return null;
  if (before.role === 'table row') return before.caption;
  const words = plainInline(text.slice(before.start, before.end)).trim();
  const leads = before.role === 'caption' || /:$/u.test(words) || !/[.!?”"]$/u.test(words);
  return leads && words.length <= LONGEST_CAPTION ? words : null;
}

function toLeftOut(block: Block): LeftOut[] {
  return block.kind === 'left out' ? [{ start: block.start, end: block.end, reason: block.reason }] : [];
}
