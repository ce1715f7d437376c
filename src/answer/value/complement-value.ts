import type { SentenceFacts } from '../../facts/fact.ts';
import type { Question } from '../../question/question.ts';
import { asks } from '../candidate/once.ts';
import { spanFrom } from './reach.ts';
import { saysMore, type ValueSpan } from './value-span.ts';
import { extended } from './whole.ts';

/** A question that a preposition or verb ends, and what leads to its answer in a sentence; `phrase` where the answer is the next noun phrase alone. */
interface Pair {
  readonly asked: (question: Question) => boolean;
  readonly said: RegExp;
  readonly phrase: boolean;
}

const PAIRS: readonly Pair[] = [
  {
    asked: asks(/\bshaped like\W*$|\b(?:wh?at|which)\s+(?:kind of\s+)?shape\b/iu),
    said: /\b(?:in the (?:shape|form) of|shaped like)\s+/giu,
    phrase: true,
  },
  {
    asked: asks(/\bwh?at\s+(?:do|does|did|has|have|had)\s.+\b(?:di(?:e|ed)|perish(?:ed)?) (?:of|from)\W*$/iu),
    said: /\b(?:die[sd]?|dying|perish(?:ed|es)?|death|deaths)\s+(?:[^,.;:]{1,40}?\s+)??(?:of|from|after|following)\s+(?!\d)|\b(?:killed|choked|suffocated|poisoned|crushed|buried|burnt|burned)\s+(?:\p{L}+\s+)?by\s+/giu,
    phrase: true,
  },
  {
    asked: asks(/\bwh?at(?: (?:actually|really|finally))? (?:killed|has killed|had killed)\b/iu),
    said: /\b(?:killed|choked|suffocated|poisoned|crushed|buried|burnt|burned)\s+(?:\p{L}+\s+)?by\s+|\b(?:die[sd]?|perish(?:ed|es)?)\s+(?:of|from)\s+/giu,
    phrase: true,
  },
  {
    asked: asks(/^(?=.*\bwh?at\b)(?=.*\b(?:compar|liken)).*\b(?:to|with)\W*$/iu),
    said: /\b(?:compar|liken)\p{L}*\s+[^.;:]{1,60}?\s+(?:to|with)\s+|\bamount(?:s|ed|ing)? to\s+|\bwere? (?:much )?like\s+/giu,
    phrase: false,
  },
  {
    asked: asks(
      /\bwh?at\s+(?:is|are|was|were)\s.+\b(?:equipped|fitted|armed|coated|covered|filled|lined|packed|loaded) with\W*$/iu,
    ),
    said: /\b(?:equipped|fitted|armed|coated|covered|filled|lined|packed|loaded) with\s+/giu,
    phrase: false,
  },
  {
    asked: asks(
      /\bhow\s+(?:is|are|was|were)\s.+\b(?:measured|counted|estimated|calculated|collected|gathered|worked out|assessed)\W*$/iu,
    ),
    said: /\b(?:measured|counted|estimated|calculated|collected|gathered|worked out|assessed|come|comes|based)\s+(?:by|from|with|using|through|on)\s+(?!\d)/giu,
    phrase: false,
  },
  {
    asked: asks(/\bwh?at\b.*\b(?:get|got|was|were|been|being|is|are)(?:\s+\S+){0,6}\s+told\b/iu),
    said: /\btold\s+(?:[^,.;:]{1,40}?\s+)??(?=to\s+(?:\p{L}+ly\s+)?\p{L}+)/giu,
    phrase: false,
  },
];

/** "A leaf" of "in the shape of a leaf" for "what was it shaped like": what the words that answer a preposition or verb lead to; null where none do. */
export function ledTo(question: Question, sentence: SentenceFacts): ValueSpan | null {
  const { start, end } = sentence.sentence;
  const written = sentence.report.text.slice(start, end);
  for (const { asked, said, phrase } of PAIRS) {
    if (!asked(question)) continue;
    for (const match of written.matchAll(said)) {
      const span = behind(start + match.index + match[0].length, sentence, phrase);
      if (span !== null && saysMore(question, sentence, span)) return span;
    }
  }
  return null;
}

/** What begins at a place of the text: the whole of a quotation, else what is said to its end, or one noun phrase. */
function behind(at: number, sentence: SentenceFacts, phrase: boolean): ValueSpan | null {
  const { text } = sentence.report;
  const quoted = /^["“]([^"“”]+)["”]/u.exec(text.slice(at, sentence.sentence.end));
  if (quoted !== null) return { start: at + 1, end: at + 1 + (quoted[1] ?? '').length };
  const { words, phrases } = sentence.parse;
  const from = words.findIndex((word) => word.start >= at);
  if (from < 0) return null;
  const own = phrase ? phrases.find(({ first, last }) => first <= from + 1 && last >= from) : undefined;
  const last = own === undefined ? undefined : words[extended(sentence, own).last];
  return last === undefined ? spanFrom(sentence, from, true) : { start: at, end: last.end };
}
