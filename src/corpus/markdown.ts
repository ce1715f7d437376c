import { type Block, passage } from './block.ts';
import { plainInline } from './inline.ts';
import { type Line, splitLines, trimSpan } from './lines.ts';
import { tableCells, tableHead } from './markdown-table.ts';
import type { Span } from './report.ts';

/** What is read as more than text only while it is short. */
const LIMITS = {
  /** Longest underlined or bold heading, in characters: a longer one is text above a rule. Default 120. */
  heading: 120,
  /** Longest paragraph that is looked at for images and emphasis around all of it, in characters. Default 400. */
  wrapped: 400,
} as const;

const QUOTE = /^(?: {0,3}> ?)+/;
const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/;
const ATX = /^(#{1,6})(?:[ \t]+|$)/;
const UNDERLINE = /^(?:=+|-+)[ \t]*$/;
const RULE = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const ITEM = /^(?:[-*+•◦▪‣]|(\d{1,9})[.)])(?:[ \t]+|$)/;
const LINK_DEFINITION = /^\[[^\]^][^\]]{0,200}\]:[ \t]*\S+(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^)]*\)))?[ \t]*$/;
const NOTE_MARK = /^\[\^[^\]\s]{1,40}\]:[ \t]*/;
const HTML_TAGS = /^(?:<\/?[a-z][^<>]*>\s*)+$/i;
const IMAGE = /^\[?!\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])(?:\]\([^)]*\))?$/;
const EMPHASIS = /^(\*{1,3}|_{1,3})(?=[^\s*_])([^*_]*)\1$/;

/**
 * Reads Markdown by lines: headings (`#` and underlined), paragraphs, lists of any depth, block quotes, pipe tables,
 * fenced code, rules, HTML comments and link definitions. Inline markup stays as it is: what is quoted is the file.
 *
 * @param from - offset where the text begins, after any front matter
 */
export function readMarkdown(text: string, from: number): Block[] {
  return new MarkdownReader(text, from).read();
}

/** One pass over the lines; a method per kind of line says whether it took the line. */
class MarkdownReader {
  private readonly blocks: Block[] = [];
  private readonly text: string;
  private readonly lines: Line[];
  private at = 0;
  /** The open paragraph. */
  private paragraph: { start: number; end: number; lines: number } | null = null;
  private heads: readonly string[] | null = null;
  private list: 'bullet' | 'number' | null = null;
  private afterBlank = false;
  private afterImage = false;
  private hasCommentEnd = true;

  constructor(text: string, from: number) {
    this.text = text;
    this.lines = splitLines(text, from);
  }

  read(): Block[] {
    for (; this.at < this.lines.length; this.at += 1) {
      const line = this.lines[this.at];
      if (line) this.readLine(line);
    }
    this.flush();
    return this.blocks;
  }

  private readLine(line: Line): void {
    const quote = QUOTE.exec(line.text)?.[0].length ?? 0;
    const indent = /^\s*/.exec(line.text.slice(quote))?.[0] ?? '';
    const span = trimSpan(this.text, { start: line.start + quote, end: line.end });
    if (quote > 0) this.markup({ start: line.start, end: line.start + quote });
    if (span.start === span.end) {
      this.flush();
      this.heads = null;
      this.afterBlank = true;
      return;
    }
    const columns = indent.replaceAll('\t', '    ').length;
    if (this.afterBlank && columns < 2 && !ITEM.test(this.slice(span))) this.list = null;
    this.afterBlank = false;
    const isCode = columns >= 4 && this.list === null && this.paragraph === null;
    if (isCode || !this.readBlock(span)) this.addText(span);
  }

  private readBlock(span: Span): boolean {
    const words = this.slice(span);
    if (this.heads !== null && words.includes('|')) return this.tableRow(span);
    this.heads = null;
    if (this.fence(span, words) || this.comment(span, words)) return true;
    if (this.heading(span, words) || this.underline(span, words) || this.rule(span, words)) return true;
    return this.item(span) || this.tableStart(span, words) || this.aside(span, words);
  }

  private fence(span: Span, words: string): boolean {
    const mark = FENCE.exec(words)?.[1];
    if (mark === undefined) return false;
    this.flush();
    this.markup(span);
    const isEnd = ({ text }: Line) => {
      const close = text.replace(QUOTE, '').trim();
      return close.startsWith(mark) && close === mark.charAt(0).repeat(close.length);
    };
    const first = this.at + 1;
    let end = first;
    while (end < this.lines.length && !isEnd(this.lines[end] as Line)) end += 1;
    const [from, to] = [this.lines[first], this.lines[end - 1]];
    if (from && to && end > first) this.add(passage(trimSpan(this.text, { start: from.start, end: to.end })));
    const close = this.lines[end];
    if (close) this.markup(close);
    this.at = end;
    return true;
  }

  private comment(span: Span, words: string): boolean {
    if (!words.startsWith('<!--') || !this.hasCommentEnd) return false;
    const found = this.text.indexOf('-->', span.start + 4);
    this.hasCommentEnd = found >= 0;
    if (found < 0) return false;
    this.flush();
    const end = found + 3;
    this.blocks.push({ kind: 'left out', start: span.start, end, reason: 'HTML comment' });
    let line = this.lines[this.at] as Line;
    while (line.end < end) line = this.lines[++this.at] as Line;
    const rest = trimSpan(this.text, { start: end, end: line.end });
    if (rest.start < rest.end && !this.readBlock(rest)) this.addText(rest);
    return true;
  }

