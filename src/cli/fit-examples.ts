import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Candidate } from '../answer/candidate/candidate.ts';
import { familyOf, gather } from '../answer/decide.ts';
import { leadOf, shortOf } from '../answer/lead.ts';
import { openLibrary } from '../answer/open-library.ts';
import { loadCorpusDir } from '../config.ts';
import { loadCorpus } from '../corpus/load.ts';
import type { Report } from '../corpus/report.ts';
import { analyse } from '../question/analyse.ts';
import type { Question } from '../question/question.ts';
import { smallTalk } from '../question/small-talk.ts';
import { type Example, vectorOf } from './fit-model.ts';
import { holdsPiece } from './judge.ts';
import { type Expectation, QuestionSetError, readQuestions } from './question-set.ts';

/** A question set and the reports that it asks about. */
export interface QuestionSet {
  /** The set's file name up to the first dot; sets that share it are about the same reports. */
  readonly name: string;
  readonly file: string;
  /** The folder of the reports. */
  readonly corpus: string;
}

/** A question as understood, and what could answer it. */
export interface Found {
  readonly question: Question;
  readonly candidates: readonly Candidate[];
}

/**
 * Finds the reports of question sets. `questions/NAME.tsv` and `questions/NAME.more.tsv` ask about the reports in `reports/NAME/`;
 * where there is no such folder, about those that the bot answers from.
 *
 * @param paths of sets, or of folders, whose `.tsv` files are taken. Conversations are not: what their turns mean hangs on others.
 * @throws {QuestionSetError} when a path is neither
 */
export function findSets(paths: readonly string[]): readonly QuestionSet[] {
  return paths.flatMap(filesOf).map((file) => {
    const [name = ''] = basename(file).split('.');
    const own = join(dirname(file), '..', 'reports', name);
    return { name, file, corpus: existsSync(own) ? own : loadCorpusDir() };
  });
}

function filesOf(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new QuestionSetError(`${path}: there is no such file or folder`);
  if (!stat.isDirectory()) {
    if (path.endsWith('.tsv')) return [path];
    throw new QuestionSetError(`${path}: not a .tsv file: weights are learnt from single questions`);
  }
  const files = readdirSync(path).filter((file) => file.endsWith('.tsv'));
  if (files.length === 0) throw new QuestionSetError(`${path}: no .tsv file in this folder`);
  return files.sort().map((file) => join(path, file));
}

/**
 * Makes an example of each question of a set that is not small talk.
 *
 * @throws {QuestionSetError} when no sentence of the reports has the evidence of a question: the set is about others
 */
export function examplesOf({ name, file, corpus }: QuestionSet): readonly Example[] {
  const reports = loadCorpus(corpus);
  const find = finder(reports);
  return readQuestions(file).flatMap((expected) => {
    if (expected.lead !== null && !reports.some((report) => hasEvidence(report, expected)))
      throw new QuestionSetError(
        `${file}:${expected.line}: no sentence of the reports in ${corpus} has "${expected.evidence.join('" or "')}"`,
      );
    const found = find(expected.question);
    return found === null ? [] : [exampleOf(found, expected, name)];
  });
}

function hasEvidence({ sentences, text }: Report, expected: Expectation): boolean {
  return sentences.some(({ start, end }) => holdsPiece(text.slice(start, end), expected));
}

function exampleOf(found: Found, expected: Expectation, report: string): Example {
  const grades = found.candidates.map((candidate) => gradeOf(found.question, candidate, expected));
  return {
    ...featuresOf(found),
    report,
    answerable: expected.lead !== null,
    wanted: bestGraded(grades),
    right: found.candidates.map(
      (candidate) =>
        proves(candidate, expected) && matches(leadOf(found.question, candidate), expected.lead ?? []),
    ),
    weight: { rank: 1, trust: 1 },
  };
}

/** How far a candidate is the one to choose: 3 the value itself, 2 the words of the sentence that proves it, 1 another value there. */
function gradeOf(question: Question, candidate: Candidate, expected: Expectation): number {
  if (!proves(candidate, expected)) return 0;
  if (candidate.fact === null) return 2;
  const value = shortOf(question, candidate) ?? '';
  if (expected.short !== null) return expected.short.test(value) ? 3 : 0;
  return matches(value, expected.lead ?? []) ? 3 : 1;
}

function proves({ sentence: { report, sentence } }: Candidate, expected: Expectation): boolean {
  return expected.lead !== null && holdsPiece(report.text.slice(sentence.start, sentence.end), expected);
}

function matches(text: string, patterns: readonly RegExp[]): boolean {
  const flat = text.replace(/\s+/gu, ' ');
  return patterns.every((pattern) => pattern.test(flat));
}

/** Which candidates have the highest grade that any has; none where that is 0. */
export function bestGraded(grades: readonly number[]): readonly boolean[] {
  const best = Math.max(0, ...grades);
  return grades.map((grade) => grade > 0 && grade === best);
}

/** What an example takes from the candidates as they are. */
export function featuresOf({ question, candidates }: Found): Pick<Example, 'family' | 'kind' | 'candidates'> {
  const { kind } = question.asking;
  return {
    family: familyOf(question),
    kind,
    candidates: candidates.map(({ features }) => vectorOf(features)),
  };
}

/** Prepares reports; what it gives finds the candidates for a question by all that the engine does, or null for small talk. */
export function finder(reports: readonly Report[]): (text: string) => Found | null {
  const { knowledge, index, volumes } = openLibrary(reports);
  return (text) => {
    if (smallTalk(text) !== null) return null;
    const question = analyse(text, knowledge);
    return { question, candidates: gather(question, index, volumes, undefined) };
  };
}
