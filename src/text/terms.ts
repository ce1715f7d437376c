import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import type { Span } from '../corpus/report.ts';
import { DISTINCT } from './distinct.ts';
import { regular } from './irregular.ts';
import { CURRENCIES, NUMBER_WORDS, SUFFIXES } from './number-words.ts';
import { ALIASES, PHRASES } from './phrases.ts';
import { americanised } from './spelling.ts';
import { CAPITAL_STOPS, STOP_WORDS } from './stop-words.ts';
import { FIGURE, latinised, TOKEN, UNIT } from './token-patterns.ts';

/**
 * One searchable word of a text. `text.slice(start, end)` is the word as written; everything else is for matching.
 * A compound ("terror-related", "€50m", "prime minister") comes first and the words it is made of come right after it,
 * inside its span.
 */
export interface Token extends Span {
  /** As written. */
  readonly text: string;
  /** Small letters, no accents, plain quotes and dashes, no possessive; for a known phrase the one word it is read as. */
  readonly folded: string;
  /** What is indexed and asked for: the stem, or the digits of a number. Equal terms are the same word. */
  readonly term: string;
  /** Whether the word carries no search meaning. */
  readonly stop: boolean;
  /** Whether the words that this one is made of follow. Leave compounds out to see each word once. */
  readonly compound: boolean;
}

/** Settings of this module. */
const LIMITS = {
  /** Remembered stems (words); default 100,000. Beyond it the memory starts afresh, so that it stays bounded. */
  stems: 100_000,
  /** Longest run of letters taken as a word (characters); default 60. What is longer is cut, so that stemming stays quick. */
  word: 60,
} as const;

const SEPARATORS = /[,\u00a0\u202f\u2009]/g;

