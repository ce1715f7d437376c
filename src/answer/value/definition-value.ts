import type { SentenceFacts } from '../../facts/fact.ts';
import type { Item, Question } from '../../question/question.ts';
import { isPlural } from '../../text/noun-kinds.ts';
import { isRole } from '../../text/role-nouns.ts';
import { perQuestion } from '../candidate/once.ts';
import { expandedIn } from './abbreviation-value.ts';
import { spanFrom } from './reach.ts';
import { isForm, saysMore, type ValueSpan } from './value-span.ts';
import type { Words } from './whole.ts';

/** What is asked about somebody or something. */
type Sought = 'what' | 'does' | 'office' | 'short';

const OFFICE =
  /\bwh?at(?:['’]s| is| was| (?:sort|kind|type) of)?\s+(?:(?:the|official|current|former|own)\s+)*(?:\S+['’]s\s+|(?:his|her|their)\s+)?(?:post|job|occupation|profession|day job|(?:role|position|office|title|rank)(?=\b.*\b(?:hold|held|have|has|had|occup\p{L}+|serv\p{L}+)\W*$))\b|\bwh?at (?:do|does|did|was|is) .+? (?:do|doing) (?:for (?:a living|work)|before(?:hand)?\b|as a job|professionally)\b|\bwh?at did .+? used? to (?:be|do)\b|\bhow (?:do|does|did) .+ (?:make|earn) (?:a|his|her|their) living\b/iu;
