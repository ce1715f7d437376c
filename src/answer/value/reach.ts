import type { SentenceFacts } from '../../facts/fact.ts';
import type { ParsedSentence } from '../../text/clauses.ts';
import type { TaggedWord } from '../../text/tagger.ts';
import { isVerbal } from '../../text/verb-chunks.ts';
import { verbForm } from '../../text/verb-forms.ts';
import type { ValueSpan } from './value-span.ts';

/** How far an infinitive may stand behind the word that leads to it, in words; default 16. */
const REACH = 16;

/** Words of a list that may stand between two commas: "food, clean water and medicine". */
const LISTED = 6;

const STOPS = /^(?:[.;:!?…()[\]—–]|--|\.\.\.)$/u;
const CLOSERS = /^[”»]$/u;
const ENDS =
  /^(?:because|although|though|while|whereas|but|since|despite|unless|who|whose|whom|which|where|said|says)$/u;

/** The last word of what a verb at `from` says with all that belongs to it: "close borders or ban travel", up to a comma that is none of a list. A `phrase` ends before a verb joined by "and". */
export function predicateEnd({ words, clauses }: ParsedSentence, from: number, phrase = false): number {
  let last = from;
  let quoted = false;
  for (let i = from; i < words.length; i++) {
    const { text, lower } = words[i] as TaggedWord;
    if (/^[“«]$/u.test(text) || (text === '"' && !quoted)) quoted = true;
    else if (CLOSERS.test(text) || text === '"') {
      if (!quoted) break;
      quoted = false;
      last = i;
      continue;
    }
    if (STOPS.test(text) && !isInner(words, i)) break;
    if (i > from && !quoted && ENDS.test(lower) && !goesOn(words, i)) break;
    if (text === ',' && !quoted && !inList(words, i, from)) break;
    const joined = words[i]?.pos === 'CCONJ';
    if (joined && clauses.some(({ first, joint }) => first === i && joint === 'coordinate') && !quoted) break;
    if (joined && !quoted && isTold(words[i + 1]) && !hasTense(words, from, i)) break;
    if (joined && (startsOther(words, i + 1) || (phrase && isVerbal(words[i + 1]))) && !quoted) break;
    if (text !== ',' && !joined) last = i;
  }
  return last;
}

/** "Those who left", "the town where it began": what "who" and the like add to the word right before. */
function goesOn(words: readonly TaggedWord[], i: number): boolean {
  const before = words[i - 1];
  return (
    /^(?:who|which|whose|whom|where)$/u.test(words[i]?.lower ?? '') &&
    before?.text !== ',' &&
    before !== undefined
  );
}

/** A point or colon between letters or figures is no end. */
function isInner(words: readonly TaggedWord[], i: number): boolean {
  return words[i - 1]?.end === words[i]?.start && words[i + 1]?.start === words[i]?.end;
}

/** "And it left": a subject of its own with a verb behind a joining word. */
function startsOther(words: readonly TaggedWord[], at: number): boolean {
  return /^(?:I|he|she|it|they|we|there)$/iu.test(words[at]?.text ?? '') && isVerbal(words[at + 1]);
}

/** Whether a verb with a tense, or "be", stands between: what follows "and" may go on from it. */
function hasTense(words: readonly TaggedWord[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some(
      (word, i) =>
        /^(?:be|been|being|had|have|has)$/u.test(word.lower) ||
        (isTold(word) && words[from + i - 1]?.lower !== 'to'),
    );
}

/** A verb with a tense: "reopened", "has". */
function isTold(word: TaggedWord | undefined): boolean {
  return isVerbal(word) && (word?.pos === 'AUX' || /^(?:past|either)$/u.test(verbForm(word?.lower ?? '')));
}

/** Whether the comma at `i` parts the members of a list that begins at `from`: behind it come a few words without a verb of their own, and "and" or "or". */
function inList(words: readonly TaggedWord[], i: number, from: number): boolean {
  const articles = /^an?$/u.test(words[from]?.lower ?? '');
  const next = words[i + 1];
  if (/^(?:and|or)$/u.test(next?.lower ?? '')) {
    const listed = words.slice(from, i).some(({ text }) => text === ',');
    const further = listed || words[i + 2]?.lower === 'to' || isVerbal(words[i + 2]);
    return further && !startsOther(words, i + 2) && !isTold(words[i + 2]);
  }
  if (next === undefined || ENDS.test(next.lower) || /^(?:as|with|after|before)$/u.test(next.lower))
    return false;
  // "Hill, a nurse and mother": no list, but "a cough, a fever and red eyes" is one.
  if (/^an?$/u.test(next.lower) && !articles) return false;
  for (let k = i + 1; k <= i + LISTED; k++) {
    const word = words[k];
    if (word === undefined || STOPS.test(word.text)) return false;
    if (k > i + 1 && /^(?:and|or)$/u.test(word.lower)) return true;
    if (k > i + 1 && word.text === ',') return inList(words, k, from);
    if (word.pos === 'AUX' || /^(?:said|says|who|which|that)$/u.test(word.lower)) return false;
  }
  return false;
}

/** What is done from the word at `from` on, to where it ends. */
export function spanFrom({ parse }: SentenceFacts, from: number, phrase = false): ValueSpan {
  const last = predicateEnd(parse, from, phrase);
  return { start: parse.words[from]?.start ?? 0, end: parse.words[last]?.end ?? 0 };
}

/** The first infinitive behind a word, with no verb of another clause between. */
export function infinitiveBehind({ parse: { words } }: SentenceFacts, at: number): number {
  for (let i = at + 1; i < Math.min(words.length, at + REACH); i++) {
    const word = words[i];
    if (word === undefined || /^[;:.]$/u.test(word.text)) return -1;
    if (isInfinitive(words, i)) return words[i - 1]?.lower === 'not' ? i - 1 : i;
    if (word.pos === 'AUX' || /^(?:that|because|who|which|if|when|said|says)$/u.test(word.lower)) return -1;
  }
  return -1;
}

const PAST = /[^e]ed$/u;

/** Whether "to" with a verb stands at `i`. */
export function isInfinitive(words: SentenceFacts['parse']['words'], i: number): boolean {
  if (words[i]?.lower !== 'to') return false;
  let next = i + 1;
  while (words[next]?.pos === 'ADV') next++;
  const verb = words[next];
  return isVerbal(verb) && verbForm(verb?.lower ?? '') !== 'ing' && !PAST.test(verb?.lower ?? '');
}
