import type { RankedPassage } from '../answer/answer.ts';
import type { Passage, Report } from '../corpus/report.ts';
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

/** Makes a message of the passages that a search found, best first: each with its number and its first sentences, whole. */
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
  const several = new Set(passages.map(({ report }) => report.id)).size > 1;
  const [first] = passages;
  return message(
    fitLines({
      head: [`**The best passages on ${asked}**`],
      items: passages.map(({ report, passage }) => {
        const title = several ? ` · ${titleOf(report.title)}` : '';
        return `${quoteBlock(excerpt(report, passage))}\n-# ¶${passage.number}${title}`;
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

/** The first sentences of a passage, never a part of one; "…" marks what is left out after them. */
function excerpt({ text }: Report, { sentences, start, end }: Passage): string {
  const last = sentences.findLast((sentence) => sentence.end - start <= SEARCH.excerpt) ?? sentences[0];
  if (last === undefined || last.end >= end) return text.slice(start, end);
  return `${text.slice(start, last.end)} …`;
}
