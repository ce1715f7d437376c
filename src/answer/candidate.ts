import type { Fact, FactKind, SentenceFacts } from '../facts/fact.ts';
import type { Item, Question } from '../question/question.ts';
import { isNominal } from '../text/clauses.ts';
import { type Context, meet, type Position } from './match.ts';

/** A possible answer: a value in a sentence, or a clause of it. */
export interface Candidate {
  readonly sentence: SentenceFacts;
  readonly context: Context;
  readonly fact: Fact | null;
  readonly clause: number;
  /** For each item of the question how well it is met here (0..1). */
  readonly met: readonly number[];
  readonly features: Features;
}

/** What a candidate is judged by; each 0..1. */
export interface Features {
  /** How much of the question's weight is met. */
  readonly support: number;
  /** The worst met of the question's names, numbers and dates; 1 where it has none. */
  readonly strict: number;
  /** The worst met of its verbs and nouns that are not generic; 1 where it has none. */
  readonly weakest: number;
  /** Whether the value is of the kind asked for and bound to what is asked about; 0.5 where no value is asked for. */
  readonly binding: number;
  /** The sentence's share of what retrieval could reach. */
  readonly share: number;
  /** How near the value stands to the words of the question. */
  readonly nearness: number;
}

/** Numbers of this module. */
const LIMITS = {
  /** Words between a value and a word of the question at which nearness is a half. */
  halfDistance: 8,
  /** Binding of a value whose noun is not what was asked for, though its clause has it. */
  looseBinding: 0.35,
  /** Binding of a value of the right kind to nothing that was asked for. */
  unbound: 0.12,
  /** What is left of a value that only repeats the question. */
  echo: 0.1,
} as const;

/** All candidates of a sentence: values of the kinds asked for, and its clauses. */
export function candidatesOf(
  question: Question,
  sentence: SentenceFacts,
  context: Context,
  share: number,
): Candidate[] {
  const { wants } = question.asking;
  const found: Candidate[] = [];
  for (const fact of sentence.facts) {
    const wanted = wants[fact.kind] ?? 0;
    if (wanted > 0)
      found.push(candidate(question, { sentence, context, fact, clause: fact.clause, share, wanted }));
  }
  for (const clause of sentence.parse.clauses) {
    found.push(
      candidate(question, { sentence, context, fact: null, clause: clause.index, share, wanted: 0 }),
    );
  }
  return found;
}

interface Draft {
  readonly sentence: SentenceFacts;
  readonly context: Context;
  readonly fact: Fact | null;
  readonly clause: number;
  readonly share: number;
  readonly wanted: number;
}

function candidate(question: Question, draft: Draft): Candidate {
  const { sentence, context, fact, clause } = draft;
  const position: Position = {
    sentence,
    clause,
    first: fact?.first ?? -1,
    last: fact?.last ?? -1,
    rivals: fact === null ? [] : rivalsOf(sentence, fact),
  };
  const met = question.items.map((item) => meet(item, position, context));
  const asksValue = Object.keys(question.asking.wants).length > 0;
  return {
    sentence,
    context,
    fact,
    clause,
    met,
    features: {
      support: supportOf(question.items, met),
      strict: worst(
        question.items,
        met,
        (item) => item.kind === 'name' || item.kind === 'number' || item.kind === 'date',
      ),
      weakest: worst(
        question.items,
        met,
        (item) => !item.generic && (item.kind === 'verb' || item.kind === 'noun' || item.kind === 'other'),
      ),
      binding:
        fact === null ? (asksValue ? 0 : 0.5) : draft.wanted * bindingOf(question, sentence, fact, met),
      share: draft.share,
      nearness: fact === null ? 0.5 : nearness(question.items, sentence, fact),
    },
  };
}

function supportOf(items: readonly Item[], met: readonly number[]): number {
  let sum = 0;
  let total = 0;
  items.forEach((item, i) => {
    sum += item.weight * (met[i] ?? 0);
    total += item.weight;
  });
  return total === 0 ? 0 : sum / total;
}

function worst(items: readonly Item[], met: readonly number[], takes: (item: Item) => boolean): number {
  let least = 1;
  items.forEach((item, i) => {
    if (takes(item)) least = Math.min(least, met[i] ?? 0);
  });
  return least;
}

/**
 * The words that belong to another value of the same kind in the clause: from the conjunction before a later value
 * to the next one, or, for the later value, from behind the earlier value to that conjunction.
 */
