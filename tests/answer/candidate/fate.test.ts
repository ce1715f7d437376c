import { describe, expect, test } from 'vitest';
import { figureFit } from '../../../src/answer/candidate/figure-fit.ts';
import { openLibrary } from '../../../src/answer/open-library.ts';
import { parseReport } from '../../../src/corpus/parse.ts';
import { analyse } from '../../../src/question/analyse.ts';

/** How far the figure or date `text` of a report of one sentence fits a question. */
function fits(question: string, body: string, text: string): number {
  const report = parseReport({ id: 'r', text: `# Report\n\n${body}\n`, format: 'markdown', file: 'r.md' });
  const { volumes, knowledge } = openLibrary([report]);
  for (const sentence of volumes.get('r')?.sentences ?? [])
    for (const fact of sentence.facts)
      if (report.text.slice(fact.start, fact.end) === text)
        return figureFit(analyse(question, knowledge), sentence, fact);
  throw new Error(`no figure or date “${text}”`);
}

const storm = 'The storm damaged 14 barns and 31 boats were stranded in the harbour.';
const theft = 'In Leith 12 men were arrested over the theft.';
const fine = 'Owners who dump waste may be fined £900.';
const fined = 'The mill was fined £900 in May.';
const opening = 'The ship was towed to the Maritime Museum in Oban in June 2011.';
const chair = 'Jane Orr, the chairwoman, took up the post in 2014.';
const since = 'Jane Orr has been chairwoman of the board since 2014.';

describe('a figure of another fate, or the date of another event, does not answer', () => {
  test.each([
    ['How many barns were rebuilt?', storm, '14'],
    ['How many boats sank?', storm, '31'],
    ['How many men were charged over the theft?', theft, '12'],
    ['How much was the owner fined?', fine, '£900'],
    ['When did the Maritime Museum open?', opening, 'June 2011'],
    ['When was Jane Orr born?', chair, '2014'],
    [
      'When was the alert level raised to red?',
      'The alert level was raised to red before being lowered to amber, where it has stayed since 4 May.',
      '4 May',
    ],
    ['How tall is the tower?', 'The captain sent a team of 20 into the tower.', '20'],
  ])('%s', (question, body, text) => expect(fits(question, body, text)).toBeLessThan(0.5));
});

describe('a figure or date of that fate or event does', () => {
  test.each([
    ['How many barns were damaged?', storm, '14'],
    ['How many men were arrested over the theft?', theft, '12'],
    ['How much can an owner be fined?', fine, '£900'],
    ['How much was the mill fined?', fined, '£900'],
    ['When did Jane Orr become chairwoman?', chair, '2014'],
    ['When did Jane Orr become chairwoman?', since, '2014'],
    ['When did the gallery close?', 'The gallery was open from March until June 2014.', 'June 2014'],
    ['When was the ship towed to Oban?', opening, 'June 2011'],
  ])('%s', (question, body, text) => expect(fits(question, body, text)).toBe(1));
});
