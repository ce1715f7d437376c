import type { SentenceFacts } from '../../facts/fact.ts';
import { termsIn } from '../../facts/terms-in.ts';
import type { Item, Question } from '../../question/question.ts';
import type { Frame } from '../../text/frames/frames.ts';
import { isVerbal } from '../../text/verb-chunks.ts';
import { isBe } from '../../text/verb-forms.ts';
import { asks } from '../candidate/once.ts';
import { deathOf } from './death-value.ts';
import { infinitiveBehind, isInfinitive, spanFrom } from './reach.ts';
import { isForm, saysMore, type ValueSpan } from './value-span.ts';

/** What gives a cause, with the words of it, surest first. */
const GIVES =
  /\b(?:because|due to|owing to|thanks to|as a (?:result|consequence) of|on account of|on the grounds? (?:that|of)|for (?:lack|want|fear) (?:of|that)|in protest (?:at|against|over)|for (?!\d)(?:\p{L}+\s+){1,2}reasons|on (?!the\b)(?:[\p{L}-]+\s+)(?:and\s+[\p{L}-]+\s+)?grounds|out of (?:fear|concern|respect|spite|necessity)|(?:amid|over|on) (?:fears|concerns|worries|suspicions?|allegations) (?:of|that|about|over)|in (?:an? (?:attempt|effort|bid)|the hope) (?:to|of|that)|in (?:response|retaliation|return) (?:to|for)|with (?:the aim of|a view to)|lest|in case|so that|so as (?:not )?to|in order (?:not )?to)\b/giu;
/** What a passive or a noun is put down to: the cause stands behind it. */
const PUT_DOWN =
  /\b(?:caused by|blamed on|attribut(?:ed|able) to|put down to|(?:result(?:ed|s|ing)?|stem(?:s|med|ming)?|aris(?:es|ing)|arose) from|(?:triggered|prompted|driven|sparked|brought on|brought about) by)\s+(?=\S)/giu;
/** What somebody is punished or praised for, or leaves over. */
const CENSURES =
  /\b(?:fin(?:e|ed)|suspend|suspended|sack(?:ed)?|fired|jail(?:ed)?|arrest(?:ed)?|bann?(?:ed)?|critici[sz]e[d]?|prais(?:e|ed)|sentenced|convicted|punish(?:ed)?|dismiss(?:ed)?|sued?|award(?:ed)?|thank(?:ed)?|apologi[sz]ed?|condemn(?:ed)?|honour(?:ed)?|resign(?:ed)?|quit|protest(?:ed|ing)?|strik(?:e|ing)|investigated)\b/iu;
const CENSURED_FOR =
  /\b(?:for\s+(?:\p{L}+ly\s+|not\s+|repeatedly\s+)?\p{L}{2,}ing\b|over\s+(?!\d)(?:the|its|his|her|their|an?|claims|plans|fears|cuts|pay)\b|in protest\b)/giu;
