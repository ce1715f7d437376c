import type { Cell } from '../corpus/report.ts';
import type { ParsedSentence } from '../text/clauses.ts';
import { isNominal } from '../text/clauses.ts';
import { fieldShare } from '../text/dictionary.ts';
import { findNumbers, type NumberSpan } from '../text/numbers.ts';
import { termOf } from '../text/terms.ts';
import type { Binding, Fact } from './fact.ts';

/** What a number measures, and in what unit. */
export type Measured = Pick<Fact, 'kind' | 'unit'>;

/** A number at its words. */
type Placed = NumberSpan & { readonly first: number; readonly last: number };

/** Nobody is older in years; default 130. */
const OLDEST = 130;
const AGE = termOf('age');

/** Nouns that a number right behind them only names: "flight 994", "page 3". */
const NUMBERED =
  /^(?:flight|route|room|platform|page|line|article|section|chapter|paragraph|version|volume|number|gate|runway|bus|train|tram|motorway|highway|interstate|figure|table|appendix|annex|schedule)$/u;
/** Words before a "one" that stands for a noun. */
const POINTS =
  /^(?:the|this|that|each|every|any|no|which|another|new|old|first|second|last|next|same|other)$/u;
/** Words behind a "one" that stands for a noun or for nobody in particular. */
const ABOUT_ONE = /^(?:that|which|who|whose|another|['’]s)$/u;
/** "A third detector" is the one behind the second. */
const ORDINAL = /^an?[- ](?:third|fifth|sixth|seventh|eighth|ninth|tenth)$/iu;

/**
 * What a number of a sentence measures, seen with the words around it; null where it measures nothing: the number of a flight, a "one"
 * that stands for a noun, "a third detector".
 */
export function measuredBy(
  text: string,
  { words }: ParsedSentence,
  number: Placed,
  bindings: readonly Binding[],
): Measured | null {
  const { kind, unit, first, last, qualifier } = number;
  const before = words[first - 1]?.lower ?? '';
  const written = text.slice(number.start, number.end);
  if (kind === 'share' && ORDINAL.test(written) && isNominal(words[last + 1])) return null;
  // "From the age of five months"
  if (kind === 'duration' && before === 'of' && words[first - 2]?.lower === 'age')
    return { kind: 'age', unit };
  if (kind !== 'count') return { kind, unit };
  if (before === 'magnitude') return { kind: 'measure', unit: before };
  if (
    qualifier === '' &&
    /^(?:\d{1,4}|\p{L}+)$/u.test(written) &&
    NUMBERED.test(before) &&
    (before === 'number' || /\d/u.test(written))
  )
    return null;
  if (/^one$/iu.test(written) && isPronoun(words, number)) return null;
  const age =
    isAge(number, bindings) ||
    isApposed(words, number) ||
    isOfPerson(words, number) ||
    isSaidOfPerson(words, number);
  return { kind: age ? 'age' : kind, unit };
}

const WHOEVER = /^(?:(?:any|some|every|no)(?:one|body)|those|people|persons?)$/u;
/** A noun is that of a person when at least this share of its meanings are; default 0.4. */
const PERSON_SHARE = 0.4;

/** "Somebody under 18", "residents over 65". */
function isOfPerson(words: ParsedSentence['words'], { value, qualifier, first, last }: Placed): boolean {
  if (value > OLDEST || !/^(?:under|over|above|below)$/u.test(qualifier) || isNominal(words[last + 1]))
    return false;
  const whose = words[first - 2]?.lower ?? '';
  return (
    WHOEVER.test(whose) || (words[first - 2]?.pos === 'NOUN' && fieldShare(whose, 'person') >= PERSON_SHARE)
  );
}

/** Words right before a figure that leaves out the unit of the one before: "from 14 days to 18", "weighs 4 kg, but a goose about 8". */
const GOES_ON =
  /^(?:to|from|than|against|versus|with|and|or|but|only|weigh(?:s|ed)?|lasts?|lasted|measure[sd]?|costs?|took|takes?)$/u;
/** Most words between two figures of which the later leaves out its unit; default 14. */
const APART = 14;

/** What a bare figure measures that leaves out the unit of the one before it; null where it counts something. */
export function measuredAsBefore(
  { words }: ParsedSentence,
  { value, first, last, qualifier }: Placed,
  before: Fact | undefined,
  gapped: boolean,
): Measured | null {
  if (before === undefined || first - before.last > APART) return null;
  if (!/^(?:duration|measure|percent|money)$/u.test(before.kind) || Number.isNaN(value)) return null;
  const left = words[first - 1 - (qualifier === '' ? 0 : qualifier.split(' ').length)]?.lower ?? '';
  const behind = words[last + 1];
  const counts = isNominal(behind) || /^(?:ADJ|VERB|AUX|NUM|SYM|ADV)$/u.test(behind?.pos ?? '');
  // "33 per cent of the men and 41 of the women", but not "2 kg each, and three of them"
  const ofOthers = behind?.lower === 'of' && words[before.last + 1]?.lower !== 'of';
  return (gapped || GOES_ON.test(left)) && !counts && !ofOthers
    ? { kind: before.kind, unit: before.unit }
    : null;
}

/** "Managers one of £200", "the new one", "the one that they formed", "one another". */
function isPronoun(words: ParsedSentence['words'], { first, last }: Placed): boolean {
  const [before, behind] = [words[first - 1]?.lower ?? '', words[last + 1]?.lower ?? ''];
  if (isNominal(words[last + 1])) return false;
  if (behind === 'of')
    return /^(?:\p{Sc}|\d|up|about|over|under|more|only)/u.test(words[last + 2]?.lower ?? '');
  return POINTS.test(before) || ABOUT_ONE.test(behind);
}

/** "The age of sale rose to 18": a bare number that is said of an age. */
function isAge({ value }: NumberSpan, bindings: readonly Binding[]): boolean {
  return (
    value <= OLDEST &&
    bindings.some(({ term, weight }) => term === AGE && weight > 0.5) &&
    bindings.every(({ weight }) => weight < 1)
  );
}

/** "Ada Hill, 52, said": a bare number between commas behind a name. */
function isApposed(words: ParsedSentence['words'], { value, first, last }: Placed): boolean {
  return (
    value <= OLDEST &&
    Number.isInteger(value) &&
    words[first - 1]?.text === ',' &&
    words[last + 1]?.text === ',' &&
    words[first - 2]?.pos === 'PROPN'
  );
}

/** "Ada Hill, the captain, was 42 and", "she turned 14 in May": a bare number that is said of somebody with a name or a pronoun. */
function isSaidOfPerson(words: ParsedSentence['words'], { value, first, last, qualifier }: Placed): boolean {
  if (value > OLDEST || !Number.isInteger(value) || qualifier !== '') return false;
  if (!/^(?:is|was|turned|turns)$/u.test(words[first - 1]?.lower ?? '')) return false;
  const behind = words[last + 1];
  if (
    behind !== undefined &&
    !/^(?:CCONJ|SCONJ|PUNCT|ADV)$/u.test(behind.pos) &&
    !/^(?:when|at|in|on|and|that)$/u.test(behind.lower)
  )
    return false;
  let subject = first - 2;
  // "The youngest, Ann Hill, is 19".
  if (words[subject]?.text === ',' && words[subject - 1]?.pos === 'PROPN') return true;
  if (words[subject]?.text === ',') while (subject > 0 && words[subject - 1]?.text !== ',') subject--;
  if (words[subject - 1]?.text === ',') subject -= 2;
  return words[subject]?.pos === 'PROPN' || /^(?:he|she|who)$/u.test(words[subject]?.lower ?? '');
}

/**
 * What the bare numbers of each cell of a row measure: by the head of the column; where that is a year or the like by the row's label ("Sales
 * (£m)") or by the head above the labels ("£m unless stated").
 */
export function measuredInRow(cells: readonly Pick<Cell, 'head' | 'text'>[]): (Measured | null)[] {
  const [label] = cells;
  const whole = [label?.text ?? '', label?.head ?? '']
    .map(measuredByHead)
    .find((measured) => measured !== null && /^(?:money|percent|measure)$/u.test(measured.kind));
  const counted = /^(?:number|no\.?) of\b/iu.test(label?.text ?? '');
  return cells.map(({ head }, i) => {
    const own = measuredByHead(head);
    return own ?? (i > 0 && !counted && PERIOD_HEAD.test(head) ? (whole ?? null) : null);
  });
}

/** A head that tells only of when: "2023", "2022/23", "H1 2024", "Year to March 2023". */
const PERIOD_HEAD =
  /^(?:[HQ][1-4] |FY ?|year (?:to|ended|ending) [\p{L}\d ]*?)?(?:\d{4}(?:[-–/]\d{2,4})?|\d{2})?$/iu;

/** What the bare numbers of a column measure by its head: "Turnout (%)", "Length in km", "Fee (£)"; null where that tells of no unit. */
function measuredByHead(head: string): Measured | null {
  if (/^age\b/iu.test(head)) return { kind: 'age', unit: '' };
  const unit = /\(([^()]+)\)/u.exec(head)?.[1] ?? /\bin (\S+(?: \S+)?)$/u.exec(head)?.[1] ?? head;
  const sample = /^\p{Sc}/u.test(unit) ? `${unit.slice(0, 1)}2` : `2 ${unit}`;
  const [read] = findNumbers(sample);
  return read === undefined || read.kind === 'count' || read.kind === 'share'
    ? null
    : { kind: read.kind, unit: read.unit };
}
