import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import type { Question } from '../../question/question.ts';
import type { TaggedWord } from '../../text/tagger.ts';
import { isContrasted } from './contrast.ts';
import { asks, perQuestion } from './once.ts';
import { isPartAsked, partOfPlace } from './part-of-place.ts';

/** What is left of a place that is said of another side of a movement, or is none (0..1). */
const LEFT = {
  /** "From the port" for where it goes, "to the port" for where it comes from. */
  otherEnd: 0,
  /** A place of which no preposition tells which end it is, where one is asked for. */
  noEnd: 0.25,
  /** "Most common in the wards and rarest in the office" for where it was rarest. */
  contrasted: 0.4,
  /** What no preposition tells to be where something was. */
  unled: 0.4,
  /** "Sentenced to prison", "arrested at the scene": no place that can be found. */
  noPlace: 0.05,
  /** "New Hampshire" of "Concord, New Hampshire". */
  wider: 0.4,
  /** "Most deaths do not happen on motorways" for where they happen. */
  notThere: 0.3,
} as const;

/** "In which countries": no firm is one. */
const ASKS_LAND =
  /\b(?:which|what) (?:\p{L}+ ){0,2}(?:countr(?:y|ies)|nations?|cit(?:y|ies)|towns?|villages?|regions?|states?|islands?|continents?)\b/iu;

const asksWhere = asks(/\bwhere\b/iu);

/** Which end of a movement a question asks for. */
type End = 'to' | 'from' | 'now';

const ASKS_TO =
  /\bwhere(?:abouts)?\b.*\b(?:head(?:s|ed|ing)?(?! ?quarter)|go(?:es|ing)?|went|gone|bound|travel(?:s|l?ed|l?ing)?|sail(?:s|ed|ing)?|fly(?:ing)?|flew|flown|mov(?:e[ds]?|ing)|taken|took|sent|send|tow(?:ed)?|transferred|transported|relocat(?:e[ds]?|ing)|fle[ed]|flee(?:ing)?|escaped?|destined|emigrat(?:e[ds]?|ing)|shipped|export(?:s|ed)?|deport(?:ed)?|evacuat(?:e[ds]?)|return(?:ed|ing)?)\b|\bdestination\b/iu;
const ASKS_FROM =
  /\bwhere(?:abouts)?\b.*\b(?:from|set (?:off|out)|depart(?:s|ed|ing)?|start(?:s|ed|ing)?(?: out| off)?|originat(?:es?|ed)|embark(?:ed)?)\W*$|\bfrom where\b|\bwhere(?:abouts)?\b.*\bfrom\b/iu;

