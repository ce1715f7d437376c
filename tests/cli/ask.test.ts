import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Built, build, type Running } from '../built.ts';

const FORMATS = join(import.meta.dirname, '../fixtures/corpus/formats');
const BEES = readFileSync(join(FORMATS, 'bees.txt'), 'utf8');
const HARBOUR = readFileSync(join(FORMATS, 'harbour-survey.md'), 'utf8');

let built: Built;
let folder: string;
beforeAll(async () => {
  built = await build();
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What an answer is in JSON, as scripts read it. */
interface Json {
  readonly question: string;
  readonly kind: string;
  readonly lead: string | null;
  readonly text: string;
  readonly evidence: readonly { report: string; start: number; end: number; quote: string }[];
  readonly passages: readonly { report: string }[];
  readonly ms: number;
}

/** Runs `ask` to its end. */
async function ask(args: readonly string[], input = '', variables: Readonly<Record<string, string>> = {}) {
  const running = built.script('ask', args, variables);
  running.process.stdin?.end(input);
  const { code } = await running.ended;
  return { code, out: running.out(), err: running.err() };
}

function jsonLines(out: string): Json[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Json);
}

/** Waits until a process has written a number of lines. */
async function lines(running: Running, count: number): Promise<Json[]> {
  while (running.out().split('\n').length <= count) await new Promise((resolve) => setTimeout(resolve, 10));
  return jsonLines(running.out());
}

describe('one question', () => {
  test('prints the answer with its proof', async () => {
    const { code, out, err } = await ask(['--corpus', FORMATS, 'How many hives are there in Milford?']);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('340');
    expect(out).toContain('(¶2, Bees return to the city)');
  });

  test('prints a refusal and exits with 0 all the same', async () => {
    const { code, out, err } = await ask(['--corpus', FORMATS, 'How many astronauts flew to Jupiter?']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).not.toBe('');
  });

  test('prints exactly the agreed keys as JSON, with offsets into the file', async () => {
    const { out } = await ask(['--corpus', FORMATS, '--json', 'How many hives are there in Milford?']);
    const [answer] = jsonLines(out);
    expect(Object.keys(answer ?? {})).toEqual([
      'question',
      'kind',
      'lead',
      'text',
      'short',
      'confidence',
      'missing',
      'evidence',
      'best',
      'passages',
      'ms',
    ]);
    expect(answer).toMatchObject({
      question: 'How many hives are there in Milford?',
      kind: 'fact',
      lead: expect.stringContaining('340'),
      text: expect.stringContaining('340'),
      confidence: expect.any(Number),
      missing: [],
      best: { short: expect.stringContaining('340'), report: 'bees' },
      ms: expect.any(Number),
    });
    const [evidence] = answer?.evidence ?? [];
    expect(Object.keys(evidence ?? {})).toEqual([
      'report',
      'title',
      'passage',
      'start',
      'end',
      'quote',
      'sha256',
    ]);
    // The file begins with a BOM, which counts.
    expect(BEES.slice(evidence?.start, evidence?.end)).toBe(evidence?.quote);
    expect(Object.keys(answer?.passages[0] ?? {})).toEqual(['report', 'passage', 'start', 'end', 'score']);
  });

  test.each([
    ['1', 1],
    ['3', 3],
  ])('--top %s lists as many passages', async (top, count) => {
    const { out } = await ask(['--corpus', FORMATS, '--json', '--top', top, 'the council and the port']);
    expect(jsonLines(out)[0]?.passages).toHaveLength(count);
  });

  test('--report asks one report alone', async () => {
    const { out } = await ask([
      '--corpus',
      FORMATS,
      '--json',
      '--report',
      'harbour-survey',
      'How many hives?',
    ]);
    const [answer] = jsonLines(out);
    expect(answer?.evidence.map(({ report }) => report)).not.toContain('bees');
    expect(answer?.passages.map(({ report }) => report)).not.toContain('bees');
  });

  test('is put together from words without quotation marks', async () => {
    const { out } = await ask(['--corpus', FORMATS, '--json', 'how', 'many', 'hives']);
    expect(jsonLines(out)[0]?.question).toBe('how many hives');
  });

  test('a topic’s command gives its brief', async () => {
    const { out } = await ask(['--json', '/threats']);
    expect(jsonLines(out)[0]).toMatchObject({ kind: 'brief', question: '/threats' });
  });
});

describe('--show-text', () => {
  test.each([
    ['bees', BEES],
    ['harbour-survey', HARBOUR],
  ])('prints %s as it is', async (id, text) => {
    expect(await ask(['--corpus', FORMATS, '--show-text', id])).toEqual({ code: 0, out: text, err: '' });
  });
});

describe('wrong usage exits with 2 and says what is wrong', () => {
  test.each([
    [['--colour', 'x'], '--colour'],
    [['--top', '2.5', 'x'], '--top is "2.5": it takes a whole number from 1'],
    [['--top', '0', 'x'], '--top is "0"'],
    [['--top', '-1', 'x'], '--top'],
    [['--top'], '--top'],
    [['--corpus'], '--corpus'],
    [['--json=yes', 'x'], '--json'],
    [['--report', 'ants', 'x'], 'no report has the id "ants"; there is bees, harbour-survey'],
    [['--show-text', 'ants'], 'no report has the id "ants"; there is bees, harbour-survey'],
    [['--show-text', 'bees', 'x'], '--show-text'],
  ])('%j', async (args, said) => {
    const { code, out, err } = await ask(['--corpus', FORMATS, ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.split('\n')[0]).toContain(said);
  });
});

describe('a broken corpus exits with 1 and one line that names file and cause', () => {
  test.each([
    ['no folder', null, /nowhere: there is no such folder/],
    ['not UTF-8', Buffer.from([0x54, 0xff, 0xfe]), /report\.md:1: the file is not valid UTF-8/],
    ['front matter', '---\ntitle: [\n---\n\nText.\n', /report\.md:\d+: /],
    ['a date', '---\ndate: soon\n---\n\nText.\n', /report\.md:2: unknown date "soon"/],
    ['no text', '\n\n', /report\.md: there is no text/],
  ])('%s', async (_, content, cause) => {
    if (content !== null) writeFileSync(join(folder, 'report.md'), content);
    const corpus = content === null ? join(folder, 'nowhere') : folder;
    const { code, out, err } = await ask(['--corpus', corpus, 'anything']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(cause);
    expect(err).toMatch(/^ask: [^\n]*\n$/);
  });
});

describe('the corpus', () => {
  test('is the folder that CORPUS_DIR names', async () => {
    const { out } = await ask(['--show-text', 'bees'], '', { CORPUS_DIR: FORMATS });
    expect(out).toBe(BEES);
  });

  test('is asked for although another variable is wrong', async () => {
    expect(await ask(['--show-text', 'bees'], '', { CORPUS_DIR: FORMATS, PORT: 'x' })).toMatchObject({
      code: 0,
    });
  });

  test('is the project’s own where nothing is said', async () => {
    const { out } = await ask(['--show-text', 'mi5-briefing-october-2017']);
    expect(out).toContain('Parsons Green');
  });
});

describe('a pipe', () => {
  test('is answered line by line, in order, plain or JSON', async () => {
    const questions = [
      'How many hives?',
      '{"question":"How many ships?","report":"harbour-survey"}',
      'hello',
    ];
    const { code, out, err } = await ask(['--corpus', FORMATS, '--json'], questions.join('\r\n'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answers = jsonLines(out);
    expect(answers.map(({ question }) => question)).toEqual(['How many hives?', 'How many ships?', 'hello']);
    expect(new Set(answers[1]?.passages.map(({ report }) => report))).toEqual(new Set(['harbour-survey']));
    expect(answers[2]?.kind).toBe('help');
  });

  test('gets each answer before the next question is sent', async () => {
    const running = built.script('ask', ['--corpus', FORMATS, '--json']);
    for (const count of [1, 2, 3]) {
      running.process.stdin?.write(`How many hives were there ${count} years ago?\n`);
      expect(await lines(running, count)).toHaveLength(count);
    }
    running.process.stdin?.end();
    expect(await running.ended).toEqual({ code: 0, signal: null });
  });

  test('gets one line an answer without --json too', async () => {
    const { out } = await ask(['--corpus', FORMATS], 'How many hives?\n/threats\nHow many astronauts?\n');
    expect(out.trimEnd().split('\n')).toHaveLength(3);
    expect(out).toContain('340');
  });

  test('is told of a line that cannot be read, and the others are answered', async () => {
    const input = [
      '{"question": ',
      '{"question": 3}',
      '{"question":"How many hives?","report":"ants"}',
      'How many hives?',
    ];
    const { code, out, err } = await ask(['--corpus', FORMATS, '--json'], input.join('\n'));
    expect(code).toBe(0);
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^ask: line 1: not JSON that can be read/),
      'ask: line 2: "question" is 3: it takes a text',
      'ask: line 3: no report has the id "ants"',
    ]);
    const answers = jsonLines(out);
    expect(answers.map(({ kind }) => kind)).toEqual(['help', 'help', 'help', 'fact']);
    expect(answers[1]?.text).toBe('line 2: "question" is 3: it takes a text');
  });

  test('keeps in step through blank lines and line separators inside a text', async () => {
    const { out } = await ask(['--corpus', FORMATS, '--json'], '\n{"question":"How many\u2028hives?"}\n \n');
    expect(jsonLines(out).map(({ question }) => question)).toEqual(['', 'How many\u2028hives?', ' ']);
  });

  test('may send lines of a megabyte', async () => {
    const long = 'How many hives are there? '.repeat(40_000);
    const { code, out } = await ask(['--corpus', FORMATS, '--json'], `${long}\nHow many hives?\n`);
    expect(code).toBe(0);
    expect(jsonLines(out).map(({ question }) => question.length)).toEqual([long.length, 15]);
  }, 60_000);

  test('keeps conversations apart', async () => {
    const turn = (question: string, conversation: string) => JSON.stringify({ question, conversation });
    const input = [
      turn('How many hives are there in Milford?', 'a'),
      turn('Who has not seen such swarms for ten years?', 'b'),
      turn('who said so?', 'a'),
      turn('who said so?', 'b'),
    ];
    const { out } = await ask(['--corpus', FORMATS, '--json'], input.join('\n'));
    const [, , first, second] = jsonLines(out);
    expect([first?.lead, second?.lead]).toEqual([
      expect.stringContaining('council'),
      expect.stringContaining('Hale'),
    ]);
  });

  test('that is closed early ends the program quietly', async () => {
    const running = built.script('ask', ['--corpus', FORMATS, '--json']);
    running.process.stdin?.on('error', () => undefined);
    running.process.stdin?.write('How many hives?\n');
    await lines(running, 1);
    running.process.stdout?.destroy();
    running.process.stdin?.end('How many hives?\n'.repeat(100));
    expect(await running.ended).toEqual({ code: 0, signal: null });
    expect(running.err()).toBe('');
  });
});

describe.runIf(process.platform === 'linux')('a terminal', () => {
  /** Types lines, each once the prompt is there, and Ctrl-D; gives what the screen shows. */
  async function type(typed: readonly string[], variables: Readonly<Record<string, string>> = {}) {
    const running = built.typed('ask', ['--corpus', FORMATS], variables);
    const prompts = () =>
      running
        .out()
        .split('\n')
        .filter((line) => line.includes('› ')).length;
    for (const [index, keys] of [...typed.map((line) => `${line}\r`), '\x04'].entries()) {
      while (prompts() <= index) await new Promise((resolve) => setTimeout(resolve, 10));
      running.process.stdin?.write(keys);
    }
    return { ...(await running.ended), out: running.out().replaceAll('\r', '') };
  }

  test('keeps the conversation, brings lines back by arrow key, and ends on Ctrl-D', async () => {
    const { code, out } = await type([
      'How many hives are there in Milford?',
      'who said so?',
      '\x1b[A\x1b[A',
    ]);
    expect(code).toBe(0);
    expect(out.match(/¶2 · Bees return to the city/g)).toHaveLength(3);
    expect(out.match(/risen to 340/g)?.length).toBeGreaterThanOrEqual(2);
    expect(out).toContain('/threats');
  });

  test.each([
    [{}, true],
    [{ NO_COLOR: '1' }, false],
  ])('paints, unless NO_COLOR is set: %j', async (variables, painted) => {
    const { out } = await type(['How many hives are there?'], variables);
    expect(out.includes('\x1b[2m')).toBe(painted);
  });
});
