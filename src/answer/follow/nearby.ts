import type { Report, Sentence } from '../../corpus/report.ts';
import type { Fact, FactKind } from '../../facts/fact.ts';
import type { Item, Question } from '../../question/question.ts';
import type { Turn } from '../../question/turn.ts';
import { type Candidate, candidatesOf } from '../candidate/candidate.ts';
import type { Volume } from '../library.ts';
import type { Library } from '../open-library.ts';

/** How far around the sentence that answered before a follow-up looks. */
const NEARBY = {
  /** Passages on either side of the one that answered; default 0. */
  passages: 0,
  /** Sentences of the retrieval whose shares are known; default 100. One that is not among them has none. */
  retrieved: 100,
} as const;

/** The sentence that answered before, or came nearest. */
export interface Spot {
  readonly volume: Volume;
  /** Index of the sentence in its report. */
  readonly index: number;
  readonly turn: Turn;
  /** All turns of the conversation so far. */
  readonly turns: readonly Turn[];
}

/** Where the sentence of a turn stands; null where there is none in the reports that are asked. */
export function spotOf(
  turn: Turn,
  turns: readonly Turn[],
  { volumes }: Library,
  report: string | undefined,
): Spot | null {
  if (turn.report === null || turn.start === null || (report ?? turn.report) !== turn.report) return null;
  const volume = volumes.get(turn.report);
  const index = volume?.report.sentences.findIndex(({ start }) => start === turn.start) ?? -1;
  return volume === undefined || index < 0 ? null : { volume, index, turn, turns };
}

/** Indexes of the sentences around a spot, nearest first: itself, those of its passage, those of the passages beside it. */
export function sentencesAround(
  { volume: { report }, index }: Spot,
  passages: number = NEARBY.passages,
): readonly number[] {
  const at = report.sentences[index]?.passage ?? 0;
  const near = report.sentences.filter(
    (sentence) => Math.abs(sentence.passage - at) <= passages || goesOn(report, sentence, at),
  );
  const far = (one: (typeof near)[number]) =>
    // What follows goes on from what was told, so of two that are as near it comes first.
    [Math.abs(one.passage - at), Math.abs(one.index - index), one.index < index ? 1 : 0] as const;
  return near
    .sort((a, b) => {
      const [x, y] = [far(a), far(b)];
      return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
    })
    .map((sentence) => sentence.index);
}

/** Whether a sentence opens the next passage with a word for what was told: "It carried …". */
function goesOn(report: Report, { start, end, index, passage }: Sentence, at: number): boolean {
  return (
    passage === at + 1 &&
    report.sentences[index - 1]?.passage === at &&
    GOES_ON.test(report.text.slice(start, end)) &&
    isSameSection(report, at, passage)
  );
}

/** Whether two passages stand under the same headings. */
export function isSameSection({ passages }: Report, one: number, other: number): boolean {
  const [here, there] = [one, other].map((number) => passages[number - 1]?.headings.join('\n'));
  return here === there;
}

const GOES_ON = /^(?:It|He|She|They|Its|His|Her|Their|This|These|Those|That) \p{Ll}/u;

/** Indexes of the rows of the table that a spot stands in; empty where it stands in none. */
export function rowsAround({ volume: { report }, index }: Spot): readonly number[] {
  const { passages, sentences } = report;
  const isRow = (number: number) => passages[number - 1]?.role === 'table row';
  let first = sentences[index]?.passage ?? 0;
  if (!isRow(first)) return [];
  let last = first;
  while (isRow(first - 1)) first--;
  while (isRow(last + 1)) last++;
  return sentences.filter(({ passage }) => passage >= first && passage <= last).map((one) => one.index);
}

/** The candidates of some sentences around a spot, in their order, but for the very value that answered before. */
export function candidatesAt(
  question: Question,
  spot: Spot,
  { index }: Library,
  sentences: readonly number[],
): readonly Candidate[] {
  const { volume } = spot;
  const retrieved = index.retrieve(question.query, { report: volume.report.id, top: NEARBY.retrieved });
  const shares = new Map(retrieved.sentences.map(({ sentence, share }) => [sentence.index, share]));
  return sentences.flatMap((at, place) => {
    const sentence = volume.sentences[at];
    const context = volume.contexts[at];
    if (sentence === undefined || context === undefined) return [];
    const found = candidatesOf(question, { sentence, context, share: shares.get(at) ?? 0, place });
    return found.filter((candidate) => !repeats(candidate, spot));
  });
}

