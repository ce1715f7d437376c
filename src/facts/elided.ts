import type { ParsedSentence } from '../text/clauses.ts';
import type { NumberSpan } from '../text/numbers.ts';
import { isNominal, type TaggedWord } from '../text/tagger.ts';
import { tokens } from '../text/terms.ts';
import type { Binding } from './fact.ts';

/** A number with the words around it. */
export interface Place {
  readonly parse: ParsedSentence;
  readonly number: NumberSpan & { readonly first: number; readonly last: number };
  /** Index of the word before the number and its qualifier. */
  readonly left: number;
  /** Index of the noun behind the number; -1 where there is none. */
  readonly head: number;
  /** Index of the last word of the number with its noun. */
  readonly tail: number;
}

/** What a number hands on to a later one without a noun. */
export interface Handed {
  /** What it is bound to itself; the subject of its verb only where it is bound to nothing else. */
  readonly bindings: readonly Binding[];
  /** Those of them that it counts, without its verb. */
  readonly counted: readonly Binding[];
  /** Whether it is part of what was counted before: "among them 26 of burns". */
  readonly part: boolean;
  /** Whether it comes from the sentence before. */
  readonly far: boolean;
}

/** What a sentence hands on that counts nothing. */
export const NOTHING: Handed = { bindings: [], counted: [], part: false, far: true };

/** How firmly the object of a sentence with one count is handed on beside what is counted. */
const OBJECT = 0.9;

/** What stands for a noun that was named before. */
export const ONE = /^(?:one|that|those)$/u;
export const PRONOUN = /^(?:them|these|those|which|whom)$/u;

/** "3,100 of them", "one of £20", "among them 26 of burns", "of 900 on the list 700 came": what is counted was named with the number before. */
export function refersBack({ parse: { words }, number, left, head, tail }: Place): boolean {
  const before = words[left]?.lower ?? '';
  if (before === 'of' && ONE.test(words[left - 1]?.lower ?? '')) return true;
  if (head < 0 && PRONOUN.test(before) && /^(?:among|of|including)$/u.test(words[left - 1]?.lower ?? ''))
    return true;
  if (head < 0 && before === 'including') return true;
  if (words[tail + 1]?.lower === 'of' && PRONOUN.test(words[tail + 2]?.lower ?? '')) return true;
  const acts = /^(?:VERB|AUX)$/u.test(words[tail + 1]?.pos ?? '');
  const counted = words.slice(0, left).some(({ pos }, i) => pos === 'NUM' && isNominal(words[i + 1]));
  // "A sample of 200 invoices showed that 34 had been paid twice".
  if (head < 0 && acts && before === 'that' && counted) return true;
  return (
    head < 0 &&
    acts &&
    words[0]?.lower === 'of' &&
    words.slice(1, 4).some(({ pos }) => pos === 'NUM') &&
    number.first > 3
  );
}

/** "£50, reduced to £30", "4,300, compared with 3,900": a figure that tells what another became, or what it was. */
export function changes({ parse: { words }, left }: Place): boolean {
  return (
    /^(?:to|with|by)$/u.test(words[left]?.lower ?? '') && /^(?:VERB|ADJ)$/u.test(words[left - 1]?.pos ?? '')
  );
}

/** "Asia gained 3m, Latin America 2m": a noun and its number behind a comma or "and", with the verb left out. */
export function isGapped({ parse: { words, phrases }, left }: Place): boolean {
  // "and waiters one of £20"
  const last = words[left]?.lower === 'of' && ONE.test(words[left - 1]?.lower ?? '') ? left - 2 : left;
  const label = phrases.find((np) => np.last === last);
  const at = (label?.first ?? 0) - 1;
  // "in Kent five boats sank, in Fife only two"
  const before = words[words[at]?.pos === 'ADP' && words[at - 1]?.text === ',' ? at - 1 : at];
  return label !== undefined && before !== undefined && (before.text === ',' || before.pos === 'CCONJ');
}

/** "Thirteen went in that morning", "in 2022 there had been 27": what is counted is left to the sentence before. */
export function isHeadless({ parse: { words, clauses }, number, left, tail }: Place): boolean {
  const before = words[left]?.lower ?? '';
  const opens = left < (clauses[0]?.first ?? 0) || words[left]?.text === ',';
  const acts = /^(?:VERB|AUX)$/u.test(words[tail + 1]?.pos ?? '');
  if (opens && acts) return true;
  const there = words.slice(0, number.first).some(({ lower }) => lower === 'there');
  return there && /^(?:is|are|was|were|been|be|only|just)$/u.test(before);
}

/** "Greece reported seven, and two sank in Kent", "France with 30": a bare number behind a verb or "with". */
export function isBare({ parse: { words }, number, left, head, tail }: Place): boolean {
  if (number.kind !== 'count' || head >= 0) return false;
  const behind = words[tail + 1];
  const before = words[left];
  if (behind !== undefined && (behind.lower === 'of' || !/^(?:PUNCT|CCONJ|SCONJ|ADP)$/u.test(behind.pos)))
    return false;
  return before?.pos === 'VERB' || (before?.lower === 'with' && words[left - 1]?.pos === 'PROPN');
}

/** What a sentence hands on to the next: its first figure's count, else its plural subject; "suppliers are angry. 30,000 of them are owed money". */
export function handedOn(text: string, parse: ParsedSentence, counts: readonly Handed[]): Handed {
  const [counted] = counts;
  if (counted !== undefined) {
    const objects = counts.length === 1 ? objectOf(text, parse) : [];
    const bindings = [
      ...counted.bindings,
      ...objects.filter(({ term }) => !counted.bindings.some((one) => one.term === term)),
    ];
    return { bindings, counted: [...counted.counted, ...objects], part: false, far: true };
  }
  const subject = parse.phrases.find((np) => np.last < (parse.clauses[0]?.verb ?? -1));
  const bindings = plural(text, parse.words[subject?.head ?? -1], 1);
  return bindings.length === 0 ? NOTHING : { bindings, counted: bindings, part: false, far: true };
}

/** "Nine countries recorded attacks": what a later "60 of them" may count as well. */
function objectOf(text: string, { words, clauses, phrases }: ParsedSentence): readonly Binding[] {
  const verb = clauses[0]?.verb ?? -1;
  const object = verb < 0 ? undefined : phrases.find((np) => np.first === verb + 1);
  return plural(text, words[object?.head ?? -1], OBJECT);
}

function plural(text: string, noun: TaggedWord | undefined, weight: number): readonly Binding[] {
  if (noun === undefined || !/s$/u.test(noun.lower)) return [];
  return tokens(text, noun.start, noun.end)
    .filter(({ stop }) => !stop)
    .map(({ term }) => ({ term, weight }));
}
