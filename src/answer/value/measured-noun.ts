import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import type { Item, Question } from '../../question/question.ts';

/** Forms of a word from this weight on stand for it: a "reduction" for a cut; default 0.45. */
const MEANT = 0.45;
/** "What cut did they offer", "what was the estimate when they bid": group `nouns` is what a figure may be said of. */
const ASKED =
  /\b(?:what|which)(?:(?:['’]?s| is| was| are| were)(?= (?:the|his|her|its|their)\b))? (?<nouns>(?:[\p{L}'’-]+ ?){1,4})/iu;
/** "What was the strike about" asks for no figure. */
const ABOUT = /\b(?:about|for|like|over|on|with|against|called)\W*$/iu;
/** Where the noun that is asked about has ended. */
const ENDS =
  /^(?:did|does|do|was|were|is|are|has|have|had|will|would|can|could|when|if|of|in|on|at|by|to|from|that|who)$/u;
/** Kinds of figures that say all of what they measure; a count needs its noun. */
const WHOLE = /^(?:percent|money|duration|measure|share)$/u;

/** The figure that a noun of the question is said to be: "a reduction of 26%", "the £2.4bn estimated"; null where there is none. */
export function figureOfNoun({ asking, text, items }: Question, sentence: SentenceFacts): Fact | null {
  // "How effective is it"
  if (asking.kind === 'how' && asking.wants.percent === 1) {
    const shares = sentence.facts.filter(({ kind }) => kind === 'percent' || kind === 'share');
    return shares.length === 1 ? (shares[0] ?? null) : null;
  }
  if (asking.kind !== 'what' || ABOUT.test(text)) return null;
  const words = (ASKED.exec(text)?.groups?.nouns ?? '').toLowerCase().split(' ');
  const end = words.findIndex((word) => ENDS.test(word));
  const nouns = end < 0 ? words : words.slice(0, end);
  const asked = items.filter((item) => !item.generic && nouns.at(-1) === item.text.toLowerCase());
  const found = sentence.facts.filter(
    (fact) => WHOLE.test(fact.kind) && asked.some((item) => isSaidOf(item, sentence, fact)),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function isSaidOf(
  { term, forms }: Item,
  { parse: { words }, occurrences }: SentenceFacts,
  fact: Fact,
): boolean {
  const left = fact.first - 1 - fact.qualifier.split(/\s+/u).filter((word) => word !== '').length;
  const isForm = (at: number, least: number) =>
    occurrences.some(
      (one) =>
        one.word === at &&
        (one.term === term || forms.some((form) => form.term === one.term && form.weight >= least)),
    );
  if (words[left]?.lower === 'of' && isForm(left - 1, MEANT)) return true;
  return words[fact.last + 1]?.pos === 'VERB' && isForm(fact.last + 1, 1);
}
