import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Features } from '../../src/answer/candidate/features.ts';
import { decide } from '../../src/answer/decide.ts';
import { CALIBRATION, RANK, TRUST } from '../../src/answer/weights.ts';
import { calibrate, leaveOneOut } from '../../src/cli/fit-check.ts';
import { chance, FREE, logistic } from '../../src/cli/fit-descent.ts';
import { examplesOf, featuresOf, finder, findSets } from '../../src/cli/fit-examples.ts';
import { choose, type Example, learn, type Model, vectorOf } from '../../src/cli/fit-model.ts';
import { FAMILIES, FEATURES, KINDS, SIGNS } from '../../src/cli/fit-settings.ts';
import { articleExamples } from '../../src/cli/fit-squad.ts';
import { withWeights } from '../../src/cli/fit-write.ts';
import { QuestionSetError } from '../../src/cli/question-set.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { parseReport } from '../../src/corpus/parse.ts';
import { type Built, build } from '../built.ts';

const ROOT = join(import.meta.dirname, '../..');
const FORMATS = join(ROOT, 'tests/fixtures/corpus/formats');
const WEIGHTS = join(ROOT, 'src/answer/weights.ts');

const NOTHING = Object.fromEntries(FEATURES.map((name) => [name, 0])) as unknown as Features;

/** A question with a candidate for each set of features; the first is the right one. */
function example(report: string, right: boolean, ...candidates: Partial<Features>[]): Example {
  return {
    report,
    family: 'name',
    kind: 'who',
    answerable: right,
    candidates: candidates.map((features) => vectorOf({ ...NOTHING, ...features })),
    wanted: candidates.map((_, i) => right && i === 0),
    right: candidates.map((_, i) => right && i === 0),
    weight: { rank: 1, trust: 1 },
  };
}

/** The right name does what is asked about; where no name does, there is no answer. Misleadingly, right ones often repeat the question. */
const EXAMPLES = ['a', 'b', 'c'].flatMap((report) => [
  example(report, true, { role: 1, echo: 1, support: 0.5 }, { role: 0, support: 0.7 }),
  example(report, true, { role: 1, support: 0.6 }, { role: 0.5, support: 0.8 }, { role: 0 }),
  example(report, true, { role: 0.9, echo: 1, support: 0.5 }, { role: 0.1, support: 0.5 }),
  example(report, false, { role: 0, support: 0.7 }, { role: 0.1, support: 0.5 }),
  example(report, false, { role: 0.1, support: 0.6 }),
]);

describe('what is learnt', () => {
  const model = learn(EXAMPLES);
  const weight = (name: keyof Features) => model.rank.name[FEATURES.indexOf(name)] ?? Number.NaN;

  test('puts the right candidate first and tells answers from none', () => {
    expect(weight('role')).toBeGreaterThan(1);
    for (const one of EXAMPLES) {
      const { best, trust, right } = choose(model, one);
      expect({ right, trusted: trust > 0 }).toEqual({ right: one.answerable, trusted: one.answerable });
      if (one.answerable) expect(best).toBe(0);
    }
  });

  test('gives no feature a sign that it may not have, whatever the data say', () => {
    expect(weight('echo')).toBe(0);
    for (const weights of [...Object.values(model.rank), model.trust])
      FEATURES.forEach((name, k) => {
        expect((weights[k] ?? Number.NaN) * SIGNS[name]).toBeGreaterThanOrEqual(0);
      });
  });

  test('keeps to what is expected where the data are silent', () => {
    expect(model.rank.number[FEATURES.indexOf('binding')]).toBeCloseTo(2.6, 1);
    expect(model.rank.date[FEATURES.indexOf('binding')]).toBe(0);
  });

  test('is the same each time', () => {
    expect(learn(EXAMPLES)).toEqual(model);
  });

  test('chooses nothing where there are no candidates', () => {
    const none = { ...example('a', true), answerable: true };
    expect(choose(learn([...EXAMPLES, none]), none)).toMatchObject({ best: -1, right: false });
  });
});