function rivalsOf({ facts, parse }: SentenceFacts, fact: Fact): { from: number; to: number }[] {
  const peers = facts.filter(
    (other) =>
      other.clause === fact.clause &&
      other !== fact &&
      sameFamily(other.kind, fact.kind) &&
      other.members === 1,
  );
  const clause = parse.clauses[fact.clause];
  if (clause === undefined) return [];
  const spans: { from: number; to: number }[] = [];
  for (const peer of peers) {
    const [left, right] = peer.first < fact.first ? [peer, fact] : [fact, peer];
    let cut = -1;
    for (let i = right.first - 1; i > left.last; i--) {
      const word = parse.words[i];
      if (word?.pos === 'CCONJ' || word?.text === ',' || word?.text === ';' || word?.text === '(') {
        cut = i;
        break;
      }
    }
    if (cut < 0) continue;
    spans.push(peer === left ? { from: left.last + 1, to: cut } : { from: cut, to: clause.last });
  }
  return spans;
}

const FAMILIES: readonly (readonly FactKind[])[] = [
  ['count', 'share', 'percent', 'money', 'measure', 'duration', 'age'],
  ['date', 'time'],
];

function sameFamily(a: FactKind, b: FactKind): boolean {
  return a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b));
}

const PERSON_NOUN =
  /(?:er|or|ist|ian|ant|ee|man|men|woman|women|people|child|children|adult|adults|civilian|civilians|patients?|victims?|citizens?|troops|staff|survivors?|pupils?|girls?|boys?)s?$/u;

/** How firmly a value answers what the question asks about. */
function bindingOf(question: Question, sentence: SentenceFacts, fact: Fact, met: readonly number[]): number {
  if (isEcho(question, sentence, fact)) return LIMITS.echo;
  if (fact.value === null) return fact.kind === 'role' ? boundTo(question.items, fact) : 1;
  const { focus } = question;
  if (focus === null) return Math.max(boundTo(question.items, fact), LIMITS.looseBinding);
  const own = formWeight(focus, fact);
  if (own > 0) return own;
  if (focus.term === fact.unit || (focus.text.toLowerCase().startsWith(fact.unit) && fact.unit.length > 2))
    return 1;
  if (focus.generic)
    return Math.max(
      boundTo(
        question.items.filter(({ kind }) => kind === 'verb' || kind === 'noun'),
        fact,
      ) * 0.9,
      countsPersons(sentence, fact) ? 0.85 : 0,
      LIMITS.unbound,
    );
  return (met[question.items.indexOf(focus)] ?? 0) > 0.5 ? LIMITS.looseBinding : LIMITS.unbound;
}

function formWeight(item: Item, fact: Fact): number {
  let best = 0;
  for (const form of item.forms) {
    for (const { term, weight } of fact.bindings)
      if (term === form.term) best = Math.max(best, weight * form.weight);
  }
  return best;
}

function boundTo(items: readonly Item[], fact: Fact): number {
  return Math.max(0, ...items.map((item) => formWeight(item, fact)));
}

function countsPersons({ parse }: SentenceFacts, fact: Fact): boolean {
  const phrase = parse.phrases.find((np) => np.first <= fact.last + 1 && np.last > fact.last);
  return phrase !== undefined && PERSON_NOUN.test(parse.words[phrase.head]?.lower ?? '');
}

/** Whether a value says nothing that the question does not say itself. */
function isEcho(question: Question, { occurrences }: SentenceFacts, fact: Fact): boolean {
  const own = occurrences.filter(({ word }) => word >= fact.first && word <= fact.last);
  return own.length > 0 && own.every(({ term }) => question.items.some((item) => item.term === term));
}

/** How near a value stands to the words of the question in its clause: 1 beside them, 0 where none is in the clause. */
function nearness(items: readonly Item[], { occurrences, parse }: SentenceFacts, fact: Fact): number {
  let best = 0;
  for (const item of items) {
    if (item.generic) continue;
    for (const form of item.forms) {
      for (const { term, word, clause } of occurrences) {
        if (term !== form.term || (word >= fact.first && word <= fact.last)) continue;
        const apart = word < 0 ? 0 : word < fact.first ? fact.first - word : word - fact.last;
        const close = LIMITS.halfDistance / (LIMITS.halfDistance + apart);
        best = Math.max(best, form.weight * close * (clause === fact.clause ? 1 : 0.7));
      }
    }
  }
  return parse.words.some(isNominal) ? best : best / 2;
}
