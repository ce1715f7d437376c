import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/corpus/parse.ts';
import { extractFacts } from '../../src/facts/extract.ts';
import type { SentenceFacts } from '../../src/facts/fact.ts';
import { createLexicon } from '../../src/text/lexicon.ts';
import { termOf } from '../../src/text/terms.ts';

const lexicon = createLexicon(() => []);

const extract = (text: string, format: 'plain' | 'markdown' = 'plain'): readonly SentenceFacts[] =>
  extractFacts(
    parseReport({ id: 'r', text, format, file: `r.${format === 'plain' ? 'txt' : 'md'}` }),
    lexicon,
  );

/** The facts of a text as `kind words`. */
const facts = (text: string) =>
  extract(text).flatMap(({ report, facts }) =>
    facts.map(({ kind, start, end }) => `${kind} ${report.text.slice(start, end)}`),
  );

/** How firmly a number of a text is bound to a word; 0 where it is not. */
const bound = (sentences: readonly SentenceFacts[], number: string, word: string) => {
  const fact = sentences
    .flatMap(({ report, facts }) =>
      facts.map((one) => ({ ...one, text: report.text.slice(one.start, one.end) })),
    )
    .find(({ text, value }) => value !== null && text === number);
  if (fact === undefined) throw new Error(`no number “${number}”`);
  return Math.max(
    0,
    ...fact.bindings.filter(({ term }) => term === termOf(word)).map(({ weight }) => weight),
  );
};

describe('a number is bound to what it counts', () => {
  test.each([
    ['The port handled 379 cargo ships.', '379', 'ships', 'rain'],
    ['The port handled 379 cargo ships.', '379', 'cargo', 'rain'],
    ['They tested 12 of the 30 samples.', '12', 'samples', 'rain'],
    ['Firms face fines of up to €50m in Germany.', '€50m', 'fines', 'Germany'],
    ['The death toll rose to 36 in March.', '36', 'toll', 'March'],
    ['The death toll rose to 36 in March.', '36', 'death', 'March'],
    ['Police stopped seven plots since March and 20 since 2013.', 'seven', 'plots', '2013'],
    ['Police stopped seven plots since March and 20 since 2013.', '20', 'plots', 'March'],
    ['The earthquake reached magnitude 5.1 there.', '5.1', 'magnitude', 'rain'],
    ['A storm killed 36 people and injured 29 sailors.', '36', 'people', 'sailors'],
    ['A storm killed 36 people and injured 29 sailors.', '29', 'sailors', 'people'],
    ['The storm killed 36 and injured 120.', '120', 'injured', 'killed'],
    ['The council sent 900 letters; 310 of them came back.', '310', 'letters', 'council'],
    ['Cooks pay a charge of £50 and waiters one of £20.', '£20', 'waiters', 'cooks'],
    ['Asia gained 3 million readers, Africa 2 million.', '2 million', 'readers', 'Asia'],
    ['Sales reached £33m and membership £6m.', '£6m', 'membership', 'sales'],
    ['The bill passed by 384 to 184.', '384', 'favour', 'oppose'],
    ['The bill passed by 384 to 184.', '184', 'oppose', 'favour'],
    ['The tunnel opened £18m over its budget of £142m.', '£18m', 'budget', 'rain'],
    ['Mr Hill said the ferry, which sank in May, had carried 40.', '40', 'carried', 'Hill'],
    ['Mr Hill said the ferry, which sank in May, had carried 40.', '40', 'ferry', 'sank'],
    ['A magnitude 5.1 earthquake struck.', '5.1', 'magnitude', 'rain'],
    ['Most came from Chad (900 people), before Mali (700).', '700', 'Mali', 'Chad'],
    ['Most came from Chad (900 people), before Mali (700).', '700', 'people', 'Chad'],
    ['The firm got 92 letters, among them 26 of thanks and 55 of anger.', '26', 'letters', 'anger'],
    ['The firm got 92 letters, among them 26 of thanks and 55 of anger.', '55', 'letters', 'thanks'],
    ['Of 900 people on the list 700 came.', '700', 'people', 'list'],
    ['The board put the loss to the town at £3m.', '£3m', 'loss', 'board'],
    ['The fee is £50, cut to £30 in May.', '£30', 'fee', 'May'],
    ['Bakers are angry. Some 300 of them are owed money.', '300', 'bakers', 'May'],
    ['Ten sailors drowned in May. In June there were 27.', '27', 'sailors', 'May'],
    ['Ten sailors drowned in May. Four were found later.', 'Four', 'sailors', 'May'],
    ['Ten sailors drowned in May. Later 27 coats were found.', '27', 'coats', 'sailors'],
  ])('%s %s: %s, not %s', (text, number, word, other) => {
    const sentences = extract(text);
    expect(bound(sentences, number, word)).toBeGreaterThanOrEqual(0.6);
    expect(bound(sentences, number, other)).toBe(0);
  });

  test('the noun itself firmest, the words between less', () => {
    const sentences = extract('The port handled 379 cargo ships.');
    expect(bound(sentences, '379', 'ships')).toBeGreaterThan(bound(sentences, '379', 'cargo'));
  });
});

