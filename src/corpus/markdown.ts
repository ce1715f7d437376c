import { type Block, passage } from './block.ts';
import { plainInline } from './inline.ts';
import { type Line, splitLines, trimSpan } from './lines.ts';
import { imageBlock, paragraphBlocks, underlinedHeading } from './markdown-paragraph.ts';
import { fenceEnd, LONGEST_MARKUP, SYNTAX } from './markdown-syntax.ts';
import { tableHead, tableRow } from './markdown-table.ts';
import type { Span } from './report.ts';

/**
 * Reads Markdown by lines: headings (`#` and underlined), paragraphs, lists of any depth, block quotes, pipe tables,
 * fenced code, rules, HTML comments and link definitions. Inline markup stays as it is: what is quoted is the file.
 *
 * @param from - offset where the text begins, after any front matter
 */
export function readMarkdown(text: string, from: number): Block[] {
  return new MarkdownReader(text, from).read();
}

/** The paragraph being read; `last` is its newest line, `before` where the line above that one ends. */
interface OpenParagraph {
  readonly start: number;
  readonly before: number;
  readonly last: Span;
}

/** One pass over the lines. A method named after a kind of line says whether it took the line. */
class MarkdownReader {
  private readonly blocks: Block[] = [];
  private readonly text: string;
  private readonly lines: Line[];
  private at = 0;
  private paragraph: OpenParagraph | null = null;
  /** The heads of the table being read. */
  private heads: readonly string[] | null = null;
  private list: 'bullets' | 'numbers' | null = null;
  private afterBlank = false;
  private afterImage = false;
  /** False once a search has found no more ends of comments; the text is searched for them only once. */
  private hasCommentEnd = true;

  constructor(text: string, from: number) {
    this.text = text;
    this.lines = splitLines(text, from);
  }

  read(): Block[] {
    for (; this.at < this.lines.length; this.at += 1) this.line(this.lineAt(this.at));
    this.flush();
    return this.blocks;
  }

  private line(line: Line): void {
    const quote = SYNTAX.quote.exec(line.text)?.[0].length ?? 0;
    if (quote > 0) this.markup({ start: line.start, end: line.start + quote });
    const span = trimSpan(this.text, { start: line.start + quote, end: line.end });
    if (span.start === span.end) {
      this.flush();
      this.heads = null;
      this.afterBlank = true;
      return;
    }
    const indent = this.text.slice(line.start + quote, span.start).replaceAll('\t', '    ').length;
    if (this.afterBlank && indent < 2 && !SYNTAX.item.test(this.slice(span))) this.list = null;
    this.afterBlank = false;
    const isCode = indent >= 4 && this.list === null && this.paragraph === null;
    if (isCode || !this.block(span)) this.addText(span);
  }

  private block(span: Span): boolean {
    if (span.end - span.start > LONGEST_MARKUP) return this.item(span);
    const words = this.slice(span);
    if (this.heads !== null && words.includes('|')) {
      const row = tableRow(this.text, span, this.heads);
      this.markup(span);
      if (row) this.blocks.push(row);
      return true;
    }
    this.heads = null;
    if (this.fence(span, words) || this.comment(span, words) || this.heading(span, words)) return true;
    if (this.underline(span, words) || this.rule(span, words) || this.item(span)) return true;
    return this.table(span, words) || this.aside(span, words);
  }

  private fence(span: Span, words: string): boolean {
    const mark = SYNTAX.fence.exec(words)?.[1];
    if (mark === undefined) return false;
    this.flush();
    this.markup(span);
    const end = fenceEnd(this.lines, this.at + 1, mark);
    const [first, last, close] = [this.lines[this.at + 1], this.lines[end - 1], this.lines[end]];
    if (first && last && end > this.at + 1) {
      const code = trimSpan(this.text, { start: first.start, end: last.end });
      if (code.start < code.end) this.blocks.push(passage(code));
    }
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
    this.leaveOut({ start: span.start, end }, 'HTML comment');
    while (this.lineAt(this.at).end < end) this.at += 1;
    const rest = trimSpan(this.text, { start: end, end: this.lineAt(this.at).end });
    if (rest.start < rest.end) this.addText(rest);
    return true;
  }

