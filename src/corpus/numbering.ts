import type { Block } from './block.ts';

/** "4.1 The Chair", "12 The court": the number that a paragraph of minutes, rulings and inquiries begins with. */
const NUMBER = /^\(?(?<number>\d{1,3}(?:\.\d{1,3}){0,3})[.)]?[ \t]+(?=[\p{Lu}“"‘*_[(])/u;

/** Fewest paragraphs in a row of numbers from which these number the paragraphs (default 3): one may as well begin with a figure. */
const FEWEST = 3;

/** Takes the numbers off paragraphs that are numbered in order: they are no figures of the text. */
export function withoutNumbering(text: string, blocks: readonly Block[]): Block[] {
  const found = blocks.map((block) =>
    block.kind === 'passage' && block.role !== 'table row'
      ? NUMBER.exec(text.slice(block.start, block.start + 40))
      : null,
  );
  const inOrder = new Set<number>();
  let before: { at: number; number: number[] } | null = null;
  for (const [at, match] of found.entries()) {
    const number = match?.groups?.number?.split('.').map(Number);
    if (!number) continue;
    if (before && follows(number, before.number)) inOrder.add(before.at).add(at);
    before = { at, number };
  }
  if (inOrder.size < FEWEST) return [...blocks];
  return blocks.flatMap((block, i): Block[] => {
    const length = found[i]?.[0].length ?? 0;
    if (!inOrder.has(i) || block.kind !== 'passage' || block.start + length >= block.end) return [block];
    const start = block.start + length;
    return [
      { kind: 'markup', start: block.start, end: start },
      { ...block, start },
    ];
  });
}

/** "4.2" follows "4.1", "5.1" follows "4.6", "13" follows "12". */
function follows(next: readonly number[], before: readonly number[]): boolean {
  const at = next.findIndex((number, i) => number !== before[i]);
  if (at < 0 || next[at] !== (before[at] ?? 0) + 1) return false;
  return next.slice(at + 1).every((number) => number === 1);
}
