import { describe, expect, test } from 'vitest';
import { leftOutOf, passagesOf, reportOf } from './quoted.ts';

const plain = (text: string) => reportOf(text, 'plain');
const passages = (text: string) => passagesOf(plain(text));

describe('paragraphs of plain text', () => {
  test('stand between blank lines, hard-wrapped or not', () => {
    const text =
      'The first paragraph is\nwrapped over two lines.\n\nThe second is not.\n \t\nThe third\r\nis wrapped too.\r\n';
    expect(passages(text)).toEqual([
      'The first paragraph is\nwrapped over two lines.',
      'The second is not.',
      'The third\r\nis wrapped too.',
    ]);
  });

  test('are lines in a text without blank lines', () => {
    expect(passages('The first paragraph.\nThe second one.\nThe third one.\n')).toEqual([
      'The first paragraph.',
      'The second one.',
      'The third one.',
    ]);
  });

  test('are joined from wrapped lines in a text without blank lines', () => {
    const text =
      'It rained in the north of the\ncountry for most of the week and\nroads were closed.\nIn the south it was dry and warm\nfor the whole of the week, which is\nrare.';
    expect(passages(text)).toEqual([
      'It rained in the north of the\ncountry for most of the week and\nroads were closed.',
      'In the south it was dry and warm\nfor the whole of the week, which is\nrare.',
    ]);
  });

  test('are lines in a block of long lines that each end', () => {
    const long = (word: string) => `${word} ${'rain fell on the town and '.repeat(6)}it was cold.`;
    expect(passages(`${long('First')}\n${long('Then')}\n\nIt ended.`)).toEqual([
      long('First'),
      long('Then'),
      'It ended.',
    ]);
  });

  test('keep a table with aligned columns whole', () => {
    expect(passages('It rained a lot.\n\nNorth   12 days\nSouth    3 days\n\nIt is dry now.')).toContain(
      'North   12 days\nSouth    3 days',
    );
  });
});

describe('lists in plain text', () => {
  test('items are told by their marks, with or without a lead', () => {
    expect(
      passages(
        'The council will:\n- plant trees\n- pay keepers,\n  each month\n\n• stop sprays\n\n1. Count them.\n2) Count again.\n(a) Stop.',
      ),
    ).toEqual([
      'The council will:',
      'list item: plant trees',
      'list item: pay keepers,\n  each month',
      'list item: stop sprays',
      'list item: Count them.',
      'list item: Count again.',
      'list item: Stop.',
    ]);
  });

  test('a wrapped dash or number is no mark', () => {
    const text = 'The plan\n- as he called it - failed in\n1986. A new one was made.\n\nIt works.';
    expect(passages(text)).toEqual([text.split('\n\n')[0], 'It works.']);
  });

  test('a number inside an item is no mark unless it is the next one', () => {
    expect(passages('It rained.\n\n1. The plan costs\n12. That is more than\n2. The bridge is old.')).toEqual(
      ['It rained.', 'list item: The plan costs\n12. That is more than', 'list item: The bridge is old.'],
    );
  });
});

describe('headings of plain text', () => {
  const body = 'It rained in the north for most of the week.';

  test.each([
    ['capitals', 'WHAT THE COUNCIL PLANS'],
    ['title case', 'Growing Pressure'],
    ['a few words', 'What comes next'],
    ['a question', 'What comes next?'],
    ['a chapter', 'Chapter 4: Rivers'],
    ['a number', '2.1 Rivers'],
  ])('%s between paragraphs', (_name, line) => {
    const report = plain(`${body}\n\n${line}\n\n${body}`);
    expect(report.passages.map(({ headings }) => headings)).toEqual([[], [line]]);
  });

  test.each([
    ['a full stop', 'It stopped.'],
    ['a figure', 'Total arrests 379'],
    ['a colon', 'The council will:'],
    ['a quotation', '“We left”'],
    ['lower case', 'rain in the north'],
    ['many words', 'One of the towns that were hit by rain'],
    ['a byline', 'By Ana Weir'],
    ['a date', '4 May 2021'],
  ])('%s makes a line a passage', (_name, line) => {
    expect(passages(`${body}\n\n${line}\n\n${body}`)).toEqual([body, line, body]);
  });

  test('a short line at the end is a passage', () => {
    expect(passages(`${body}\n\nThe End`)).toEqual([body, 'The End']);
  });

  test('lines that are underlined, below the title', () => {
    const report = plain(
      `Rain in May\n\nRivers\n======\n\n${body}\n\nThe north\n---------\n${body}\n\nLakes\n~~~~~\n\n${body}`,
    );
    expect(report.title).toBe('Rain in May');
    expect(report.passages.map(({ headings }) => headings)).toEqual([
      ['Rain in May', 'Rivers'],
      ['Rain in May', 'Rivers', 'The north'],
      ['Rain in May', 'Rivers', 'Lakes'],
    ]);
  });

  test('a sentence above a rule stays a passage', () => {
    expect(passages(`${body}\n-----\n\n${body}\n\n* * *\n\n${body}`)).toEqual([body, body, body]);
  });
});

