import type { Question } from '../question/question.ts';
import type { Decision } from './decide.ts';
import type { Volume } from './library.ts';

/** Why there is no answer: what the reports lack, and a sentence that says so. */
export interface Refusal {
  readonly missing: readonly string[];
  readonly text: string;
}

/** An item met less than this is named as what is missing beside the nearest passage. */
const MET_ENOUGH = 0.5;

/** How much of what is missing is named, so that a refusal stays short for any question. */
const NAMED = {
  /** Words and names (default 4). */
  most: 4,
  /** Characters of each (default 60). */
  length: 60,
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

/** Says what the reports lack for an answer, and where the nearest passage is. */
export function refuse(question: Question, decision: Decision | null, volumes: readonly Volume[]): Refusal {
  const absent = question.items.filter((item) => item.forms.length === 0 && !item.generic);
  const subject = volumes.length === 1 ? 'The report' : `None of the ${volumes.length} reports`;
  const says = volumes.length === 1 ? 'does not mention' : 'mentions';
  const passages = volumes.reduce((sum, { report }) => sum + report.passages.length, 0);
  const nearest =
    decision === null || decision.candidate.features.support < 0.2
      ? ''
      : ` Nearest is ¶${decision.candidate.sentence.passage.number}.`;
  if (absent.length > 0) {
    const names = absent.map(({ text }) => text);
    return {
      missing: names,
      text: `${subject} ${says} ${listed(names, 'or')} (0 of ${passages} passages).${nearest}`,
    };
  }
  if (decision === null)
    return { missing: [], text: `${subject} ${volumes.length === 1 ? 'does not answer' : 'answers'} that.` };
  const { candidate } = decision;
  const unmet = question.items.filter((item, i) => !item.generic && (candidate.met[i] ?? 0) < MET_ENOUGH);
  const place = `¶${candidate.sentence.passage.number}`;
  if (unmet.length > 0) {
    const names = unmet.map(({ text }) => text);
    return {
      missing: names,
      text: `The report does not answer that: nearest is ${place}, which has nothing on ${listed(names, 'or')}.`,
    };
  }
  const lacking = VALUE_WORDS[question.asking.kind] ?? 'no answer to that';
  return {
    missing: [],
    text: `The report does not answer that: nearest is ${place}, which gives ${lacking} for it.`,
  };
}

function listed(names: readonly string[], word: 'or' | 'and'): string {
  const quoted = names.slice(0, NAMED.most).map((name) => `“${shortened(name)}”`);
  return quoted.length < 2 ? (quoted[0] ?? '') : `${quoted.slice(0, -1).join(', ')} ${word} ${quoted.at(-1)}`;
}

function shortened(name: string): string {
  return name.length <= NAMED.length ? name : `${name.slice(0, NAMED.length - 1)}…`;
}
