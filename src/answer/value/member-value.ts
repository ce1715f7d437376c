import type { SentenceFacts } from '../../facts/fact.ts';
import type { Item, Question } from '../../question/question.ts';
import { isInstanceOf, isKindOf } from '../../text/noun-kinds.ts';
import { fold } from '../../text/terms.ts';
import { isForm, type ValueSpan } from './value-span.ts';

/** Kinds that the dictionary knows the members of, so that a member in the sentence is the answer: singular, as WordNet writes them. */
const CLOSED =
  /^(?:colou?r|language|religion|currency|metal|season|sport|instrument|gas|crop|fruit|vegetable|animal|bird|tree|planet|weapon|drug|fuel)$/u;
/** Those whose members are names. */
const NAMED = /^(?:language|religion|planet)$/u;
/** Those whose members are one word: "white" of "white gloves", not "cocaine" of "crack cocaine". */
const WORDS = /^(?:colou?r|language|religion|season)$/u;

const ASKS_KIND =
  /\b(?:which|wh?at)(?:(?:['’]?s| (?:is|was|are|were)) (?:the|its|his|her|their)| other)? (?<kind>\p{L}+)\b/iu;

/** What may stand between two members that are given together. */
const JOINS = /^(?:,|and|or|&)$/u;
/** What says more of a colour. */
const SHADE = /^(?:dark|light|pale|bright|deep|royal)$/u;

type SentenceWords = SentenceFacts['parse']['words'];

/**
 * "Blue" of "the tower is painted blue" for "what colour is the tower": the members of a kind that stand nearest to what is asked about; null
 * where there are none, or the phrase that was found has them.
 */
export function memberOf(
  question: Question,
  sentence: SentenceFacts,
  found: () => ValueSpan | null,
): ValueSpan | null {
  const asked = ASKS_KIND.exec(question.text)?.groups?.kind?.toLowerCase() ?? '';
  const kind = fold(asked.replace(/ies$/u, 'y').replace(/(?<=[^s])s$/u, ''));
  if (!CLOSED.test(kind)) return null;
  const { words } = sentence.parse;
  const others = question.items.filter((item) => !item.generic && item.text.toLowerCase() !== asked);
  const isMember = (at: number): boolean => {
    const { pos = '', lower = '', text = '' } = words[at] ?? {};
    const name = fold(lower);
    return (
      /^(?:ADJ|NOUN|PROPN)$/u.test(pos) &&
      !(NAMED.test(kind) && !/^\p{Lu}/u.test(text)) &&
      !name.startsWith(kind.slice(0, 4)) &&
      !question.words.some((word) => word.lower === lower) &&
      (isKindOf(name, kind) || isInstanceOf(name, kind))
    );
  };
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  words.forEach((_, at) => {
    const apart = isMember(at) ? distance(at, others, sentence) : least;
    if (apart < least) [nearest, least] = [at, apart];
  });
  if (nearest < 0) return null;
  const member = joined(words, nearest, isMember);
  const phrase = WORDS.test(kind) ? null : found();
  return phrase !== null && phrase.start <= member.start && phrase.end >= member.end ? null : member;
}

/** A member with those it is joined to, and its shade: "red, white and blue", "dark green". */
function joined(words: SentenceWords, at: number, isMember: (at: number) => boolean): ValueSpan {
  let [first, last] = [at, at];
  for (let next = beyond(words, first, -1); isMember(next); next = beyond(words, first, -1)) first = next;
  for (let next = beyond(words, last, 1); isMember(next); next = beyond(words, last, 1)) last = next;
  if (SHADE.test(words[first - 1]?.lower ?? '')) first--;
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/** Index of the word behind the commas and conjunctions beside a word; -1 where none stand there. */
function beyond(words: SentenceWords, at: number, step: 1 | -1): number {
  let to = at + step;
  while (JOINS.test(words[to]?.lower ?? '')) to += step;
  return Math.abs(to - at) > 1 ? to : -1;
}

/** How many words lie between a word and the nearest that the question has; twice as far where that stands behind a comma. */
function distance(at: number, items: readonly Item[], sentence: SentenceFacts): number {
  const { occurrences, references, parse } = sentence;
  let least = 1000;
  for (const { term, word } of [...occurrences, ...references]) {
    if (word < 0 || word === at || !items.some((item) => isForm(item, term))) continue;
    const [from, to] = word < at ? [word, at] : [at, word];
    const parted = parse.words.slice(from + 1, to).filter(({ text }) => /^[,;:]$/u.test(text)).length;
    least = Math.min(least, to - from + 3 * parted);
  }
  return least;
}