describe('the check', () => {
  test('judges each report by a model that did not see it', () => {
    // In "d" all is the other way round: only a model that saw it could answer there.
    const odd = example('d', true, { role: 0, support: 0.5 }, { role: 1, support: 0.5 });
    const checked = leaveOneOut([...EXAMPLES, odd, odd]);
    expect(checked).toHaveLength(EXAMPLES.length + 2);
    const share = (report: string) => {
      const of = checked.filter((one) => one.report === report && one.answerable);
      return of.filter(({ choice }) => choice.right).length / of.length;
    };
    expect([share('a'), share('d')]).toEqual([1, 0]);
  });

  test('calibrates to the share that is right', () => {
    const choice = (trust: number, right: boolean) => ({
      report: 'a',
      answerable: true,
      choice: { best: 0, trust, right },
    });
    // Of those with trust 1, three in four are right; with trust -1, one in four; so ln 3 for each unit.
    const { slope, offset } = calibrate(
      [true, true, true, false].flatMap((right) => [choice(1, right), choice(-1, !right)]),
    );
    expect(slope).toBeCloseTo(Math.log(3), 2);
    expect(offset).toBeCloseTo(0, 2);
  });

  test('descends to where the slope of the loss is nought', () => {
    const point = (x: number, yes: boolean, weight: number) => ({ x: Float64Array.of(x, 1), yes, weight });
    const weights = logistic([point(0, true, 3), point(0, false, 1)], [FREE, FREE], 500);
    expect(chance(weights[1] ?? 0)).toBeCloseTo(0.75, 3);
  });
});

describe('examples', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fit-'));
    mkdirSync(join(folder, 'questions'));
    mkdirSync(join(folder, 'reports/harbour'), { recursive: true });
    writeFileSync(
      join(folder, 'reports/harbour/harbour.txt'),
      'The pier was built in 1931 by Ada Holm.\n\nA storm broke 12 of its 40 piles in 1987.\n',
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function setOf(name: string, ...rows: string[]): string {
    const file = join(folder, 'questions', name);
    writeFileSync(file, rows.join('\n'));
    return file;
  }

  test('are labelled by evidence and value', () => {
    const file = setOf(
      'harbour.tsv',
      'number\tHow many piles did the storm break?\t12\tA storm broke\t12( of its 40 piles)?',
      'none\tHow many boats sank?\tNONE',
      'talk\tThanks!\tNONE',
    );
    const [set] = findSets([file]);
    expect(set).toEqual({ name: 'harbour', file, corpus: join(folder, 'reports/harbour') });
    const examples = set === undefined ? [] : examplesOf(set);
    expect(examples.map(({ answerable }) => answerable)).toEqual([true, false]);
    const [asked, none] = examples;
    const found = finder(loadCorpus(join(folder, 'reports/harbour')))('How many piles did the storm break?');
    const texts = found?.candidates.map(({ fact, sentence }) =>
      fact === null ? null : sentence.report.text.slice(fact.start, fact.end),
    );
    // Both lead to the value: of "12 of its 40" the twelve are given.
    expect(texts?.filter((_, i) => asked?.wanted[i])).toEqual(['12', '40']);
    expect(asked?.right.filter(Boolean).length).toBeGreaterThan(1);
    expect(none?.wanted).not.toContain(true);
  });

  test('of a folder are those of its .tsv files', () => {
    setOf('harbour.more.tsv', 'when\tWhen was the pier built?\t1931\tThe pier was built\t1931');
    setOf('harbour.followups.jsonl', '{"turns":[]}');
    const sets = findSets([join(folder, 'questions')]);
    expect(sets.map(({ name }) => name)).toEqual(['harbour', 'harbour']);
  });

  test.each([
    ['evidence that no sentence has', 'harbour.odd.tsv', 'x\tWhen?\t1\tin 1066', /odd\.tsv:1: .*"in 1066"/],
    ['a file of conversations', 'harbour.jsonl', '', /harbour\.jsonl: not a \.tsv file/],
  ])('are refused for %s', (_, name, row, problem) => {
    const file = setOf(name, row);
    const read = () => findSets([file]).map((set) => examplesOf(set));
    expect(read).toThrow(QuestionSetError);
    expect(read).toThrow(problem);
    rmSync(file);
  });

  test('of SQuAD know the answer, and teach only what to choose', () => {
    const text = 'The pier was built in 1931.\n\nA ferry was built in 1950. It is blue.\n\n';
    const report = parseReport({ id: 'Harbour', text, format: 'plain' });
    const at = text.indexOf('1931');
    const examples = articleExamples({
      report,
      questions: [
        {
          text: 'When was the pier built?',
          paragraph: { start: 0, end: 27 },
          answers: [{ start: at, end: at + 4 }],
        },
      ],
    });
    expect(examples).toHaveLength(1);
    expect(examples[0]).toMatchObject({
      answerable: true,
      family: 'date',
      kind: 'when',
      report: null,
      weight: { trust: 0 },
    });
    expect(examples[0]?.wanted.filter(Boolean)).toHaveLength(1);
  });
});

