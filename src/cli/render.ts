import type { Answer, Evidence } from '../answer/answer.ts';

/** The terminal that an answer is shown on. */
export interface Terminal {
  /** Columns that a line may take; 0 where that is not known. */
  readonly width: number;
  readonly colours: boolean;
}

/** Columns of a line: at most this many, because longer ones read badly; and where the terminal does not say. */
const COLUMNS = { most: 100, unknown: 80 } as const;

/** Makes an answer readable on a terminal: what was asked first, then the proof, then how the question was read. */
export function renderAnswer(answer: Answer, { width, colours }: Terminal): string {
  const style = styleWith(colours);
  const columns = Math.min(width || COLUMNS.unknown, COLUMNS.most);
  const lines = (text: string, indent = '', marker = indent) =>
    wrap(printable(text), columns - indent.length).map((line, i) => (i === 0 ? marker : indent) + line);
  const blocks = [
    headOf(answer).flatMap((text) => lines(text).map(answer.lead === null ? same : style.bold)),
    ...('sections' in answer ? answer.sections : []).map(({ head, lines: items }) => [
      style.bold(printable(head)),
      ...items.flatMap(({ text, evidence }) => lines(`${text} ${markOf(answer, evidence)}`, '  ', '• ')),
    ]),
    ...quotesOf(answer).map((evidence) => [
      ...lines(`“${evidence.quote}”`, '  ').map(evidence.quote === answer.lead ? style.bold : same),
      ...lines(placeOf(answer, evidence), '  ').map(style.faint),
    ]),
    'open' in answer && answer.open !== null ? lines(answer.open).map(style.faint) : [],
    answer.note === null ? [] : lines(answer.note).map(style.faint),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => `${block.join('\n')}\n`)
    .join('\n');
}

/** An answer on one line, for a pipe: the whole of it, line ends as spaces. */
export function renderLine({ text, note }: Answer): string {
  return [text, note ?? ''].join(' ').replace(/\s+/gu, ' ').trim();
}

/** An answer as plain text. */
export function renderPlain({ text, note }: Answer): string {
  return note === null ? `${text}\n` : `${text}\n${note}\n`;
}

/** What is said first. A lead that is the quotation itself is not said twice, nor is a quotation that a refusal repeats. */
function headOf(answer: Answer): readonly string[] {
  const { lead, text, evidence } = answer;
  const quotes = quotesOf(answer).map(({ quote }) => quote);
  if (lead === null) return quotes.reduce(withoutLineOf, text).split('\n');
  const [first] = evidence;
  if (quotes.length === 0 && first !== undefined) return [`${lead} ${markOf(answer, first)}`];
  return quotes.includes(lead) ? [] : [lead];
}

/** A text without the line that holds a quotation, which may be several lines long itself. */
function withoutLineOf(text: string, quote: string): string {
  const at = text.indexOf(quote);
  if (at < 0) return text;
  const end = text.indexOf('\n', at + quote.length);
  return text.slice(0, text.lastIndexOf('\n', at) + 1) + (end < 0 ? '' : text.slice(end + 1));
}

/** A brief's lines are its proof already. */
function quotesOf(answer: Answer): readonly Evidence[] {
  return 'sections' in answer && answer.sections.length > 0 ? [] : answer.evidence;
}

/** `(¶7)`, with the report where an answer has several. */
function markOf({ evidence }: Answer, { passage, title }: Evidence): string {
  const several = new Set(evidence.map(({ report }) => report)).size > 1;
  return several ? `(¶${passage}, ${title})` : `(¶${passage})`;
}

function placeOf({ kind }: Answer, { passage, title }: Evidence): string {
  return `${kind === 'missing' ? 'nearest: ' : ''}¶${passage} · ${title}`;
}

/** Without line ends, and without control characters, by which a report could steer the terminal. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to go
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu, ' ').trim();
}

/** Breaks a text at spaces into lines of at most `columns` characters, where its words are no longer than that. */
function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/u)) {
    if (line !== '' && line.length + word.length >= columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

function styleWith(colours: boolean) {
  const paint = (code: number) => (text: string) => (colours ? `\x1b[${code}m${text}\x1b[0m` : text);
  return { bold: paint(1), faint: paint(2) };
}

function same(text: string): string {
  return text;
}
