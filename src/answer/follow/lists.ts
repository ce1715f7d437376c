import type { Candidate } from '../candidate/candidate.ts';
import type { Spot } from './nearby.ts';

/** A sentence that goes on to list what a noun before it stands for. */
const LISTS = /^[^.;]*:|^(?:\s+\S+){0,2}[\s,]+(?:such as|including|namely|among them|like)\b/i;
/** The sentence that answered, where it goes on to list what a noun of it stands for. */
export function listIn(candidates: readonly Candidate[], noun: string, spot: Spot): Candidate | null {
  const lists = (text: string) => {
    const at = text.toLowerCase().indexOf(noun.toLowerCase());
    return at >= 0 && LISTS.test(text.slice(at + noun.length));
  };
  return candidates.find((one) => isText(one, spot) && lists(textOf(one))) ?? null;
}

/** The sentence behind the one that answered, where it begins to list: "Among them were …". */
export function listBehind(candidates: readonly Candidate[], { index }: Spot): Candidate | null {
  return (
    candidates.find(
      (one) =>
        one.fact === null && one.sentence.sentence.index === index + 1 && BEGINS_LIST.test(textOf(one)),
    ) ?? null
  );
}

const BEGINS_LIST =
  /^(?:(?:Among|One of|Two of|Most of|Some of|All of) (?:them|these|those)|They|These|Those|Both|The (?:others?|rest|two|three|four|five|six|seven|eight|nine|ten))(?: \p{L}+){0,2}? (?:are|were|is|was|includes?|included)\b/u;

export function isText({ fact, sentence }: Candidate, { index }: Spot): boolean {
  return fact === null && sentence.sentence.index === index;
}

export function textOf({ sentence: { report, sentence } }: Candidate): string {
  return report.text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ');
}
