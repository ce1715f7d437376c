import type { FollowUp } from '../../question/lean.ts';
import type { Question } from '../../question/question.ts';
import { PERSON, ROLE } from '../../question/wants.ts';
import type { Candidate } from '../candidate/candidate.ts';
import type { Library } from '../open-library.ts';
import { candidatesAt, isPersonal, type Spot, writtenOf } from './nearby.ts';

/** What tells that somebody came into another's place. */
const AFTER =
  /\b(?:successors?|succeed(?:ed|s|ing)?|t(?:oo|a)k(?:e|es|en|ing)? over|took (?:his|her|their) place|replac(?:e|es|ed|ing|ement)|followed by)\b/i;
const BEFORE =
  /\b(?:predecessors?|preced(?:ed|es)|succeed(?:ed|s|ing)|(?:took|taken|taking) over from|replac(?:es|ed|ing)|followed)\b/i;
/** "She replaced Brown": the verb between the two says who came first. */
const ACTIVE =
  /\b(?:succeed(?:ed|s|ing)?|replac(?:e|es|ed|ing)|t(?:oo|a)k(?:e|es|en|ing)? over from|followed)\b(?! by\b)/i;
/** What tells of an earlier occupation. */
const FORMER =
  /\b(?:former(?:ly)?|ex-\p{L}+|once|previously|retired|used to|had (?:been|worked|served)|before (?:that|joining|becoming)|began (?:his|her) career)\b/iu;

/** Who came after or before somebody, or what they did before, wherever a passage names them; null where none tells it. */
export function ofPerson(
  { manner, person }: FollowUp,
  question: Question,
  spot: Spot,
  library: Library,
): Candidate | null {
  if (person === null) return null;
  const names = person.split(/\s+/u);
  const isFormer = manner === 'former';
  const asked = {
    ...question,
    asking: { ...question.asking, kind: isFormer ? 'who is' : 'who', wants: isFormer ? ROLE : PERSON },
  } as const;
  const candidates = candidatesAt(asked, spot, library, passagesNaming(names, spot));
  if (isFormer) return formerOf(candidates, names);
  return candidates.find((one) => isNextTo(one, names, manner === 'successor')) ?? null;
}

/** The sentences of the passages that name somebody, those nearest to a spot first. */
function passagesNaming(names: readonly string[], { volume: { report }, index }: Spot): readonly number[] {
  const { passages, sentences } = report;
  const isNamed = (number: number) => {
    const passage = passages[number - 1];
    return (
      passage !== undefined &&
      names.some((name) => report.text.slice(passage.start, passage.end).includes(name))
    );
  };
  const at = sentences[index]?.passage ?? 0;
  return sentences
    .filter(({ passage }) => isNamed(passage))
    .sort((a, b) => Math.abs(a.passage - at) - Math.abs(b.passage - at) || a.index - b.index)
    .map((sentence) => sentence.index);
}

/** Somebody else in a sentence that tells who came into whose place. */
function isNextTo(one: Candidate, names: readonly string[], after: boolean): boolean {
  const text = textOf(one);
  const written = writtenOf(one);
  if (one.fact === null || !isPersonal(one.fact, written)) return false;
  if (!(after ? AFTER : BEFORE).test(text) || names.some((name) => written.includes(name))) return false;
  const verb = ACTIVE.exec(text)?.index ?? -1;
  const [him, other] = [Math.max(...names.map((name) => text.indexOf(name))), text.indexOf(written)];
  if (verb < 0 || him < 0) return true;
  return after ? other < verb || him > verb : other > verb || him < verb;
}

/** "Prado, a former pilot": the role beside the name, else the clause. */
function formerOf(candidates: readonly Candidate[], names: readonly string[]): Candidate | null {
  const told = candidates.filter((one) => {
    const text = textOf(one);
    return names.some((name) => text.includes(name)) && FORMER.test(text);
  });
  return (
    told.find((one) => one.fact !== null && FORMER.test(writtenOf(one)) && isBeside(one, names)) ??
    told.find(({ fact }) => fact === null) ??
    null
  );
}

/** Most characters between a name and its role; default 30. */
const BESIDE = 30;

function isBeside({ sentence: { report }, fact }: Candidate, names: readonly string[]): boolean {
  if (fact === null) return false;
  const around = report.text.slice(Math.max(0, fact.start - BESIDE), fact.end + BESIDE);
  return names.some((name) => around.includes(name));
}

function textOf({ sentence: { report, sentence } }: Candidate): string {
  return report.text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ');
}