const DOES = /\bwh?at (?:do|does|did) (?:\S+\s+){1,7}?do\W*$/iu;
const SHORT = /\b(?:stands? for|stood for|short for|abbreviat\p{L}*|full name)\b/iu;
const IS =
  /^(?:\S+\s+){0,4}?wh?at(?:['’]s|\s+(?:exactly\s+)?(?:is|are|was|were))\s+(?!(?:the|its|his|her|their|this|that|one|it|left)\s|called|named|known)(?:an?\s+)?(?:[^\s,]+\s+){0,4}?[^\s,?]+\W*$/iu;
const IS_ONE = /^wh?at(?:['’]?s|\s+(?:is|are|was|were))\s+(?:exactly\s+)?the\s+\p{Ll}[\p{L}-]*\W*$/iu;
const IS_THE = /\bwh?at(?:['’]s|\s+(?:is|are|was|were))\s+the\s+\p{Lu}/u;

const soughtBy = perQuestion(({ text, asking }): Sought | null => {
  if (SHORT.test(text)) return 'short';
  if (OFFICE.test(text)) return 'office';
  // What a person does is a trade, what a trust does is not.
  if (DOES.test(text)) return asking.kind === 'who is' ? 'office' : 'does';
  if (asking.kind === 'who is') return 'what';
  return (IS.test(text) || IS_ONE.test(text) || IS_THE.test(text)) &&
    !/\b(?:like|about|for|of|to|with|from|doing|happening|going|being)\W*$/iu.test(text)
    ? 'what'
    : null;
});

/** Words that are about the asking: no part of what is defined. */
const ASKS_ABOUT =
  /^(?:abbreviation|acronym|letters|post|job|role|position|office|title|occupation|profession|rank|hold|have|has|do|doing|living|work|short|stand|full|name|mean|make|earn|use|before)/u;

/** Whether a question asks for a trade, an office or a work, so that no other phrase of a sentence answers it. */
export const asksWhatIsDone = perQuestion((question) =>
  /^(?:office|does|short)$/u.test(soughtBy(question) ?? ''),
);

const MEANS =
  /\b(?:mean(?:s|t|ing)|signif(?:y|ies|ied)|defined as|stands? for|stood for|refers? to|short for)\s+(?:that\s+)?(?=\S)/iu;

/** "An attack is highly likely" for "what does severe mean": what stands behind "means", else what defines it. */
export function meaningOf(question: Question, sentence: SentenceFacts): ValueSpan | null {
  const { start, end } = sentence.sentence;
  const said = MEANS.exec(sentence.report.text.slice(start, end));
  const at = said === null ? -1 : start + said.index + said[0].length;
  const from = at < 0 ? -1 : sentence.parse.words.findIndex((word) => word.start >= at);
  const named = sentence.occurrences.some(
    ({ term, word }) => word >= 0 && word < from && question.items.some((item) => isForm(item, term)),
  );
  const span = from < 0 || !named ? null : spanFrom(sentence, from);
  if (span !== null && saysMore(question, sentence, span)) return span;
  const letters = termsOf(question, sentence).filter(({ first }) =>
    /^\p{Lu}{2,}/u.test(sentence.parse.words[first]?.text ?? ''),
  );
  return (
    letters.map((term) => expandedIn(sentence, term)).find((one) => one !== null) ??
    definitionOf(question, sentence)
  );
}

/** "An IT consultant from Bristol", "unpaid volunteers": what a sentence says somebody or something is or does; null where it does not. */
export function definitionOf(question: Question, sentence: SentenceFacts): ValueSpan | null {
  const sought = soughtBy(question);
  if (sought === null) return null;
  const named = question.items.filter(({ kind }) => kind === 'name');
  const about = sought === 'office' && named.length > 0 ? { items: named } : question;
  for (const term of termsOf(about, sentence)) {
    const span =
      sought === 'short'
        ? expandedIn(sentence, term)
        : (behind(sought, sentence, term) ?? before(sought, sentence, term));
    if (span !== null && saysMore(question, sentence, span)) return span;
  }
  return sought === 'office' && termsOf(about, sentence).length > 0 ? worksAs(sentence) : null;
}

/** "A postman" of "who trains in Iten and works as a postman". */
function worksAs(sentence: SentenceFacts): ValueSpan | null {
  const { words } = sentence.parse;
  const as = words.findIndex(
    ({ lower }, i) =>
      lower === 'as' &&
      /^(?:works?|worked|working|employed|serv(?:es|ed|ing))$/u.test(words[i - 1]?.lower ?? '') &&
      /^(?:an?|the)$/u.test(words[i + 1]?.lower ?? ''),
  );
  return as < 0 ? null : spanFrom(sentence, as + 1);
}

/** Where the defined term stands, in one run of words with at most an article or "of" between. */
function termsOf(
  { items }: Pick<Question, 'items'>,
  { occurrences, parse: { words } }: SentenceFacts,
): Words[] {
  const asked = items.filter(({ text }) => !ASKS_ABOUT.test(text));
  const [one] = asked;
  if (one === undefined) return [];
  const own = ({ forms }: Item, term: string) =>
    forms.some((form) => form.term === term && form.weight >= 0.9);
  const places = (item: Item) =>
    occurrences.filter(({ term, word }) => word >= 0 && own(item, term)).map(({ word }) => word);
  return places(one).flatMap((at) => {
    const all = asked.map((item) => places(item).find((word) => Math.abs(word - at) <= asked.length + 1));
    if (all.some((word) => word === undefined)) return [];
    const at2 = all as number[];
    const last = Math.max(...at2);
    const first = Math.min(...at2);
    // The name goes on: "Anna" of "Anna Hill".
    let end = last;
    while (/^\p{Lu}/u.test(words[end + 1]?.text ?? '') && /^\p{Lu}/u.test(words[end]?.text ?? '')) end++;
    return [{ first, last: end }];
  });
}

/** ", an engineer from Leeds,", ", who are unpaid volunteers", "is a …", ", which represents …", ", short for". */
function behind(sought: Sought, sentence: SentenceFacts, { last }: Words): ValueSpan | null {
  const { words } = sentence.parse;
  let at = last + 1;
  if (words[at]?.text === '(') {
    const close = words.findIndex(({ text }, i) => i > at && text === ')');
    if (close < 0) return null;
    at = close + 1;
  }
  const plain = sought === 'what' && words[at]?.text === ',' ? bareApposition(sentence, last, at + 1) : null;
  if (plain !== null) return plain;
  // "Flu, also called influenza, is an illness".
  const aside = words[at]?.text === ',' ? words.findIndex(({ text }, i) => i > at && text === ',') : -1;
  if (
    aside > at &&
    aside <= at + 8 &&
    /^(?:is|are|was|were)$/u.test(words[aside + 1]?.lower ?? '') &&
    sought === 'what'
  )
    at = aside + 1;
  const comma = words[at]?.text === ',' || /^[—–(]$/u.test(words[at]?.text ?? '');
  if (comma) at++;
  const relative = /^(?:who|which|that)$/u.test(words[at]?.lower ?? '');
  if (relative) at++;
  const adverb = words[at]?.pos === 'ADV' ? at + 1 : at;
  const verb = words[adverb];
  if (verb === undefined) return null;
  const be =
    /^(?:is|are|was|were|be|became|remains)$/u.test(verb.lower) ||
    /^(?:works?|worked|served|serves)$/u.test(verb.lower);
  if (sought === 'does' && !comma && !relative && !be)
    return verb.pos === 'VERB' ? spanFrom(sentence, adverb) : null;
  if (sought === 'does')
    return relative && !be && /^(?:VERB|AUX)$/u.test(verb.pos) ? spanFrom(sentence, adverb) : null;
  if (be && (relative || !comma)) {
    const as = words[adverb + 1]?.lower === 'as' ? 1 : 0;
    return /^(?:an?|the)$/u.test(words[adverb + 1 + as]?.lower ?? '') || opensNoun(sentence, adverb + 1 + as)
      ? spanFrom(sentence, adverb + 1 + as)
      : null;
  }
  // "Anna Hill, who directs the clinic".
  if (relative && sought === 'what' && words[adverb - 1]?.lower === 'who' && verb.pos === 'VERB')
    return spanFrom(sentence, adverb);
  if (!comma || relative) return null;
  const article = /^(?:an?|the|his|her|its|their|one|who)$/u.test(verb.lower);
  const noun =
    article ||
    /^(?:former|then|now|head|chief|director|president|chair\p{L}*|professor|vice|deputy|leader|author|founder|captain)$/u.test(
      verb.lower,
    );
  return noun && (article || opensNoun(sentence, at)) ? spanFrom(sentence, at) : null;
}

/** "Geysers, springs of hot water and steam, lie there": what things are, between commas and without an article. */
function bareApposition(
  { parse: { words, phrases } }: SentenceFacts,
  noun: number,
  at: number,
): ValueSpan | null {
  const phrase = phrases.find(({ first }) => first === at);
  const close = words.findIndex(({ text }, i) => i > at && text === ',');
  if (phrase === undefined || close < 0 || close > at + LONGEST_APPOSITION) return null;
  const plural = [noun, phrase.head].every((i) => isPlural(words[i]?.lower ?? ''));
  const within = words.slice(at, close);
  const goesOn = /^(?:VERB|AUX|ADV)$/u.test(words[close + 1]?.pos ?? '');
  if (!plural || !goesOn || within.some(({ pos }) => /^(?:VERB|AUX)$/u.test(pos))) return null;
  return { start: words[at]?.start ?? 0, end: words[close - 1]?.end ?? 0 };
}

/** In words; default 12. */
const LONGEST_APPOSITION = 12;

/** "The home secretary, Anna Hill", "the home secretary Anna Hill". */
function before(sought: Sought, sentence: SentenceFacts, { first }: Words): ValueSpan | null {
  if (sought === 'does') return null;
  const { words } = sentence.parse;
  const named = sought === 'what' ? calledSo(sentence, first) : null;
  if (named !== null) return named;
  if (!/^\p{Lu}/u.test(words[first]?.text ?? '')) return null;
  const title = titleBefore(sentence, first);
  if (title !== null) return title;
  const comma = words[first - 1]?.text === ',' ? 1 : 0;
  const role = sentence.facts.find(
    ({ kind, last }) => /^(?:role|agent)$/u.test(kind) && last === first - 1 - comma,
  );
  if (role === undefined) return comma > 0 ? null : nounBefore(sentence, first);
  const from = words[role.first]?.pos === 'DET' && role.last > role.first ? role.first + 1 : role.first;
  return { start: words[from]?.start ?? role.start, end: role.end };
}

/** "The volunteers, known as Wardens": whom or what a name is given to. */
function calledSo({ parse: { words, phrases } }: SentenceFacts, name: number): ValueSpan | null {
  const article = words[name - 1]?.pos === 'DET' ? 1 : 0;
  const as = words[name - 1 - article]?.lower === 'as' ? 1 : 0;
  let at = name - 1 - article - as;
  if (
    !(as === 1 ? /^(?:known|dubbed)$/u : /^(?:called|named|dubbed|nicknamed)$/u).test(words[at]?.lower ?? '')
  )
    return null;
  while (words[at - 1]?.pos === 'ADV' || words[at - 1]?.text === ',') at--;
  const phrase = phrases.find(({ last }) => last === at - 1);
  return phrase === undefined || words[phrase.head]?.pos !== 'NOUN'
    ? null
    : { start: words[phrase.first]?.start ?? 0, end: words[phrase.last]?.end ?? 0 };
}

/** "Inspector" of "Inspector Anna Hill". */
function titleBefore({ facts, parse: { words } }: SentenceFacts, name: number): ValueSpan | null {
  const whole = facts.find(({ kind, first, last }) => kind === 'person' && first < name && last >= name);
  const title = words.slice(whole?.first ?? name, name);
  const [opening, closing] = [title[0], title.at(-1)];
  return opening === undefined || closing === undefined || !isRole(closing)
    ? null
    : { start: opening.start, end: closing.end };
}

/** "The probe Halcyon", "the research ship Aurora": the nouns between an article and a name. */
function nounBefore({ parse: { words } }: SentenceFacts, name: number): ValueSpan | null {
  let from = name;
  while (/^(?:NOUN|ADJ)$/u.test(words[from - 1]?.pos ?? '') && /^\p{Ll}/u.test(words[from - 1]?.text ?? ''))
    from--;
  if (from === name || words[name - 1]?.pos !== 'NOUN' || words[from - 1]?.pos !== 'DET') return null;
  return { start: words[from]?.start ?? 0, end: words[name - 1]?.end ?? 0 };
}

function opensNoun({ parse: { phrases, words } }: SentenceFacts, at: number): boolean {
  const phrase = phrases.find(({ first, last }) => first <= at + 1 && last >= at);
  return phrase !== undefined && !/^[’']s?$/u.test(words[phrase.last + 1]?.text ?? '');
}