const ASCII = /^[\u0020-\u007e]*$/;
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * Small letters without accents, with plain quotes and dashes: what words are compared by. Length may change.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[‘’ʼ‛′`]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter);
}

const stems = new Map<string, string>();

/**
 * The term of one folded word: spelling and irregular forms brought to one base, then Porter's stem. Words with digits stay
 * whole, and so do words of up to three letters but for what their longer forms lose ("boy" and "boys", "use" and "used").
 */
export function termOf(folded: string): string {
  const known = stems.get(folded);
  if (known !== undefined) return known;
  if (stems.size >= LIMITS.stems) stems.clear();
  const term = stemOf(folded);
  stems.set(folded, term);
  return term;
}

function stemOf(folded: string): string {
  const word = folded.replace(/['-]/g, '').slice(0, LIMITS.word);
  const number = NUMBER_WORDS.get(word);
  if (number !== undefined) return String(number);
  if (/\d/.test(word)) return word;
  const base = americanised(regular(ALIASES.get(word) ?? word));
  if (base.length <= 3) return shortStem(base);
  if (!/[aeiouy]/.test(base) || /([^o]us|[sx]is)$/.test(base)) return base;
  const stem = DISTINCT.get(base) ?? porter.stem(base);
  return stem.length === 3 ? shortStem(stem) : stem;
}

/** What Porter's rules leave of the longer forms of a word of three letters: "pays", "tries" and "owed" end as "pai", "tri" and "ow". */
function shortStem(word: string): string {
  return STOP_WORDS.has(word)
    ? word
    : word.replace(/(?<=^[a-z]{2})y$/, 'i').replace(/(?<=^[a-z][a-df-z])e$/, '');
}

/**
 * Cuts a text, or a part of it, into words: the one tokeniser for reports and questions.
 * Offsets point into the text as given. Linear in the length of the text; never throws.
 */
export function tokens(text: string, start = 0, end = text.length): Token[] {
  const part = text.slice(start, end);
  const mixed = part !== part.toUpperCase();
  const found: Token[] = [];
  for (const { 0: shape, index } of latinised(part).matchAll(TOKEN)) {
    const at = start + index;
    const written = text.slice(at, at + shape.length);
    if (/[-\u2010\u2011]/.test(written)) addCompound(found, written, at);
    else addUnit(found, written, at, mixed);
  }
  return joinPhrases(text, found);
}

/** The terms of a text as they are indexed: stop words left out, compounds and their parts both in. */
export function terms(text: string): string[] {
  return tokens(text).flatMap((token) => (token.stop ? [] : [token.term]));
}

function token(written: string, at: number, over: Partial<Token> = {}): Token {
  const folded = over.folded ?? fold(written);
  return {
    start: at,
    end: at + written.length,
    text: written,
    folded,
    term: over.term ?? termOf(folded),
    stop: over.stop ?? STOP_WORDS.has(folded),
    compound: over.compound ?? false,
  };
}

/** Words joined by hyphens: the whole with its hyphens left out ("email" is "e-mail"), then each word. Figures ("2013-17") stay apart. */
function addCompound(found: Token[], written: string, at: number): void {
  const units = [...latinised(written).matchAll(UNIT)].map(({ 0: { length }, index }) => ({
    at: at + index,
    written: written.slice(index, index + length),
  }));
  const folded = fold(written);
  const [tens, ones] = units.map((unit) => NUMBER_WORDS.get(fold(unit.written)));
  if (units.length === 2 && tens && ones && tens >= 20 && tens < 100 && ones < 10) {
    found.push(token(written, at, { folded, term: String(tens + ones), stop: false }));
    return;
  }
  if (!units.every((unit) => /^\d/.test(unit.written))) {
    found.push(
      token(written, at, { folded, term: termOf(folded.replaceAll('-', '')), stop: false, compound: true }),
    );
  }
  for (const unit of units) addUnit(found, unit.written, unit.at, true);
}

function addUnit(found: Token[], written: string, at: number, mixed: boolean): void {
  const figure = FIGURE.exec(written);
  if (figure) {
    addFigure(found, written, at, figure);
    return;
  }
  const folded = fold(written).replaceAll('.', '');
  const word = folded.replace(/(?<=..)'s?$/, '');
  // "U.S.", and "US" or "IS" in a text that is not all capitals, are a country and a group, not "us" and "is".
  const capital =
    CAPITAL_STOPS.has(word) && (written.includes('.') || (mixed && written.startsWith(word.toUpperCase())));
  const read = (capital && CAPITALS[word]) || word;
  found.push(token(written, at, capital ? { folded: read, stop: false } : { folded: read }));
}

/** What an abbreviation that reads as a stop word stands for, where it has one meaning in most reports. */
const CAPITALS: Readonly<Record<string, string>> = {
  us: 'usa',
  is: 'isis',
  who: 'worldhealthorganization',
};

/** A figure with its sign and unit: "€50m" is one word, made of "euro", "50" and "million". */
function addFigure(found: Token[], written: string, at: number, figure: RegExpExecArray): void {
  const [, sign = '', digits = '', suffix = ''] = figure;
  const number = digits.replace(SEPARATORS, '');
  const unit = SUFFIXES.get(fold(suffix));
  const folded = `${sign}${number}${fold(suffix)}`;
  const currency = CURRENCIES.get(sign);
  if (!currency && !unit) {
    found.push(token(written, at, { folded, term: folded, stop: false }));
    return;
  }
  found.push(token(written, at, { folded, term: folded, stop: false, compound: true }));
  if (currency) found.push(token(sign, at, { folded: currency, stop: false }));
  const digitsAt = at + sign.length;
  found.push(token(digits, digitsAt, { folded: number, term: number, stop: false }));
  if (unit) found.push(token(suffix, digitsAt + digits.length, { folded: unit, stop: false }));
}

/** Puts a token before (or in place of) the words of each known phrase. */
function joinPhrases(text: string, found: Token[]): Token[] {
  let joined: Token[] | null = null;
  for (let i = 0; i < found.length; i++) {
    const first = found[i] as Token;
    const known = PHRASES.get(first.folded);
    const phrase = known?.find(({ words }) =>
      words.every(
        (word, n) => found[i + n]?.folded === word && spaced(text, found[i + n - 1], found[i + n], n),
      ),
    );
    if (phrase) {
      joined ??= found.slice(0, i);
      const words = found.slice(i, i + phrase.words.length);
      const end = (words.at(-1) as Token).end;
      const written = text.slice(first.start, end);
      joined.push(token(written, first.start, { folded: phrase.as, stop: false, compound: phrase.parts }));
      if (phrase.parts) joined.push(...words);
      i += words.length - 1;
      continue;
    }
    const parted = known?.find(({ words, parts }) => parts && particleAt(text, found, i, words) > 0);
    if (parted) {
      joined ??= found.slice(0, i);
      joined.push(token(first.text, first.start, { folded: parted.as, stop: false, compound: true }));
      const last = particleAt(text, found, i, parted.words);
      joined.push(...found.slice(i, last + 1));
      i = last;
    } else joined?.push(first);
  }
  return joined ?? found;
}

/** Particles that an object may stand before: "took the posts down". */
const PARTICLES: ReadonlySet<string> = new Set(['down', 'up', 'off', 'out', 'away', 'back', 'in', 'over']);
/** What begins an object that parts a verb from its particle; other words are too often something else. */
const BEGINS_OBJECT =
  /^(?:the|a|an|this|that|these|those|its|his|her|their|our|my|your|it|him|them|us|me|all|some|any|two|three|\d+)$/u;
/** What is counted between a verb and the noun that makes its meaning: "claimed at least 72 lives". */
const COUNTED = 'lives';
const BEGINS_COUNT =
  /^(?:at|about|around|over|up|more|fewer|less|nearly|almost|some|many|several|dozens|hundreds|thousands|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d.*)$/u;
/** Most words of such an object. */
const LONGEST_OBJECT = 4;

/** Where the particle of a verb at `at` stands when its object is between them; 0 where it does not. */
function particleAt(text: string, found: readonly Token[], at: number, words: readonly string[]): number {
  const particle = words[1] ?? '';
  const begins = particle === COUNTED ? BEGINS_COUNT : PARTICLES.has(particle) ? BEGINS_OBJECT : null;
  if (words.length !== 2 || begins === null || !begins.test(found[at + 1]?.folded ?? '')) return 0;
  for (let n = 1; n <= LONGEST_OBJECT + 1 && spaced(text, found[at + n - 1], found[at + n], n); n++) {
    if (n === 1 || found[at + n]?.folded !== particle) continue;
    // Before an article the particle is a preposition: "carried the wounded up the hill".
    const goesOn = particle !== COUNTED && spaced(text, found[at + n], found[at + n + 1], n);
    return goesOn && BEGINS_OBJECT.test(found[at + n + 1]?.folded ?? '') ? 0 : at + n;
  }
  return 0;
}

/** Whether only white space or a hyphen lies between two words, so that they can be one phrase. */
function spaced(text: string, before: Token | undefined, after: Token | undefined, n: number): boolean {
  return n === 0 || (!!before && !!after && /^[\s-]*$/.test(text.slice(before.end, after.start)));
}