test.each([
  ['The fare rose from £2 to £3.', '£2', '£3', 'fare'],
  ['Waste fell to 18 tonnes, down from 24 tonnes.', '24 tonnes', '18 tonnes', 'waste'],
])('the earlier number of two is bound less: %s', (text, earlier, later, word) => {
  const sentences = extract(text);
  expect(bound(sentences, later, word)).toBeGreaterThan(bound(sentences, earlier, word));
});

test('the noun behind a labelled number is not what it counts', () => {
  const sentences = extract('A magnitude 5.1 earthquake struck.');
  expect(bound(sentences, '5.1', 'earthquake')).toBeLessThan(0.5);
});

test('a first word is a name where the report writes it with a capital elsewhere', () => {
  expect(facts('Twitter has closed 40 accounts. They belonged to Twitter.')).toContain('name Twitter');
  expect(facts('Water has filled 40 cellars. They were full of water.')).not.toContain('name Water');
});

describe('a number that counts nothing is no count', () => {
  test.each([
    ['Flight 994 left Leith on time.', '994'],
    ['The map is on page 12 of the report.', '12'],
    ['Cooks pay a charge of £50 and waiters one of £20.', 'one'],
    ['The star that they formed was a bright one that grew.', 'one'],
    ['A third gauge joined the search.', 'A third'],
    ['Pupils aged 16 and 17 may vote.', '17'],
    ['Ada Hill, 52, runs the mill.', '52'],
    ['The lounge is for residents over 65.', '65'],
  ])('%s %s', (text, number) => {
    expect(facts(text)).not.toContain(`count ${number}`);
    expect(facts(text)).not.toContain(`share ${number}`);
  });

  test.each([
    ['Pupils aged 16 and 17 may vote.', 'age 17'],
    ['Ada Hill, 52, runs the mill.', 'age 52'],
    ['The lounge is for residents over 65.', 'age 65'],
    ['A magnitude 5.1 earthquake struck.', 'measure 5.1'],
    ['One sailor of the crew was hurt.', 'count One'],
    ['A third of the crew was hurt.', 'share A third'],
    ['The ferry took 12 trains.', 'count 12'],
  ])('but: %s %s', (text, fact) => {
    expect(facts(text)).toContain(fact);
  });
});

describe('rows of a table', () => {
  const table = [
    '# Storms',
    '',
    '| Town | Deaths | Damage |',
    '|---|---|---|',
    '| Armero | 12 | $3 million |',
    '| Lima | | 5 ships |',
    '| | 7 | |',
    '',
  ].join('\n');
  const rows = extract(table, 'markdown');

  test('a cell is bound to the head of its column and the label of its row', () => {
    expect(bound(rows, '12', 'deaths')).toBe(1);
    expect(bound(rows, '12', 'Armero')).toBe(0.8);
    expect(bound(rows, '12', 'damage')).toBe(0);
    expect(bound(rows, '$3 million', 'damage')).toBe(1);
    expect(bound(rows, '12', 'Lima')).toBe(0);
  });

  test.each([
    ['Turnout (%)', '61.5', 'percent'],
    ['Fee (£)', '61.5', 'money'],
    ['Length in km', '61.5', 'measure'],
    ['Stay (days)', '61.5', 'duration'],
    ['Age', '61', 'age'],
    ['Boats', '61', 'count'],
  ])('a bare number below “%s” is of its unit', (head, number, kind) => {
    const rows = `# Towns\n\n| Town | ${head} |\n|---|---|\n| Leith | ${number} |\n`;
    expect(
      extract(rows, 'markdown').flatMap(({ report, facts }) =>
        facts.map((fact) => `${fact.kind} ${report.text.slice(fact.start, fact.end)}`),
      ),
    ).toContain(`${kind} ${number}`);
  });

  test('empty cells have no facts and shift nothing', () => {
    expect(bound(rows, '5 ships'.slice(0, 1), 'damage')).toBe(1);
    expect(bound(rows, '7', 'deaths')).toBe(1);
    expect(bound(rows, '7', 'damage')).toBe(0);
  });
});

