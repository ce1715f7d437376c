import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import { isNominal } from '../../text/clauses.ts';
import { isElliptic } from './rivals.ts';

/** Two values of one kind and the words that belong to each alone. */
export interface Pair {
  readonly left: Fact;
  readonly right: Fact;
  /** Word indexes, inclusive, that belong to the earlier value. */
  readonly lefts: readonly [number, number];
  readonly rights: readonly [number, number];
  /** Words of the left that the right leaves out and that hold of both, inclusive. */
  readonly shared: readonly [number, number];
  /** Whether the later value stands in a clause with a verb of its own. */
  readonly apart: boolean;
}

/** What belongs to each of two values alone; null where nothing sets them apart. */
export function pairOf(sentence: SentenceFacts, left: Fact, right: Fact): Pair | null {
  const { parse, facts } = sentence;
  const border = borderOf(parse, left, right);
  if (border < 0) return null;
  const own = clauseOf(parse, border, right);
  const bracketed = [left, right].some(({ first }) => parse.words[first - 1]?.text === '(');
  const headless = !isNominal(parse.words[right.last + 1]);
  // "Asia gained 2.91 million, Latin America 2.35 million"
  const gapped =
    left.value !== null &&
    headless &&
    !own.verb &&
    parse.words[border]?.text !== '(' &&
    labelBefore(parse, right) === border + 1;
  // "Most common in the wards (47%) and rarest in the office"
  const verbless = !parse.words
    .slice(left.last + 1, right.first)
    .some(({ pos }) => /^(?:VERB|AUX)$/u.test(pos));
  const linked = gapped || left.clause === right.clause || bracketed || own.apart;
  if (!linked && !verbless && !isElliptic(parse, left, right)) return null;
  const between = (from: number, to: number) =>
    facts.some(({ kind, first, last }) => kind === left.kind && first > from && last < to);
  const labelled =
    !own.verb && labelBefore(parse, right) >= border && parse.words[left.first - 1]?.lower !== 'of';
  const from = own.subject
    ? (parse.clauses[left.clause]?.first ?? left.first)
    : labelled
      ? Math.min(left.last + 1, ...[labelBefore(parse, left)].filter((at) => at >= 0))
      : left.last + 1;
  return {
    left,
    right,
    lefts: between(left.last, border) ? [0, -1] : [from, border - 1],
    rights: [
      border,
      Math.min(partEnd(parse, right), own.apart ? endOf(sentence, right) : reachOf(sentence, right)),
    ],
    shared: headless ? [left.last + 1, sharedEnd(parse, left, right)] : [0, -1],
    apart: own.apart,
  };
}

/** "Eight managers, one of whom had died, were convicted": index of the last word that belongs to a part, which ends at a comma. */
function partEnd({ words }: SentenceFacts['parse'], { last }: Fact): number {
  const part = words[last + 1]?.lower === 'of' && /^(?:whom|which)$/u.test(words[last + 2]?.lower ?? '');
  const comma = part ? words.findIndex(({ text }, i) => i > last && text === ',') : -1;
  return comma < 0 ? words.length - 1 : comma;
}

/** What the later value has of its own between the border and itself, or behind itself. */
function clauseOf({ words }: SentenceFacts['parse'], border: number, right: Fact) {
  const verb = words.findIndex(({ pos }, i) => i > border && i < right.first && /^(?:VERB|AUX)$/u.test(pos));
  const subject =
    verb > 0 &&
    words.slice(border + 1, verb).some((word) => isNominal(word) || /^(?:ADJ|NUM)$/u.test(word.pos));
  // "Which valued the whole firm at £61m"
  const object = verb > 0 && words.slice(verb + 1, right.first).some((word) => isNominal(word));
  // "And 19 of them died"
  const tail = words[right.last + 1]?.lower === 'of' && words[right.last + 2]?.pos === 'PRON' ? 3 : 1;
  const acts = /^(?:VERB|AUX)$/u.test(words[right.last + tail]?.pos ?? '');
  return { verb: verb > 0, subject: subject || object, apart: subject || object || acts };
}

/** Words between two values that set the later one apart. */
const SETS_APART = /^(?:against|than|versus|compared|to|while|whereas|but|then|before)$/u;

