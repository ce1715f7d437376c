import type { SentenceFacts } from '../../facts/fact.ts';
import { termsIn } from '../../facts/terms-in.ts';
import type { Question } from '../../question/question.ts';
import { REPORTING_VERBS } from '../../text/clauses.ts';
import type { TaggedWord } from '../../text/tagger.ts';
import { calledIn } from '../value/called-value.ts';
import { causeOf } from '../value/cause-value.ts';
import { definitionOf } from '../value/definition-value.ts';
import { asksName, gapsOf } from '../value/gap.ts';
import { NAMED, saysMore } from '../value/value-span.ts';
import { perQuestion } from './once.ts';

/** Words that give a cause or a purpose and hardly anything else. */
const CAUSE =
  /\b(?:because|due to|owing to|caus(?:e|es|ed|ing)|led to|leads? to|leading to|result(?:ed|s|ing)? (?:in|of|from)|as a result|so that|in order to|thanks to|for (?:lack|want|fear|failing) (?:of|to)?|blam(?:e|es|ed|ing)|reasons?|therefore|which (?:meant|means)|(?:came|come|comes|stem(?:s|med)?|arose|arise|arises) (?:mainly |mostly |largely |partly )?from|driv(?:es?|en|ing)|prompt(?:s|ed|ing)?|trigger(?:s|ed|ing)?|forc(?:es|ed|ing)|delay(?:s|ed|ing)?|attribut(?:e|es|ed|able)|put down to|explain(?:s|ed|ing)?|to (?:avoid|prevent|protect|help|save|stop|make|let|give|tackle|show|allow|ensure|reduce))\b/iu;

/** Words that may give a cause, and often something else. */
const MAYBE_CAUSE =
  /\b(?:after|following|so|if|amid|against|pressure|saved?|allow(?:s|ed)?|enabl(?:es|ed))\b|\bas (?:it|he|she|they|we|there|(?:the|his|her|its|their|no|most|many|some) [\p{L}-]+ (?:is|are|was|were|has|have|had|would|could|did|does|do)\b)/iu;

const MEANING =
  /\b(?:mean(?:s|ing|t)?|defined?|definition|stands? for|that is|known as|refers? to|is an?)\b/iu;

/** Whether a sentence has words that give what the question asks for, a cause or a meaning: 1, 0.5 where they often say something else, 0. */
export function markerOf(question: Question, facts: SentenceFacts): number {
  const { asking } = question;
  const sentence = facts.report.text.slice(facts.sentence.start, facts.sentence.end);
  if (asking.kind === 'meaning')
    return defines(question, facts) || definitionOf(question, facts) !== null
      ? 1
      : MEANING.test(sentence)
        ? 0.5
        : 0;
  if (asking.kind !== 'why') return 0;
  if (CAUSE.test(sentence) || causeOf(question, facts) !== null) return 1;
  return MAYBE_CAUSE.test(sentence) ? 0.5 : 0;
}

