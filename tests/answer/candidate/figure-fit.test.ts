import { describe, expect, test } from 'vitest';
import { bindingOf } from '../../../src/answer/candidate/binding.ts';
import { figureFit } from '../../../src/answer/candidate/figure-fit.ts';
import { openLibrary } from '../../../src/answer/open-library.ts';
import { parseReport } from '../../../src/corpus/parse.ts';
import { analyse } from '../../../src/question/analyse.ts';

/** The figures and dates of a report of one sentence or table, each with what `judge` says of it for a question. */
function judged(question: string, body: string) {
  const report = parseReport({ id: 'r', text: `# Report\n\n${body}\n`, format: 'markdown', file: 'r.md' });
  const { volumes, knowledge } = openLibrary([report]);
  const asked = analyse(question, knowledge);
  const all = (volumes.get('r')?.sentences ?? []).flatMap((sentence) =>
    sentence.facts
      .filter(({ value, kind }) => value !== null || kind === 'date')
      .map((fact) => ({ sentence, fact, text: report.text.slice(fact.start, fact.end) })),
  );
  const one = (text: string) => {
    const found = all.find((other) => other.text === text);
    if (found === undefined) throw new Error(`no figure “${text}” in ${all.map((other) => other.text)}`);
    return found;
  };
  return {
    fits: (text: string) => figureFit(asked, one(text).sentence, one(text).fact),
    binding: (text: string) =>
      bindingOf(
        asked,
        one(text).sentence,
        one(text).fact,
        asked.items.map(() => 0),
      ),
  };
}

describe('of two values of a clause the one fits that the words of the question stand beside', () => {
  const pay = 'On the island cooks pay a charge of £50 and waiters one of £20.';
  const born = 'Most came from Chad (900 people), before Mali (700) and Togo (300).';
  const pump = 'Of the wells 5% failed with the pump and 9% without it.';
  const since = 'The rule has applied in Kent since May 2015 and in Fife since June 2018.';
  const groups = 'By spring 82 sheep in the grazing group and 110 sheep in the stable group were ill.';
  test.each([
    ['How much is the charge for waiters?', pay, '£20', '£50'],
    ['How many people came from Mali?', born, '700', '900'],
    ['How many people came from Togo?', born, '300', '900'],
    ['What share of the wells failed without the pump?', pump, '9%', '5%'],
    ['What share of the wells failed with the pump?', pump, '5%', '9%'],
    ['When did the rule begin in Fife?', since, 'June 2018', 'May 2015'],
    ['How many sheep in the stable group were ill?', groups, '110', '82'],
    ['How many sheep in the grazing group were ill?', groups, '82', '110'],
  ])('%s', (question, body, right, wrong) => {
    const { fits } = judged(question, body);
    expect(fits(right)).toBe(1);
    expect(fits(wrong)).toBeLessThan(1);
  });

  test('what is said of a whole holds of its part', () => {
    const letters = 'The council sent 900 notices in Leith; 310 of them were cancelled.';
    expect(judged('How many notices in Leith were cancelled?', letters).fits('310')).toBe(1);
  });
});

describe('a figure of another thing than is asked for hardly fits', () => {
  test.each([
    ['How many people watched the debates?', 'They met in two debates on the radio.', 'two'],
    ['How big is the kiln?', 'The two kilns were built in May.', 'two'],
    ['How tall is Mount Arnel?', 'Mount Arnel stands 80 km north of the town.', '80 km'],
    ['How deep is the lake?', 'The lake is 12 km long.', '12 km'],
    ['How heavy is the mast?', 'The mast is 40 m high.', '40 m'],
    ['How strong was the earthquake?', 'The earthquake struck 3 km beneath the town.', '3 km'],
    ['How many of the 40 sailors are women?', 'Some 40 sailors came back.', '40'],
    ['How many children drowned?', 'The flood drowned 72 children and adults.', '72'],
    ['How tall are the two towers?', 'They climbed the two towers.', 'two'],
    ['When was the vote?', 'The vote had to be held before the end of 2014.', '2014'],
    ['When was the landing?', 'It rained on 13 May, two days before the landing.', '13 May'],
  ])('%s %s', (question, body, figure) => {
    expect(judged(question, body).fits(figure)).toBeLessThanOrEqual(0.5);
  });

  test.each([
    ['How many people watched the debates?', 'Some 900 people watched the debates.', '900'],
    ['How tall is Mount Arnel?', 'Mount Arnel rises 900 m above the sea.', '900 m'],
    ['How far is the farm from the town?', 'The farm stands 80 km north of the town.', '80 km'],
    ['How many children and adults drowned?', 'The flood drowned 72 children and adults.', '72'],
    ['How strong was the earthquake?', 'A magnitude 5.1 earthquake struck.', '5.1'],
    ['What is the number of ferries?', 'The port has 12 ferries.', '12'],
    ['By when did the vote have to be held?', 'The vote had to be held before the end of 2014.', '2014'],
    ['When did it rain?', 'It rained on 13 May, two days before the landing.', '13 May'],
  ])('but: %s %s', (question, body, figure) => {
    expect(judged(question, body).fits(figure)).toBe(1);
  });
});

describe('in a table the head of the column tells what a figure is', () => {
  const stars =
    '| Name | Source | Brightness | Distance |\n|---|---|---|---|\n| Beta | twin star | 4 | 13 light years |\n';
  const polls = '| Town | Yes (%) | No (%) |\n|---|---|---|\n| Leith | 57 | 43 |\n';
  test.each([
    ['How far away is the twin star?', stars, '13 light years', '4'],
    ['What percentage voted yes in Leith?', polls, '57', '43'],
  ])('%s', (question, table, right, wrong) => {
    const { binding } = judged(question, table);
    expect(binding(right)).toBe(1);
    expect(binding(wrong)).toBeLessThan(1);
  });
});
