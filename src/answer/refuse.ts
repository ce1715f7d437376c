import type { Item, Question } from '../question/question.ts';
import type { Candidate } from './candidate/candidate.ts';
import { isStrict, isTelling } from './candidate/met.ts';
import type { Decision } from './decide.ts';
import { leadOf } from './lead.ts';
import type { Volume } from './library.ts';
import { LONGEST_LEAD, shortened } from './shorten.ts';
import { writtenNames } from './written-names.ts';

/** Why there is no answer: what the reports lack, and one or two sentences that say so. */
export interface Refusal {
  /** The words and names of the question that the reports, or the nearest passage, do not have. */
  readonly missing: readonly string[];
  /** At most 300 characters. */
  readonly text: string;
}

/** Numbers of this module. */
const LIMITS = {
  /** An item met less than this (0..1) is named as what is missing beside the nearest passage; default 0.5. */
  metEnough: 0.5,
  /** Least support (0..1) of a passage that is worth pointing at; default 0.2. */
  nearEnough: 0.2,
  /** Least room, in characters, that what the nearest passage says needs; default 60. With less it is only named. */
  gist: 60,
  /** Longest title of a report beside a passage, in characters; default 60. */
  title: 60,
} as const;

const VALUE_WORDS: Readonly<Record<string, string>> = {
  'how many': 'no figure',
  'how much': 'no figure',
  'how long': 'no length of time',
  'how old': 'no age',
  who: 'no name',
  'who is': 'no role',
  when: 'no date',
  where: 'no place',
  which: 'no name',
};

/**
 * Says what the reports lack for an answer, and what the nearest passage has instead.
 * @param volumes - the reports that were asked; none where there is no report of the name that was given
 */
export function refuse(question: Question, decision: Decision | null, volumes: readonly Volume[]): Refusal {
  if (volumes.length === 0) return { missing: [], text: 'There is no such report, or none is loaded.' };
  const nearest = nearestOf(question, decision, volumes.length);
  const absent = worthNaming(question.items.filter((item) => !item.generic && isAbsent(item, volumes)));
  // "Line A" stands in a report whose index leaves the letter out.
  const missing = writtenNames(question, absent).filter(
    (name) => !volumes.some(({ report }) => report.text.includes(name)),
  );
  if (missing.length > 0) {
    const passages = volumes.reduce((sum, { report }) => sum + report.passages.length, 0);
    const share = `0 of ${passages} ${passages === 1 ? 'passage' : 'passages'}`;
    const says = `${subject(volumes, 'does not mention', 'mentions')} ${listed(missing)} (${share}).`;
    return {
      missing,
      text: nearest === null ? says : withGist(`${says} Nearest is ${nearest.place}`, nearest),
    };
  }
  const says = `${question.claim ? subject(volumes, 'does not confirm', 'confirms') : subject(volumes, 'does not answer', 'answers')} that`;
  if (nearest === null) return { missing: [], text: `${says}.` };
  const unmet = worthNaming(
    question.items.filter((item, i) => !item.generic && (nearest.candidate.met[i] ?? 0) < LIMITS.metEnough),
  );
  const names = writtenNames(question, unmet);
  const lacks = lacksOf(question, nearest.candidate, unmet, names);
  return { missing: names, text: withGist(`${says}. Nearest is ${nearest.place}, which ${lacks}`, nearest) };
}

/** What the nearest passage has not: the word itself, or the word for this matter, or a value. */
function lacksOf(
  { asking }: Question,
  { context, sentence }: Candidate,
  unmet: readonly Item[],
  names: readonly string[],
): string {
  if (names.length === 0) return `gives ${VALUE_WORDS[asking.kind] ?? 'no answer'} for it`;
  const has = (term: string) => context.passage.has(term) || context.headings.has(term);
  const inPassage = unmet.some(({ forms }) =>
    forms.some(({ term }) => has(term) || sentence.speaker.includes(term)),
  );
  if (!inPassage) return `has nothing on ${listed(names)}`;
  return unmet.some(isStrict)
    ? `does not say it of ${listed(names)}`
    : `does not connect it with ${listed(names)}`;
}

/** The nearest passage with its place in words. */
interface Nearest {
  readonly candidate: Candidate;
  readonly place: string;
  /** What it says, in its own words. */
  readonly gist: string;
}

function nearestOf(question: Question, decision: Decision | null, reports: number): Nearest | null {
  if (decision === null || decision.candidate.features.support < LIMITS.nearEnough) return null;
  const { candidate } = decision;
  const { passage, report } = candidate.sentence;
  const title = reports === 1 ? '' : ` of “${shortened(report.title, LIMITS.title)}”`;
  return { candidate, place: `¶${passage.number}${title}`, gist: leadOf(question, candidate) };
}

/** The gist of the nearest passage behind a colon, as far as there is room for it. */
function withGist(says: string, { gist }: Nearest): string {
  const room = LONGEST_LEAD - says.length - 2;
  return room < LIMITS.gist ? `${says}.` : `${says}: ${shortened(gist, room)}`;
}

function subject(volumes: readonly Volume[], one: string, many: string): string {
  return volumes.length === 1 ? `The report ${one}` : `None of the ${volumes.length} reports ${many}`;
}

/** Whether none of the reports has the word or anything that may stand for it. */
function isAbsent({ forms }: Item, volumes: readonly Volume[]): boolean {
  return !forms.some(({ term }) => volumes.some(({ passagesWith }) => passagesWith.has(term)));
}

/** Names, numbers and dates where there are any, else the words that say much, else all of them. */
function worthNaming(items: readonly Item[]): readonly Item[] {
  const strict = items.filter((item) => isStrict(item));
  if (strict.length > 0) return strict;
  const telling = items.filter((item) => isTelling(item));
  return telling.length > 0 ? telling : items;
}

function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `“${name}”`);
  return quoted.length < 2 ? (quoted[0] ?? '') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
