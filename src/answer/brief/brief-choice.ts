import type { SentenceFacts } from '../../facts/fact.ts';
import { terms } from '../../text/terms.ts';
import type { Topic } from '../topic.ts';
import { isRow, type Line } from './brief-lines.ts';
import type { Piece } from './brief-pieces.ts';

/** Numbers of this module. */
const NUMBERS = {
  /** Share of the content words that two lines may have in common; default 0.5. More counts as the same said twice. */
  alike: 0.5,
  /** Most lines of one section, of a section without words, of one passage, and rows of tables. */
  perSection: 4,
  perRest: 2,
  perPassage: 3,
  rows: 2,
} as const;

/**
 * Chooses lines, best first: the best of each section, then what is left by its score. No clause comes twice, and no line that says
 * what another has said.
 */
export function chooseLines(lines: readonly Line[], topic: Topic, most: number): readonly Line[] {
  const chosen: Line[] = [];
  const fits = (line: Line) =>
    !chosen.some((other) => overlaps(line, other)) && isRoomFor(line, chosen, topic);
  // The sections whose best line is better come first, so that theirs wins where two say the same.
  for (const section of new Set(lines.map((line) => line.section))) {
    const first = lines.find((line) => line.section === section && fits(line));
    if (first !== undefined) chosen.push(first);
  }
  for (const line of lines) if (chosen.length < most && fits(line)) chosen.push(line);
  return chosen.slice(0, most);
}

function isRoomFor({ section, piece }: Line, chosen: readonly Line[], topic: Topic): boolean {
  const rest = Object.keys(topic.sections[section]?.words ?? {}).length === 0;
  const here = chosen.filter((other) => other.section === section).length;
  const passage = piece.sentences[0].passage;
  const inPassage = chosen.filter((other) => other.piece.sentences[0].passage === passage).length;
  const rows = chosen.filter(isRow).length;
  if (isRow({ piece }) && rows >= NUMBERS.rows) return false;
  return here < (rest ? NUMBERS.perRest : NUMBERS.perSection) && inPassage < NUMBERS.perPassage;
}

function overlaps({ piece: a }: Line, { piece: b }: Line): boolean {
  if (sharesClause(a, b)) return true;
  const [x, y] = [marksOf(a), marksOf(b)];
  return (
    x.remarks.some((one) => y.remarks.some((other) => one.includes(other) || other.includes(one))) ||
    (alike(x.words, y.words) > NUMBERS.alike && (isRow({ piece: a }) || !differ(x.figures, y.figures)))
  );
}

/** What a line is told from others by. */
interface Marks {
  /** Its content words. */
  readonly words: ReadonlySet<string>;
  /** Its words with digits: two penalties told in the same words are two facts. */
  readonly figures: ReadonlySet<string>;
  /** The terms of each remark of two words or more in quotation marks. */
  readonly remarks: readonly string[];
}

const known = new WeakMap<Piece, Marks>();

function marksOf(piece: Piece): Marks {
  const before = known.get(piece);
  if (before !== undefined) return before;
  const quoted = [...piece.text.matchAll(/[“‘"]([^“”‘"]+)[”’"]/gu)].map((remark) => terms(remark[1] ?? ''));
  const remarks = quoted.flatMap((remark) => (remark.length < 2 ? [] : [remark.join(' ')]));
  const words = new Set(terms(piece.text));
  const figures = new Set([...words].filter((word) => /\d/u.test(word)));
  const marks = { words, figures, remarks };
  known.set(piece, marks);
  return marks;
}

/** Whether each of two lines has a figure that the other lacks. */
function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((figure) => !b.has(figure)) && [...b].some((figure) => !a.has(figure));
}

function sharesClause(a: Piece, b: Piece): boolean {
  return a.sentences.some((sentence, i) => {
    const at = b.sentences.indexOf(sentence as SentenceFacts);
    return at >= 0 && [...(a.clauses[i] ?? [])].some((clause) => b.clauses[at]?.has(clause) === true);
  });
}

/** Share of the shorter line's content words that the other has as well. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((term) => b.has(term)).length;
  return common / Math.max(1, Math.min(a.size, b.size));
}
