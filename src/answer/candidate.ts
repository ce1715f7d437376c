import type { Fact, FactKind, Occurrence, SentenceFacts } from '../facts/fact.ts';
import type { QuestionKind } from '../question/kind.ts';
import type { Item, Question } from '../question/question.ts';
import { type Context, clauseRelation, meetAll, type Position } from './match.ts';

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
  /** 1 where a name, number or date is as good as not met. */
  readonly vetoed: number;
  /** The weightiest of its verbs that is not met (0 where all are). */
  readonly verb: number;
  /** The weightiest of its nouns that is not met. */
  readonly noun: number;
  /** The weightiest of its other words, adjectives mostly, that is not met. */
  readonly other: number;
  /** 1 where a verb that says much is as good as not met. */
  readonly verbLost: number;
  /** How many nouns that say much are as good as not met; two or more are 1. */
  readonly nounLost: number;
  /** How many words that say much no report has in any form; two or more are 1. */
  readonly unknown: number;
  /** All that is not met of words that say something, three words or more counting as 1. */
  readonly unmet: number;
  /** How much of the noun that is asked about is not met; 0 where the question names none. */
  readonly focus: number;
  /** Share of the question's weight that no report has in any form. */
  readonly absent: number;
  /** How much the value is of the kind asked for; 0 where none is asked for or none is given. */
  readonly wanted: number;
  /** How firmly the value is bound to what is asked about. */
  readonly binding: number;
  /** 1 where a value is asked for and none is given. */
  readonly lacking: number;
  /** The sentence's share of what retrieval could reach. */
  readonly share: number;
  /** 1 for the first sentence retrieved, 1/2 for the second … */
  readonly rank: number;
  /** How near the value stands to the nearest word of the question. */
  readonly nearness: number;
  /** How near it stands to all of them, by their weights. */
  readonly cohesion: number;
  /** How much of the question's weight is met in the clause itself or one linked with it. */
  readonly clause: number;
  /** Neighbouring words of the question that are neighbours here too, as a share of all its pairs. */
  readonly pairs: number;
  /** 1 where a name does (or suffers) what the question asks who does (or suffers); 0.5 where that cannot be told. */
  readonly role: number;
  /** 1 for a name that is only one of a list. */
  readonly member: number;
  /** 1 for a number of which another number is a part: the 13 in "eleven of the 13". */
  readonly whole: number;
  /** 1 where the question asks for a cause or a meaning and the sentence has a word that gives one. */
  readonly marker: number;
  /** 1 where the value only repeats the question. */
  readonly echo: number;
}

/** Numbers of this module. */
const LIMITS = {
  /** Words between a value and a word of the question at which nearness is a half. */
  halfDistance: 8,
  /** Binding of a value whose noun is not what was asked for, though its clause has it. */
  looseBinding: 0.35,
  /** Binding of a value of the right kind to nothing that was asked for. */
  unbound: 0.12,
  /** A word says much from this specificity on; default 0.5. */
  telling: 0.5,
  /** A word met less than this is as good as not met; default 0.25. */
  lost: 0.25,
  /** A name, number or date met less than this counts as not met; default 0.45, just under a name in the sentence before. */
  vetoBelow: 0.45,
} as const;

/** A sentence as retrieved. */
export interface Source {
  readonly sentence: SentenceFacts;
  readonly context: Context;
  /** Its share of what retrieval could reach (0..1). */
  readonly share: number;
  /** Its place among those retrieved, from 0. */
  readonly place: number;
}

/** All candidates of a sentence: its values of the kinds asked for, and the clause that meets the question best. */
export function candidatesOf(question: Question, source: Source): Candidate[] {
  const { wants } = question.asking;
  const found: Candidate[] = [];
  const shared = sharedFeatures(question, source);
  for (const fact of source.sentence.facts) {
    const wanted = (wants[fact.kind] ?? 0) * unitFit(question, fact);
    if (wanted > 0) found.push(candidate(question, source, { fact, clause: fact.clause, wanted, shared }));
  }
  let best: Candidate | null = null;
  for (const { index } of source.sentence.parse.clauses) {
    const one = candidate(question, source, { fact: null, clause: index, wanted: 0, shared });
    if (best === null || one.features.support > best.features.support) best = one;
  }
  return best === null ? found : [...found, best];
}

const UNITS: readonly { readonly asks: RegExp; readonly units: RegExp }[] = [
  { asks: /\bhow (?:hot|cold|warm)\b|\btemperature\b/i, units: /°|degree|celsius|fahrenheit/u },
  {
    asks: /\bhow (?:far|tall|high|deep|wide|long|thick|close|broad)\b|\b(?:height|length|depth|width|distance|altitude|elevation)\b/i,
    units: /^(?:k|c|m)?m$|met(?:re|er)|mile|feet|foot|ft|inch|yard/u,
  },
  { asks: /\bhow heavy\b|\bweigh|\b(?:weight|mass)\b/i, units: /g$|gram|kilo|ton|^t$|lb|pound|ounce/u },
  { asks: /\bhow (?:fast|quickly)\b|\bspeed\b/i, units: /\/|kph|mph|knot|(?:an?|per) /u },
];

