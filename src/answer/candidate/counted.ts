import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import { isBuilt } from '../../facts/name-mentions.ts';
import type { Item, Question } from '../../question/question.ts';
import { canBeName, isCommonNoun } from '../../text/dictionary.ts';
import { actorOf } from '../../text/frames/frames.ts';
import { isKindOf } from '../../text/noun-kinds.ts';
import { boundTo } from './binding.ts';
import { tellsDimension } from './dimension.ts';
import type { Context } from './match.ts';
import { perQuestion } from './once.ts';
import { saidBy } from './said-by.ts';

/** How well a word is met by what a figure counts (0..1). */
const COUNTED = {
  /** What is left of the firmness with which the figure is bound to it. */
  bound: 0.9,
  /** A word of the sentence before, where the figure leaves what it counts to that sentence. */
  before: 0.85,
  /** "Temperature" by a value in degrees. */
  dimension: 0.85,
  /** "People" in a table row whose column counts them by another noun: "deaths". */
  people: 0.8,
} as const;

/** What stands for anybody who is counted. */
const ANYBODY = /^(?:people|persons?|individuals?)$/iu;

/** The words of a question, each without the forms that are other words of it. */
const withOwnForms = perQuestion(({ items }): readonly Item[] =>
  items.map((item) => ({
    ...item,
    forms: item.forms.filter(({ term }) => term === item.term || !items.some((other) => other.term === term)),
  })),
);

/** Where a figure stands. */
interface Place {
  readonly sentence: SentenceFacts;
  readonly context: Context;
}

/**
 * How well each word of a question is met, seen from a figure: what it counts is met by it, wherever that was named, and of "In 2022 there had
 * been 27" all that the sentence before says.
 */
export function metByCount(
  question: Question,
  { sentence, context }: Place,
  fact: Fact,
  met: readonly number[],
): readonly number[] {
  if (fact.value === null) return met;
  if (sentence.passage.role === 'table row')
    return met.map((value, i) =>
      fact.kind === 'count' && ANYBODY.test(question.items[i]?.text ?? '')
        ? Math.max(value, COUNTED.people)
        : value,
    );
  const before = context.before?.occurrences ?? [];
  const has = (occurrences: SentenceFacts['occurrences'], term: string) =>
    occurrences.some((one) => one.term === term);
  const elliptic =
    fact.bindings.length > 0 &&
    fact.bindings.every(({ term, weight }) => weight < 0.5 || !has(sentence.occurrences, term)) &&
    fact.bindings.some(({ term }) => has(before, term));
  const carried = (item: Item) =>
    elliptic && item.kind !== 'date' && item.kind !== 'number' && has(before, item.term) ? COUNTED.before : 0;
  const own = withOwnForms(question);
  return met.map((value, i) => {
    const item = own[i];
    if (item === undefined) return value;
    return Math.max(
      value,
      boundTo([item], fact) * COUNTED.bound,
      carried(item),
      saidBy(item, sentence, fact),
      question.focus?.term === item.term && tellsDimension(question, fact) ? COUNTED.dimension : 0,
    );
  });
}

/** How far a share of those who are counted tells how many they are (0..1); default 0.7. */
const PART_OF_COUNTED = 0.7;
/** How firmly a share must be bound to what is counted, as by "of"; default 0.88. */
const PART_BOUND = 0.88;

/** "France won", "built by China": whether a value is what acts in its clause. */
function acts({ frames }: SentenceFacts, { first, last }: Fact): boolean {
  return frames.some((frame) => {
    const actor = actorOf(frame);
    return actor !== null && first <= actor.head && actor.head <= last;
  });
}

/** How far the time that a thing is from tells how old it is; default 0.5. */
const DATED = 0.5;
const FROM_THEN =
  /\b(?:dat(?:es?|ing|ed) (?:back )?(?:from|to)|(?:built|made|founded|opened|painted|carved|written) in|from)\s+(?:about |around |roughly |circa |c\. |the )*$/iu;

/** "A temple dating from about 2400 BC": how old a thing is by when it was made. */
function isOrigin({ report: { text }, sentence }: SentenceFacts, { start }: Fact): boolean {
  return FROM_THEN.test(text.slice(sentence.start, start));
}

