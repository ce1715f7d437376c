import { CONDITION } from '../../question/follow-forms.ts';
import type { Question } from '../../question/question.ts';
import { AMOUNT } from '../../question/wants.ts';
import type { Candidate } from '../candidate/candidate.ts';
import { type Spot, writtenOf } from './nearby.ts';

/** Least that a word of the condition must be met (0..1); default 0.4. */
const MET = 0.4;
/** Words of a condition that a deadline answers, and what tells of one. */
const EARLY =
  /\b(?:early|earlier|quick(?:ly|er)?|soon(?:er)?|fast(?:er)?|promptly|(?:at|right) (?:once|away)|straight away|immediately|(?:in|on) time)\b/i;
const BY_THEN =
  /\b(?:within|before|early|promptly|(?:halved|reduced|cut|lowered) (?:to|by|if|when)|discount)\b/i;
const LATE =
  /\b(?:late|later|too late|not (?:in|on) time|never|after that|refuses?|fails?|do(?:es)?n['’]?t)\b/i;
const TOO_LATE =
  /\b(?:after|otherwise|later than|late|doubled?|fails?|failing|refus(?:es|als?)|unless|do(?:es)? not)\b/i;
/** What a condition is told with. */
const UNDER =
  /\b(?:if|unless|when|whoever|anyone who|those who|otherwise|within|in (?:that|this|which) case|provided)\b/i;

/** What is told of a condition, in the sentence that answered or one beside it; null where nothing is. */
export function underCondition(
  question: Question,
  at: (question: Question) => readonly Candidate[],
  { turn, index }: Spot,
): Candidate | null {
  const condition = question.original.replace(CONDITION, '');
  const time = LATE.test(condition) ? TOO_LATE : EARLY.test(condition) ? BY_THEN : null;
  const mark = time ?? UNDER;
  const wants = turn.short === null ? {} : AMOUNT;
  const fitting = at({ ...question, asking: { ...question.asking, wants } }).filter(
    (one) => mark.test(textOf(one)) && isMet(question, one, time),
  );
  const value = fitting.find(
    (one) =>
      one.fact !== null &&
      one.fact.kind !== 'duration' &&
      mark.test(behind(one)) &&
      writtenOf(one) !== turn.short,
  );
  const here = fitting.filter(({ sentence }) => sentence.sentence.index === index);
  return value ?? [...here, ...fitting].find(({ fact }) => fact === null) ?? null;
}

/** Whether the condition's own words are met; how early and late something is done stands for itself. */
function isMet({ items }: Question, { met }: Candidate, time: RegExp | null): boolean {
  return items.every(({ inherited, generic, kind, text }, i) => {
    const isSpent = time !== null && (kind === 'verb' || EARLY.test(text) || LATE.test(text));
    return inherited || generic || isSpent || (met[i] ?? 0) >= MET;
  });
}

/** What stands right behind a value. */
function behind({ sentence: { report }, fact }: Candidate): string {
  const rest = fact === null ? '' : report.text.slice(fact.end, fact.end + BEHIND);
  return rest.split(/[,;.]/u)[0] ?? '';
}

/** Characters behind a value within which a condition is told of it; default 40. */
const BEHIND = 40;

function textOf({ sentence: { report, sentence } }: Candidate): string {
  return report.text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ');
}