/** Index of the word from which on the words belong to the later of two values; -1 where nothing sets them apart. */
function borderOf({ words }: SentenceFacts['parse'], left: Fact, right: Fact): number {
  // "By 384 to 184 for a ban", "36 and 29 tonnes": what follows is said of both.
  if (right.first - left.last <= 2) return -1;
  for (let i = right.first - 1; i > left.last; i--) {
    const word = words[i];
    // "Poland (743,000)": what stands before the bracket belongs to the value in it.
    if (word === undefined || (word.text === '(' && right.first - i <= 2)) continue;
    // "Rises to 75 metres": the verb's own.
    if (word.lower === 'to' && words[i - 1]?.pos === 'VERB') continue;
    // "A smog at Donora, a steel town, had killed 20": an addition is no border.
    if (left.value !== null && word.text === ',' && /^(?:AUX|VERB)$/u.test(words[i + 1]?.pos ?? '')) {
      const opens = words.slice(left.last + 1, i).findLastIndex(({ text }) => text === ',');
      if (opens >= 0 && words[left.last + 2 + opens]?.pos !== 'CCONJ') {
        i = left.last + 1 + opens;
        continue;
      }
    }
    if (word.pos === 'CCONJ' || /^[,;:()—–]$/u.test(word.text) || SETS_APART.test(word.lower)) return i;
  }
  // "Of 900 on the list 700 took part"
  return words[left.first - 1]?.lower === 'of' && left.first <= 2 && isNominal(words[right.first - 1])
    ? right.first
    : -1;
}

/** Index where the phrase begins that stands right before a value, with the verb that it is the subject of; -1 where none does. */
function labelBefore({ words, phrases }: SentenceFacts['parse'], { first, qualifier }: Fact): number {
  let at = first - 1 - (qualifier === '' ? 0 : qualifier.split(/\s+/u).length);
  if (/^(?:of|one|,)$/u.test(words[at]?.lower ?? '')) at--;
  if (/^(?:one|those|that)$/u.test(words[at]?.lower ?? '')) at--;
  if (words[at]?.pos === 'VERB') at--;
  return phrases.find(({ last }) => last === at)?.first ?? -1;
}

/** Index of the last word behind a value that a later one leaves out: "two trains a day ran | in winter and five in summer". */
function sharedEnd({ words }: SentenceFacts['parse'], { last }: Fact, right: Fact): number {
  // "38 per cent of the catch, followed by herring with 21 per cent".
  let at = words[last + 1]?.lower === 'of' && words[right.last + 1]?.lower !== 'of' ? last + 1 : last;
  while (at + 1 < words.length && !/^(?:ADP|SCONJ|CCONJ|PUNCT)$/u.test(words[at + 1]?.pos ?? '')) at++;
  return at;
}

/** What opens a clause that belongs to a value: "£30 if it is paid within ten days". */
const SUBORDINATE = /^(?:if|when|unless|where|who|that|which|once|because)$/u;

/** Index of the last word that belongs to a value alone: up to the next verb, comma or value. */
function reachOf({ parse: { words }, facts }: SentenceFacts, fact: Fact): number {
  let at = fact.last;
  let subordinate = false;
  for (; at + 1 < words.length; at++) {
    const next = words[at + 1];
    if (SUBORDINATE.test(next?.lower ?? '')) subordinate = true;
    if (/^(?:VERB|AUX)$/u.test(next?.pos ?? '') && !subordinate) break;
    if (next?.pos === 'CCONJ' || /^[,;:—–.]$/u.test(next?.text ?? '')) break;
    if (facts.some(({ kind, first }) => kind === fact.kind && first === at + 1)) break;
  }
  return at;
}

/** Index of the last word of the clause that a value stands in: up to the next stop, or the next value of its kind. */
function endOf({ parse: { words }, facts }: SentenceFacts, fact: Fact): number {
  let at = fact.last;
  while (
    at + 1 < words.length &&
    !/^[;:—–.]$/u.test(words[at + 1]?.text ?? '') &&
    !facts.some(({ kind, first }) => kind === fact.kind && first === at + 1)
  )
    at++;
  return at;
}
