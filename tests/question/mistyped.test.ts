import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../src/answer/open-library.ts';
import { parseReport } from '../../src/corpus/parse.ts';
import { respelled } from '../../src/question/mistyped.ts';
import { regrouped } from '../../src/question/regroup.ts';
import { tokens } from '../../src/text/terms.ts';

const { knowledge } = openLibrary([
  parseReport({
    id: 'r',
    text: 'Mr Johnston, a career officer in Leeds, spoke in Korea of a homemade device. Ms Parker called the bridge at Parsons Green a menace, in South Shields and Manchester. The united unions, their manager and 40 soldiers held a line.',
    format: 'plain',
    file: 'r.txt',
  }),
]);

describe('respelled', () => {
  test.each([
    ['what was the crreer', 'what was the career'],
    ['the brigde', 'the bridge'],
    ['who went to koera', 'who went to korea'],
    ['who went to Koera', 'who went to Korea'],
    ['how much in Manchster', 'how much in Manchester'],
    ['ms prker', 'ms parker'],
    // A word that the report has not, but no other is as near.
    ['the lenght of it', 'the length of it'],
    // Words of English, but far rarer than the near one of the report.
    ['who is the manger', 'who is the manager'],
    ['how many solders came', 'how many soldiers came'],
    // By ear: "g" unsaid, letters not doubled, one doubled before an ending.
    ['who is payin for it', 'who is paying for it'],
    ['was he goin or hopin to', 'was he going or hoping to'],
    ['who did they kil', 'who did they kill'],
    // No form of "inst".
    ['what he did insted', 'what he did instead'],
  ])('%s', (typed, meant) => {
    expect(respelled(typed, knowledge).text).toBe(meant);
  });

  test.each([
    ['another name', 'what did Johnson say'],
    ['another name of few letters', 'who won in Leads'],
    ['a name that only looks like one', 'is it about Maria Parkes'],
    ['a word of English', 'what a tense carrier'],
    ['a word with another stressed vowel', 'the lane'],
    ['a word with a letter more', 'who cannot manage a soldierly minion'],
    ['a word that begins with a capital', 'what Manger is it'],
    ['a name of nobody in the report', 'who is zelenska'],
    ['a name that ends as verbs do', 'did dustin meet putin'],
    ['figures and codes', 'is it MI6 or B52'],
  ])('%s stays', (_name, text) => {
    expect(respelled(text, knowledge)).toEqual({ text, corrections: [] });
  });

  test('says what it read as something else', () => {
    expect(respelled('the brigde', knowledge).corrections).toEqual([{ from: 'brigde', to: 'bridge' }]);
  });

  test('a long text of unknown words takes no time to speak of', () => {
    const text = Array.from({ length: 500 }, (_, i) => `qx${(i * 7_919).toString(26)}zzkw`).join(' ');
    respelled(text, knowledge);
    const began = performance.now();
    respelled(text, knowledge);
    expect(performance.now() - began).toBeLessThan(100);
  });
});

describe('regrouped', () => {
  const words = (text: string) =>
    regrouped(tokens(text), knowledge).map(({ text: written, term }) => `${written}=${term}`);

  test('puts together what the reports write in one', () => {
    expect(words('home made device')).toContain('home made=homemad');
  });

  test('takes apart what they write in two', () => {
    expect(words('parsonsgreen')).toEqual(['parsons=parson', 'green=green']);
  });

  test.each(['made device', 'southbound', 'Korea'])('leaves “%s” alone', (text) => {
    expect(words(text)).toEqual(tokens(text).map(({ text: written, term }) => `${written}=${term}`));
  });
});
