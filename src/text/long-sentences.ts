/** A span of a text in UTF-16 offsets: `text.slice(start, end)`. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Longest sentence in characters; default 1,200, four times what a long sentence of law has. What is longer is no sentence but
 * text without stops, and everything that looks at the words of one sentence together takes the square of its length.
 */
const LONGEST = 1_200;

/** Where a long stretch is cut, best place first: behind a semicolon or dash, a comma, any white space. */
const CUTS: readonly RegExp[] = [/[;:—–]\s+/g, /,\s+/g, /\s+/g];

/** Cuts a span of more than 1,200 characters into pieces of at most that; linear in its length. */
export function cutLong(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const { stop, next } = lastCut(text.slice(from, from + LONGEST));
    pieces.push({ start: from, end: from + stop });
    from += next;
  }
  return [...pieces, { start: from, end }];
}

/** Where a piece ends and the next begins, in its second half; between two characters where there is no better place. */
function lastCut(piece: string): { stop: number; next: number } {
  for (const cut of CUTS) {
    const last = [...piece.matchAll(cut)]
      .filter(({ index, 0: { length } }) => index > piece.length / 2 && index + length < piece.length)
      .at(-1);
    if (last === undefined) continue;
    const next = last.index + last[0].length;
    return { stop: last.index + last[0].trimEnd().length, next };
  }
  const stop = /[\uD800-\uDBFF]$/.test(piece) ? piece.length - 1 : piece.length;
  return { stop, next: stop };
}
