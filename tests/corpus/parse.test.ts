import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { readMarkdown } from '../../src/corpus/markdown.ts';
import { parseReport, type ReportFormat } from '../../src/corpus/parse.ts';
import { readPlain } from '../../src/corpus/plain.ts';
import type { Report } from '../../src/corpus/report.ts';
import { settle } from '../../src/corpus/settle.ts';
import { findHeadings } from '../../src/corpus/title.ts';
import { leftOutOf, passagesOf, sentencesOf } from './quoted.ts';

const folder = (path: string) => new URL(path, import.meta.url).pathname;

/** What holds for every report, whatever its text. */
function expectSound(report: Report): void {
  const { text, passages, sentences } = report;
  let at = 0;
  for (const [index, passage] of passages.entries()) {
    expect(passage.number).toBe(index + 1);
    expect(passage.start).toBeGreaterThanOrEqual(at);
    expect(passage.end).toBeGreaterThan(passage.start);
    const quote = text.slice(passage.start, passage.end);
    expect(quote).toBe(quote.trim());
    expect(passage.sentences[0]?.start).toBe(passage.start);
    expect(passage.sentences.at(-1)?.end).toBe(passage.end);
    for (const sentence of passage.sentences) expect(sentence.passage).toBe(passage.number);
    for (const cell of passage.cells) {
      expect(cell.start).toBeGreaterThanOrEqual(passage.start - 3);
      expect(cell.end).toBeGreaterThanOrEqual(cell.start);
    }
    at = passage.end;
  }
  expect(sentences).toEqual(passages.flatMap((passage) => passage.sentences));
  expect(sentences.map(({ index }) => index)).toEqual(sentences.map((_, index) => index));
  for (const { start, end, reason } of report.leftOut) {
    expect(text.slice(start, end).trim()).not.toBe('');
    expect(reason).not.toBe('');
  }
  expect(report.title).not.toBe('');
  expect(report.sha256).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
}

describe('the shipped report', () => {
  const [report] = loadCorpus(folder('../../corpus/')).filter(({ id }) => id === 'mi5-briefing-october-2017');

  test('has its source and date', () => {
    expect(report).toMatchObject({ source: 'Financial Times', date: '2017-10-17', language: 'en' });
  });

  test('is sixteen passages, the first a caption, with nothing left out', () => {
    if (!report) throw new Error('the report is missing');
    expectSound(report);
    expect(report.passages.map(({ role }) => role)).toEqual(['caption', ...Array(15).fill('paragraph')]);
    expect(report.leftOut).toEqual([]);
  });

  test.each([
    [3, ['36', '29', 'Manchester', 'Westminster', 'London Bridge', 'Parsons Green', 'homemade']],
    [4, ['critical', 'severe', '17 September', 'highly likely']],
    [5, ['seven', '20', '2013', 'March', '“maim and kill in Great Britain”']],
    [6, ['34 years']],
    [
      8,
      ['379', 'record', 'year to June', 'more than 500', 'around 3,000', '“involved in extremist activity”'],
    ],
    [9, ['further 12', 'European mainland', 'joint']],
    [10, ['estimated 800', 'Syria', 'Iraq', 'US-backed']],
    [13, ['Amber Rudd', 'home secretary', 'up to 15 years', 'earlier this month']],
    [14, ['Germany', 'up to €50m', '24 hours', 'obviously illegal']],
    [15, ['300,000', 'first half of 2017', 'Twitter', 'Facebook and YouTube', 'artificial intelligence']],
    [16, ['“ethical responsibility”', '“dark edges”', '“unintended side effects”', 'For the first time']],
  ])('¶%i holds its facts', (number, words) => {
    const passage = report?.passages[number - 1];
    const quote = report?.text.slice(passage?.start, passage?.end) ?? '';
    for (const word of words) expect(quote).toContain(word);
  });
});