/** A measure answers "how deep" only in units of length; 1 for anything but measures. */
function unitFit({ text }: Question, { kind, unit }: Fact): number {
  if (kind !== 'measure') return 1;
  const asked = UNITS.filter(({ asks }) => asks.test(text));
  return asked.length === 0 || asked.some(({ units }) => units.test(unit)) ? 1 : 0.15;
}

interface Draft {
  readonly fact: Fact | null;
  readonly clause: number;
  readonly wanted: number;
  readonly shared: Shared;
}

/** Features that all candidates of a sentence have in common. */
type Shared = Pick<Features, 'absent' | 'unknown' | 'share' | 'rank' | 'pairs' | 'marker'>;

function sharedFeatures(question: Question, { sentence, share, place }: Source): Shared {
  const { items, asking } = question;
  const { start, end } = sentence.sentence;
  const gives = MARKERS[asking.kind]?.test(sentence.report.text.slice(start, end)) === true;
  const unknown = items.filter((item) => item.forms.length === 0 && item.specific >= LIMITS.telling).length;
  return {
    absent: absentShare(items),
    unknown: Math.min(1, unknown / 2),
    share,
    rank: 1 / (1 + place),
    pairs: pairsShare(question, sentence),
    marker: gives ? 1 : 0,
  };
}

const MARKERS: Readonly<Partial<Record<QuestionKind, RegExp>>> = {
  why: /\b(?:because|because of|due to|owing to|caused?|causing|led to|leading to|result(?:ed|s|ing)? (?:in|of|from)|as a result|so that|in order to|since|thanks to|to (?:avoid|prevent|protect|help|save|stop|make|let|give|tackle|show|allow|ensure|reduce)|blamed?|blames|reasons?|following|after|as|which (?:meant|means)|therefore|so)\b/i,
  meaning: /\b(?:mean(?:s|ing|t)?|defined?|definition|stands? for|that is|known as|refers? to|is an?|are)\b/i,
};

function candidate(
  question: Question,
  { sentence, context }: Source,
  { fact, clause, wanted, shared }: Draft,
): Candidate {
  const { items, asking, focus } = question;
  const position: Position = {
    sentence,
    clause,
    first: fact?.first ?? -1,
    last: fact?.last ?? -1,
    rivals: fact === null ? [] : rivalsOf(sentence, fact),
  };
  const met = meetAll(items, position, context);
  const asksValue = Object.keys(asking.wants).length > 0;
  const strict = worst(items, met, (item) => isStrict(item) && !item.generic);
  return {
    sentence,
    context,
    fact,
    clause,
    met,
    features: {
      ...shared,
      support: supportOf(items, met),
      strict,
      vetoed: strict < LIMITS.vetoBelow ? 1 : 0,
      verb: gap(items, met, 'verb'),
      noun: gap(items, met, 'noun'),
      other: gap(items, met, 'other'),
      verbLost: Math.min(1, lost(items, met, 'verb')),
      nounLost: Math.min(1, lost(items, met, 'noun') / 2),
      unmet: Math.min(1, items.reduce((sum, { specific }, i) => sum + specific * (1 - (met[i] ?? 0)), 0) / 3),
      focus: focus === null ? 0 : focus.specific * (1 - (met[items.indexOf(focus)] ?? 0)),
      wanted,
      binding: fact === null ? 0 : bindingOf(question, sentence, fact, met),
      lacking: asksValue && fact === null ? 1 : 0,
      nearness: fact === null ? 0 : nearness(items, sentence, fact),
      cohesion: fact === null ? 0 : cohesion(items, sentence, fact),
      clause: clauseSupport(items, position),
      role: fact === null || fact.value !== null ? 0 : roleMatch(question, sentence, fact),
      whole: fact !== null && isWhole(sentence, fact) ? 1 : 0,
      member: fact !== null && isMember(sentence, fact) ? 1 : 0,
      echo: fact !== null && isEcho(question, sentence, fact) ? 1 : 0,
    },
  };
}

/** The weightiest item of a kind by how much of it is not met. */
function gap(items: readonly Item[], met: readonly number[], kind: Item['kind']): number {
  return Math.max(
    0,
    ...items.map((item, i) => (item.kind === kind ? item.specific * (1 - (met[i] ?? 0)) : 0)),
  );
}

/** How many items of a kind that say much are as good as not met. */
function lost(items: readonly Item[], met: readonly number[], kind: Item['kind']): number {
  return items.filter(
    (item, i) => item.kind === kind && item.specific >= LIMITS.telling && (met[i] ?? 0) < LIMITS.lost,
  ).length;
}

function isStrict({ kind }: Item): boolean {
  return kind === 'name' || kind === 'number' || kind === 'date';
}

