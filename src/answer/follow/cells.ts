import type { SentenceFacts } from '../../facts/fact.ts';
import type { Item, Question } from '../../question/question.ts';
import { AMOUNT, type Wants } from '../../question/wants.ts';
import { terms } from '../../text/terms.ts';
import type { Candidate } from '../candidate/candidate.ts';
import type { Read } from '../decide.ts';
import { DECISION } from '../weights.ts';
import { ownOf, type Spot } from './nearby.ts';

/** Least (0..1) that each word of the question must be met by a row; default 0.6. */
const MET = 0.6;

/** The same column of another row of the table, where a row told the answer; null where no table did. */
export function sameColumn(
  question: Question,
  candidates: readonly Candidate[],
  { volume, index, turn }: Spot,
): Candidate | null {
  const { asking } = question;
  const row = volume.sentences[index];
  if (row?.passage.role !== 'table row') return null;
  const { short } = turn;
  const column = row.passage.cells.findIndex(({ text }) => short !== null && text.includes(short));
  const own = ownOf(question, () => true);
  if ((column < 1 && asking.kind !== 'whether') || own.length === 0) return null;
  const fits = ({ sentence, fact, clause, met }: Candidate) =>
    sentence.passage.role === 'table row' &&
    sentence.passage.cells[column]?.head === row.passage.cells[column]?.head &&
    (asking.kind === 'whether' ? fact === null : fact !== null && clause === column) &&
    own.every((i) => (met[i] ?? 0) >= MET && isIn(sentence, question.items[i]));
  return candidates.find(fits) ?? null;
}

/** "And the grant?": the cell of the row that answered whose column is called so; null where no column is. */
export function sameRow(
  question: Question,
  at: (question: Question) => readonly Candidate[],
  { volume, index }: Spot,
): Read | null {
  const row = volume.sentences[index];
  const own = ownOf(question, ({ kind }) => kind !== 'verb');
  if (row?.passage.role !== 'table row' || own.length === 0) return null;
  const isHead = (head: string) =>
    own.every((i) => question.items[i]?.forms.some(({ term }) => terms(head).includes(term)));
  const column = row.passage.cells.findIndex(({ head }) => isHead(head));
  const as = (wants: Wants): Question => ({
    ...question,
    asking: { ...question.asking, kind: 'what', wants },
  });
  const candidate =
    column < 1 ? undefined : at(as(ANYTHING)).find(({ fact, clause }) => fact !== null && clause === column);
  const kind = candidate?.fact?.kind;
  if (candidate === undefined || kind === undefined) return null;
  return { question: as({ [kind]: 1 }), decision: { candidate, confidence: DECISION.threshold } };
}

/** What a cell may hold. */
const ANYTHING: Wants = {
  ...AMOUNT,
  date: 1,
  age: 1,
  duration: 1,
  person: 1,
  place: 1,
  name: 1,
  organisation: 1,
  role: 1,
};

/** Whether a sentence itself, and not what stands above or before it, has a word or one that means the same. */
function isIn({ occurrences }: SentenceFacts, item: Item | undefined): boolean {
  const terms = new Set(item?.forms.filter(({ weight }) => weight >= MET).map(({ term }) => term));
  return occurrences.some(({ term }) => terms.has(term));
}