describe('what a sentence says', () => {
  test.each<[string, ...string[]]>([
    [
      'Andrew Parker, the head of MI5, spoke on 17 September 2017.',
      'date 17 September 2017',
      'person Andrew Parker',
      'role the head of MI5',
      'organisation MI5',
    ],
    [
      'It happened in Manchester, Westminster and Lisbon.',
      'place Manchester',
      'place Westminster',
      'place Lisbon',
      'place Manchester, Westminster and Lisbon',
    ],
    ['The steering committee stopped it.', 'agent The steering committee'],
    ['A bomb was left on a tube train.', 'spot a tube train'],
    ['Last month 29 sailors were injured.', 'date Last month', 'agent 29 sailors'],
    ['Under the Health Act 2006 it cost £50.', 'money £50', 'name Health Act'],
    ['It rained in 2013.', 'date 2013'],
    ['They withdrew 2.5 million Note 7 phones.', 'count 2.5 million'],
  ])('%s', (text, ...expected) => {
    expect(facts(text)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ['a year is no count', 'It rained in 2013.', 'count 2013'],
    ['the day of a date is no count', 'It rained on 17 September 2017.', 'count 17'],
    ['the year of an act is no date', 'Under the Health Act 2006 it rained.', 'date 2006'],
    ['the number of a model is no count', 'They withdrew the Galaxy Note 7.', 'count 7'],
    ['Islamist extremists name nobody', 'Islamist extremists left.', 'name Islamist'],
  ])('%s', (_name, text, wrong) => {
    expect(facts(text)).not.toContain(wrong);
  });

  test('the list of names counts its members', () => {
    const [sentence] = extract('It happened in Manchester, Westminster and Lisbon.');
    expect(sentence?.facts.map(({ members }) => members).sort()).toEqual([1, 1, 1, 3]);
  });

  test.each([
    ['Lowe Revenue and Customs, which collects it, said no.', ['organisation Lowe Revenue and Customs']],
    ['Lowe Revenue and Customs was late.', ['organisation Lowe Revenue and Customs']],
    ['Facebook and Google were late.', ['name Facebook', 'name Google', 'name Facebook and Google']],
    ['Anna Hill and Ian Cole, which was odd, left.', ['person Anna Hill', 'person Ian Cole']],
  ])('names that one verb speaks of as one are one: %s', (text, expected) => {
    expect(facts(text)).toEqual(expect.arrayContaining(expected));
    if (expected.length === 1) expect(facts(text)).not.toContain('name Customs');
  });

  test('relative dates are resolved by the date of the report', () => {
    const [, , sentence] = extract(
      '---\ndate: 2017-10-18\n---\n\n# R\n\nIt rained. It stopped. Last month 5 left.',
      'markdown',
    );
    expect(sentence?.facts.find(({ kind }) => kind === 'date')?.date?.value).toBe('2017-09');
  });

  test('a quotation knows who speaks beside it', () => {
    const [first] = extract('“It rained,” said the harbour master. “Nobody came.”');
    const [, second] = extract('“It rained,” said the harbour master. “Nobody came.”');
    expect(second?.speaker).toEqual([termOf('harbour'), termOf('master')]);
    expect(first?.speaker).toEqual(second?.speaker);
  });

  test('facts point at their words: offsets, word indexes and clause agree', () => {
    const text =
      'In March 2020 Mr Hill of Lisbon said that 412 ships had paid €50m, and 12 per cent had not.';
    for (const { facts, parse, report } of extract(text)) {
      expect(facts.length).toBeGreaterThan(5);
      for (const { start, end, first, last, clause } of facts) {
        expect(report.text.slice(start, end)).not.toBe('');
        expect(parse.words[first]?.start).toBeLessThanOrEqual(start);
        expect(parse.words[last]?.end).toBeGreaterThanOrEqual(end);
        expect(parse.clauseOf[first]).toBe(clause);
      }
    }
  });
});

test.each([
  ['one word', 'Fire'],
  ['no names', 'it rained all day. nobody came.'],
  ['numbers only', '1 2 3 4 5. 6 7 8.'],
  ['marks only', '... !!! ???'],
  ['a lone surrogate and a null byte', 'The \ud800 mayor said 5\0 people left.'],
  ['right-to-left letters', 'قال العمدة إن 5 أشخاص لقوا حتفهم.'],
  ['one sentence without stops', 'the man and the dog saw 5 cats in Lima and '.repeat(500)],
])('a report of %s gives facts inside their sentences', (_name, text) => {
  for (const { facts, sentence } of extract(text)) {
    for (const { start, end } of facts) {
      expect(start).toBeGreaterThanOrEqual(sentence.start);
      expect(end).toBeLessThanOrEqual(sentence.end);
    }
  }
});

describe('a name is of one type in a report', () => {
  test('a surname is that of the person who is named in full', () => {
    expect(facts('Ove Lund, the mayor, left. Then Lund came back.')).toContain('person Lund');
  });

  test('what stands once behind a place word and mostly not is no place', () => {
    const text =
      'It belongs to Orlo. Work is slow at Orlo. Buyers like Orlo. Sellers like Orlo. Cooks like Orlo.';
    expect(facts(text)).toContain('name Orlo');
    expect(facts(text)).not.toContain('place Orlo');
    expect(facts('They live in Orlo. The rain hit Orlo.')).not.toContain('name Orlo');
  });

  test('two names are not joined across a comma', () => {
    const text = 'There were Ove Lund, a baker from Leeds, and Eva Holm, a cook from Lisbon.';
    expect(facts(text)).toContain('place Leeds');
    expect(facts(text)).not.toContain('place Leeds, and Eva Holm');
    expect(facts(text)).toContain('role a baker from Leeds');
  });

  test('capitals that are somebody’s role are no name of their own', () => {
    expect(facts('Ove Lund, a former army SEAL who dived, left.')).not.toContain('organisation SEAL');
  });

  test('a phrase is not cut inside a word with hyphens', () => {
    expect(facts('It speaks for rank-and-file officers.')).not.toContain('agent file officers');
  });

  test('a family is called by its name', () => {
    expect(facts('It is run by the Lund family.')).toContain('organisation Lund family');
  });
});
