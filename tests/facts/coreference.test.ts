import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/corpus/parse.ts';
import { extractFacts } from '../../src/facts/extract.ts';
import type { SentenceFacts } from '../../src/facts/fact.ts';
import { createLexicon } from '../../src/text/lexicon.ts';
import { termOf } from '../../src/text/terms.ts';

const lexicon = createLexicon(() => []);

const extract = (text: string): readonly SentenceFacts[] =>
  extractFacts(parseReport({ id: 'r', text, format: 'plain', file: 'r.txt' }), lexicon);

/** How surely the n-th `word` of the text's last sentence stands for another word; 0 where it does not. */
const standsFor = (text: string, word: string, other: string, n = 0): number => {
  const sentence = extract(text).at(-1) as SentenceFacts;
  const at = sentence.parse.words.flatMap(({ lower }, i) => (lower === word ? [i] : []))[n];
  if (at === undefined) throw new Error(`no “${word}” in the last sentence`);
  return Math.max(
    0,
    ...sentence.references
      .filter((one) => one.word === at && one.term === termOf(other))
      .map(({ weight }) => weight),
  );
};

describe('a pronoun stands for what was spoken of', () => {
  test.each([
    ['The ferry struck a rock. It sank within an hour.', 'it', 'ferry', 'rock'],
    ['The brewery borrowed from two banks. By May its debts had doubled.', 'its', 'brewery', 'banks'],
    ['Ruth Abel led the dig. She blamed the rain.', 'she', 'Abel', 'dig'],
    ['Ruth Abel thanked Daniel Wood. He had found the coins.', 'he', 'Wood', 'Abel'],
    ['Her uncle, Okoro, ran the shop. A letter came, and he read it aloud.', 'he', 'Okoro', 'letter'],
    [
      'The alarm was raised by a woman called Okoro. The mayor, Daniel Wood, thanked her.',
      'her',
      'Okoro',
      'Wood',
    ],
    [
      'Pliny the Younger was at home. He was 17. His uncle, Pliny the Elder, led the fleet. He died on the beach.',
      'he',
      'Elder',
      'Younger',
    ],
    ['The hikers left the hut at dawn. Nobody knew where they were.', 'they', 'hikers', 'hut'],
    ['Many farmers lost their herds. Up to 900 of them are in debt.', 'them', 'farmers', 'rain'],
    ['The statue was kept in Dresden. There it was lost.', 'there', 'Dresden', 'statue'],
    ['The first runner arrived at noon. Two others followed.', 'two', 'runner', 'noon'],
    ['Aldor Shipping must repair the quay. It expects this to cost it a lot.', 'this', 'quay', 'rain'],
  ])('%s', (text, word, meant, not) => {
    expect(standsFor(text, word, meant)).toBeGreaterThan(0.6);
    expect(standsFor(text, word, meant)).toBeGreaterThan(standsFor(text, word, not));
  });

  test('but not for what is beside the same verb', () => {
    const text = 'Ruth Abel hired a nurse. Ruth Abel paid her in cash.';
    expect(standsFor(text, 'her', 'Abel')).toBe(0);
  });

  test.each([
    'The ferry struck a rock. It was unclear whether anybody was hurt.',
    'The ferry struck a rock. It took an hour to find help.',
    'The ferry struck a rock. It was Ruth Abel who called for help.',
  ])('and an empty one for nothing: %s', (text) => {
    expect(standsFor(text, 'it', 'ferry')).toBe(0);
  });

  test('and for somebody named in the passage before', () => {
    expect(standsFor('Ruth Abel led the dig.\n\nIn 2012 she moved to Leeds.', 'she', 'Abel')).toBeGreaterThan(
      0.6,
    );
  });
});

describe('a description stands for what it describes', () => {
  test.each([
    ['The ferry Northern Grace was freed. The 90-metre vessel is in dock.', 'vessel', 'Grace'],
    ['Crews freed the Ever Given, the giant container ship. The vessel is afloat.', 'vessel', 'given'],
    ['Ruth Abel was sentenced by a judge. The 38-year-old wept.', 'old', 'Abel'],
    ['The Norwick bridge carried the tramway. The bridge fell in March.', 'bridge', 'Norwick'],
    ['The shipping company Aldor has debts. The company sold two ferries.', 'company', 'Aldor'],
    ['The research vessel Aurora left on Monday. The ship met a storm.', 'ship', 'Aurora'],
    ['Divers photographed a lobster. The animal was blue.', 'animal', 'lobster'],
    ['Kenya banned plastic bags. The country was praised.', 'country', 'Kenya'],
    [
      'The Rising Star, a container ship, got stuck. The 400-metre vessel blocked the canal.',
      'vessel',
      'Star',
    ],
    ['Ruth Abel was sentenced on Friday. The 38-year-old wept.', 'old', 'Abel'],
    [
      'The divers Ruth Abel and Anna Wood found the wreck. The two women slept on the beach.',
      'women',
      'Abel',
    ],
    ['Residents elected Ruth Abel, the mayor of Norwick. The mayor resigned in May.', 'mayor', 'Abel'],
    ['Rust had weakened the roof, which collapsed in May. The collapse hurt nobody.', 'collapse', 'roof'],
  ])('%s', (text, word, meant) => {
    expect(standsFor(text, word, meant)).toBeGreaterThan(0.5);
  });

  test.each([
    ['The Norwick bridge carried the tramway. The northern bridge fell in March.', 'bridge', 'Norwick'],
    ['Ruth Abel led the dig. The man who found the coins went home.', 'man', 'Abel'],
    ['Wales lost the match. The harm was small.', 'harm', 'Wales'],
  ])('and for nothing else: %s', (text, word, not) => {
    expect(standsFor(text, word, not)).toBe(0);
  });
});

describe('a short name stands for the full one, and for its role', () => {
  test.each([
    ['Ruth Abel, the head of the harbour office, spoke first. Ms Abel then left.', 'abel', 'Ruth', 0.9],
    ['Ruth Abel, the head of the harbour office, spoke first. Ms Abel then left.', 'abel', 'harbour', 0.7],
    ['The Teachers Federation met in May. On Friday the Federation gave in.', 'federation', 'Teachers', 0.9],
  ])('%s', (text, word, other, least) => {
    expect(standsFor(text, word, other)).toBeGreaterThanOrEqual(least);
  });

  test('not one of another gender', () => {
    expect(standsFor('Ruth Abel spoke first. Mr Abel then left.', 'abel', 'Ruth')).toBe(0);
  });
});

test('a number counts what the words beside it stand for', () => {
  const [, last] = extract('Many suppliers lost money. Up to 900 of them are in debt.');
  const number = last?.facts.find(({ value }) => value === 900);
  expect(number?.bindings.map(({ term }) => term)).toContain(termOf('suppliers'));
});

test('a sentence of its own stands for nothing', () => {
  expect(extract('The ferry sank in May.').map(({ references }) => references)).toEqual([[]]);
});