/** Whether it is the very value that answered before. */
export function repeats({ sentence, fact }: Candidate, { volume, index, turn }: Spot): boolean {
  if (fact === null || turn.short === null) return false;
  if (sentence.report !== volume.report || sentence.sentence.index !== index) return false;
  const value = writtenOf({ sentence, fact });
  return turn.short.includes(value) || value.includes(turn.short);
}

/** Whether it is a value that was told before in the conversation. */
export function wasTold(
  { sentence: { report, sentence }, fact }: Candidate,
  { turns }: Pick<Spot, 'turns'>,
): boolean {
  const value = fact === null ? '' : report.text.slice(fact.start, fact.end).replace(/\s+/gu, ' ');
  return turns.some(
    ({ report: id, start, short }) =>
      value !== '' && id === report.id && start === sentence.start && short?.includes(value) === true,
  );
}

/** Whether a name may be a person's: many are known as no more than a name of two words. */
export function isPersonal({ kind }: Fact, name: string): boolean {
  return kind === 'person' || (kind === 'name' && /^\p{Lu}[\p{Ll}’'-]+ \p{Lu}[\p{L}’'-]+$/u.test(name));
}

/** Whether the reports that are asked know a name as somebody's. */
export function isPersonIn(name: string, { volumes }: Library, report: string | undefined): boolean {
  const last = name.split(/\s+/u).at(-1)?.toLowerCase() ?? '';
  return [...volumes.values()]
    .filter((volume) => report === undefined || volume.report.id === report)
    .some(({ sentences }) =>
      sentences.some((sentence) =>
        sentence.facts.some((fact) => {
          if (fact.kind !== 'person') return false;
          const written = writtenOf({ sentence, fact });
          return written
            .toLowerCase()
            .split(/[\s’']+/u)
            .includes(last);
        }),
      ),
    );
}

/** The one person whom the sentence that answered names, by the part of the name that the report uses most; null where none or more. */
export function personAt(spot: Spot | null): string | null {
  const sentence = spot?.volume.sentences[spot.index];
  if (sentence === undefined) return null;
  const written = sentence.facts.map((fact) => ({ fact, name: writtenOf({ sentence, fact }) }));
  const names = new Set(written.filter(({ fact, name }) => isPersonal(fact, name)).map(({ name }) => name));
  const [name, other] = [...names];
  if (name === undefined || other !== undefined) return null;
  const { text } = sentence.report;
  const parts = name.split(/\s+/u).filter((part) => /^\p{Lu}\p{L}{2,}/u.test(part));
  const times = (part: string) => text.split(part).length;
  return parts.reduceRight(
    (best: string | null, part) => (best !== null && times(best) >= times(part) ? best : part),
    null,
  );
}

/** "29 people" for somebody who did something. */
export function isCountedAgent({ sentence, fact }: Pick<Candidate, 'sentence' | 'fact'>): boolean {
  return fact?.kind === 'agent' && /\d/u.test(writtenOf({ sentence, fact }));
}

/** The value of a candidate as written, in one line. */
export function writtenOf({ sentence, fact }: Pick<Candidate, 'sentence' | 'fact'>): string {
  return fact === null ? '' : sentence.report.text.slice(fact.start, fact.end).replace(/\s+/gu, ' ');
}

/** What sort of value answered before; null where none did. */
export function kindOf({ volume, index, turn }: Spot): FactKind | null {
  const sentence = volume.sentences[index];
  const { short } = turn;
  if (sentence === undefined || short === null) return null;
  return sentence.facts.find((fact) => writtenOf({ sentence, fact }) === short)?.kind ?? null;
}

/** Places among the items of what the follow-up asks in its own words and that fits. */
export function ownOf({ items }: Question, fits: (item: Item) => boolean): readonly number[] {
  return items.flatMap((item, i) => (!item.inherited && !item.generic && fits(item) ? [i] : []));
}
