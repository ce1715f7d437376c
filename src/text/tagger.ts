import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** Universal part-of-speech tags as the tagger gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or mark with its place and its part of speech. */
export interface TaggedWord {
  /** UTF-16 offsets into the text that was tagged. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower-cased text. */
  readonly lower: string;
  readonly pos: PartOfSpeech;
}

/** A run without white space is tagged in pieces of this many characters (default 64), because the model's time grows with its square. */
const LONG_RUN = /\S{64}/gu;

/**
 * "Than this year's.": before a mark the tokenizer takes such a word as one, and from then on everywhere, so that what a text is read as would
 * hang on the texts before it.
 */
const CLITIC_AT_STOP = /\p{L}['’]\p{L}{0,2}(?=[^\p{L}\p{N}\s])/gu;

/** Latin letters beyond Latin-1, at which the tokenizer would cut a word in two: "Minamō". */
const FAR_LETTER = /[\u0100-\u024f\u1e00-\u1eff]/gu;

/** Those that are no letter with an accent. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  œ: 'o',
  Œ: 'O',
};

/** The letter without its accents, one for one. */
const baseOf = (letter: string): string => PLAIN[letter] ?? letter.normalize('NFD').charAt(0);

const nlp = winkNLP(model, ['sbd', 'pos']);

/**
 * Tags each word of `text.slice(start, end)` with its part of speech. The only importer of wink-nlp.
 * About 0.1 ms a sentence. Words come in order and do not overlap.
 */
export function tag(text: string, start = 0, end = text.length): readonly TaggedWord[] {
  const slice = text.slice(start, end).replace(FAR_LETTER, baseOf);
  const tokens = nlp.readDoc(slice.replace(LONG_RUN, '$& ').replace(CLITIC_AT_STOP, '$& ')).tokens();
  const values = tokens.out(nlp.its.value) as string[];
  const tags = tokens.out(nlp.its.pos) as unknown as PartOfSpeech[];
  const words: TaggedWord[] = [];
  let from = 0;
  values.forEach((value, i) => {
    const at = slice.indexOf(value, from);
    if (at < 0 || value.trim() === '') return;
    from = at + value.length;
    const pos = tags[i] ?? 'X';
    const written = text.slice(start + at, start + from);
    words.push({ start: start + at, end: start + from, text: written, lower: written.toLowerCase(), pos });
  });
  return withoutStop(words);
}

/** The tokenizer leaves the full stop at the last word where that may be an abbreviation ("fell ill.", "£3m."): it ends the sentence. */
function withoutStop(words: TaggedWord[]): readonly TaggedWord[] {
  const last = words.at(-1);
  if (last === undefined || !/^[\p{Ll}]+\.$/u.test(last.text)) return words;
  const end = last.end - 1;
  const text = last.text.slice(0, -1);
  words.splice(
    -1,
    1,
    { ...last, end, text, lower: text },
    { start: end, end: last.end, text: '.', lower: '.', pos: 'PUNCT' },
  );
  return words;
}

/** Index of the word that stands at an offset; -1 where none does. */
export function wordAt(words: readonly TaggedWord[], offset: number): number {
  let low = 0;
  let high = words.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const { start, end } = words[middle] as TaggedWord;
    if (end <= offset) low = middle + 1;
    else if (start > offset) high = middle - 1;
    else return middle;
  }
  return -1;
}

/** Whether a word can be the head of a noun phrase. */
export function isNominal(word: TaggedWord | undefined): boolean {
  return word !== undefined && (word.pos === 'NOUN' || word.pos === 'PROPN');
}
