import { isNominal, type TaggedWord } from './tagger.ts';
import { verbForm } from './verb-forms.ts';

const POSSESSIVE = /^(?:my|your|his|her|its|our|their|whose)$/;

/** "damaged vehicles": a participle that says what kind the noun behind it is. */
export function isPremodifier(words: readonly TaggedWord[], i: number, preposition = ''): boolean {
  const form = verbForm(words[i]?.lower ?? '');
  // "under growing pressure": a gerund with an object does not stand there.
  if (form === 'ing') return /^(?:under|amid|despite|beneath)$/.test(preposition) && isNominal(words[i + 1]);
  return words[i]?.pos === 'VERB' && (form === 'either' || form === 'participle') && isNominal(words[i + 1]);
}

/** Reads a noun phrase with what stands before its head and its possessors; null where none begins. */
export function readNoun(words: readonly TaggedWord[], i: number): { last: number; head: number } | null {
  let head = -1;
  let fallback = -1;
  let k = skipQuantity(words, i);
  for (; k < words.length; k++) {
    const word = words[k] as TaggedWord;
    // "In 1974 Russell Hulse found"
    if (word.pos === 'PROPN' && k === i + 1 && /^[12]\d{3}$/.test(words[i]?.text ?? '')) break;
    if (isNominal(word)) head = k;
    // the “highest tempo”
    else if (/^[“"‘]$/u.test(word.text) && head < 0 && fallback >= 0) continue;
    else if (/^[’'](?:s)?$/u.test(word.text) && head >= 0 && k === head + 1 && opensNoun(words[k + 1]))
      head = -1;
    else if (word.pos === 'PRON' && !POSSESSIVE.test(word.lower) && !pointsAt(word, words[k + 1])) {
      if (k === i) fallback = k++;
      break;
    } else if (word.pos === 'DET' || word.pos === 'PRON' || pointsAt(word, words[k + 1])) {
      if (
        head >= 0 ||
        (k > i && /^(?:what|which|that)$/.test(word.lower)) ||
        (fallback >= 0 && words[fallback]?.pos !== 'DET')
      )
        break;
      fallback = k;
    } else if (word.pos === 'NUM') {
      if (endsTime(words[k - 1], word) && k > i) break;
      if (head < 0) fallback = k;
    } else if (/^\p{Sc}$/u.test(word.text) && head >= 0) break;
    else if (word.pos === 'SYM' || word.text === '-' || word.pos === 'X') continue;
    else if (word.pos === 'ADJ') {
      const before = words[k - 1];
      if (
        head >= 0 &&
        (!isNominal(words[k + 1]) || before?.pos === 'NOUN' || /^(?:last|next|this)$/.test(word.lower))
      )
        break;
      if (
        head < 0 &&
        fallback >= 0 &&
        (words[fallback]?.pos === 'DET' || POSSESSIVE.test(words[fallback]?.lower ?? ''))
      )
        fallback = k;
    } else if (!isInner(words, k, head, i)) break;
  }
  const last =
    head >= 0 ? lastWith(words, head, k - 1) : words[fallback + 1]?.text === '%' ? fallback + 1 : fallback;
  return last < i ? null : { last, head: head >= 0 ? head : fallback };
}

/** "that threat": says which one is meant, though the tagger takes it for a pronoun. */
function pointsAt({ lower }: TaggedWord, next: TaggedWord | undefined): boolean {
  return /^(?:this|that|these|those)$/.test(lower) && isNominal(next);
}

/** "In 2016 40 people", "within 28 days 482 patients": a number behind a time begins a phrase of its own. */
function endsTime(before: TaggedWord | undefined, number: TaggedWord): boolean {
  if (before === undefined || /^[12]\d{3}$/.test(number.text)) return false;
  return (
    /^[12]\d{3}$/.test(before.text) ||
    /^(?:days?|weeks?|months?|years?|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      before.lower,
    )
  );
}

/** "Section 12", "£5 m": what stands right behind the head and belongs to it. */
function lastWith(words: readonly TaggedWord[], head: number, limit: number): number {
  let last = head;
  while (last < limit && words[last + 1]?.pos === 'NUM') last++;
  return last;
}

function opensNoun(word: TaggedWord | undefined): boolean {
  return word !== undefined && (isNominal(word) || /^(?:ADJ|NUM|VERB)$/.test(word.pos));
}

/** Words inside a noun phrase that are no nouns: "the newly built bridge", "red and blue boats". */
function isInner(words: readonly TaggedWord[], k: number, head: number, first: number): boolean {
  const word = words[k] as TaggedWord;
  const next = words[k + 1];
  if (head >= 0 || next === undefined) return false;
  if (word.pos === 'VERB')
    return (k > first && (isNominal(next) || next.pos === 'ADJ')) || isPremodifier(words, k);
  if (word.pos === 'ADV')
    return /^(?:NUM|ADJ)$/.test(next.pos)
      ? next.pos === 'NUM' || isNominal(words[k + 2])
      : k > first && next.pos === 'VERB' && isNominal(words[k + 2]);
  return word.pos === 'CCONJ' && words[k - 1]?.pos === 'ADJ' && next.pos === 'ADJ' && k > first;
}

/** "more than 40", "at least 40", "up to 40": past the words before the number. */
function skipQuantity(words: readonly TaggedWord[], i: number): number {
  if (
    /^(?:over|under|around|about|above|below|nearly|almost|roughly|approximately|some|only|just)$/.test(
      words[i]?.lower ?? '',
    ) &&
    /^(?:NUM|SYM)$/.test(words[i + 1]?.pos ?? '')
  )
    return i + 1;
  const pair = `${words[i]?.lower} ${words[i + 1]?.lower}`;
  const number =
    /^(?:NUM|SYM)$/.test(words[i + 2]?.pos ?? '') || /^(?:an?|half)$/.test(words[i + 2]?.lower ?? '');
  return number &&
    /^(?:(?:more|less|fewer|greater|other) than|at (?:least|most)|up to|as (?:many|much) as)$/.test(pair)
    ? i + 2
    : i;
}