/** A bare number over this is nobody's age; default 130. */
const OLDEST = 130;

/** How far a place that acts is wanted for who does it ("France won"); default 0.5. */
const PLACE_ACTS = 0.5;

const ASKS_ONE_WHO =
  /\b(?:what|which) (?:\p{L}+ )?(?:mps?|minist(?:er|ers)|senators?|politicians?|judges?|president|officers?|scientists?|author|person|man|woman)\b/iu;
const ASKS_FIRM =
  /\b(?:what|which) (?:\p{L}+ )?(?:compan(?:y|ies)|firms?|airlines?|manufacturers?|brands?|retailers?|suppliers?|shops?)\b/iu;
const sortAsked = perQuestion(({ text }) =>
  ASKS_ONE_WHO.test(text) ? 'person' : ASKS_FIRM.test(text) ? 'firm' : null,
);
const PUBLIC_BODY =
  /\b(?:parliament|commons|lords|congress|senate|assembly|councils?|courts?|government|ministry|party|committee)\b/iu;

const PERIOD = /^(?:day|week|month|year|night|eve|morning|season)$/u;

/** "The House of Commons" for which company, or for which MP; "a ferry, Ada" for either; "Census Day" for who did something. */
function isOtherSort(
  question: Question,
  { report, parse: { words } }: SentenceFacts,
  { kind, start, end, first, last }: Fact,
): boolean {
  if (!/^(?:organisation|name)$/u.test(kind)) return false;
  if (question.asking.kind === 'who' && PERIOD.test(words[last]?.lower ?? '')) return true;
  if (sortAsked(question) === null) return false;
  const apposed = words[first - 1]?.text === ',' && words[last + 1]?.text === ',';
  return (
    PUBLIC_BODY.test(report.text.slice(start, end)) || isBuilt(words[first - (apposed ? 2 : 1)]?.lower ?? '')
  );
}

/** What is left of a name that is that of a thing, where a question asks who; default 0.3. */
const THING = 0.3;

/** "The Solid Rocket Motor": a name that says what thing its bearer is. */
function isArticle(words: SentenceFacts['parse']['words'], { first, last }: Fact): boolean {
  const name = words.slice(first, last + 1).map(({ lower }) => lower);
  const noun = name.at(-1) ?? '';
  return (
    name.length > 1 &&
    isCommonNoun(noun) &&
    THINGS.some((kind) => isKindOf(noun, kind)) &&
    !canBeName(name.join(' '))
  );
}

const THINGS = ['device', 'vehicle', 'vessel', 'machine', 'engine', 'weapon'] as const;

/**
 * How far a figure's kind is what is asked for: "59% of those who replied" tells how many people, where no number does, though not how many
 * replied.
 */
export function wantOf(question: Question, sentence: SentenceFacts, fact: Fact): number {
  const { asking, focus, predicate } = question;
  const {
    facts,
    parse: { words },
    occurrences,
  } = sentence;
  const want = isOtherSort(question, sentence, fact) ? 0 : (asking.wants[fact.kind] ?? 0);
  if (asking.kind === 'how old' && fact.kind === 'count' && (fact.value ?? 0) > OLDEST) return 0;
  if (asking.kind === 'how old' && fact.kind === 'date') return isOrigin(sentence, fact) ? DATED : 0;
  if (asking.kind === 'who' && fact.kind === 'name' && isArticle(words, fact)) return want * THING;
  if (asking.kind === 'who' && fact.kind === 'place') return acts(sentence, fact) ? PLACE_ACTS : 0;
  if (asking.kind !== 'how many' || fact.kind !== 'percent' || focus === null) return want;
  const who = words.findIndex(({ lower }, i) => i > fact.last && lower === 'who');
  const did = predicate?.forms.map(({ term }) => term) ?? [];
  if (who >= 0 && occurrences.some(({ term, word }) => did.includes(term) && word === who + 1)) return 0;
  const counted = facts.some((one) => one.kind === 'count' && boundTo([focus], one) > 0);
  return !counted && boundTo([focus], fact) >= PART_BOUND ? PART_OF_COUNTED : want;
}
