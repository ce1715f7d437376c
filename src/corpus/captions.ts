import { oneLine } from './inline.ts';

/** Limits of what is looked at, in characters. */
const LIMITS = {
  /** Longest caption. Default 400. */
  caption: 400,
  /** Longest credit that stands alone; a longer line is kept as text. Default 100. */
  credit: 100,
} as const;

const AGENCY =
  '(?:Reuters|REUTERS|Getty(?: Images)?|GETTY|AP|AFP|PA(?: Wire| Media)?|EPA|Bloomberg|Alamy|Shutterstock|iStock|Rex(?: Features)?|Associated Press|Press Association|Unsplash|Wikimedia(?: Commons)?|Flickr|Handout)';
const LABEL =
  '(?:(?:photo|picture|image) credits?|credits?|photos?|photographs?|photography|images?|pictures?|pics?)';

/** A capital of a European name, and the rest of the name. Spelled out: Unicode classes are slow to build at the start. */
const NAME = '[A-Z\u00C0-\u017F][^\\s/,&|()[\\]]*';

/** Names and nothing else, which is what a credit holds: "Jane Smith/Reuters", "PA", "A. Lee for the Times". */
const NAMES = new RegExp(
  `^(?:by\\s+)?(?:${NAME}(?:\\s*[/,&|]\\s*|\\s+(?:(?:and|for|via|of|the)\\s+)*|$)){1,7}[)\\].]*$`,
);

/** A credit at the end of a line, from its mark on; what the group holds must be names. */
const CREDITS: readonly RegExp[] = [
  /\(?(?:copyright )?©.*$/i,
  new RegExp(`[([]\\s*${LABEL}\\s*(?::|by)\\s*([^)\\]]*)[)\\]]\\.?$`, 'i'),
  new RegExp(`(?:^|[.!?…”’"'|–—-]\\s+)${LABEL}(?:\\s*:|\\s+by\\b)\\s*([^:]*)$`, 'i'),
  new RegExp(
    `(?:^|[\\s([|,–—-])(?:${NAME} ){0,3}(?:${NAME}\\s*/\\s*)?${AGENCY}(?:\\s*/\\s*[^/,()]{2,40})?[)\\]]?$`,
  ),
];

const LABELLED = new RegExp(`^${LABEL}\\s*:\\s*`, 'i');
const CAPTION_HEAD =
  /^(?:(?:caption|pictured)\s*:|pictured,|(?:figure|fig\.?|chart|graph|map|table|plate) \d+[a-z]?\s*[:.–—-])\s/i;

/**
 * Tells captions and bare photo credits from text.
 *
 * @param text - one paragraph without inline markup
 * @returns `caption` where there is something to read beside the credit, `credit` for a credit alone, null for text
 */
export function captionKind(text: string): 'caption' | 'credit' | null {
  if (text.length > LIMITS.caption) return null;
  const line = oneLine(text);
  if (CAPTION_HEAD.test(line)) return 'caption';
  const words = withoutCredit(line);
  if (words === null) return LABELLED.test(line) ? 'caption' : null;
  return /[^\s\d!-/:-@©]{2}/.test(words) || line.length > LIMITS.credit ? 'caption' : 'credit';
}

/** The line without its credit; null where it has none. */
function withoutCredit(line: string): string | null {
  for (const credit of CREDITS) {
    const found = credit.exec(line);
    if (found && NAMES.test(found[1] ?? 'Nobody')) return line.slice(0, found.index).trim();
  }
  return null;
}
