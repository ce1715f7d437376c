import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import type { Question } from '../../question/question.ts';
import type { Candidate } from '../candidate/candidate.ts';
import { asks } from '../candidate/once.ts';
import { asksName, gapsOf } from './gap.ts';
import { spanFrom } from './reach.ts';
import { isForm, NAMED, saysMore, spanOf, type ValueSpan } from './value-span.ts';
import { extended } from './whole.ts';

const BESIDES =
  /\b(?:besides|apart from|aside from|other than|in addition to|as well as|along(?:side)?(?: with)?|together with)\b/iu;
const WITH =
  /\b(?:along with|as well as|together with|in addition to|alongside|besides)\s+(?<more>[^,.;:()]+?)(?=[,.;:()])/iu;

/** "Plates and cups" of "all of these, along with plates and cups," for "which items besides these"; null where neither says so. */
export function addedOf(question: Question, sentence: SentenceFacts): ValueSpan | null {
  if (!BESIDES.test(question.text)) return null;
  const { start, end } = sentence.sentence;
  const found = WITH.exec(sentence.report.text.slice(start, end));
  const more = found?.groups?.more;
  if (found === null || more === undefined) return null;
  const from = start + found.index + found[0].length - more.length;
  const span = { start: from, end: from + more.length };
  return saysMore(question, sentence, span) ? span : null;
}

