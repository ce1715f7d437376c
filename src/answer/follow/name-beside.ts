import type { SentenceFacts } from '../../facts/fact.ts';
import type { FollowUp } from '../../question/lean.ts';
import type { Question } from '../../question/question.ts';
import { PERSON, type Wants } from '../../question/wants.ts';
import type { Candidate } from '../candidate/candidate.ts';
import { isPersonal, type Spot, writtenOf } from './nearby.ts';

/** What names something. */
const NAMES: Wants = { name: 1, organisation: 0.9, place: 0.8, person: 0.8, quotation: 0.6 };
/** Words before what something is called. */
const CALLED =
  /\b(?:named|called|nicknamed|dubbed|known as|christened|baptised|entitled|titled|code-?named)[\s“"‘'(]*$/iu;
/** What calls something by a name. */
const NAMING =
  /\b(?:named|called|nicknamed|dubbed|known as|christened|baptised|entitled|titled)\s+[“"‘']?(?:the )?\p{Lu}/u;
/** "The recovery ship, USS Iwo Jima": a name set apart behind a noun. */
const APART = /\p{Ll}[,(:–—]\s*(?:the\s+)?[“"‘']?$/u;
/** Whether a question asks how somebody is called, and not something. */
const SOMEBODY = /\b(?:his|her|he|she|person|man|woman)\b/iu;

/** "What was its name?": what the sentence that answered, or one beside it, calls it; null where none does. */
export function nameBeside(
  question: Question,
  { taken }: FollowUp,
  at: (question: Question) => readonly Candidate[],
): Candidate | null {
  const isPerson = SOMEBODY.test(question.original);
  const asked = {
    ...question,
    asking: { ...question.asking, kind: 'who', wants: isPerson ? PERSON : NAMES },
  } as const;
  const names = at(asked).filter((one) => isNew(one, taken) && (!isPerson || isPersons(one)));
  const isCalled = (one: Candidate) => CALLED.test(beforeOf(one));
  return (
    names.find(isCalled) ?? (isPerson ? names[0] : names.find((one) => APART.test(beforeOf(one)))) ?? null
  );
}

/** Indexes of the sentences that call something by a name and have a noun of the sentence that answered. */
export function namingAlike({ volume: { sentences }, index }: Spot): readonly number[] {
  const here = sentences[index];
  if (here === undefined) return [];
  const nouns = new Set(nounsOf(here));
  return sentences
    .filter((one) => NAMING.test(one.report.text.slice(one.sentence.start, one.sentence.end)))
    .filter((one) => nounsOf(one).some((noun) => nouns.has(noun)))
    .map(({ sentence }) => sentence.index);
}

function nounsOf({ parse: { words } }: SentenceFacts): readonly string[] {
  return words.filter(({ pos }) => pos === 'NOUN').map(({ lower }) => lower);
}

/** Whether a candidate is a name that the question before did not say itself. */
function isNew(one: Candidate, taken: readonly string[]): boolean {
  const written = writtenOf(one);
  return /^\P{Ll}*\p{Lu}/u.test(written) && !taken.some((word) => written.includes(word));
}

function isPersons(one: Candidate): boolean {
  return one.fact !== null && isPersonal(one.fact, writtenOf(one));
}

function beforeOf({ sentence: { report, sentence }, fact }: Candidate): string {
  return report.text.slice(sentence.start, fact?.start ?? sentence.start).replace(/\s+/gu, ' ');
}