  private heading(span: Span, words: string): boolean {
    const mark = ATX.exec(words);
    if (!mark) return false;
    this.flush();
    this.list = null;
    const text = plainInline(words.slice(mark[0].length).replace(/(?:^|[ \t])#+$/, ''));
    this.blocks.push({ kind: 'heading', level: mark[1]?.length ?? 1, ...span, text });
    return true;
  }

  /** A line of = or - under a short line makes it a heading; under text it is a rule. */
  private underline(span: Span, words: string): boolean {
    const open = this.paragraph;
    if (!UNDERLINE.test(words) || open?.lines !== 1 || this.list !== null) return false;
    const title = plainInline(this.slice(open));
    if (title.length > LIMITS.heading || /[.;,]$/.test(title)) return false;
    this.paragraph = null;
    this.blocks.push({
      kind: 'heading',
      level: words.startsWith('=') ? 1 : 2,
      start: open.start,
      end: open.end,
      text: title,
    });
    this.markup(span);
    return true;
  }

  private rule(span: Span, words: string): boolean {
    if (!RULE.test(words) && !(UNDERLINE.test(words) && words.length > 2)) return false;
    this.flush();
    this.list = null;
    this.markup(span);
    return true;
  }

  /** A list marker, or several on one line ("- 1. text"). */
  private item(span: Span): boolean {
    let { start } = span;
    for (;;) {
      const mark = ITEM.exec(this.text.slice(start, Math.min(span.end, start + 40)));
      if (!mark || !this.startsItem(mark)) break;
      this.flush();
      this.list = mark[1] === undefined ? 'bullet' : 'number';
      const end = start + mark[0].length;
      this.markup({ start, end });
      start = end;
    }
    if (start === span.start) return false;
    const rest = trimSpan(this.text, { start, end: span.end });
    const words = this.slice(rest);
    if (rest.start < rest.end && !this.fence(rest, words) && !this.heading(rest, words)) this.addText(rest);
    return true;
  }

  /** In the middle of a paragraph only a list that goes on or begins with 1 is a list: a wrapped "1986." is not. */
  private startsItem(mark: RegExpExecArray): boolean {
    if (this.paragraph === null || mark[1] === undefined) return true;
    return this.list === 'number' || mark[1] === '1';
  }

  private tableStart(span: Span, words: string): boolean {
    const head = this.paragraph;
    const heads = head?.lines === 1 ? tableHead(this.text, head, words) : null;
    if (head === null || heads === null) return false;
    this.paragraph = null;
    this.heads = heads;
    this.markup(head);
    this.markup(span);
    return true;
  }

  private tableRow(span: Span): boolean {
    const cells = tableCells(this.text, span, this.heads ?? []);
    const filled = cells.filter(({ start, end }) => start < end);
    const [first, last] = [filled[0], filled.at(-1)];
    if (first && last)
      this.add({ kind: 'passage', role: 'table row', start: first.start, end: last.end, cells });
    return true;
  }

  /** Lines that are no text: link definitions and bare HTML tags. */
  private aside(span: Span, words: string): boolean {
    if (this.paragraph !== null) return false;
    const reason = LINK_DEFINITION.test(words)
      ? 'link definition'
      : HTML_TAGS.test(words)
        ? 'HTML tags'
        : null;
    if (reason === null) return false;
    this.blocks.push({ kind: 'left out', start: span.start, end: span.end, reason });
    return true;
  }

  private addText(span: Span): void {
    const image = span.end - span.start <= LIMITS.wrapped ? IMAGE.exec(this.slice(span)) : null;
    if (image) {
      this.image(span, image[1] ?? '');
      return;
    }
    if (this.paragraph) {
      this.paragraph.end = span.end;
      this.paragraph.lines += 1;
      return;
    }
    const mark =
      NOTE_MARK.exec(this.text.slice(span.start, Math.min(span.end, span.start + 50)))?.[0].length ?? 0;
    if (mark > 0) this.markup({ start: span.start, end: span.start + mark });
    this.paragraph = { start: span.start + mark, end: span.end, lines: 1 };
  }

  /** An image alone in its line: what it shows is a caption. */
  private image(span: Span, shows: string): void {
    this.flush();
    const start = span.start + this.slice(span).indexOf('![') + 2;
    const alt = trimSpan(this.text, { start, end: start + shows.length });
    if (/\p{L}{2}.*\s/u.test(shows.trim())) this.add(passage(alt, 'caption'));
    else this.blocks.push({ kind: 'left out', ...span, reason: 'image without a description' });
    this.afterImage = true;
  }

  /** Closes the open paragraph. */
  private flush(): void {
    const open = this.paragraph;
    if (open === null) return;
    this.paragraph = null;
    const span = trimSpan(this.text, open);
    const wrap = span.end - span.start <= LIMITS.wrapped ? EMPHASIS.exec(this.slice(span)) : null;
    const mark = wrap?.[1]?.length ?? 0;
    const inner = { start: span.start + mark, end: span.end - mark };
    if (mark > 0) this.markup(span);
    if (mark === 2 && this.isBoldHeading(inner)) {
      this.blocks.push({ kind: 'heading', level: 7, ...inner, text: plainInline(this.slice(inner)) });
    } else
      this.add(
        passage(
          inner,
          this.list !== null ? 'list item' : this.afterImage && mark > 0 ? 'caption' : 'paragraph',
        ),
      );
    this.afterImage = false;
  }

  /** A short line all in bold without a stop and without a figure is a heading in all but its mark. */
  private isBoldHeading(span: Span): boolean {
    return (
      this.list === null && span.end - span.start <= LIMITS.heading && !/[.!?:;,…\d]/.test(this.slice(span))
    );
  }

  private add(block: Block): void {
    if (block.start < block.end) this.blocks.push(block);
  }

  private markup(span: Span): void {
    this.blocks.push({ kind: 'markup', start: span.start, end: span.end });
  }

  private slice({ start, end }: Span): string {
    return this.text.slice(start, end);
  }
}
