import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/question/analyse.ts';
import { personOf } from '../../src/question/antecedent.ts';
import { followUp } from '../../src/question/follow-up.ts';
import { matterOf } from '../../src/question/lean.ts';
import type { Knowledge } from '../../src/question/question.ts';
import { createLexicon } from '../../src/text/lexicon.ts';
import { termOf, terms } from '../../src/text/terms.ts';

const REPORT =
  'Mr Parker said that 379 people were arrested in the UK. Twitter suspended 300,000 accounts. Seven plots were foiled in Manchester in 2017.';
const known = new Set(terms(REPORT));
const names = new Set(['Parker', 'Twitter', 'Manchester', 'UK'].map(termOf));
const lexicon = createLexicon(() => REPORT.toLowerCase().match(/[a-z]+/gu) ?? []);

/** What an engine of one passage would know. */
const knowledge: Knowledge = {
  passages: 1,
  passagesWith: (term) => (known.has(term) ? 1 : 0),
  isName: (term) => names.has(term),
  related: (folded) => lexicon.related(folded),
  members: () => [],
  opposites: (folded) => lexicon.opposites(folded),
  specificity: (folded) => lexicon.specificity(folded),
  isPlace: (folded) => lexicon.fieldShare(folded, 'place') >= 0.5,
  isWord: (folded) => lexicon.isWord(folded),
  correct: () => null,
};

const lean = (before: string, next: string, answer: string | null = null) => {
  const question = analyse(before, knowledge);
  return followUp(analyse(next, knowledge), {
    question,
    answer,
    person: () => personOf(question, answer, (name) => /^(?:Mr )?Parker$/u.test(name)),
    named: () => null,
    thing: () => '',
  });
};

describe('a follow-up is made to stand by itself', () => {
  test.each([
    ['How many people were arrested in the UK?', 'and in France?', 'How many people were arrested in France'],
    ['How many plots were foiled in 2017?', 'what about 2015?', 'How many plots were foiled in 2015'],
    ['How many plots were foiled in Manchester?', 'and in Leeds', 'How many plots were foiled in Leeds'],
    ['How many accounts did Twitter suspend?', 'and Parker?', 'How many accounts did Parker suspend'],
    ['Who was arrested on 18 May?', 'and on 3 June?', 'Who was arrested on 3 June'],
  ])('%s – %s', (before, next, understood) => {
    expect(lean(before, next)).toMatchObject({ text: understood, manner: 'other', loose: [] });
  });

  test('a thing of another sort leaves the question open what it stands instead of', () => {
    const leans = lean('How many accounts did Twitter suspend?', 'and the plots?');
    expect(leans).toMatchObject({ manner: 'other', thing: 'what is the plots' });
    expect(leans?.loose).toContain('accounts');
  });

  test.each([
    ['who said so?', 'value', 'who said'],
    ['says who', 'value', 'who said'],
    ['why?', 'value', 'why'],
    ['since when', 'value', 'since when'],
    ['when was that?', 'value', 'when was'],
    ['to how much?', 'value', 'to how much'],
    ['which ones?', 'which', 'which'],
    ['which people exactly?', 'which', 'which'],
    ['is that more than before?', 'compare', ''],
    ['is that a record?', 'compare', ''],
    ['has it gone up?', 'compare', ''],
    ['what was it the year before?', 'earlier', ''],
    ['and previously?', 'earlier', ''],
    ['and afterwards?', 'later', ''],
    ['and without it?', 'value', ''],
    ['when did that change?', 'value', 'when'],
    ['how far ahead?', 'value', 'how far ahead'],
    ['of how many?', 'value', 'how many'],
    ['compared with which year?', 'against', ''],
    ['has that happened before?', 'precedent', ''],
    ['and if they refuse?', 'condition', ''],
    ['is that more than ten years ago?', 'compare', ''],
    ['how many of them were foiled?', 'clause', ''],
    ['and how many plots?', 'joined', ''],
    ['who suspended accounts', 'open', ''],
  ])('%s: %s', (next, manner, opening) => {
    const leans = lean('How many people were arrested?', next);
    expect(leans?.manner).toBe(manner);
    expect(leans?.text.startsWith(opening)).toBe(true);
    expect(leans?.text).toContain('arrested');
    expect(leans?.taken).toContain('arrested');
  });

  test.each([
    ['what does he say about the Twitter accounts?', 'what does Parker say about the Twitter accounts'],
    ['how long is his career?', 'how long is Parker’s career'],
    ['who told him?', 'who told Parker'],
  ])('%s → %s', (next, understood) => {
    expect(lean('Who announced the arrests?', next, 'Mr Parker')).toMatchObject({
      text: understood,
      person: 'Parker',
    });
  });

  test.each([
    ['who came after him?', 'successor'],
    ['who replaced him?', 'successor'],
    ['who was his predecessor?', 'predecessor'],
    ['what did he do before?', 'former'],
  ])('%s: %s', (next, manner) => {
    expect(lean('Who announced the arrests?', next, 'Mr Parker')).toMatchObject({ manner, person: 'Parker' });
    expect(lean('How many arrests were announced?', next)?.manner).not.toBe(manner);
  });

  test('what was asked aside leaves the matter as it was', () => {
    const matter = 'How many people were arrested in the UK';
    for (const aside of ['is that more than before', 'the year before', 'if they refuse'])
      expect(matterOf(`${matter}, ${aside}`)).toBe(matter);
    expect(matterOf('In Leeds, who was arrested')).toBe('In Leeds, who was arrested');
  });

  test('the next part stands instead of the one that was added', () => {
    const first = lean('How many accounts did Twitter suspend?', 'and the plots?')?.text ?? '';
    expect(lean(first, 'and the arrests?')?.text).toBe('How many accounts did Twitter suspend – the arrests');
  });

  test.each(['what does he do?', 'what is his job?', 'who is he?'])('%s asks who that is', (next) => {
    expect(lean('Who announced the arrests?', next, 'Mr Parker')).toMatchObject({
      text: 'who is Parker',
      manner: 'alone',
    });
  });

  test('"them" is what was counted', () => {
    expect(lean('How many accounts did Twitter suspend?', 'how many of them were Spanish?')?.text).toContain(
      'accounts',
    );
  });

  test.each([
    'How many accounts did Twitter suspend?',
    'Who is Mr Parker?',
    'twitter accounts',
    'Is there a law in the UK?',
    '',
  ])('“%s” stands by itself', (next) => {
    expect(lean('How many people were arrested?', next)).toBeNull();
  });

  test('never throws, whatever came before', () => {
    for (const odd of ['', '?', 'a'.repeat(6_000), '\ud800', 'how many '.repeat(600), '((((', '$& $1'])
      for (const next of ['and in France?', 'who said so?', 'how many of them?', 'why', odd])
        expect(() => lean(odd, next, odd)).not.toThrow();
  });
});
