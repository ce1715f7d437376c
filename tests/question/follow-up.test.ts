import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/question/analyse.ts';
import { followUp } from '../../src/question/follow-up.ts';
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
  specificity: (folded) => lexicon.specificity(folded),
  isPlace: (folded) => lexicon.fieldShare(folded, 'place') >= 0.5,
  isWord: (folded) => lexicon.isWord(folded),
  correct: () => null,
};

const lean = (before: string, next: string, answer: string | null = null) =>
  followUp(analyse(next, knowledge), analyse(before, knowledge), answer);

describe('a follow-up is made to stand by itself', () => {
  test.each([
    ['How many people were arrested in the UK?', 'and in France?', 'How many people were arrested in France'],
    ['How many plots were foiled in 2017?', 'what about 2015?', 'How many plots were foiled in 2015'],
    ['How many plots were foiled in Manchester?', 'and in Leeds', 'How many plots were foiled in Leeds'],
  ])('%s – %s', (before, next, understood) => {
    expect(lean(before, next)).toMatchObject({ text: understood, sameSentence: false });
  });

  test.each([
    ['How many people were arrested?', 'who said so?', 'who said'],
    ['How many people were arrested?', 'says who', 'who said'],
    ['How many people were arrested?', 'why?', 'why'],
    ['How many people were arrested?', 'since when', 'since when'],
  ])('%s – %s: in the sentence that answered', (before, next, opening) => {
    const leans = lean(before, next);
    expect(leans?.sameSentence).toBe(true);
    expect(leans?.text.startsWith(`${opening} `)).toBe(true);
    expect(leans?.text).toContain('arrested');
    expect(leans?.taken).toContain('arrested');
  });

  test('"he" is the name that answered', () => {
    const leans = lean(
      'Who announced the arrests?',
      'what does he say about the Twitter accounts?',
      'Mr Parker',
    );
    expect(leans?.text).toContain('Mr Parker');
    expect(leans?.text).not.toMatch(/\bhe\b/u);
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