describe('the title of plain text', () => {
  const body = 'It rained in the north for most of the week.';

  test('is the first line', () => {
    expect(plain(`Rain in May\n\n${body}`)).toMatchObject({ title: 'Rain in May', date: null });
  });

  test('is not a caption, a leftover, a byline or a date', () => {
    const text = `Skip to content\n\nA street in Milford on Monday © Reuters\n\nBy Ana Weir\n\n4 May 2021\n\nRain in May\n\n${body}`;
    expect(plain(text).title).toBe('Rain in May');
  });

  test('is the head of the first sentence where there is no title line, cut at a word', () => {
    const text =
      'A street in Milford on Monday © Reuters\n\nAna Weir, the mayor of Milford, said on Monday that the town was facing “the worst” rain. It went on.';
    expect(plain(text).title).toBe(
      'Ana Weir, the mayor of Milford, said on Monday that the town was facing…',
    );
  });

  test('is the first line of a block with a byline or a date below it', () => {
    const report = plain(`Rain in May\nBy Ana Weir\n4 May 2021\n\n${body}`);
    expect(report.title).toBe('Rain in May');
    expect(passagesOf(report)).toEqual(['By Ana Weir\n4 May 2021', body]);
  });

  test('may be wrapped', () => {
    expect(plain(`Rain in May ends the longest\r\ndry spell in years\r\n\r\n${body}`).title).toBe(
      'Rain in May ends the longest dry spell in years',
    );
  });

  test('never ends inside a quotation', () => {
    const text =
      'Ana Weir, the mayor of Milford, said that the town saw “the worst rain of a century” in May.';
    expect(plain(text).title).toBe('Ana Weir, the mayor of Milford, said that the town saw…');
  });

  test('is a whole short sentence without its stop', () => {
    expect(plain('It rained. Then it stopped.').title).toBe('It rained');
  });

  test('is the id where there is no text', () => {
    expect(plain('').title).toBe('sample');
  });

  test('takes no line away from a text of short lines', () => {
    expect(passages('Arrests: 379\nPlots: 20\nOperations: 500')).toEqual([
      'Arrests: 379',
      'Plots: 20',
      'Operations: 500',
    ]);
  });

  test('leaves the first line a passage where the front matter has the title', () => {
    expect(passages(`---\ntitle: A\n---\nRain in May\n\n${body}`)).toEqual(['Rain in May', body]);
  });
});

describe('leftovers in plain text', () => {
  test('come off the first and last lines of a paragraph, not out of its middle', () => {
    const report = plain(
      'Advertisement\nIt rained and people would\nshare on Facebook\nwhat they saw.\nPrint this page\n\nIt stopped.',
    );
    expect(passagesOf(report)).toEqual([
      'It rained and people would\nshare on Facebook\nwhat they saw.',
      'It stopped.',
    ]);
    expect(leftOutOf(report)).toEqual(['advertisement: Advertisement', 'print link: Print this page']);
  });

  test('links follow "Related articles" until the text goes on', () => {
    const report = plain(
      'It rained.\n\nRelated articles\n\nA wet April\nRain, again\n\nFloods in the north\n\nIt stopped on Monday.\n\nA dry week',
    );
    expect(passagesOf(report)).toEqual(['It rained.', 'It stopped on Monday.', 'A dry week']);
    expect(leftOutOf(report)).toHaveLength(3);
  });
});