describe('the weights in use', () => {
  const present: Model = {
    rank: {
      number: Float64Array.from(FEATURES, (name) => RANK.number[name]),
      name: Float64Array.from(FEATURES, (name) => RANK.name[name]),
      date: Float64Array.from(FEATURES, (name) => RANK.date[name]),
      text: Float64Array.from(FEATURES, (name) => RANK.text[name]),
    },
    trust: Float64Array.from([
      ...FEATURES.map((name) => TRUST[name]),
      TRUST.lead,
      ...FAMILIES.map(() => 0),
      ...KINDS.map(([kind]) => TRUST.bias[kind]),
    ]),
  };

  test.each([
    'How many hives are there in Milford?',
    'Who counted the hives?',
    'When were the hives counted?',
    'Why did the hives die?',
  ])('decide as the fit reckons: %s', (question) => {
    const found = finder(loadCorpus(FORMATS))(question);
    if (found === null) throw new Error('taken for small talk');
    const none = found.candidates.map(() => false);
    const { best, trust } = choose(present, {
      ...example('a', false),
      ...featuresOf(found),
      wanted: none,
      right: none,
    });
    const decision = decide(found.question, found.candidates);
    expect(decision?.candidate).toBe(found.candidates[best]);
    expect(decision?.confidence).toBeCloseTo(chance(CALIBRATION.slope * trust + CALIBRATION.offset), 9);
  });

  test('are written in the form that they have', () => {
    const source = readFileSync(WEIGHTS, 'utf8');
    expect(withWeights(source, present, CALIBRATION)).toBe(source);
    const other = withWeights(source, learn(EXAMPLES), { slope: 0.5, offset: -0.001 });
    expect(other).toContain('CALIBRATION = { slope: 0.5, offset: 0 } as const;');
    expect(other.replace(/-?\d+(\.\d+)?/g, '0')).toBe(source.replace(/-?\d+(\.\d+)?/g, '0'));
    expect(() => withWeights(source.replace('TRUST', 'DOUBT'), present, CALIBRATION)).toThrow(/TRUST/);
  });
});

describe('npm run fit', () => {
  let built: Built;
  beforeAll(async () => {
    built = await build();
  }, 60_000);

  const questions = (...names: string[]) =>
    names.map((name) => join(ROOT, `tests/fixtures/questions/${name}.tsv`)).join(',');

  async function runFit(...args: string[]) {
    const running = built.script('fit', args);
    const { code } = await running.ended;
    return { code, out: running.out(), err: running.err() };
  }

  test('checks what it learns and leaves the weights alone unless told', async () => {
    const before = readFileSync(WEIGHTS, 'utf8');
    const { code, out, err } = await runFit('--questions', questions('a-recovery', 'b-note7'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^a-recovery +\d+ of \d+ +\d+ of \d+ +\d+ of \d+$/m);
    expect(out).toMatch(/^0\.50 +[\d.]+% +[\d.]+%$/m);
    expect(out.match(/^0\.\d to [01]\.\d/gm)).toHaveLength(10);
    expect(readFileSync(WEIGHTS, 'utf8')).toBe(before);
  });

  test.each([
    [[], 2, /^fit: --questions names no file\nUsage/],
    [['--questions', questions('b-note7')], 1, /^fit: .*questions about one report/],
    [['--questions', 'none'], 1, /^fit: none: there is no such file or folder\n$/],
    [
      ['--questions', questions('a-recovery', 'b-note7'), '--squad', 'none.json'],
      1,
      /^fit: none\.json: ENOENT/,
    ],
  ])('%j', async (args, code, problem) => {
    const said = await runFit(...args);
    expect({ code: said.code, out: said.out }).toEqual({ code, out: '' });
    expect(said.err).toMatch(problem);
  });
});
