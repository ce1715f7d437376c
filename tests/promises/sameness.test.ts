import { beforeAll, describe, expect, test } from 'vitest';
import { answerJson } from '../../src/cli/answer-json.ts';
import { createAsker } from '../../src/cli/asker.ts';
import { readQuestions } from '../../src/cli/question-set.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { createEngine } from '../../src/engine.ts';
import { type Built, build } from '../built.ts';
import { SUBJECTS } from '../subjects.ts';

/** Promise: the same question on the same corpus gives the same answer, on every machine and in every process. */

let built: Built;
beforeAll(async () => {
  built = await build();
});

/** Runs `ask --json` on lines of questions; gives the answers without the time that they took. */
async function inAnotherProcess(
  corpus: string,
  lines: readonly string[],
  variables = {},
): Promise<unknown[]> {
  const running = built.script('ask', ['--corpus', corpus, '--json'], variables);
  running.process.stdin?.end(lines.map((line) => `${line}\n`).join(''));
  await running.ended;
  return running
    .out()
    .trimEnd()
    .split('\n')
    .map((line) => ({ ...JSON.parse(line), ms: 0 }));
}

/** A third of the questions, so that this does not take as long as all other tests. */
describe.each(SUBJECTS)('the questions about $name', ({ corpus, questions }) => {
  const asked = questions
    .filter((file) => file.endsWith('.tsv'))
    .flatMap((file) => readQuestions(file).map(({ question }) => question))
    .filter((_, index) => index % 3 === 0);

  test('have the same answers in any order, and from an engine of its own', () => {
    const engine = createEngine(loadCorpus(corpus));
    const forth = asked.map((question) => engine.ask(question));
    expect(
      asked
        .toReversed()
        .map((question) => engine.ask(question))
        .toReversed(),
    ).toEqual(forth);
    const anew = createEngine(loadCorpus(corpus));
    expect(asked.map((question) => anew.ask(question))).toEqual(forth);
  });

  test('have the same answers in another process, of another time zone and language', async () => {
    const asker = createAsker(createEngine(loadCorpus(corpus)), { report: null, top: 5 });
    const here = [];
    for (const question of asked) {
      const { answer } = await asker.ask({ question, conversation: null, report: null });
      here.push({ ...answerJson(question, { answer, ms: 0 }) });
    }
    const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    expect(await inAnotherProcess(corpus, asked, elsewhere)).toEqual(JSON.parse(JSON.stringify(here)));
  });
});

test('reports that lie beside each other answer as the corpus is, whatever order they are given in', () => {
  const reports = SUBJECTS.slice(0, 3).flatMap(({ corpus }) => loadCorpus(corpus));
  const [one, other] = [createEngine(reports), createEngine(reports.toReversed())];
  for (const { questions } of SUBJECTS.slice(0, 3)) {
    const file = questions.find((name) => name.endsWith('.tsv')) ?? '';
    for (const { question } of readQuestions(file).slice(0, 12)) {
      const [first, second] = [one.ask(question), other.ask(question)];
      expect({ question, lead: second.lead, short: second.short }).toEqual({
        question,
        lead: first.lead,
        short: first.short,
      });
    }
  }
});