/** What joins a cause that has a subject and a verb of its own, and more often tells the time. */
const SINCE = /(?:^|,\s+)(?:mainly |partly |not least )?(since)\s(?!\d|then\b|last\b)/giu;
/** A time, where "since" would give one. */
const PERFECT =
  /\b(?:has|have|had|['’]ve)\s+(?:\p{L}+ly\s+|not\s+|already\s+|never\s+)?(?:been\b|\p{L}+(?:ed|en|wn|ne)\b)/iu;

/** A word that an infinitive belongs to otherwise than by telling what something is done for. */
const GOVERNS =
  /^(?:(?:ask|tell|urge?|order|allow|force?|want|need|plan|agree?|decide?|refuse?|fail|start|continue?|seem|appear|hope?|promise?|pledge?|vow|expect|require?|call|attempt|propose?|threaten|manage?|intend|persuade?|enable?|encourage?|instruct|warn|forbid|help|try|choose?|offer|power|chance|effort|decision|proposal|way|right|duty|permission)(?:s|ed|d|ing|ned|ning)?|told|tri(?:es|ed)|began|begin|begun|got|chose|due|likely|set|able|ready|bound|unable|willing|eager|keen|mean|meant|used|has|have|had|is|are|was|were|first|last|only|how|what|where|when|whether)$/u;

/** "Because of the holiday", "to raise awareness": what a sentence gives as a reason; null where it gives none in so many words. */
export function causeOf(question: Question, sentence: SentenceFacts): ValueSpan | null {
  return (
    deathOf(question, sentence) ??
    asSubject(question, sentence) ??
    written(GIVES, question, sentence) ??
    written(PUT_DOWN, question, sentence) ??
    (CENSURES.test(question.text) ? written(CENSURED_FOR, question, sentence) : null) ??
    since(question, sentence) ??
    byWhat(question, sentence) ??
    blamed(question, sentence) ??
    purpose(question, sentence) ??
    refusal(question, sentence) ??
    said(question, sentence) ??
    event(question, sentence) ??
    after(question, sentence)
  );
}

/** The words from a match of a pattern on, to where what they say ends. */
function written(pattern: RegExp, question: Question, sentence: SentenceFacts): ValueSpan | null {
  const { report, parse } = sentence;
  const { start, end } = sentence.sentence;
  for (const match of report.text.slice(start, end).matchAll(pattern)) {
    const named = pattern === PUT_DOWN ? match[0].length : match[0].length - match[0].trimStart().length;
    const at = start + match.index + named;
    const from = parse.words.findIndex((word) => word.start >= at);
    if (from < 0) continue;
    const span = reason(sentence, from);
    if (saysMore(question, sentence, span)) return span;
  }
  return null;
}

/** From the word that opens a reason to its end: "because of the fog", but not a second "because". */
function reason(sentence: SentenceFacts, from: number): ValueSpan {
  const { words } = sentence.parse;
  const opens = /^(?:because|since)$/u.test(words[from]?.lower ?? '');
  const phrase = !(opens || words[from]?.lower === 'so') || words[from + 1]?.lower === 'of';
  // "Because of the heat it starts at dawn": what opens the sentence ends with its phrase.
  const stop = words.find(({ text, pos }) => text === ',' || pos === 'VERB')?.text;
  const opening = from === 0 && words[1]?.lower === 'of' && stop !== ',';
  const heard = opening
    ? sentence.parse.phrases.find(({ first, last }) => first <= 2 && last >= 2)
    : undefined;
  if (heard !== undefined) return { start: words[0]?.start ?? 0, end: words[heard.last]?.end ?? 0 };
  const rest = spanFrom(sentence, opens ? from + 1 : from, phrase);
  return { start: words[from]?.start ?? rest.start, end: rest.end };
}

function since(question: Question, sentence: SentenceFacts): ValueSpan | null {
  const { start, end } = sentence.sentence;
  const text = sentence.report.text.slice(start, end);
  for (const match of text.matchAll(SINCE)) {
    const at = start + match.index + match[0].indexOf(match[1] ?? '');
    const from = sentence.parse.words.findIndex((word) => word.start === at);
    const span = from < 0 ? null : reason(sentence, from);
    if (span === null || PERFECT.test(text.replace(sentence.report.text.slice(span.start, span.end), ' ')))
      continue;
    const verb = sentence.parse.words.some(
      ({ start: own, pos }) => own > span.start && own < span.end && /^(?:VERB|AUX)$/u.test(pos),
    );
    if (verb && saysMore(question, sentence, span)) return span;
  }
  return null;
}

/** The items of a question that may be its verb. */
function verbsOf({ frame, items }: Question): readonly Item[] {
  const verbs = items.filter(({ kind, generic }) => kind === 'verb' && !generic);
  const asked = frame?.verb ?? null;
  if (verbs.length > 0) return asked === null ? verbs : [...verbs, asked];
  return asked === null ? items.filter(({ generic }) => !generic) : [asked];
}

/** "They planted the hedge to keep out the deer": what is done for, behind the asked verb and what it is done to. */
function purpose(question: Question, sentence: SentenceFacts): ValueSpan | null {
  const verbs = verbsOf(question);
  const { words } = sentence.parse;
  for (const { term, word } of sentence.occurrences) {
    if (word < 0 || !isVerbal(words[word]) || !verbs.some((item) => isForm(item, term))) continue;
    const to = infinitiveBehind(sentence, word);
    const before = words.slice(word, Math.max(word, to));
    const passive = /^(?:is|are|was|were|been|being|be)$/u.test(words[word - 1]?.lower ?? '');
    if (to < word + (passive ? 1 : 2) || GOVERNS.test(words[word]?.lower ?? '') || !isInfinitive(words, to))
      continue;
    if (
      (to > word + 1 && GOVERNS.test(before.at(-1)?.lower ?? '')) ||
      before.some(({ pos }, i) => i > 0 && pos === 'VERB')
    )
      continue;
    const span = spanFrom(sentence, to);
    if (saysMore(question, sentence, span)) return span;
  }
  return null;
}

const CAUSED = /^(?:caus(?:ed|es)|triggers?|triggered|prompts?|prompted|sparked|led|leads)$/u;

/** "A faulty heater caused the fire": who or what caused that which is asked about. */
function asSubject({ items }: Question, sentence: SentenceFacts): ValueSpan | null {
  const { frames, parse } = sentence;
  const { words } = parse;
  const meets = (first: number, last: number) =>
    termsIn(sentence, { first, last }).some((term) =>
      items.some((item) => !item.generic && isForm(item, term)),
    );
  for (const { verb, voice, subject, last } of frames) {
    if (!CAUSED.test(words[verb]?.lower ?? '') || voice === 'passive' || subject === null) continue;
    if (/^led|^leads/u.test(words[verb]?.lower ?? '') && words[verb + 1]?.lower !== 'to') continue;
    if (!meets(last + 1, words.length - 1) || meets(subject.first, subject.last)) continue;
    if (words[subject.head]?.pos === 'PRON') continue;
    return { start: words[subject.first]?.start ?? 0, end: words[subject.last]?.end ?? 0 };
  }
  return null;
}

const NOT =
  /\b(?:not|never|n['’]t|refus\p{L}*|reject\p{L}*|fail\p{L}*|turn(?:ed)? down|declin\p{L}*|drop(?:ped)?|abandon\p{L}*)\b/iu;
const SAID_BUT =
  /\bbut\s+(?:[^,;.\s]+\s+){1,5}?(?:said|says|argued|thought|found|warned|ruled)\s+(?:that\s+)?/iu;

/** "…, but the captain said it was too deep": the objection to what was not done. */
function refusal({ text, negated }: Question, sentence: SentenceFacts): ValueSpan | null {
  const { start, end } = sentence.sentence;
  const said = SAID_BUT.exec(sentence.report.text.slice(start, end));
  if (said === null || !(negated || NOT.test(text))) return null;
  const at = start + said.index + said[0].length;
  const from = sentence.parse.words.findIndex((word) => word.start >= at);
  return from < 0 ? null : spanFrom(sentence, from);
}

/** "Work was held up by the strike": what did what is asked about, where nobody does. */
function byWhat(question: Question, sentence: SentenceFacts): ValueSpan | null {
  const verbs = verbsOf(question);
  for (const { term, voice, agent } of sentence.frames) {
    if (voice !== 'passive' || agent === null || !verbs.some((item) => isForm(item, term))) continue;
    const acts = sentence.facts.some(
      ({ kind, first, last }) =>
        /^(?:person|organisation|agent|name|place)$/u.test(kind) && first <= agent.head && agent.head <= last,
    );
    if (acts) continue;
    const span = spanFrom(sentence, agent.first, true);
    if (saysMore(question, sentence, span)) return span;
  }
  return null;
}

const BLAMED =
  /\bblam(?:e|es|ed|ing)\s+(?<what>(?!it\b|them\b|him\b|her\b)[^,;:.]{1,120}?)\s+for\b|\b(?<subject>[^,;:.]{1,120}?)\s+(?:is|are|was|were|being) to blame\b/iu;

/** "She blamed higher prices for the fall", "ice was to blame". */
function blamed(question: Question, sentence: SentenceFacts): ValueSpan | null {
  const { start, end } = sentence.sentence;
  const match = BLAMED.exec(sentence.report.text.slice(start, end));
  const { what, subject } = match?.groups ?? {};
  const named = what ?? subject?.replace(/^.*\b(?:that|and|but)\s+/iu, '');
  if (match === null || named === undefined) return null;
  const at = start + match.index + match[0].indexOf(named);
  const span = { start: at, end: at + named.length };
  return saysMore(question, sentence, span) ? span : null;
}

const SAYING =
  /,\s+(?:saying|arguing|claiming|insisting|explaining|complaining|citing|blaming|warning)\s+(?:that\s+)?/iu;
/** Deeds that somebody gives a reason for. */
const DECIDES =
  /\b(?:reject|refus|declin|resign|quit|oppos|object|den|dismiss|withdr|cancel|postpon|vot|clos|end|stop|ban|block|leave|left|support|back|agree|defend|criticis|criticiz|delay|sack|fir)\p{L}*/iu;

/** "She rejected the calls, saying that existing laws were enough": what somebody gave as the reason. */
function said(question: Question, sentence: SentenceFacts): ValueSpan | null {
  const { start, end } = sentence.sentence;
  const match = DECIDES.test(question.text) ? SAYING.exec(sentence.report.text.slice(start, end)) : null;
  if (match === null) return null;
  const at = start + match.index + match[0].length;
  const from = sentence.parse.words.findIndex((word) => word.start >= at);
  const span = from < 0 ? null : spanFrom(sentence, from);
  return span !== null && saysMore(question, sentence, span) ? span : null;
}

/** "She gave up after losing an eye", "he left after a row": what came before what is asked about, where that is no time. */
function after(question: Question, sentence: SentenceFacts): ValueSpan | null {
  const { words } = sentence.parse;
  const verbs = verbsOf(question);
  const done = sentence.frames.find(({ term }) => verbs.some((item) => isForm(item, term)));
  if (done === undefined) return null;
  const from = words.findIndex(({ lower }, i) => i > done.verb && lower === 'after');
  if (from < 0 || words[from + 1]?.lower === 'which') return null;
  const time = sentence.facts.some(
    ({ kind, first }) =>
      /^(?:date|time|duration|count|age)$/u.test(kind) && first >= from && first <= from + 2,
  );
  if (time || words[from + 1]?.pos === 'PRON') return null;
  const span = spanFrom(sentence, from);
  return saysMore(question, sentence, span) ? span : null;
}

/** "Nine people were hurt when a wall fell": what happened to make what is asked about happen. */
function event(question: Question, sentence: SentenceFacts): ValueSpan | null {
  const { words } = sentence.parse;
  const verbs = verbsOf(question);
  const happens = ({ verb, term, voice }: Frame) =>
    (voice === 'passive' || ENDS.test(words[verb]?.lower ?? '')) && verbs.some((item) => isForm(item, term));
  const done = sentence.frames.find(happens);
  if (done === undefined) return null;
  const from = words.findIndex(({ lower }, i) => i > done.last && lower === 'when');
  const cause = from < 0 ? undefined : sentence.frames.find(({ verb }) => verb > from);
  // "When they were asleep" tells the time.
  if (cause === undefined || cause.subject === null || isBe(words[cause.first]?.lower ?? '')) return null;
  const span = spanFrom(sentence, from + 1);
  return saysMore(question, sentence, span) ? { ...span, start: words[from]?.start ?? span.start } : null;
}

const ENDS =
  /^(?:di(?:e|ed|es)|collapsed?|crashed?|sank|exploded?|burst|broke|failed?|fell|closed?|lost|derailed?|drowned|perished)$/u;

const asksManner = asks(
  /\bhow (?:do|does|did|can|could|will|would|is|are|was|were|has|have|had|should|might)\b|\b(?:what|which)(?:['’]s| is| are| was| were)? .*?\b(?:ways?|methods?|means) (?:to|of|for)\b/iu,
);
const BY_DOING = /\bby\s+(?:\p{L}+ly\s+|not\s+)?\p{L}{2,}ing\b/giu;
/** What something is done with. */
const MEANS =
  /\b(?:using|by means of|with the (?:help|aid|use) of|via|(?<!\b(?:go|going|went|gone|run|ran|pass|passed|runs|passes)\s)through\s+(?!(?:\p{Lu}|\d|the (?:night|day|week|month|year|summer|winter)\b)))/gu;

const TREATS =
  /^(?:treat|cur|clean|cover|fill|feed|power|heat|cool|kill|seal|mark|label|fund|financ|control|prevent|protect|fix|secur)/u;

/** "With penicillin" of "is treated with penicillin", for how it is treated. */
function withWhat({ items }: Question, sentence: SentenceFacts): ValueSpan | null {
  const { words } = sentence.parse;
  const verb = items.find(({ kind, generic }) => kind === 'verb' && !generic);
  if (verb === undefined || !TREATS.test(verb.term)) return null;
  const at = sentence.occurrences.find(
    ({ term, word }) => isForm(verb, term) && /^(?:with|by)$/u.test(words[word + 1]?.lower ?? ''),
  );
  return at === undefined ? null : spanFrom(sentence, at.word + 1, true);
}

/** "By planting forests" for "how", "what is one way to": the only thing done by which a sentence says something else is done; null where none is. */
export function mannerOf(question: Question, sentence: SentenceFacts): ValueSpan | null {
  if (!asksManner(question) || !/^(?:how|what|which|list)$/u.test(question.asking.kind)) return null;
  const { start, end } = sentence.sentence;
  const said = sentence.report.text.slice(start, end);
  const doing = [...said.matchAll(BY_DOING)];
  const found = doing.length > 0 ? doing : [...said.matchAll(MEANS)];
  const [one] = found;
  if (one === undefined) return withWhat(question, sentence) ?? byWhat(question, sentence);
  if (found.length > 1) return null;
  const from = sentence.parse.words.findIndex((word) => word.start >= start + one.index);
  return from < 0 ? null : spanFrom(sentence, from, true);
}
