import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import { termsIn } from '../../facts/terms-in.ts';
import type { Item, Question } from '../../question/question.ts';
import { isNominal } from '../../text/clauses.ts';
import { ASKED_UNIT, unitOf } from '../../text/unit-names.ts';
import { isAgeOfAnother } from './age-owner.ts';
import { PERSON_NOUN } from './binding.ts';
import { isContrasted } from './contrast.ts';
import { dateFit } from './date-fit.ts';
import { fateFit } from './fate.ts';
import { moodFit } from './mood.ts';
import { once, perQuestion } from './once.ts';

/** What is left of a figure that answers only if its sentence does not mean what it says (0..1). */
const LEFT = {
  /** A length that the sentence calls another one than is asked for: "80 km north of the town" for how tall it is. */
  otherLength: 0.25,
  /** A measure in miles beside one in kilometres, where kilometres are asked for. */
  otherUnit: 0.2,
  /** One in miles alone. */
  toConvert: 0.8,
  /** A bare count where a length or a weight is asked for. */
  unitless: 0.35,
  /** A count of another noun of the question: "two debates" for how many people watched the debates. */
  otherCount: 0.25,
  /** The one of two values that the question's words do not belong to. */
  contrasted: 0.2,
  /** "One of the busiest routes", "all of them": no number of anything, unless a part is asked for; "nobody" for how many goals. */
  partless: 0.25,
  /** How long something takes where an age is asked for: "sentenced to 11 years". */
  lasting: 0.2,
  /** The age of somebody else. */
  otherOwner: 0,
  /** The figure with or without what the question has it without or with: "5% with the pump and 9% without it". */
  otherSide: 0.3,
} as const;

/** What a question may ask to be measured: which units fit, and what the sentence may call it. */
interface Dimension {
  readonly asks: RegExp;
  readonly units: RegExp;
  /** Words right behind the measure that call it by this dimension. */
  readonly called?: RegExp;
}

/** Dimensions that a measure before a noun does not mean of itself. */
const ACROSS = /wide|deep|thick/u;

const LENGTH =
  /^(?:k|c|m)?m(?: (?:an?|per) \p{L}+)?$|^(?!cubic|square|sq).*(?:met(?:re|er)|mile|feet|foot|ft|inch|yard|light|parsec)/u;