const ASKS_NOW =
  /\bwhere(?:abouts)?(?:['’]?s| is| are| has| have)\b.*\b(?:now|currently|today|at present)\b|\bend(?:s|ed)? up\b/iu;

const endAsked = perQuestion(({ text }): End | null =>
  ASKS_NOW.test(text) ? 'now' : ASKS_FROM.test(text) ? 'from' : ASKS_TO.test(text) ? 'to' : null,
);

const LEADS: Readonly<Record<'to' | 'from', RegExp>> = {
  to: /^(?:to|for|towards?|into|onto|reach(?:ed|ing)?|visit(?:ed|ing)?|join(?:s|ed|ing)?|bound)$/u,
  from: /^(?:from|left|leaving|leaves?|departed|out)$/u,
};

/** Words for what is done to people, a time, or how far a thing is along, where it stands: no place by itself. */
const NO_PLACE =
  /^(?:prison|jail|gaol|custody|scene|trial|detention|court|order|risk|work|end|beginning|start|top|bottom|middle|way|face|side|sides|case|time|stage|peak|height|heart|hands?|world|days?|show|display|loan|sale|offer|foot|fire|board|hold|strike|duty|holiday|leave|purpose|fact|part|addition|eve|morning|afternoon|evening|night|week|weekend|month|year|anniversary|limit|speed|rate|level|average|record|price|cost)$/u;

/** "Have travelled to the region": tells less than a place that has a name. */
const ANYWHERE = /^(?:region|area|country|place|location|site|destination)$/u;

/** Whether a question asks where something goes, or where it comes from. */
export function asksEnd(question: Question): boolean {
  return question.asking.kind === 'where' && endAsked(question) !== null;
}

/** How far a place can be where a question asks for, by the preposition that leads it (0..1). */
export function placeFit(question: Question, sentence: SentenceFacts, fact: Fact): number {
  const { parse, passage } = sentence;
  const { words } = parse;
  if (question.asking.kind !== 'where' || !/^(?:place|name|organisation|spot)$/u.test(fact.kind)) return 1;
  if (passage.role === 'table row')
    return fact.kind !== 'place' && endAsked(question) === 'from' ? LEFT.noEnd : 1;
  if (fact.kind === 'organisation' && ASKS_LAND.test(question.text)) return LEFT.noPlace;
  if (fact.kind === 'spot' && fact.first >= fact.last - 1 && NO_PLACE.test(words[fact.last]?.lower ?? ''))
    return LEFT.noPlace;
  if (isDenied(question, sentence, fact)) return LEFT.notThere;
  if (isContrasted(question, sentence, fact)) return LEFT.contrasted;
  if (partOfPlace(question, sentence) !== null)
    return isPartAsked(question, sentence, fact) ? 1 : LEFT.noPlace;
  // "The UK's home secretary" for where she was.
  if (/^[’']s?$/u.test(words[fact.last + 1]?.text ?? '') && asksWhere(question)) return LEFT.unled;
  if (standsElsewhere(question, sentence, fact)) return LEFT.unled;
  const asked = endAsked(question);
  const lead = leadOf(words, fact.first);
  if (lead === 'between' && isPartner(sentence, fact)) return LEFT.unled;
  const wide = isWider(sentence, fact) && !ASKS_WIDE.test(question.text) ? LEFT.wider : 1;
  if (asked === null)
    return (
      wide * (isMoved(fact, lead) || (fact.kind === 'place' && isOrigin(words, fact.first)) ? LEFT.unled : 1)
    );
  if (lead === '' && fact.kind !== 'spot') return LEFT.otherEnd;
  if (asked === 'now') return nowFit(lead, words);
  if (LEADS[asked].test(lead)) return ANYWHERE.test(words[fact.last]?.lower ?? '') ? LEFT.unled : 1;
  return LEADS[asked === 'to' ? 'from' : 'to'].test(lead) ? LEFT.otherEnd : LEFT.noEnd;
}

/** "From Leeds", "from Concord, New Hampshire": where something came from is not where it was. */
function isOrigin(words: readonly TaggedWord[], first: number): boolean {
  let at = first - 1;
  while (/^(?:PROPN|PUNCT)$/u.test(words[at]?.pos ?? '') && first - at < 5) at--;
  return words[at]?.lower === 'from';
}

const ASKS_WIDE = /\b(?:countr(?:y|ies)|nations?|states?|count(?:y|ies)|regions?|provinces?|continents?)\b/iu;

/** "New Hampshire" of "Concord, New Hampshire", "the east of London" of "Arden, in the east of London": what another place lies in. */
function isWider({ parse: { words }, facts }: SentenceFacts, { kind, first }: Fact): boolean {
  if (kind !== 'place') return false;
  let comma = first - 1;
  if (/^(?:in|on)$/u.test(words[comma]?.lower ?? '')) comma--;
  if (words[comma]?.text !== ',') return false;
  const isName = (one: Fact) =>
    /^(?:place|name|person|organisation)$/u.test(one.kind) && one.last === comma - 1;
  // "Syria, Iraq and Libya": a list.
  const listed = facts.some((one) => one.members > 1 && one.first < comma && one.last >= first);
  return !listed && facts.some(isName);
}

/** "Where is the mine": a place in a clause that does not speak of the mine, where another clause of the sentence does. */
function standsElsewhere(
  { text, items }: Question,
  { occurrences, references }: SentenceFacts,
  fact: Fact,
): boolean {
  if (!WHERE_IS.test(text) || items.some(({ kind, generic }) => kind === 'verb' && !generic)) return false;
  const thing = items.findLast(({ kind, generic }) => !generic && (kind === 'noun' || kind === 'name'));
  if (thing === undefined) return false;
  const spoken = [...occurrences, ...references].filter(({ term }) =>
    thing.forms.some((form) => form.term === term),
  );
  return spoken.length > 0 && spoken.every(({ clause }) => clause !== fact.clause);
}

const WHERE_IS = /^\W*(?:and |so |but )?where(?:abouts)?(?:['’]?s| is| are| was| were)\b/iu;

/** "Work between Spain and its partners": one of those who do something, and no place where it is done. */
function isPartner({ parse: { words }, facts }: SentenceFacts, { last }: Fact): boolean {
  if (words[last + 1]?.lower !== 'and') return false;
  return !facts.some(({ kind, first }) => kind === 'place' && first > last && first <= last + 3);
}

const DENIES = /^(?:not|n['’]t|never|cannot)$/u;

/** Whether the clause of a place says that something is not there, where the question asks where it is. */
function isDenied({ text }: Question, { parse }: SentenceFacts, { clause, first, last }: Fact): boolean {
  const own = parse.clauses[clause];
  if (own === undefined || /\b(?:not|never|no|without|exempt)\b|n['’]t\b/iu.test(text)) return false;
  // "Jersey is not included", "Essex was not".
  const behind = parse.words.slice(last + 1, last + 3);
  if (behind[0]?.pos === 'AUX' && DENIES.test(behind[1]?.lower ?? '')) return true;
  const before = parse.words.slice(own.first, first);
  const at = before.findLastIndex(({ lower }) => DENIES.test(lower));
  return at >= 0 && !before.slice(at).some(({ lower }) => /^(?:but|only|just|until|because)$/u.test(lower));
}

/** A name that nothing leads, or a common noun for where something came from or went, where it is only asked where something was. */
function isMoved({ kind }: Fact, lead: string): boolean {
  return kind === 'spot' ? /^(?:to|into|onto|towards?|from)$/u.test(lead) : kind !== 'place' && lead === '';
}

const AT_NOW = /^(?:is|are|has|have|remains?|stays?|lives?|stands?|now|currently|today)$/u;

/** Where something is in the end is told by where it went, or in the present tense. */
function nowFit(lead: string, words: readonly TaggedWord[]): number {
  if (LEADS.from.test(lead)) return LEFT.otherEnd;
  if (LEADS.to.test(lead) || words.some(({ lower }) => AT_NOW.test(lower))) return 1;
  return LEFT.noEnd;
}

/** Steps back from a place to the word that leads it; default 6, over "the Dutch port of" and "a yard in". */
const BACK = 6;

/** The word that leads the phrase in which a place stands: "to" of "to the Dutch port of Rotterdam" and "to a depot in Carlisle". */
function leadOf(words: readonly TaggedWord[], first: number): string {
  let lead = '';
  for (let at = first - 1; at >= Math.max(0, first - BACK); at--) {
    const word = words[at];
    if (word === undefined) break;
    if (LEADS.to.test(word.lower) || LEADS.from.test(word.lower)) return word.lower;
    if (word.pos === 'ADP') lead ||= word.lower;
    else if (!/^(?:DET|ADJ|ADV|NOUN|PROPN|NUM|CCONJ|PUNCT)$/u.test(word.pos)) break;
  }
  return lead;
}
