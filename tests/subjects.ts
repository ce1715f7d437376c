import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, type Judged } from '../src/cli/evaluate.ts';
import { readQuestions } from '../src/cli/question-set.ts';
import { corpusFolder } from '../src/corpus/folder.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { createEngine, type Engine } from '../src/engine.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

/** A corpus with the question sets about it. */
export interface Subject {
  readonly name: string;
  readonly corpus: string;
  /** Files of questions, and of conversations. */
  readonly questions: readonly string[];
}

/** The report that is shipped, and reports of other fields and forms, each with questions that people asked about it. */
export const SUBJECTS: readonly Subject[] = [
  subject('own-report', corpusFolder(undefined)),
  ...readdirSync(join(FIXTURES, 'reports')).map((name) => subject(name, join(FIXTURES, 'reports', name))),
];

function subject(name: string, corpus: string): Subject {
  const folder = join(FIXTURES, 'questions');
  const files = readdirSync(folder).filter((file) => file.startsWith(`${name}.`));
  return { name, corpus, questions: files.map((file) => join(folder, file)) };
}

/** A corpus with its questions asked and judged. */
export interface Asked {
  readonly engine: Engine;
  readonly judged: readonly Judged[];
}

const asked = new Map<string, Promise<Asked>>();

/** Asks all questions of a subject, once for each file of tests. */
export function askAll(subject: Subject): Promise<Asked> {
  const known = asked.get(subject.name) ?? askAnew(subject);
  asked.set(subject.name, known);
  return known;
}

async function askAnew({ corpus, questions }: Subject): Promise<Asked> {
  const engine = createEngine(loadCorpus(corpus));
  const judged: Judged[] = [];
  for (const file of questions) judged.push(...(await evaluate(engine, file, readQuestions(file))));
  return { engine, judged };
}