  private heading(span: Span, words: string): boolean {
    const mark = SYNTAX.heading.exec(words);
    if (!mark) return false;
    this.flush();
    this.list = null;
    const text = plainInline(words.slice(mark[0].length).replace(/(?:^|[ \t])#+$/, ''));
    this.blocks.push({ kind: 'heading', level: mark[1]?.length ?? 1, ...span, text });
    return true;
  }

  /** A line of = or - below a single short line makes that a heading. */
  private underline(span: Span, words: string): boolean {
    const open = this.paragraph;
    if (!SYNTAX.underline.test(words) || open?.start !== open?.last.start || this.list !== null) return false;
    const title = open && underlinedHeading(this.text, open.last);
    if (!title) return false;
    this.paragraph = null;
    this.blocks.push({ kind: 'heading', level: words.startsWith('=') ? 1 : 2, ...open.last, text: title });
    this.markup(span);
    return true;
  }

  private rule(span: Span, words: string): boolean {
    if (!SYNTAX.rule.test(words)) return false;
    this.flush();
    this.list = null;
    this.markup(span);
    return true;
  }

  /** A list marker, or several on one line ("- 1. text"). */
  private item(span: Span): boolean {
    let { start } = span;
    for (;;) {
      const mark = SYNTAX.item.exec(this.text.slice(start, Math.min(span.end, start + 40)));
      if (!mark || !this.startsItem(mark)) break;
      this.flush();
      this.list = mark[1] === undefined ? 'bullets' : 'numbers';
      this.markup({ start, end: start + mark[0].length });
      start += mark[0].length;
    }
    if (start === span.start) return false;
    const rest = trimSpan(this.text, { start, end: span.end });
    const words = this.slice({ start, end: Math.min(span.end, start + LONGEST_MARKUP) });
    if (rest.start < rest.end && !this.fence(rest, words) && !this.heading(rest, words)) this.addText(rest);
    return true;
  }

  /** Inside a paragraph a number is a marker only where a list goes on or begins with 1: a wrapped "1986." is none. */
  private startsItem(mark: RegExpExecArray): boolean {
    if (this.paragraph === null || mark[1] === undefined) return true;
    return this.list === 'numbers' || mark[1] === '1';
  }

  /** A delimiter row makes the line above it the head of a table. */
  private table(span: Span, words: string): boolean {
    const open = this.paragraph;
    const heads = open && tableHead(this.text, open.last, words);
    if (!heads) return false;
    this.paragraph =
      open.start < open.last.start ? { ...open, last: { start: open.start, end: open.before } } : null;
    this.flush();
    this.heads = heads;
    this.markup(open.last);
    this.markup(span);
    return true;
  }

  /** Lines that are no text: link definitions and bare HTML tags. */
  private aside(span: Span, words: string): boolean {
    if (this.paragraph !== null) return false;
    const isLink = SYNTAX.linkDefinition.test(words);
    if (!isLink && !SYNTAX.htmlTags.test(words)) return false;
    this.leaveOut(span, isLink ? 'link definition' : 'HTML tags');
    return true;
  }

  private addText(span: Span): void {
    const image = imageBlock(this.text, span);
    const note = SYNTAX.noteMark.exec(this.text.slice(span.start, Math.min(span.end, span.start + 50)));
    if (note) this.flush();
    const open = this.paragraph;
    if (image) {
      this.flush();
      if (image.kind === 'passage') this.markup(span);
      this.blocks.push(image);
      this.afterImage = true;
    } else if (open) this.paragraph = { start: open.start, before: open.last.end, last: span };
    else {
      const start = Math.min(span.start + (note?.[0].length ?? 0), span.end);
      if (start > span.start) this.markup({ start: span.start, end: start });
      if (start < span.end) this.paragraph = { start, before: start, last: { start, end: span.end } };
    }
  }

  /** Closes the open paragraph. */
  private flush(): void {
    const open = this.paragraph;
    if (open === null) return;
    this.paragraph = null;
    const span = { start: open.start, end: open.last.end };
    const setting = { inList: this.list !== null, afterImage: this.afterImage };
    this.blocks.push(...paragraphBlocks(this.text, span, setting));
    this.afterImage = false;
  }

  private leaveOut({ start, end }: Span, reason: string): void {
    this.blocks.push({ kind: 'left out', start, end, reason });
  }

  private markup({ start, end }: Span): void {
    this.blocks.push({ kind: 'markup', start, end });
  }

  private slice({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  private lineAt(at: number): Line {
    return this.lines[at] ?? { start: this.text.length, end: this.text.length, text: '' };
  }
}