/** Whether a sentence says what something is: "a tide is …", "…, a current of the sea,", "which is called a tide". */
function defines({ items }: Question, { frames, occurrences, parse }: SentenceFacts): boolean {
  const asked = items.findLast(
    ({ kind, generic }) => !generic && (kind === 'noun' || kind === 'name' || kind === 'verb'),
  );
  if (asked === undefined) return false;
  const at = occurrences.filter(({ term, word }) => word >= 0 && asked.forms[0]?.term === term);
  const told = frames.some(
    ({ term, subject, objects }) =>
      /^(?:be|mean|refer|stand)$/u.test(term) &&
      objects.length > 0 &&
      subject !== null &&
      at.some(({ word }) => word >= subject.first && word <= subject.last && subject.last - word <= 1),
  );
  return (
    told ||
    at.some(({ word }) => {
      const before = parse.words
        .slice(Math.max(0, word - 4), word)
        .map(({ lower }) => lower)
        .join(' ');
      const after = parse.words
        .slice(word + 1, word + 3)
        .map(({ lower }) => lower)
        .join(' ');
      return (
        /\b(?:called|named|known as|termed)\b/u.test(before) || /^[,(—–] ?(?:an?|the|which|or)$/u.test(after)
      );
    })
  );
}

const ASKS_SPEECH =
  /\b(?:what|wat|how)\b.{0,20}?\b(?:did|does|do|has|have|had|is|was|are|were)\b.+?\b(?:say|said|saying|tell|told|telling|call|called|describe|described|think|warn|warned|claim|claimed|argued?(?!\s+(?:about|over)\b)|respond|responded|reply|replied|answer|answered|comment|react)\b/iu;

/** "What does the report say about it", "what did the poll say": texts say what their sentences say. */
const ASKS_TEXT =
  /\b(?:did|does|do|has|have)\s+(?:(?:the|this|that|its|their|a|an)\s+)?(?:[\p{L}-]+\s+)?(?:report|article|text|piece|story|it|document|page|poll|survey|study|law|act|bill|rules?|judgment|ruling|letter|statement|figures?|numbers?|data|table|paper|agreement|contract)\s+(?:say|tell|call|describe|warn|claim|argue)/iu;

/** Whether a question asks what somebody said. */
export const asksSpeech = perQuestion(
  (question) => ASKS_SPEECH.test(question.text) && !ASKS_TEXT.test(question.text) && !asksNameOfIt(question),
);

/** "What is the vaccine called", not "what does she call it". */
const asksNameOfIt = perQuestion(
  (question) =>
    !/^how/u.test(question.asking.kind) &&
    asksName(question) &&
    !/\bwh?at\s+(?:did|do|does)\b|sel(?:f|ves)\b/iu.test(question.text),
);

/** How far a sentence that has some name, but gives it to nothing, does not tell what something is called; default 0.5. */
const MAYBE_NAMED = 0.5;

/** 0 where a sentence says what the thing that is asked about is called, 1 where it has no name to give. */
function unnamed(question: Question, sentence: SentenceFacts): number {
  if (calledIn(gapsOf(question)[0]?.anchor ?? null, sentence).length > 0) return 0;
  return sentence.facts.some((fact) => NAMED.test(fact.kind) && saysMore(question, sentence, fact))
    ? MAYBE_NAMED
    : 1;
}

/**
 * 1 where the question asks what somebody said and the sentence reports no speech, 0.6 where somebody else speaks in it, as far as
 * that can be told.
 */
export function unsaid(question: Question, sentence: SentenceFacts): number {
  if (asksNameOfIt(question)) return unnamed(question, sentence);
  if (!asksSpeech(question)) return 0;
  const { frame } = question;
  const { parse, report, frames, speaker } = sentence;
  const quoted = /[“”"«»]/u.test(report.text.slice(sentence.sentence.start, sentence.sentence.end));
  const speaks = speaker.length > 0 || quoted;
  if (!speaks && !parse.words.some(({ lower }) => REPORTING_VERBS.has(lower) || SAID.test(lower))) return 1;
  const asked = frame?.fillers.find(({ role }) => role === 'actor')?.item;
  if (asked === undefined) return 0;
  // A director is no leader, as little as a queen is a Royal Bank.
  const says = (terms: readonly string[]) =>
    asked.forms.some(({ term, weight }) => weight >= SAME && terms.includes(term));
  if (says(speaker)) return 0;
  // Whom a sentence neither names nor can mean by a pronoun does not speak in it.
  const present = says([...sentence.occurrences, ...sentence.references].map(({ term }) => term));
  const meant = ({ lower }: TaggedWord, i: number) =>
    SPEAKING_PRONOUN.test(lower) ||
    (lower === 'it' && parse.words.slice(i + 1, i + 3).some((next) => REPORTING_VERBS.has(next.lower)));
  const speakers = frames
    .flatMap((one) => [
      one.saidBy,
      one.reports || SAID.test(parse.words[one.verb]?.lower ?? '') ? one.subject : null,
    ])
    .filter((phrase) => phrase !== null);
  if (speakers.length === 0) return present || parse.words.some(meant) ? 0 : ABSENT_SPEAKER;
  const named = speakers.some((phrase) => says(termsIn(sentence, phrase)));
  const pronoun = speakers.some(({ head }) => parse.words[head]?.pos === 'PRON');
  if (named || pronoun) return 0;
  return present ? OTHER_SPEAKER : ABSENT_SPEAKER;
}

/** A word stands for whoever is asked about from this weight on (0..1); default 0.75. */
const SAME = 0.75;

/** How far a sentence in which somebody else speaks does not tell what was said; default 0.6. */
const OTHER_SPEAKER = 0.6;

/** The same where who is asked about is not in the sentence at all; default 0.9. */
const ABSENT_SPEAKER = 0.9;

const SPEAKING_PRONOUN = /^(?:i|we|he|she|they)$/u;

const SAID =
  /^(?:call(?:s|ed)?|describ(?:es|ed)|asked|according|questioned|criticised|complained|replied|advis(?:es|ed)|urg(?:es|ed)|order(?:s|ed)|instruct(?:s|ed)|recommend(?:s|ed)|appeal(?:s|ed)|promis(?:es|ed)|pledge[sd]|vow(?:s|ed)|apologi[sz](?:es|ed)|thank(?:s|ed)|prais(?:es|ed)|blam(?:es|ed)|accus(?:es|ed)|advice|calls?)$/u;

/** 1 where the question asks for a cause or a meaning and no word of the sentence gives one: its `markerOf` is 0. */
export function uncaused({ asking: { kind } }: Question, marker: number): number {
  return (kind === 'why' || kind === 'meaning') && marker === 0 ? 1 : 0;
}