const MEASURED = /\bhow (?:tall|deep|wide|broad|thick|hot|cold|warm|heavy|fast|quickly)\b/iu;
// "Eight managers, one of whom had died": one of those who are counted.
const ONE_OF = /^\s+of\s+(?:whom|which|them|the|its|his|her|their|our|[\p{Lu}]\p{Ll}+['’]s)\b/u;

const STRENGTH = /magnitude|\/|mph|kph|knot|w$|watt|volt|horsepower|hp|ton|pa$|pascal|newton|joule|^bar$/u;

const DIMENSIONS: readonly Dimension[] = [
  {
    asks: /\bhow (?:tall|high)\b|\b(?:height|altitude|elevation)\b/i,
    units: LENGTH,
    called: /^(?:tall|high|height|above|up|altitude)$/u,
  },
  { asks: /\bhow deep\b|\bdepth\b/i, units: LENGTH, called: /^(?:deep|depth|below|beneath|under|down)$/u },
  { asks: /\bhow (?:wide|broad)\b|\bwidth\b/i, units: LENGTH, called: /^(?:wide|broad|width|across)$/u },
  { asks: /\bhow thick\b|\bthickness\b/i, units: LENGTH, called: /^(?:thick|thickness)$/u },
  { asks: /\bhow long\b|\blength\b/i, units: LENGTH, called: /^(?:long|length)$/u },
  {
    asks: /\bhow (?:far|close)\b|\bdistance\b/i,
    units: LENGTH,
    called:
      /^(?:away|apart|off|from|offshore|upstream|downstream|inland|(?:north|south)(?:-?(?:east|west))?|east|west|above|below|beneath|under|up|down|back|out|distance)$/u,
  },
  {
    asks: /\bhow many degrees\b|\bhow (?:much )?(?:hot|cold|warm|cool)(?:er)?\b|\btemperature\b|\bhow much\b.*\b(?:warm(?:ed|ing|s)?|cool(?:ed|ing|s)?|heat(?:ed|ing)?|hotter|colder)(?: up| down)?\b|\bhow (?:fast|quickly)\b.*\b(?:warm|heat|cool)(?:ed|ing|s)?\b/i,
    units: /[°º]|degree|celsius|fahrenheit|^[cf]$/u,
  },
  { asks: /\bhow heavy\b|\bweigh|\b(?:weight|mass)\b/i, units: /g$|gram|kilo|ton|^t$|lb|pound|ounce/u },
  { asks: /\bhow (?:fast|quickly)\b|\bspeed\b/i, units: /\/|kph|mph|knot|(?:an?|per) /u },
  {
    asks: /\b(?:how (?:strong|powerful)|magnitude|strength)\b/i,
    units: STRENGTH,
  },
];

function isPartless(
  { text, asking, focus }: Question,
  { report, parse }: SentenceFacts,
  { start, end, clause }: Fact,
): boolean {
  if (asking.kind !== 'how many' || /\bof\b/iu.test(text)) return false;
  const written = report.text.slice(start, end);
  if (/^no(?:body|[- ]one)$/iu.test(written))
    return focus !== null && !focus.generic && !PERSON_NOUN.test(focus.text.toLowerCase());
  const behind = report.text.slice(end, end + 24);
  if (/^(?:all|every|each)$/iu.test(written) || (/^one$/iu.test(written) && ONE_OF.test(behind))) return true;
  // "A flood that shut one branch", "14,200 of those members joined": not how many there are.
  return ASKS_ALL.test(text) && (/^one$/iu.test(written) ? !tellsAll(parse, clause) : OF_THOSE.test(behind));
}

/** Asks how many there are of something, and not of how many something is told. */
const ASKS_ALL =
  /\bhow many (?:\p{L}+ ){1,4}?(?:(?:is|are|was|were) there(?: (?:in (?:all|total)|altogether))?\W*$|(?:has|have|had|(?:do|does|did) (?:\S+ ){1,5}?(?:have|own|run|operate))\W*$)/iu;
const OF_THOSE = /^\s+of\s+(?:those|these|them|whom|which)\b/u;

/** "There is only one branch", "the library has one van". */
function tellsAll({ words, clauses }: SentenceFacts['parse'], clause: number): boolean {
  const { first = 0, last = -1 } = clauses[clause] ?? {};
  return words
    .slice(first, last + 1)
    .some(({ lower }) => /^(?:is|are|was|were|be|been|has|have|had|only|just|single)$/u.test(lower));
}

/** How far a figure can be what the question asks for at all, whatever else is met (0..1). */
export function figureFit(question: Question, sentence: SentenceFacts, fact: Fact): number {
  if (fact.value === null && fact.kind !== 'date') return 1;
  const fit =
    (isContrasted(question, sentence, fact) ? LEFT.contrasted : 1) *
    fateFit(question, sentence, fact) *
    moodFit(question, sentence, fact);
  if (fact.value === null) return fit * dateFit(question, sentence, fact);
  if (isGiven(question, sentence, fact)) return 0;
  return (
    fit *
    measureFit(question, sentence, fact) *
    unitFit(question, sentence, fact) *
    (isPartless(question, sentence, fact) ? LEFT.partless : 1) *
    (isAgeOfAnother(question, sentence, fact) ? LEFT.otherOwner : 1) *
    (isOtherCount(question, sentence, fact) ||
    isCountOf(question, sentence, fact) ||
    isOfBoth(question, sentence, fact) ||
    isOfOtherSort(question, sentence, fact)
      ? LEFT.otherCount
      : 1) *
    (isOtherSide(question, sentence, fact) ? LEFT.otherSide : 1)
  );
}

/** "How many of the 800 fighters": what the question gives is not what it asks for. */
function isGiven({ items, asking }: Question, sentence: SentenceFacts, fact: Fact): boolean {
  return (
    /^how (?:many|much|long|old)$/u.test(asking.kind) &&
    items.some(({ kind, term }) => kind === 'number' && termsIn(sentence, fact).includes(term))
  );
}

/** "How many metres long" asks how long. */
const ASKS_HOW = new RegExp(
  `\\bhow many ${ASKED_UNIT}(?= (?:long|wide|broad|tall|high|deep|thick|far|heavy)\\b)`,
  'iu',
);

const askedDimensions = perQuestion(({ text }) => {
  const plain = text.replace(ASKS_HOW, 'how');
  return DIMENSIONS.filter(({ asks }) => asks.test(plain));
});

const IN_UNIT = new RegExp(
  `\\bhow many (?:more )?(?<many>${ASKED_UNIT})|\\b(?:in|as) (?<given>${ASKED_UNIT})\\W*$`,
  'iu',
);

/** The unit that a question names: "how many kilometres", "how long in feet"; null where it names none. */
const askedUnit = perQuestion(({ text }) => {
  const { many, given } = IN_UNIT.exec(text)?.groups ?? {};
  return unitOf(many ?? given ?? '');
});

/** How far a measure has the unit that is asked for: one of another dimension does not answer, one to convert does where there is no better. */
function unitFit(question: Question, { facts }: SentenceFacts, { kind, unit }: Fact): number {
  const asked = askedUnit(question);
  if (asked === null || kind !== 'measure') return 1;
  const own = unitOf(unit);
  if (own === null || own.dimension !== asked.dimension) return 0;
  if (own.name === asked.name) return 1;
  return facts.some((other) => unitOf(other.unit)?.name === asked.name) ? LEFT.otherUnit : LEFT.toConvert;
}

/** A measure answers "how deep" only in units of length, and hardly where its sentence says how long. */
function measureFit(
  question: Question,
  { parse, passage }: SentenceFacts,
  { kind, unit, first, last }: Fact,
): number {
  const asked = askedDimensions(question);
  const bare = kind === 'count' && passage.role !== 'table row';
  if (bare && question.asking.kind === 'how much' && asked.some(({ units }) => units !== STRENGTH))
    return LEFT.unitless;
  if (bare && asksStrength(question) && !isStrength(parse, first)) return LEFT.unitless;
  // "How cold is it kept" asks for no sum.
  if (kind === 'money' && asked.length > 0 && MEASURED.test(question.text)) return 0;
  if (kind === 'duration' && question.asking.kind === 'how old' && lasts(parse, first)) return LEFT.lasting;
  if (kind !== 'measure') return 1;
  if (asked.length === 0) return 1;
  if (!asked.some(({ units }) => units.test(unit))) return 0;
  const behind = parse.words[last + 1]?.text === '-' ? last + 2 : last + 1;
  const word = parse.words[behind]?.lower ?? '';
  // "15 degrees colder than before" does not tell how cold.
  if (COMPARATIVE.test(word) && !ASKS_DIFFERENCE.test(question.text)) return LEFT.otherLength;
  // "The 400-metre vessel" is that long, "a 60-metre tower" that tall: nothing is so wide.
  const attribute = parse.words[first + 1]?.text === '-' && isNominal(parse.words[last + 1]);
  if (attribute && asked.every(({ asks }) => ACROSS.test(asks.source))) return LEFT.otherLength;
  const calls = DIMENSIONS.some(({ called }) => called?.test(word));
  return calls && !asked.some(({ called }) => called === undefined || called.test(word))
    ? LEFT.otherLength
    : 1;
}

const COMPARATIVE =
  /^(?:(?:cold|hot|warm|cool|tall|high|low|deep|wid|broad|thick|heavi|light|fast|slow|long|short|larg|bigg|small|near|clos)er|hotter|bigger|further|farther)$/u;
const ASKS_DIFFERENCE = /\bhow (?:much|many|far)\b|\bthan\b|\bdifference\b/iu;

/** Whether a count is of a noun that the question names beside the one that it wants counted. */
function isOtherCount({ asking, focus, items }: Question, sentence: SentenceFacts, fact: Fact): boolean {
  if (asking.kind !== 'how many' || fact.kind !== 'count' || focus === null) return false;
  const counts = (weight: number) => (term: string) =>
    fact.bindings.some((binding) => binding.term === term && binding.weight >= weight);
  if (focus.forms.some(({ term }) => counts(0)(term))) return false;
  return (
    items.some(
      (item) =>
        item !== focus &&
        item.kind === 'noun' &&
        !item.generic &&
        item.forms.some(({ term, weight }) => weight === 1 && counts(1)(term)),
    ) && isNominal(sentence.parse.words[fact.last + 1])
  );
}

/** "200 ships faced 80 English vessels" for how many English ships: another count has the word before the noun that is asked for. */
function isOfOtherSort(
  { asking, focus, items, modifiers }: Question,
  sentence: SentenceFacts,
  fact: Fact,
): boolean {
  if (fact.kind !== 'count' || asking.kind !== 'how many' || focus === null) return false;
  const { facts, occurrences, parse } = sentence;
  const has = ({ last }: Fact, { forms }: Item) => {
    const head = parse.phrases.find((phrase) => phrase.first <= last + 1 && phrase.head > last)?.head ?? last;
    return occurrences.some(
      ({ term, word }) =>
        word > last && word < head && forms.some((form) => form.term === term && form.weight === 1),
    );
  };
  return modifiers.some(([before, after]) => {
    const sort = items[before];
    return (
      sort !== undefined &&
      items[after] === focus &&
      !has(fact, sort) &&
      facts.some((other) => other !== fact && other.kind === 'count' && has(other, sort))
    );
  });
}

/** "72 children and adults" do not tell how many children. */
function isOfBoth(
  { asking, items }: Question,
  { parse: { words }, occurrences }: SentenceFacts,
  { kind, last }: Fact,
): boolean {
  if (kind !== 'count' || asking.kind !== 'how many' || words[last + 2]?.lower !== 'and') return false;
  if (!isNominal(words[last + 1]) || !isNominal(words[last + 3])) return false;
  const asks = (at: number) =>
    items.some(({ term }) => occurrences.some((one) => one.word === at && one.term === term));
  return asks(last + 1) !== asks(last + 3);
}

/** "Jailed for 11 years", "in two weeks": a length of time and nobody's age. */
function lasts({ words }: SentenceFacts['parse'], first: number): boolean {
  return words
    .slice(Math.max(0, first - 3), first)
    .some(({ lower }) => /^(?:to|for|in|after|within|over|during|since|every|last|next)$/u.test(lower));
}

const asksStrength = perQuestion(({ text }) => /\bhow (?:strong|powerful)\b|\bmagnitude\b/iu.test(text));

/** "Magnitude 9.1", "measured 6.1 on the Richter scale", "a category 4 storm". */
function isStrength({ words }: SentenceFacts['parse'], first: number): boolean {
  const around = words.slice(Math.max(0, first - 3), first + 6).map(({ lower }) => lower);
  return around.some((word) => /^(?:magnitude|category|scale|richter|force|strength)$/u.test(word));
}

/** "Two kilns" do not tell how heavy the kiln is, nor "one sign" how big a sign. */
function isCountOf(
  { asking, items, text }: Question,
  { parse, occurrences }: SentenceFacts,
  fact: Fact,
): boolean {
  if (fact.kind !== 'count' || !/^how (?:much|long|old)$/u.test(asking.kind) || /\bnumber\b/iu.test(text))
    return false;
  const noun = parse.phrases.find(({ first, head }) => first <= fact.last && head > fact.last)?.head;
  return items.some(
    ({ kind, generic, term }) =>
      kind === 'noun' && !generic && occurrences.some((one) => one.word === noun && one.term === term),
  );
}

const withoutIn = once(({ parse }: SentenceFacts) =>
  parse.words.findIndex(({ lower }) => lower === 'without'),
);

/** Whether the figure stands with "without" and the question does not, or the other way round, where the sentence has both. */
function isOtherSide({ text }: Question, sentence: SentenceFacts, fact: Fact): boolean {
  const at = withoutIn(sentence);
  if (at < 0) return false;
  const sides = sentence.facts.filter(({ value, kind }) => value !== null && kind === fact.kind);
  const own = sides.findLast(({ last }) => last < at);
  if (own === undefined || sides.length < 2) return false;
  return (own === fact) !== /\bwithout\b/iu.test(text);
}