describe('reports of other forms', () => {
  const [bees, harbour] = loadCorpus(folder('../fixtures/corpus/formats/')) as [Report, Report];
  const [ferry] = loadCorpus(folder('../fixtures/corpus/web/')) as [Report];

  test('all are sound', () => {
    for (const report of [bees, harbour, ferry]) expectSound(report);
  });

  test('a text with a byte order mark and CR LF', () => {
    expect(bees.title).toBe('Bees return to the city');
    expect(passagesOf(bees)).toEqual([
      'By Ana Weir',
      'The number of hives in Milford has risen to 340, the council\r\nsaid on Monday. That is twice as many as in 2015.',
      'The council will:',
      'list item: plant lime trees along the canal;',
      'list item: pay keepers 40 euros a hive; and',
      'list item: stop the use of sprays\r\n  in parks.',
      '“We have not seen such swarms for ten years,” said Mr Hale,\r\nwho keeps bees on a roof.',
      'list item: A count follows in May.',
      'list item: Results come in June.',
    ]);
    expect(bees.passages.map(({ headings }) => headings.at(-1))).toEqual([
      ...Array(2).fill('Bees return to the city'),
      ...Array(4).fill('WHAT THE COUNCIL PLANS'),
      'A warm spring',
      ...Array(2).fill('Outlook'),
    ]);
    expect(sentencesOf(bees, bees.passages[1])).toHaveLength(2);
  });

  test('Markdown with front matter, headings, lists and a table', () => {
    const { text: _text, sha256: _sha, passages, sentences: _sentences, leftOut: _out, ...front } = harbour;
    expect(front).toEqual({
      id: 'harbour-survey',
      title: 'Harbour survey 2021',
      source: 'Port of Arden',
      author: 'M. Osei, L. Varga',
      date: '2021-05-04',
      language: 'en-GB',
      url: 'https://example.org/harbour',
    });
    expect(passagesOf(harbour)).toMatchInlineSnapshot(`
      [
        "The survey counted every ship that called at Arden between January and
      March 2021. It was the *third* of its kind.",
        "caption: A crane lifts containers on the east quay",
        "caption: The east quay in March. Photo: L. Varga",
        "table row: | East | 412 | **+8 %** |",
        "table row: | West \\| old | 97 | |",
        "Two kinds of cargo grew:",
        "list item: Timber, by 12 per cent.",
        "list item: Most of it came from Norden.",
        "list item: The rest came from
          the southern ports.",
        "list item: Grain, by 3 per cent.",
        "list item: Grain is stored in silo No. 4.",
        "list item: First, the quay was measured.",
        "list item: Then the ships were counted.",
        "Night work is the main complaint,
      > said the harbour master. "It must end by 2023."",
        "The last survey was in
      2018. A new one is due.[^1]",
        "depth = 11.5 m
      draught = 9 m",
        "The port will publish [the figures][f] in June.",
        "The date depends on the budget.",
      ]
    `);
    expect(passages.find(({ role }) => role === 'table row')?.cells).toMatchObject([
      { head: 'Quay', text: 'East' },
      { head: 'Ships', text: '412' },
      { head: 'Change', text: '+8 %' },
    ]);
  });

  test('a copied web page: its text in order, and every leftover with its reason', () => {
    expect(ferry.title).toBe('Ferry crews end their strike');
    expect(passagesOf(ferry)).toMatchInlineSnapshot(`
      [
        "caption: Ferry crews at the quay in Stell on Tuesday. Picture: Jo Brandt/Reuters",
        "Ferry crews in Stell went back to work on Wednesday after nine days on strike. The company agreed to raise pay by 4 per cent.",
        "Passengers were told to share on Facebook how long they had waited, and 1,200 did so.",
        "The committee will leave a reply to the minister by Friday.",
        "Some 60 sailings were cancelled. Readers may subscribe to the view that nobody won.",
      ]
    `);
    expect(leftOutOf(ferry)).toMatchInlineSnapshot(`
      [
        "navigation: Skip to content",
        "navigation: Home » News » Transport",
        "photo credit: © Reuters",
        "page mechanics: 3 min read",
        "share bar: Share on Facebook  Tweet  Email",
        "advertisement: Advertisement",
        "link to another page: Read more: Why the crews walked out",
        "print link: Print this page",
        "cookie notice: We use cookies to make our site better for you.",
        "newsletter box: Sign up for our daily newsletter",
        "related links: Related articles",
        "related links: Port fees to rise in May
      How a lighthouse is run",
        "comment count: Comments (12)",
        "comment form: Leave a Reply",
        "comment form: Your email address will not be published. Required fields are marked *",
        "comment form: Name *",
        "copyright line: Copyright 2019 Stell Courier Ltd. All rights reserved.",
        "page mechanics: Loading…",
      ]
    `);
  });
});

