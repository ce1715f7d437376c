/** Discord's limits that Footnote meets, in characters unless said. Source: Discord's API reference, v10. */
export const LIMITS = {
  /** Text of a message. Discord counts code points; UTF-16 units, counted here, are never fewer. */
  content: 2000,
  customId: 100,
  /** Label of an option in a select menu, its description and its value. */
  option: 100,
  /** Options of one select menu. */
  options: 25,
  /** Choices of one autocompletion. */
  choices: 25,
  /** Name and value of one choice. */
  choice: 100,
} as const;

/** What a message is put together from; only `items` may be dropped, and only whole. */
export interface Budget {
  /** Stands first and always. */
  readonly head: readonly string[];
  /** As many as fit, in order, up to the first that does not. */
  readonly items: readonly string[];
  /** Stands last and always; is told how many items were dropped. */
  readonly tail: (dropped: number) => readonly string[];
}

/**
 * Puts a message together, one part a line, within a limit.
 * Nothing is ever cut: what does not fit is left out with everything after it, so that an excerpt never reads as if it
 * were whole, and `tail` can say so. Should head and tail alone not fit, their last lines give way, also whole.
 */
export function fitLines(budget: Budget, limit: number = LIMITS.content): string {
  const { head, items, tail } = budget;
  for (let kept = most(items, limit); kept >= 0; kept--) {
    const text = [...head, ...items.slice(0, kept), ...tail(items.length - kept)].join('\n');
    if (text.length <= limit) return text;
  }
  const lines = [...head, ...tail(items.length)];
  while (lines.length > 0 && lines.join('\n').length > limit) lines.pop();
  return lines.join('\n');
}

/** How many items fit by themselves, from the first: the most there can be. */
function most(items: readonly string[], limit: number): number {
  let length = 0;
  for (const [index, item] of items.entries()) {
    length += item.length + 1;
    if (length > limit + 1) return index;
  }
  return items.length;
}

/**
 * Shortens a label (a question repeated, a choice's name) at the end of a word and marks it with "…".
 * For what a person typed or for a preview; a quotation is never shortened.
 */
export function ellipsize(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.slice(0, limit).search(/\s\S*$/);
  const word =
    space > limit / 2 ? text.slice(0, space) : text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '');
  return `${word.replace(/[\s,;:.–—-]+$/, '')}…`;
}
