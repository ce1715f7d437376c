import type { RankedPassage } from '../answer/answer.ts';
import type { Passage, Report } from '../corpus/report.ts';
import { terms } from '../text/terms.ts';
import { reportLine, titleOf } from './citation.ts';
import { escapeLine, quoteBlock } from './escape.ts';
import { ellipsize, fitLines } from './limits.ts';
import { type Message, message } from './message.ts';

/** How a search is shown. */
const SEARCH = {
  /** Sentences are added to an excerpt while it stays below this, in characters. The first is always whole. */
  excerpt: 240,
  /** A query is repeated up to this length, in characters. */
  query: 100,
} as const;

/** Makes a message of the passages that a search found, best first: what each says on the query, and its number. */
export function renderSearch(
  query: string,
  found: readonly RankedPassage[],
  reports: readonly Report[],
): Message {
  const asked = `“${escapeLine(ellipsize(query.trim(), SEARCH.query))}”`;
  const passages = found.flatMap((ranked) => placed(ranked, reports));
  if (passages.length === 0) {
    return message(`**Nothing on ${asked}.** Try fewer words, or others.`);
  }
  const wanted = new Set(terms(query));
  const several = new Set(passages.map(({ report }) => report.id)).size > 1;
  const [first] = passages;
  return message(
    fitLines({
      head: [`**The best passages on ${asked}**`],
      items: passages.map(({ report, passage }) => {
        const title = several ? ` · ${titleOf(report.title)}` : '';
        return `${quoteBlock(excerpt(report, passage, wanted))}\n-# ¶${passage.number}${title}`;
      }),
      tail: (dropped) => [
        ...(dropped > 0 ? [`-# ${dropped} more than fit here`] : []),
        ...(several || first === undefined ? [] : [`-# ${reportLine(first.report)}`]),
      ],
    }),
  );
}

function placed(ranked: RankedPassage, reports: readonly Report[]): { report: Report; passage: Passage }[] {
  const report = reports.find(({ id }) => id === ranked.report);
  const passage = report?.passages[ranked.passage - 1];
  return report && passage ? [{ report, passage }] : [];
}

/**
 * The sentence of a passage that has most of the words looked for, and those after it while there is room: sentences whole,
 * never a part of one; "…" marks what is left out before and after them.
 */
function excerpt({ text }: Report, { sentences, start, end }: Passage, wanted: ReadonlySet<string>): string {
  const matches = sentences.map((sentence) => {
    const found = terms(text.slice(sentence.start, sentence.end)).filter((term) => wanted.has(term));
    return new Set(found).size;
  });
  const [first, ...after] = sentences.slice(matches.indexOf(Math.max(...matches)));
  if (first === undefined) return text.slice(start, end);
  const last = after.findLast((sentence) => sentence.end - first.start <= SEARCH.excerpt) ?? first;
  const [before, behind] = [first.start > start ? '… ' : '', last.end < end ? ' …' : ''];
  return `${before}${text.slice(first.start, last.end)}${behind}`;
}
