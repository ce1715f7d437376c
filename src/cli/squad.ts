/**
 * Measures how well passages and sentences are found on SQuAD 1.1: each article is loaded as one report and asked its questions.
 * The data set (CC BY-SA 4.0, Rajpurkar et al. 2016) is on https://rajpurkar.github.io/SQuAD-explorer/, version 1.1.
 */
import { parseArgs } from 'node:util';
import MiniSearch from 'minisearch';
import type { Report, Span } from '../corpus/report.ts';
import { createEngine } from '../engine.ts';
import { kindsOf } from '../search/kinds.ts';
import { queryOf } from '../search/query.ts';
import { buildIndex } from '../search/search-index.ts';
import { createLexicon } from '../text/lexicon.ts';
import { type GoldQuestion, openSquad, type Squad } from './squad-data.ts';

const USAGE = 'usage: npm run --silent squad -- FILE.json[.gz] [--articles N] [--from K] [--engine]';

/** Passages and sentences as a system ranks them, best first. */
interface Ranking {
  readonly passages: readonly Span[];
  readonly sentences: readonly Span[];
}

/** Prepares a system for a report and gives what ranks a question. */
type System = (report: Report) => (question: string) => Ranking;

/** How deep rankings are looked at. */
const DEPTH = 10;

const SYSTEMS: Readonly<Record<string, System>> = {
  'MiniSearch, defaults': bareMiniSearch,
  search: ourSearch,
};

/** The whole engine gives one sentence a question and takes longer, so it is asked only where wanted. */
const ENGINE = { 'whole engine': wholeEngine } satisfies Record<string, System>;

function bareMiniSearch({ text, passages, sentences }: Report): (question: string) => Ranking {
  const searchIn = (spans: readonly Span[]) => {
    const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
    index.addAll(spans.map(({ start, end }, id) => ({ id, text: text.slice(start, end) })));
    return (question: string) =>
      index
        .search(question)
        .slice(0, DEPTH)
        .map(({ id }) => spans[id as number] as Span);
  };
  const inPassages = searchIn(passages);
  const inSentences = searchIn(sentences);
  return (question) => ({ passages: inPassages(question), sentences: inSentences(question) });
}

function ourSearch(report: Report): (question: string) => Ranking {
  const index = buildIndex([report], { kinds: kindsOf });
  const lexicon = createLexicon(() => index.words.keys());
  return (question) => {
    const { passages, sentences } = index.retrieve(queryOf(question, lexicon), { top: DEPTH });
    return {
      passages: passages.map(({ passage }) => passage),
      sentences: sentences.map(({ sentence }) => sentence),
    };
  };
}

function wholeEngine(report: Report): (question: string) => Ranking {
  const engine = createEngine([report]);
  return (question) => {
    const { passages, best } = engine.ask(question, { top: DEPTH });
    return { passages, sentences: best ? [best] : [] };
  };
}

/** Sums over the questions asked of one system. */
interface Tally {
  questions: number;
  passageFirst: number;
  passageInThree: number;
  reciprocalRank: number;
  sentenceFirst: number;
  /** Milliseconds spent asking. */
  time: number;
}

function count(tally: Tally, { paragraph, answers }: GoldQuestion, { passages, sentences }: Ranking): void {
  const rank = passages.findIndex((span) => within(span, paragraph));
  tally.questions++;
  if (rank === 0) tally.passageFirst++;
  if (rank >= 0 && rank < 3) tally.passageInThree++;
  if (rank >= 0) tally.reciprocalRank += 1 / (rank + 1);
  const first = sentences[0];
  if (
    first &&
    within(first, paragraph) &&
    answers.some(({ start }) => start >= first.start && start < first.end)
  ) {
    tally.sentenceFirst++;
  }
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function measure(squad: Squad, from: number, articles: number, system: System): Tally {
  const tally = {
    questions: 0,
    passageFirst: 0,
    passageInThree: 0,
    reciprocalRank: 0,
    sentenceFirst: 0,
    time: 0,
  };
  for (let at = from; at < Math.min(from + articles, squad.articles); at++) {
    const { report, questions } = squad.article(at);
    const ask = system(report);
    for (const question of questions) {
      const start = performance.now();
      const ranking = ask(question.text);
      tally.time += performance.now() - start;
      count(tally, question, ranking);
    }
  }
  return tally;
}

function row(name: string, tally: Tally): string {
  const percent = (value: number) => ((100 * value) / tally.questions).toFixed(1).padStart(10);
  return [
    name.padEnd(22),
    String(tally.questions).padStart(9),
    percent(tally.passageFirst),
    percent(tally.passageInThree),
    percent(tally.reciprocalRank),
    percent(tally.sentenceFirst),
    (tally.time / tally.questions).toFixed(3).padStart(10),
  ].join(' ');
}

function wholeNumber(text: string, name: string): number {
  if (!/^\d+$/.test(text)) throw new TypeError(`--${name} ${text}: give a whole number`);
  return Number(text);
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      articles: { type: 'string', default: '60' },
      from: { type: 'string', default: '0' },
      engine: { type: 'boolean', default: false },
    },
  });
  const [file, ...rest] = positionals;
  if (!file || rest.length > 0) throw new TypeError('give one data file');
  const articles = wholeNumber(values.articles, 'articles');
  const from = wholeNumber(values.from, 'from');
  const squad = openSquad(file);
  if (from >= squad.articles) throw new TypeError(`--from ${from}: the file has ${squad.articles} articles`);
  console.log(`${'system'.padEnd(22)} questions passage@1 passage@3  passage-MRR sentence@1 ms/question`);
  const systems = Object.entries(values.engine ? { ...SYSTEMS, ...ENGINE } : SYSTEMS);
  for (const [name, system] of systems) {
    const tally = measure(squad, from, articles, system);
    if (tally.questions === 0) throw new TypeError('no questions in these articles');
    console.log(row(name, tally));
  }
}

try {
  main();
} catch (error) {
  // Wrong usage is a TypeError, from parseArgs as well as from here.
  const usage = error instanceof TypeError;
  console.error(`${error instanceof Error ? error.message : error}${usage ? `\n${USAGE}` : ''}`);
  process.exitCode = usage ? 2 : 1;
}
