import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import type { Item, Question } from '../../question/question.ts';
import { isRole } from '../../text/role-nouns.ts';
import { isNominal } from '../../text/tagger.ts';

/** Numbers of this module. */
const FATE = {
  /** A word of a sentence says what befell somebody where it means that from this weight on (0..1); default 0.6. */
  same: 0.6,
  /** A number is that of those whom something befell where it is bound to the word so firmly; default 0.8. */
  bound: 0.8,
  /** What is left of a value that is said of another fate or event; default 0.1. */
  other: 0,
} as const;

/** What befalls those who are counted: the number of those who went through something else does not tell it. */
const BEFALLS =
  /^(?!find$)(?:arrest|charg|convict|jail|imprison|detain|deport|sentenc|fin|sack|dismiss|kill|injur|wound|hurt|drown|burn|rebuil|rescu|return|redundan|evacuat|vaccinat|died?$|die$|s[aiu]nk|hang)(?:e|t|s|n|ed|ned|d|ted)?(?:\s\p{L}+)?$|^c[ao]me back$/iu;

/** What begins or ends a life, an office or a place: the date of something else does not tell it. */
const BEGINS =
  /^(?:born|died?|resign(?:ed)?|retired?|appoint(?:ed)?|elect(?:ed)?|becom(?:e|es|ing)|became|join(?:ed)?|marr(?:y|ied)|found(?:ed)?|invent(?:ed)?|open(?:ed)?|closed?)$/iu;

/** What is only possible, or asked as such. */
const POSSIBLE = /\b(?:may|might|can|could|would|will|must|should|fac(?:e|es|ing)|maximum|most)\b/iu;
/** What somebody did have to pay. */
const FINED = /\b(?:was|were|been|got)\b.*\bfined\b/iu;
/** What tells when something began or ended without a word for it: "open from March to June", "Ann Lee (1920–1998)". */
const OTHERWISE = [
  { asks: /^(?:open|close)/iu, told: /\b(?:open|closed|runs?|ran)\b.*\b(?:from|to|until|till|since)\b/iu },
  { asks: /^(?:found|open|invent)/iu, told: /\b(?:dat(?:es?|ed|ing)(?: back)? (?:from|to)|since)\b/iu },
  { asks: /^(?:born|die)/iu, told: /\(\D{0,12}\d{4}\s?[–-]\s?\d{2,4}\)/u },
] as const;
/** Verbs of coming to an office. */
const COMES_TO = /^(?:bec[ao]m|appoint|elect|join)/iu;
/** Other words for coming to an office. */
const TAKES_POST =
  /\b(?:tak(?:e|es|en|ing)|took)\s+(?:up|over|office|charge|(?:the|this|that|his|her)\s+(?:post|job|role|office|position|seat|chair))\b|\b(?:succeed(?:ed|s)?|promoted|named)\b/iu;

/** "14 people were killed and 86 wounded": whether another number is that of those whom it befell, and this one is not. */
function befellOthers({ forms }: Item, { facts, parse: { words } }: SentenceFacts, fact: Fact): boolean {
  const befell = ({ bindings }: Fact) =>
    bindings.some(
      ({ term, weight }) =>
        weight >= FATE.bound && forms.some((form) => form.term === term && form.weight >= FATE.same),
    );
  // "Two officers and one fireman were hurt": both.
  const joined = (other: Fact) => {
    const between = words.slice(fact.last + 1, other.first);
    return (
      between.some(({ lower }) => lower === 'and') &&
      between.every(({ pos }) => !/^(?:VERB|AUX|PUNCT)$/u.test(pos))
    );
  };
  return (
    !befell(fact) &&
    facts.some((other) => other.kind === 'count' && other !== fact && befell(other) && !joined(other))
  );
}

/** "How many were on board when she sank": what happened meanwhile. */
function isSetting(text: string, { text: verb }: Item): boolean {
  return (
    SETTING.exec(text)
      ?.groups?.setting?.split(/\s+|(?=[?.,])/u)
      .includes(verb) ?? false
  );
}

const SETTING = /\bhow many\b.*?\b(?:when|while|after|before|until|as)\b(?<setting>.*)$/iu;

/** How far a value can tell of the fate or event that is asked about, by what its sentence says at all (0..1). */
export function fateFit(
  { asking, items, text, words }: Question,
  sentence: SentenceFacts,
  fact: Fact,
): number {
  if (sentence.passage.role === 'table row') return 1;
  if ((asking.kind === 'how many' && fact.kind === 'count') || (fact.kind === 'money' && FINED.test(text)))
    return items.some(
      (item) =>
        (item.kind === 'verb' || item.kind === 'other') &&
        BEFALLS.test(item.text) &&
        !isSetting(text, item) &&
        (!says(item, sentence, fact, !POSSIBLE.test(text)) || befellOthers(item, sentence, fact)),
    )
      ? FATE.other
      : 1;
  if (asking.kind !== 'when' || fact.kind !== 'date') return 1;
  const event = items.findLast(({ text }) => BEGINS.test(text));
  if (event === undefined || event.kind === 'name' || says(event, sentence, fact) || isState(words)) return 1;
  const { report, sentence: span } = sentence;
  const said = report.text.slice(span.start, span.end);
  const otherwise = COMES_TO.test(event.text)
    ? isSince(sentence, fact) || TAKES_POST.test(said)
    : OTHERWISE.some(({ asks, told }) => asks.test(event.text) && told.test(said));
  return otherwise ? 1 : FATE.other;
}

/** "When did China become officially malaria-free", "when did it become a heritage site": a state, no office. */
function isState(words: Question['words']): boolean {
  const at = words.findIndex(({ lower }) => /^bec[ao]me?s?$/u.test(lower));
  if (at < 0) return false;
  const rest = words.slice(at + 1);
  const end = rest.findIndex(({ pos }) => /^(?:ADP|PUNCT|SCONJ|CCONJ)$/u.test(pos));
  const noun = rest.slice(0, end < 0 ? rest.length : end).findLast(isNominal);
  // A bill becomes law as somebody becomes minister: by an act that is told.
  return noun === undefined || !(isRole(noun) || noun.lower === 'law');
}

/** Whether a sentence has a word; `really`: not only as what "may be fined". */
function says(
  { forms }: Item,
  { occurrences, parse: { words } }: SentenceFacts,
  { bindings }: Fact,
  really = false,
): boolean {
  const may = (at: number) =>
    really && words.slice(Math.max(0, at - 2), at).some(({ lower }) => POSSIBLE.test(lower));
  return forms.some(({ term, weight }) => {
    if (weight < FATE.same) return false;
    const at = occurrences.filter((one) => one.term === term);
    return at.length > 0 ? at.some(({ word }) => !may(word)) : bindings.some((one) => one.term === term);
  });
}

/** "Chairman since 2014": when he became it. */
function isSince({ parse: { words } }: SentenceFacts, { first }: Fact): boolean {
  return words[first - 1]?.lower === 'since' || words[first]?.lower === 'since';
}
