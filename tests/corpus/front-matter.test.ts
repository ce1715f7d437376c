import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/corpus/front-matter.ts';

const read = (text: string) => readFrontMatter(text, 'a.md');

describe('readFrontMatter', () => {
  test('reads every field as it is written', () => {
    const text =
      '---\ntitle: "Bees: a report"\nsource: Milford Post\nauthor: [A. Weir, B. Hale]\ndate: 4 May 2021\nlanguage: en-GB\nurl: https://example.org/a?b=1\n---\nText.\n';
    expect(read(text)).toEqual({
      title: 'Bees: a report',
      source: 'Milford Post',
      author: 'A. Weir, B. Hale',
      date: '2021-05-04',
      language: 'en-GB',
      url: 'https://example.org/a?b=1',
      bodyStart: text.indexOf('Text.'),
    });
  });

  test.each([
    ['a YAML date', 'date: 2021-05-04', '2021-05-04'],
    ['a bare year', 'date: 2021', '2021'],
    ['a month', 'date: "May 2021"', '2021-05'],
    ['an empty value', 'date:', null],
    ['null', 'date: null', null],
    ['another key', 'Date: 2021', '2021'],
  ])('date as %s', (_name, line, date) => {
    expect(read(`---\ntags: [x]\n${line}\n---\nText.`).date).toBe(date);
  });

  test('a title that YAML would take for a number stays as written', () => {
    expect(read('---\ntitle: 2017.50\n---\n').title).toBe('2017.50');
  });

  test('a byte order mark and CR LF are counted as they stand', () => {
    const text = '\uFEFF---\r\ntitle: A\r\n---\r\nText.';
    expect(read(text)).toMatchObject({ title: 'A', bodyStart: text.indexOf('Text.') });
  });

  test.each([
    ['no block', 'Text.'],
    ['a rule at the head', '---\n\nText.\n\n---\n'],
    ['a rule and a line of text, never closed', '---\nText goes here.\n'],
    ['four dashes', '----\ntitle: A\n----\n'],
    ['nothing', ''],
    ['a rule alone', '---'],
  ])('%s is not front matter', (_name, text) => {
    expect(read(text)).toMatchObject({ title: null, bodyStart: 0 });
  });

  test('an empty block and a block of comments hold nothing', () => {
    expect(read('---\n---\nText.')).toMatchObject({ title: null, bodyStart: 8 });
    expect(read('---\n# nothing yet\n---\nText.')).toMatchObject({ title: null, bodyStart: 22 });
  });

  test('a value with a colon goes to the end of its line', () => {
    const { title, source, author } = read(
      '---\ntitle: Bees: a report \nsource: Sorby Post\nauthor: [A, B]\n---\nText.',
    );
    expect({ title, source, author }).toEqual({
      title: 'Bees: a report',
      source: 'Sorby Post',
      author: 'A, B',
    });
  });

  test('a closing line inside a value does not close the block', () => {
    expect(read('---\ntitle: A --- B\n---\nText.').title).toBe('A --- B');
  });
});

describe('what is wrong in a block is named with its line', () => {
  test.each([
    [
      'a second quotation mark',
      '---\ntitle: "Bees" and wasps\n---\n',
      /^a\.md:2: the front matter is not valid YAML \(.+\)\. .*quotation marks\.$/,
    ],
    [
      'an open quotation mark',
      '---\nsource: x\ntitle: "Bees\n---\n',
      /^a\.md:[34]: the front matter is not valid YAML/,
    ],
    ['one key twice', '---\ntitle: A\ntitle: B\n---\n', /^a\.md:3: .*duplicated/],
    [
      'no mapping',
      '---\njust words\n---\n',
      /^a\.md:2: the front matter is not a list of "key: value" lines/,
    ],
    ['a list', '---\n- a\n- b\n---\n', /^a\.md:2: the front matter is not a list of "key: value" lines/],
    [
      'no closing line',
      '---\ntitle: A\n\nText.\n',
      /^a\.md:1: the front matter is not closed\. Put a line with ---/,
    ],
    [
      'a date in slashes',
      '---\ntitle: A\ndate: 03/04/2017\n---\n',
      /^a\.md:3: unknown date "03\/04\/2017"\. Write it like 2017-10-18/,
    ],
    ['a day that is none', '---\ndate: 2017-02-30\n---\n', /^a\.md:2: unknown date "2017-02-30"/],
    [
      'a language with an underscore',
      '---\nlanguage: en_GB\n---\n',
      /^a\.md:2: unknown language "en_GB"\. Write a tag like en or en-GB\.$/,
    ],
    [
      'an address without https',
      '---\nurl: example.org\n---\n',
      /^a\.md:2: "example\.org" is no web address\. /,
    ],
    [
      'a script as an address',
      '---\nurl: "javascript:alert(1)"\n---\n',
      /^a\.md:2: "javascript:alert\(1\)" is no web address/,
    ],
    ['a list as a title', '---\ntitle: [a, b]\n---\n', /^a\.md:2: title is not a single value\. /],
  ])('%s', (_name, text, message) => {
    expect(() => read(text)).toThrow(
      expect.objectContaining({ name: 'CorpusError', message: expect.stringMatching(message) }),
    );
  });

  test('the message is one line, whatever the value is', () => {
    expect(() => read('---\ndate: |\n  a\n  b\n---\n')).toThrow(/^a\.md:2: unknown date "a b"\. .*$/);
  });
});
