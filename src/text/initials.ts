import type { Token } from './terms.ts';

/** Small words within a name that its initials leave out: "Bank of England", "Food and Drug Administration". */
const JOINS = /^(?:of|and|for|the|on|in|to|de)$/u;
/** Small words that give a letter to the initials of a short name: "MoD", "DfE". */
const LETTERED = /^(?:of|for)$/u;
/** A country before a name, which its initials may leave out: "the US Centers for Disease Control". */
const COUNTRY = /^(?:u\.?s\.?|u\.?k\.?|british|american)$/iu;
/** Fewest initials that tell a name by themselves; default 3. Two letters stand for too much. */
const FEWEST = 3;

/** A name of several words with its initials, in small letters. */
export interface Initialled {
  readonly initials: string;
  readonly words: readonly Token[];
}

/**
 * Names of several words, written with capitals, whose initials are three letters or more: "National Transportation Safety Board"
 * has the initials "ntsb". A name may have several, the likeliest last: what it is called in short leaves out a
 * country before it and a second part behind "and".
 *
 * @param fewest - letters that initials have at least
 */
export function initialledNames(
  text: string,
  all: readonly Token[],
  fewest: number = FEWEST,
): readonly Initialled[] {
  const names: Initialled[] = [];
  let run: Token[] = [];
  const close = (): void => {
    names.push(...initialled(run, fewest));
    run = [];
  };
  const words = all.filter(({ compound }) => !compound);
  words.forEach((word, i) => {
    const before = words[i - 1];
    const next = words[i + 1];
    if (before !== undefined && text.slice(before.end, word.start) !== ' ') close();
    const joins = JOINS.test(word.folded) && !(word.folded === 'and' && next !== undefined && next.stop);
    if ((isCapital(word) && (run.length > 0 || !word.stop)) || (joins && run.length > 0)) run.push(word);
    else if (!joins) close();
  });
  close();
  return names;
}

/** The initials of a run of words with capitals and small words between them. */
function initialled(run: readonly Token[], fewest: number): readonly Initialled[] {
  const name = run.slice(0, run.findLastIndex(isCapital) + 1);
  const short = name.slice(COUNTRY.test(name[0]?.text ?? '') ? 1 : 0);
  const and = short.findIndex(({ folded }) => folded === 'and');
  const capitals = name.filter(isCapital);
  const found = [
    and > 0 ? short.slice(0, and).filter(isCapital) : [],
    short.filter(isCapital),
    capitals.length === FEWEST - 1
      ? short.filter((word) => isCapital(word) || LETTERED.test(word.folded))
      : [],
    capitals,
  ]
    .filter(({ length }) => length >= fewest)
    .map((words) => ({ initials: words.map(lettersOf).join(''), words: words.filter(isCapital) }));
  return found.filter(({ initials }, i) => found.findIndex((other) => other.initials === initials) === i);
}

function isCapital({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text);
}

/** The letter that a word gives to the initials; all of "U.S.". */
function lettersOf({ text, folded }: Token): string {
  return /^(?:\p{Lu}\.?){2,3}$/u.test(text) ? text.replaceAll('.', '').toLowerCase() : folded.slice(0, 1);
}

/**
 * The words of a question with a compound before each name that has initials, because a report may write those alone.
 *
 * @param wanted - tells which initials to take, as terms
 */
export function withInitials(
  text: string,
  all: readonly Token[],
  wanted: (initials: string) => boolean,
): readonly Token[] {
  const names = initialledNames(text, all).filter(({ initials }) => wanted(initials));
  return all.flatMap((word) => {
    const name = names.find(({ words }) => words[0] === word);
    if (name === undefined) return [word];
    const end = name.words.at(-1)?.end ?? word.end;
    const { initials } = name;
    const whole = { folded: initials, term: initials, stop: false, compound: true };
    return [{ ...word, ...whole, end, text: text.slice(word.start, end) }, word];
  });
}