const CALLS = /\bwh?at\s+(?:do|does|did)\s+.+?\bcall(?:ed)?\b/iu;
const QUOTED = /[“"](?<words>[^“”"]{2,60})[”"]/gu;

/** "Dark edges" of "the web’s “dark edges”" for "what does he call the bad parts of the web": the quoted words right behind a word of the question. */
export function quotedBeside(question: Question, sentence: SentenceFacts): ValueSpan | null {
  if (!CALLS.test(question.text)) return null;
  const { start, end } = sentence.sentence;
  const spans = [...sentence.report.text.slice(start, end).matchAll(QUOTED)].map((match) => ({
    start: start + match.index + 1,
    end: start + match.index + match[0].length - 1,
  }));
  const [one] = spans;
  if (one !== undefined && spans.length === 1) return one;
  const { words } = sentence.parse;
  const near = spans.find((span) => {
    const at = words.findIndex((word) => word.start >= span.start);
    return sentence.occurrences.some(
      ({ term, word }) =>
        word >= at - 4 && word < at && question.items.some((item) => !item.generic && isForm(item, term)),
    );
  });
  return near ?? null;
}

/** Another name of what has one. */
const FORMER = /\b(?:old|former|previous|original|other|another|new|full)\b/iu;

/** The only name of a sentence that the question does not have, where it asks for a name; null where there are more. */
export function onlyName(question: Question, sentence: SentenceFacts): ValueSpan | null {
  if (!asksName(question) || FORMER.test(question.text)) return null;
  const names = sentence.facts.filter(
    (fact) => NAMED.test(fact.kind) && fact.members === 1 && saysMore(question, sentence, fact),
  );
  const persons = names.filter(({ kind }) => kind === 'person');
  const sole = persons.length === 1 ? persons : names;
  return sole.length === 1 ? (sole[0] ?? null) : null;
}

/** "Storm Petra" for "what is the storm called": the only name that has the noun in it; null where none has, or several do. */
export function nameWithNoun(question: Question, sentence: SentenceFacts): ValueSpan | null {
  if (!asksName(question) || FORMER.test(question.text)) return null;
  const nouns = question.items.filter(({ kind, generic }) => kind === 'noun' && !generic);
  const names = sentence.facts.filter(
    ({ kind, members, first, last }) =>
      NAMED.test(kind) &&
      members === 1 &&
      last > first &&
      sentence.occurrences.some(
        ({ term, word }) => word >= first && word <= last && nouns.some((item) => isForm(item, term)),
      ),
  );
  return names.length === 1 ? (names[0] ?? null) : null;
}

/** "Ron Hill's film" for "who directed the film". */
const MAKES =
  /\bwho(?:\s+(?:has|had))?\s+(?:direct|writ|wrote|ma[dk]e|paint|compos|invent|design|own|run|ran|buil[dt]|produc|creat|found|develop|publish|author|draw|drew)\p{L}*\b/iu;

/** Who somebody's work or thing belongs to, where the question asks who made, ran or owned it. */
export function ownerOf(question: Question, sentence: SentenceFacts): ValueSpan | null {
  const {
    facts,
    occurrences,
    parse: { words },
  } = sentence;
  const belongs = OWNS.test(question.text) ? belongsTo(question, sentence) : null;
  if (belongs !== null) return belongs;
  if (!MAKES.test(question.text)) return null;
  return (
    facts.find(
      ({ kind, last }) =>
        /^(?:person|name|place|organisation)$/u.test(kind) &&
        /^[’']s?$/u.test(words[last + 1]?.text ?? '') &&
        occurrences.some(
          ({ term, word }) =>
            word > last + 1 &&
            word <= last + 4 &&
            (word === last + 2 || words[word]?.pos === 'NOUN') &&
            question.items.some((item) => !item.generic && isForm(item, term)),
        ),
    ) ?? null
  );
}

const OWNS = /\bwho(?:\s+\p{L}+)?\s+own|\bwhose\b/iu;

/** "The Count of Arenberg" of "belonged to the Count of Arenberg". */
function belongsTo(question: Question, sentence: SentenceFacts): ValueSpan | null {
  const { words, phrases } = sentence.parse;
  const to = words.findIndex(({ lower }, i) => lower === 'to' && /^belong/u.test(words[i - 1]?.lower ?? ''));
  const phrase = to < 0 ? undefined : phrases.find(({ first, last }) => first <= to + 1 && last > to);
  if (phrase === undefined) return null;
  const span = spanOf(extended(sentence, phrase), sentence);
  return saysMore(question, sentence, span) ? span : null;
}

/** Who does what the sentence mainly tells, where the person that was chosen does another thing in it: "…, bought by Louis IX" for "who saved it". */
export function doerOf(question: Question, { fact, sentence }: Candidate): Fact | null {
  const [gap] = gapsOf(question);
  if (question.asking.kind !== 'who' || gap?.slot !== 'subject' || fact === null) return null;
  const holds = (run: { first: number; last: number } | null) =>
    run !== null && run.first <= fact.first && run.last >= fact.last;
  const asked = question.items;
  const own = sentence.frames.find(({ agent }) => holds(agent));
  const object = sentence.frames.some(({ objects }) => objects.some(holds));
  const does = sentence.frames.some(
    (frame) =>
      (holds(frame.agent) || holds(frame.subject)) &&
      asked.some((item) => item.forms.some(({ term, weight }) => term === frame.term && weight >= 0.5)),
  );
  if (does || (own === undefined && !object)) return null;
  const main = sentence.frames.find(({ relation, subject }) => relation === 'main' && subject !== null);
  if (main?.subject == null || main.voice === 'passive') return null;
  const { first, last } = main.subject;
  const doer = sentence.facts.find(
    (one) =>
      /^(?:person|organisation)$/u.test(one.kind) &&
      one.first === first &&
      one.last <= last &&
      saysMore(question, sentence, one),
  );
  return doer ?? null;
}

/** Whether a question asks how somebody is punished. */
export const asksPenalty = asks(/\bwh?at\b.*\b(?:punishments?|penalt(?:y|ies)|sentence|fine|jail term)\b/iu);

/** Verbs of those who punish, with what tells how. */
const PUNISHES: readonly (readonly [RegExp, Fact['kind'] | null])[] = [
  [/^(?:sentenced|jailed|imprisoned|condemned)$/u, 'duration'],
  [/^fined$/u, 'money'],
  [/^(?:banned|suspended|disqualified|expelled|executed|dismissed|sacked|reprimanded)$/u, null],
];

/**
 * "Up to 15 years" for "what is the penalty", "four years in prison" for "what sentence did he get": what a verb of punishing tells, else the
 * only money or time of the sentence.
 */
export function penaltyOf(question: Question, sentence: SentenceFacts): ValueSpan | null {
  if (!asksPenalty(question)) return null;
  const { facts, report, parse } = sentence;
  for (const [verb, kind] of PUNISHES) {
    const at = parse.words.findIndex(({ lower }) => verb.test(lower));
    if (at < 0) continue;
    if (kind === null) return spanFrom(sentence, at, true);
    const told = facts.find((fact) => fact.kind === kind && fact.first > at);
    if (told !== undefined) return told;
  }
  const found = facts.filter(({ kind }) => /^(?:duration|money)$/u.test(kind));
  const [one] = found;
  if (one === undefined || found.length > 1) return null;
  const bound =
    /\b(?:up to|at least|more than|at most) (?:(?:a|the) )?$/u.exec(
      report.text.slice(one.start - 20, one.start),
    )?.[0] ?? '';
  return { start: one.start - bound.length, end: one.end };
}

const asksDate = asks(/\bwh?at\b.*\b(?:date|deadline)\b/iu);

/** "3 December" of "and closed on 3 December" for "what was the closing date"; null where the question asks for none or several may be meant. */
export function dateOf(question: Question, { facts, occurrences }: SentenceFacts): ValueSpan | null {
  if (!asksDate(question)) return null;
  const dates = facts.filter(({ kind }) => kind === 'date');
  if (dates.length === 1) return dates[0] ?? null;
  const near = dates.filter(({ first }) =>
    occurrences.some(
      ({ term, word }) =>
        word >= first - 2 &&
        word < first &&
        question.items.some((item) => !item.generic && isForm(item, term)),
    ),
  );
  return near.length === 1 ? (near[0] ?? null) : null;
}
