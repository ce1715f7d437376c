import { startsLower } from '../text/letter-case.ts';
import { type Block, passage } from './block.ts';
import { isBlank, type Line, splitLines, trimSpan } from './lines.ts';

/** How line breaks of plain text are read. */
const SHAPE = {
  /** Longest line of hard-wrapped text, in characters; longer lines are whole paragraphs. Default 120. */
  wrapWidth: 120,
  /** Longest line that an underline turns into a heading, in characters. Default 120. */
  heading: 120,
  /** Longest line that can be a rule, in characters. Default 1000. */
  rule: 1000,
  /** In wrapped text without blank lines, a line under this share of the widest may end a paragraph. Default 0.8. */
  shortLine: 0.8,
} as const;

const RULE = /^[ \t]*(?:(?:-[ \t]*){3,}|(?:=[ \t]*){3,}|(?:~[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const MARKER = /^\s*(?:[-*•◦▪‣·–]|(\d{1,3})[.)]|\(?(?:\d{1,3}|[a-z]|[ivx]{2,5})[.)])\s+(?=\S)/;
const FINAL = /[.!?…:;][”’"'»)\]]*\s*$/;

/**
 * Reads plain text. Paragraphs stand between blank lines and may be hard-wrapped; in a text without blank lines each
 * line is one. Marked lines are list items, a short underlined line is a heading.
 *
 * @param from - offset where the text begins, after any front matter
 */
export function readPlain(text: string, from: number): Block[] {
  const lines = splitLines(text, from);
  const first = lines.findIndex((line) => !isBlank(line));
  const last = lines.findLastIndex((line) => !isBlank(line));
  const solid = !lines.slice(first, last).some(isBlank);
  const blocks: Block[] = [];
  let group: Line[] = [];
  const flush = () => {
    for (const part of splitGroup(group, solid)) readParagraph(text, part, blocks);
    group = [];
  };
  for (const line of lines) {
    const rule = ruleMark(line);
    if (rule === null && !isBlank(line)) {
      group.push(line);
      continue;
    }
    const [title] = group;
    if (rule !== null && title && group.length === 1 && isTitle(title)) {
      const level = rule === '=' ? 1 : 2;
      blocks.push({ kind: 'heading', level, ...trimSpan(text, title), text: title.text.trim() });
      group = [];
    }
    flush();
    if (rule !== null) blocks.push({ kind: 'markup', ...trimSpan(text, line) });
  }
  flush();
  return blocks;
}

/** The character that a line of nothing else is drawn with; null for any other line. */
function ruleMark({ text }: Line): string | null {
  return text.length <= SHAPE.rule && RULE.test(text) ? text.trim().charAt(0) : null;
}

/** Whether a line reads like a heading when a rule underlines it. */
function isTitle({ text }: Line): boolean {
  return text.trim().length <= SHAPE.heading && !/[.;,]\s*$/.test(text) && !MARKER.test(text);
}

/** Decides which line breaks of a group end a paragraph. */
function splitGroup(lines: readonly Line[], solid: boolean): Line[][] {
  if (lines.length < 2) return lines.length === 0 ? [] : [[...lines]];
  const widest = lines.reduce((width, { text }) => Math.max(width, text.length), 0);
  if (isForm(lines)) return lines.map((line) => [line]);
  if (!solid) {
    const whole = widest > SHAPE.wrapWidth && lines.slice(0, -1).every(({ text }) => FINAL.test(text));
    return whole ? lines.map((line) => [line]) : [[...lines]];
  }
  const runsOn = lines.map((line, at) => isMidSentence(line.text, lines[at + 1]?.text ?? ''));
  const wrapped = widest <= SHAPE.wrapWidth && runsOn.filter(Boolean).length * 2 > lines.length;
  const parts: Line[][] = [[]];
  lines.forEach((line, at) => {
    parts.at(-1)?.push(line);
    const ends = !wrapped || (FINAL.test(line.text) && line.text.length < widest * SHAPE.shortLine);
    if (ends && !runsOn[at] && at < lines.length - 1) parts.push([]);
  });
  return parts;
}

/** "Operator: US Airways": a label of few words and what it says. */
const LABELLED = /^[ \t]*\p{Lu}[^:.!?;]{1,40}:[ \t]+\S/u;

/** Whether each line of a group has a label of its own, as at the head of a form. */
function isForm(lines: readonly Line[]): boolean {
  return lines.every(({ text }) => LABELLED.test(text));
}

function isMidSentence(line: string, next: string): boolean {
  return !FINAL.test(line) && startsLower(next.trimStart()) && !MARKER.test(next);
}

/** A piece of a paragraph being read: a list item with its number, or text. */
interface OpenPart {
  readonly start: number;
  readonly role: 'list item' | 'paragraph';
  /** Number of a numbered item, else NaN. */
  readonly number: number;
}

/** A paragraph, or the list items in it with what stands before them. */
function readParagraph(text: string, lines: readonly Line[], blocks: Block[]): void {
  let open: OpenPart | null = null;
  let before: Line | null = null;
  for (const line of lines) {
    const marker = MARKER.exec(line.text);
    if (marker && startsItem(marker, before, open)) {
      if (open && before)
        blocks.push(passage(trimSpan(text, { start: open.start, end: before.end }), open.role));
      const start = line.start + marker[0].length;
      blocks.push({ kind: 'markup', ...trimSpan(text, { start: line.start, end: start }) });
      open = { start, role: 'list item', number: Number(marker[1] ?? Number.NaN) };
    }
    open ??= { start: line.start, role: 'paragraph', number: Number.NaN };
    before = line;
  }
  if (open && before) blocks.push(passage(trimSpan(text, { start: open.start, end: before.end }), open.role));
}

/** A marker inside a paragraph counts where a sentence has ended or a list goes on; else it is a wrapped dash or year. */
function startsItem(marker: RegExpExecArray, before: Line | null, open: OpenPart | null): boolean {
  if (before === null || FINAL.test(before.text)) return true;
  return open?.role === 'list item' && (marker[1] === undefined || Number(marker[1]) === open.number + 1);
}
