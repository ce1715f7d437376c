import { expect, test } from 'vitest';
import { withAskedVerb } from '../../src/text/retag.ts';
import { tag } from '../../src/text/tagger.ts';

const verbs = (question: string) =>
  withAskedVerb(tag(question))
    .filter(({ pos }) => pos === 'VERB')
    .map(({ text }) => text);

test.each([
  ['How much did the new ferry cost?', 'cost'],
  ['When did the fish market open?', 'open'],
  ['How long did the strike last?', 'last'],
  ['When did Sorby ban plastic bags?', 'ban'],
  ['By how much did heart attack admissions drop in Sorby?', 'drop'],
  ['What did Anna Hill promise her voters?', 'promise'],
  ['How many trees did the council plant?', 'plant'],
  ['Will Sorby boycott the games?', 'boycott'],
  ['How much did the prize cup of the club cost?', 'cost'],
])('the verb that a question helps: %s', (question, verb) => {
  expect(verbs(question)).toEqual([verb]);
});

test.each([
  ['a verb is there already', 'Who did the mayor see at the market?', ['see']],
  ['nothing is helped', 'The fish market opens at noon.', ['opens']],
])('%s', (_, text, found) => {
  expect(verbs(text)).toEqual(found);
});
