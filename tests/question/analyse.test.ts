import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../src/answer/open-library.ts';
import { parseReport } from '../../src/corpus/parse.ts';
import { analyse } from '../../src/question/analyse.ts';

const { knowledge } = openLibrary([
  parseReport({
    id: 'r',
    text: 'Mr Parker said that 379 people were arrested in the UK in June 2017 and that Twitter suspended 300,000 accounts.\n\nSeven plots were foiled in Manchester.',
    format: 'plain',
    file: 'r.txt',
  }),
]);
const read = (question: string) => analyse(question, knowledge);

/** The items that say something, as `kind text`. */
const items = (question: string) =>
  read(question)
    .items.filter(({ generic }) => !generic)
    .map(({ kind, text }) => `${kind} ${text}`);

describe('analyse', () => {
  test.each<[string, ...string[]]>([
    ['How many people were arrested in the UK?', 'verb arrested', 'name UK'],
    [
      'hey bot, how many accounts did twitter suspend? thanks',
      'noun accounts',
      'name twitter',
      'verb suspend',
    ],
    ['How many plots were stopped in June 2017?', 'noun plots', 'verb stopped', 'date June', 'date 2017'],
    ['who was arrested in france', 'verb arrested', 'name france'],
    ['Did 300,000 accounts go?', 'number 300,000', 'noun accounts'],
  ])('%s', (question, ...expected) => {
    expect(items(question)).toEqual(expected);
  });

  test('a question of yes or no is met by the opposite of its words too, no other question is', () => {
    const formsOf = (question: string) =>
      read(question)
        .items.find(({ text }) => text === 'freed')
        ?.forms.map(({ term }) => term);
    expect(formsOf('Were the people of Manchester freed?')).toContain('arrest');
    // The only word that tells what is asked.
    expect(formsOf('Were the people freed?')).not.toContain('arrest');
    expect(formsOf('How many people were freed?')).not.toContain('arrest');
  });

  test('the noun that is counted is the focus', () => {
    expect(read('How many accounts were suspended?').focus?.text).toBe('accounts');
    expect(read('Why were they suspended?').focus).toBeNull();
  });

  test('what a report does not have in any form has no forms', () => {
    const [france] = read('arrests in France').items.filter(({ text }) => text === 'France');
    expect(france).toMatchObject({ known: false, forms: [], place: true });
  });

  test('other words of a family may meet a word', () => {
    const [arrests] = read('How many arrests?').items;
    expect(arrests?.forms.length).toBeGreaterThan(0);
  });

  test.each([
    ['how many acounts were suspended', 'acounts', 'accounts'],
    ['how many plots were foyled', 'foyled', 'foiled'],
    ['twiter accounts', 'twiter', 'twitter'],
  ])('typing mistakes: %s', (question, from, to) => {
    expect(read(question).corrections).toEqual([{ from, to }]);
  });

  test.each([
    ['a word of English is no mistake', 'how many accents were there'],
    ['figures are never corrected', 'were there 378 arrests'],
    ['what is nothing like a word stays', 'how many zzzyx'],
  ])('%s', (_name, question) => {
    expect(read(question).corrections).toEqual([]);
  });

  test.each([
    ['Were no accounts suspended?', true],
    ["Why didn't they suspend it?", true],
    ['Which accounts were suspended?', false],
  ])('negation: %s', (question, negated) => {
    expect(read(question).negated).toBe(negated);
  });

  test('the number of a claim is what is checked, no constraint', () => {
    const { claim, items } = read('my mate says 400 people were arrested, is that right?');
    expect(claim).toBe(true);
    expect(items.find(({ text }) => text === '400')?.generic).toBe(true);
  });

  test('the questions of a very long text are bounded', () => {
    const words = Array.from({ length: 3_000 }, (_, i) => `w${(i * 7_919).toString(36)}`).join(' ');
    expect(read(words).items.length).toBeLessThanOrEqual(64);
  });
});