function absentShare(items: readonly Item[]): number {
  let absent = 0;
  let total = 0;
  for (const { weight, forms } of items) {
    total += weight;
    if (forms.length === 0) absent += weight;
  }
  return total === 0 ? 1 : absent / total;
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
  if (fact.value === null) return fact.kind === 'role' ? boundTo(question.items, fact) : 0;
  const { focus } = question;
  if (focus === null && question.asking.kind !== 'how many')
    return Math.max(boundTo(question.items, fact), LIMITS.looseBinding);
  if (focus !== null) {
    const own = formWeight(focus, fact);
    if (own > 0) return own;
  }
  if (focus === null || focus.generic)
    return Math.max(
      boundTo(
        question.items.filter(({ kind }) => kind === 'verb' || kind === 'noun'),
        fact,
      ) * 0.9,
      countsPersons(sentence, fact) ? 0.85 : 0,
      LIMITS.unbound,
    );
  if (focus.term === fact.unit || (focus.text.toLowerCase().startsWith(fact.unit) && fact.unit.length > 2))
    return 1;
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
  if (fact.kind === 'person') return question.items.some(({ term }) => term === own.at(-1)?.term);
  return own.length > 0 && own.every(({ term }) => question.items.some((item) => item.term === term));
}

/** How near a word stands to a value: 1 beside it, a half at `LIMITS.halfDistance`, less across a clause's end. */
function closeness({ word, clause }: Occurrence, fact: Fact): number {
  const apart = word < 0 ? 0 : word < fact.first ? fact.first - word : word - fact.last;
  return (LIMITS.halfDistance / (LIMITS.halfDistance + apart)) * (clause === fact.clause ? 1 : 0.7);
}

/** For each item how near its nearest form in the sentence stands to a value, weighed by the form (0..1). */
function closenesses(items: readonly Item[], { occurrences }: SentenceFacts, fact: Fact): number[] {
  return items.map((item) => {
    let best = 0;
    for (const form of item.forms) {
      for (const occurrence of occurrences) {
        if (occurrence.term !== form.term || (occurrence.word >= fact.first && occurrence.word <= fact.last))
          continue;
        best = Math.max(best, form.weight * closeness(occurrence, fact));
      }
    }
    return best;
  });
}

function nearness(items: readonly Item[], sentence: SentenceFacts, fact: Fact): number {
  return Math.max(0, ...closenesses(items, sentence, fact).filter((_, i) => items[i]?.generic === false));
}

function cohesion(items: readonly Item[], sentence: SentenceFacts, fact: Fact): number {
  return supportOf(items, closenesses(items, sentence, fact));
}

/** The question's weight that is met by words of the clause, or of clauses that hang together with it. */
function clauseSupport(items: readonly Item[], { sentence, clause }: Position): number {
  const near = sentence.occurrences.filter(
    (o) => o.clause === clause || clauseRelation(sentence.parse, o.clause, clause) === 'linked',
  );
  const terms = new Set(near.map(({ term }) => term));
  return supportOf(
    items,
    items.map(({ forms }) => Math.max(0, ...forms.map(({ term, weight }) => (terms.has(term) ? weight : 0)))),
  );
}

function pairsShare({ query }: Question, { occurrences }: SentenceFacts): number {
  const asked = query.pairs ?? [];
  if (asked.length === 0) return 0;
  const own = new Set(occurrences.slice(1).map(({ term }, i) => `${occurrences[i]?.term}_${term}`));
  return asked.filter((pair) => own.has(pair)).length / asked.length;
}

function isMember({ facts }: SentenceFacts, fact: Fact): boolean {
  return facts.some(
    (other) => other.members > 1 && other !== fact && other.first <= fact.first && fact.last <= other.last,
  );
}

function isWhole({ facts, parse }: SentenceFacts, fact: Fact): boolean {
  if (fact.value === null) return false;
  const of = parse.words
    .slice(Math.max(0, fact.first - 3), fact.first)
    .findLastIndex(({ lower }) => lower === 'of' || lower === 'out');
  return (
    of >= 0 &&
    facts.some((other) => other.value !== null && other.last < fact.first && fact.first - other.last <= 5)
  );
}

/**
 * Whether a name stands on the side of the verb that is asked for: "who foiled the plots" asks for what stands before an active
 * verb or behind "by"; "who was arrested" and "whom did they arrest" for the other side.
 */
function roleMatch({ text, asking }: Question, { parse }: SentenceFacts, fact: Fact): number {
  if (asking.kind !== 'who' && asking.kind !== 'which') return 0.5;
  const verb = parse.clauses[fact.clause]?.verb ?? -1;
  if (verb < 0) return 0.5;
  const passive =
    /^(?:is|are|was|were|been|being|be|got)$/u.test(parse.words[verb - 1]?.lower ?? '') &&
    /(?:ed|en|wn|ght|ld|de|ck|ut|id|t)$/u.test(parse.words[verb]?.lower ?? '');
  const byAgent =
    parse.words[fact.first - 1]?.lower === 'by' ||
    (parse.words[fact.first - 2]?.lower === 'by' && parse.words[fact.first - 1]?.pos === 'DET');
  const agent = byAgent || fact.last < verb !== passive;
  const asksPatient =
    /\bwho(?:m)?\b.{0,20}\b(?:was|were|is|are|been|got)\b p{L}+(?:ed|en|wn)\b|\b(?:did|does|do)\b/i.test(
      text,
    );
  return agent !== asksPatient ? 1 : 0;
}
