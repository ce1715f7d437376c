import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/corpus/parse.ts';
import { dateInWords } from '../../src/discord/citation.ts';
import { fatalClose, fatalLogin, fatalResponse } from '../../src/discord/fatal.ts';
import { questionIn } from '../../src/discord/question-text.ts';
import { renderSearch } from '../../src/discord/render-search.ts';
import { chosenReport, reportChoices } from '../../src/discord/report-choice.ts';
import { HARBOUR, ROADS } from './sample.ts';

const REPORTS = [HARBOUR, ROADS];

describe('the question in a message', () => {
  test.each([
    ['<@1> How many ships?', 'How many ships?'],
    ['How many\nships, <@!1>?', 'How many ships, ?'],
    ['<@1>', ''],
    ['<@1> <@&2> <#3> <:wave:4> <a:wave:5> <t:6:R> </ask:7> <id:home>', ''],
    ['is 3 < 4 and a<b>c?', 'is 3 < 4 and a<b>c?'],
    ['@everyone how many?', '@everyone how many?'],
    ['', ''],
  ])('%j is %j', (content, question) => {
    expect(questionIn(content)).toBe(question);
  });
});

describe('a date in words', () => {
  test.each([
    ['2017-10-18', '18 October 2017'],
    ['2017-10', 'October 2017'],
    ['2017', '2017'],
    ['0999-01-01', '1 January 999'],
    [null, null],
  ])('%s is %s', (date, words) => {
    expect(dateInWords(date)).toBe(words);
  });
});

describe('a search', () => {
  const found = (report: string, ...passages: number[]) =>
    passages.map((passage) => ({ report, passage, start: 0, end: 0, score: 1 }));

  test('shows each passage with its number, and the report once', () => {
    expect(renderSearch('ships', found('harbour', 1, 3), REPORTS).content).toBe(
      [
        '**The best passages on “ships”**',
        '> The port handled 412 ships in 2023. That is 30 more than in 2022.',
        '-# ¶1',
        '> The new quay cost €50m. It opened on 3 May 2024, after a delay of \\*two\\* years.',
        '-# ¶3',
        '-# The \\*harbour\\* report · May 2024',
      ].join('\n'),
    );
  });

  test('shows the report of each where there are several', () => {
    const shown = renderSearch('x', [...found('roads', 1), ...found('harbour', 1)], REPORTS).content.split(
      '\n',
    );
    expect(shown[2]).toBe('-# ¶1 · Roads');
    expect(shown.at(-1)).toBe('-# ¶1 · The \\*harbour\\* report');
  });

  test('begins an excerpt with the sentence that has the words looked for, and marks what it leaves out', () => {
    const [early, sought, late] = ['Early words. ', 'A lighthouse stands there. ', 'Late words. '];
    const text = `${early.repeat(20)}${sought}${late.repeat(20)}`.trim();
    const report = parseReport({ id: 'long', format: 'plain', text: `Title\n\n${text}\n` });
    const shown = renderSearch('lighthouses', found('long', 1), [report]).content.split('\n')[1] ?? '';
    expect(shown).toMatch(/^> … A lighthouse stands there\. (Late words\. )+…$/);
    expect(shown.length).toBeLessThan(260);
  });

  test('says when there is nothing', () => {
    expect(renderSearch('**x**', [], REPORTS).content).toBe(
      '**Nothing on “\\*\\*x\\*\\*”.** Try fewer words, or others.',
    );
  });
});

describe('the report of an option', () => {
  test.each([
    ['harbour', 'harbour'],
    ['HARBOUR', 'harbour'],
    ['the *harbour* report', 'harbour'],
    [HARBOUR.sha256.slice(0, 12), 'harbour'],
    [' Roads ', 'roads'],
    ['port', undefined],
    ['', undefined],
  ])('%j means %s', (value, id) => {
    expect(chosenReport(value, REPORTS)?.id).toBe(id);
  });

  test('is found by title, source or id, and named with its date', () => {
    expect(reportChoices('OFFICE', REPORTS)).toEqual([
      { name: 'The *harbour* report · 2024-05', value: 'harbour' },
    ]);
    expect(reportChoices('', REPORTS).map(({ value }) => value)).toEqual(['harbour', 'roads']);
    expect(reportChoices('zebra', REPORTS)).toEqual([]);
  });

  test('fits a choice however long its title and id are', () => {
    const long = { ...HARBOUR, id: 'i'.repeat(200), title: 'word '.repeat(60) };
    const [choice] = reportChoices('', [long]);
    expect(choice?.name.length).toBeLessThanOrEqual(100);
    expect(choice?.name).toMatch(/^word .*… · 2024-05$/);
    expect(chosenReport(choice?.value ?? '', [long])).toBe(long);
  });
});

describe('what cannot be recovered from', () => {
  test.each([
    [4004, /token/],
    [4014, /intents/],
    [4011, /for good: 4011 ShardingRequired/],
  ])('close code %i', (code, words) => {
    expect(fatalClose(code)).toMatch(words);
  });

  test.each([
    [401, '/gateway/bot', true],
    [401, '/channels/:id/messages', true],
    [401, '/webhooks/:id/:token', false],
    [401, '/interactions/:id/:token/callback', false],
    [403, '/channels/:id/messages', false],
    [500, '/gateway/bot', false],
  ])('status %i of %s', (status, route, fatal) => {
    expect(fatalResponse(status, route) !== null).toBe(fatal);
  });

  test('a login without network is tried again', () => {
    expect(fatalLogin(new Error('connect ECONNREFUSED'))).toBeNull();
    expect(fatalLogin('nonsense')).toBeNull();
  });
});