describe('any text at all', () => {
  const fragment = fc.constantFrom(
    ...[
      '# A',
      '## B c',
      '---',
      '===',
      '***',
      '- x',
      '  - y',
      '1. One.',
      '12. x',
      '> q',
      '| a | b |',
      '|---|---|',
      '| 1 |',
      '```',
      '~~~',
    ],
    ...[
      '<!-- c',
      'd -->',
      '<div>',
      '[x]: y',
      '[^1]: Note.',
      '![a b](c)',
      '**Bold line**',
      '*Rain.*',
      '    code',
      '\t- tab',
    ],
    ...[
      'It rained.',
      'It rained in',
      'the north.',
      'RAIN',
      'Photo: Jo Lee',
      'Police in May © Reuters',
      '“Stop!”',
      'e.g. Mr. A.',
    ],
    ...[
      'Leave a Reply',
      'Related articles',
      'A dry week',
      'Share on Facebook',
      'Loading…',
      '\uFEFF',
      '\u00A0',
      '\uD800',
      '\\|',
      '|',
      '*',
      '* *',
    ],
  );
  const ending = fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' ', '\n \n', '');
  const lines = fc.array(fc.tuple(fragment, ending), { maxLength: 30 }).map((pairs) => pairs.flat().join(''));
  const texts = fc.oneof({ weight: 4, arbitrary: lines }, fc.string({ unit: 'binary', maxLength: 100 }));

  test('gives a sound report, the same each time', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('markdown' as const, 'plain' as const), (body, format) => {
        const text = `\n${body}`;
        const report = parseReport({ id: 'any', text, format });
        expectSound(report);
        expect(parseReport({ id: 'any', text, format })).toEqual(report);
      }),
      { numRuns: 1500 },
    );
  });

  test('loses nothing: every visible character is a passage, a heading, markup or left out', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(readMarkdown, readPlain), (text, read) => {
        const covered = new Uint8Array(text.length);
        for (const { start, end } of findHeadings(text, settle(text, read(text, 0)), true))
          covered.fill(1, start, end);
        const lost = text.split('').filter((unit, at) => unit.trim() !== '' && !covered[at]);
        expect(lost).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('linear time', () => {
  const spent = (text: string, format: ReportFormat) => {
    const from = performance.now();
    expect(parseReport({ id: 'big', text, format }).text).toBe(text);
    return performance.now() - from;
  };

  test('ten megabytes of paragraphs', () => {
    const text = `${'It rained in the north for a week, said Mr Hale. “It is the worst I have seen,” he said. '.repeat(4)}\n\n`;
    // Under 1 s on a quiet machine.
    expect(spent(text.repeat(10_000_000 / text.length), 'plain')).toBeLessThan(8000);
  }, 30_000);

  test.each([
    ['one line without a stop', 'word '],
    ['one line of marks', '- '],
    ['one line of stars', '*'],
    ['one line of pipes', '|'],
    ['one line of quotes', '> '],
    ['one line of tags', '<a>'],
    ['open comments', '<!-- a\n'],
    ['fences', '```\na\n~~~\n'],
    ['a share bar on each line', 'Share on Facebook | Tweet\n'],
    ['links below links', 'Related articles\n\na\n\n'],
    ['captions', 'Photo: Jo Lee/Jo Lee/Jo Lee/Jo Lee/Jo Lee/Jo Lee/jo lee\n\n'],
    ['underlines', 'a\n---\n'],
  ])(
    '%s',
    (_name, piece) => {
      const text = piece.repeat(500_000 / piece.length);
      // Under 0.3 s on a quiet machine; quadratic work would take minutes.
      for (const format of ['markdown', 'plain'] as const) expect(spent(text, format)).toBeLessThan(8000);
    },
    20_000,
  );
});
