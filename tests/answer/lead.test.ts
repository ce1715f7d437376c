import { describe, expect, test } from 'vitest';
import { shortened } from '../../src/answer/shorten.ts';
import { tidy, wording } from '../../src/answer/tidy.ts';
import { parseReport } from '../../src/corpus/parse.ts';
import { createEngine } from '../../src/engine.ts';

/** The lead that a report of one passage or more gives. */
const leadTo = (question: string, text: string, date = '2017-10-18') =>
  createEngine([
    parseReport({
      id: 'r',
      text: `---\ndate: ${date}\n---\n\n# Report\n\n${text}\n`,
      format: 'markdown',
      file: 'r.md',
    }),
  ]).ask(question).lead;

describe('tidy makes a sentence of a piece', () => {
  test.each([
    ['a capital and a full stop', 'and so it rained', 'And so it rained.'],
    ['marks at the ends', ', it rained —', 'It rained.'],
    ['lines', 'it\nrained   all\tday', 'It rained all day.'],
    ['its own mark', 'did it rain?', 'Did it rain?'],
    ['an ellipsis', 'it rained…', 'It rained…'],
    ['a quotation that closes', 'it rained,” he said', '“It rained,” he said.'],
    ['a quotation that opens', 'he said “it rained', 'He said “it rained”.'],
    ['two halves of quotations', 'rained” and “snowed', '“Rained” and “snowed”.'],
    ['a straight quotation that opens', 'he said "it rained', 'He said "it rained".'],
    ['a straight quotation that closes', 'it rained," he said', '"It rained," he said.'],
    ['an apostrophe is no quotation', "the harbour's oldest boat", "The harbour's oldest boat."],
    ['a bracket that opens', 'the toll (from 30', 'The toll (from 30).'],
    ['a bracket at the end', 'the toll rose to 36 (', 'The toll rose to 36.'],
    ['a name in small letters', 'iPhone sales fell', 'iPhone sales fell.'],
    ['a name in small letters, quoted', '“eBay” sold it', '“eBay” sold it.'],
    ['emphasis', 'it **rained** *all* `day`', 'It rained all day.'],
    ['a link', 'it [rained](https://example.org/a_b) there', 'It rained there.'],
    ['a tag', 'it <b>rained</b>', 'It rained.'],
    ['a product is no emphasis', '2*3*4 is 24', '2*3*4 is 24.'],
    ['a first word that may be a conjunction', 'So far 92 came', 'So far 92 came.'],
    ['"that" as an article', 'That year 5 died', 'That year 5 died.'],
  ])('%s', (_name, piece, sentence) => {
    expect(tidy(piece)).toBe(sentence);
  });

  test('wording neither adds a stop nor a capital', () => {
    expect(wording(', it **rained** —')).toBe('it rained');
  });
});

describe('shortened', () => {
  test.each([
    ['a short line whole', 'it rained', 20, 'it rained'],
    ['after a word', 'it rained all day', 12, 'it rained…'],
    ['not after a comma', 'it rained, and snowed', 12, 'it rained…'],
    ['not inside a figure', '1234567890', 6, '…'],
    ['not inside a character', 'a😀😀😀😀', 5, 'a😀…'],
  ])('%s', (_name, line, most, expected) => {
    expect(shortened(line, most)).toBe(expected);
    expect(expected.length).toBeLessThanOrEqual(most);
  });
});

describe('a lead', () => {
  const SAID =
    'Mr Hill said that the harbour had handled 412 ships in the year to June and that nearly all of them had paid their fees on time, and the council of the town, which had doubted it for weeks and months, now believes every word of it.';

  test.each([
    [
      'is the whole sentence where that is short',
      'How many ships came?',
      'In May, 412 ships came\nto the harbour.',
      'In May, 412 ships came to the harbour.',
    ],
    [
      'has no markup',
      'How big is the fine?',
      'The **fine** for spills is [€50m](https://example.org).',
      'The fine for spills is €50m.',
    ],
    [
      'is the row of a table with its heads',
      'How long is the South Quay?',
      '| Quay | Length |\n|---|---|\n| North Quay | 420 metres |\n| South Quay | 180 metres |',
      'South Quay — Length: 180 metres',
    ],
    [
      'skips the empty cells of a row',
      'South Quay',
      '| Quay | Length | Ships |\n|---|---|---|\n| North Quay | 420 metres | 3 |\n| South Quay | | 102 |',
      'South Quay — Ships: 102',
    ],
    [
      'resolves a relative date where a time was asked for',
      'When did the crane fall?',
      'The crane at the gate fell last month.',
      'The crane at the gate fell last month (September 2017).',
    ],
    [
      'does not resolve where another thing was asked for',
      'What fell last month?',
      'The crane at the gate fell last month.',
      'The crane at the gate fell last month.',
    ],
  ])('%s', (_name, question, text, lead) => {
    expect(leadTo(question, text)).toBe(lead);
  });

  test('of a long sentence is the clause that says it, cut where a sentence may end', () => {
    const lead = leadTo('How many ships did the harbour handle?', SAID) ?? '';
    expect(lead).toContain('412 ships');
    expect(lead.length).toBeLessThan(SAID.length);
    expect(lead).toMatch(/ in the year to June\.$/u);
  });

  test('never ends in the middle of a thought', () => {
    const text =
      'Last week the harbour master Amber Rudd announced that, under wider rules for the harbour, people who repeatedly moor at the old quay without any permission at all could face up to 15 years without a berth.';
    expect(leadTo('Who is the harbour master?', text) ?? '').toMatch(
      /(?:berth|Amber Rudd|permission at all could face.*)\.$/u,
    );
  });

  test('of a sentence without end is a window with the marks of an omission, never cut in a word or figure', () => {
    const crates = (from: number) =>
      Array.from({ length: 30 }, (_, i) => `${(from + i) * 1_003} crates of fruit${from + i}`).join(', ');
    const text = `The council of the old harbour counted ${crates(1)}, 55 lost dogs, ${crates(50)} and a boat.`;
    const lead = leadTo('How many lost dogs?', text) ?? '';
    expect(lead).toContain('55 lost dogs');
    expect(lead).toMatch(/^… .*…$/u);
    expect(lead.length).toBeLessThanOrEqual(300);
    const words = new Set(text.split(/[\s.,]+/u));
    for (const word of lead.replace(/[….,]/gu, ' ').trim().split(/\s+/u))
      expect([...words].some((own) => own.toLowerCase() === word.toLowerCase())).toBe(true);
  });
});
