import { describe, expect, test } from 'vitest';
import { isNominal, parseSentence } from '../../src/text/clauses.ts';

/** The clauses of a sentence as `joint→parent words`, the parent as its index, none for one that stands by itself. */
const clauses = (text: string) => {
  const { words, clauses } = parseSentence(text, 0, text.length);
  return clauses.map(
    ({ joint, parent, first, last }) =>
      `${joint}${parent < 0 ? '' : `→${parent}`} ${text.slice(words[first]?.start, words[last]?.end)}`,
  );
};

const phrases = (text: string) => {
  const { words, phrases } = parseSentence(text, 0, text.length);
  return phrases.map(({ first, last }) => text.slice(words[first]?.start, words[last]?.end));
};

describe('clauses', () => {
  test.each<[string, string, ...string[]]>([
    ['one', 'The ferry sank.', 'main The ferry sank.'],
    [
      'what is said',
      'The mayor said that the bridge was closed and that the ferry would run.',
      'main The mayor said',
      'reported→0 that the bridge was closed',
      'reported→0 and that the ferry would run.',
    ],
    [
      'what is said without "that"',
      'Mr Hill said the ferry had carried 40 people.',
      'main Mr Hill said',
      'reported→0 the ferry had carried 40 people.',
    ],
    [
      'what somebody is told',
      'The mayor told the papers on Monday that the gate had failed.',
      'main The mayor told the papers on Monday',
      'reported→0 that the gate had failed.',
    ],
    [
      'who says it, behind a quotation',
      '“The harbour is safe,” said the mayor.',
      'main “The harbour is safe,”',
      'frame→0 said the mayor.',
    ],
    [
      'when it was',
      'Ferries stopped when the storm came.',
      'main Ferries stopped',
      'subordinate→0 when the storm came.',
    ],
    [
      'why it was, first',
      'Because the wind was strong, the ferry stayed in port.',
      'main Because the wind was strong,',
      'coordinate the ferry stayed in port.',
    ],
    [
      'which one',
      'Fines of up to €50m await firms that break the law.',
      'main Fines of up to €50m await firms',
      'relative→0 that break the law.',
    ],
    [
      'what came of it',
      'The harbour closed, forcing 40 boats to wait.',
      'main The harbour closed,',
      'participle→0 forcing 40 boats to wait.',
    ],
    [
      'two things with subjects of their own',
      'The town bought a ferry, and the council sold two barges.',
      'main The town bought a ferry,',
      'coordinate and the council sold two barges.',
    ],
    [
      'two things about other places',
      'Storms killed 36 people in Manchester, and last month 29 were injured at Parsons Green.',
      'main Storms killed 36 people in Manchester,',
      'coordinate and last month 29 were injured at Parsons Green.',
    ],
    [
      'a semicolon',
      'The port handled 412 ships; 12 were tankers.',
      'main The port handled 412 ships;',
      'coordinate 12 were tankers.',
    ],
    [
      'a list of subjects is no new clause',
      'Facebook, Google and YouTube have removed the videos.',
      'main Facebook, Google and YouTube have removed the videos.',
    ],
    [
      'a list of objects is no new clause',
      'They sold nets, oars and sails.',
      'main They sold nets, oars and sails.',
    ],
  ])('%s', (_name, text, ...expected) => {
    expect(clauses(text)).toEqual(expected);
  });

  test('every word is in one clause, and clauses follow each other', () => {
    const text =
      'Mr Hill, who runs the port, said that 412 ships came, forcing it to grow; “we are full,” he added.';
    const parse = parseSentence(text, 0, text.length);
    expect(parse.clauseOf).toHaveLength(parse.words.length);
    parse.words.forEach((_, i) => {
      const { first, last } = parse.clauses[parse.clauseOf[i] ?? -1] ?? { first: 0, last: -1 };
      expect(i).toBeGreaterThanOrEqual(first);
      expect(i).toBeLessThanOrEqual(last);
    });
  });

  test('no clause hangs on itself, directly or over others', () => {
    const text =
      'He said that she said that they left when it rained because the roof, which leaked, fell in.';
    const { clauses } = parseSentence(text, 0, text.length);
    for (const { index, parent } of clauses) expect(parent).toBeLessThan(index);
  });
});

test.each<[string, ...string[]]>([
  [
    'The seven blue boats of the harbour’s oldest family won.',
    'The seven blue boats',
    'the harbour',
    'oldest family',
  ],
  ['Facebook, Google and YouTube have removed the videos.', 'Facebook', 'Google', 'YouTube', 'the videos'],
  ['It rained.'],
])('noun phrases: %s', (text, ...expected) => {
  expect(phrases(text)).toEqual(expected);
});

test.each([
  ['Police foiled seven plots.', 'foiled', 'VERB'],
  ['When did the bridge open?', 'open', 'VERB'],
  ['How much did the bridge cost?', 'cost', 'VERB'],
  ['Where were people killed?', 'people', 'NOUN'],
  ['The law bans the sale of knives.', 'bans', 'VERB'],
  ['How many ships use the port?', 'use', 'VERB'],
  ['The court may fine offenders.', 'fine', 'VERB'],
  ['They did not fine the owner.', 'fine', 'VERB'],
  ['It was closed because of flooding.', 'flooding', 'NOUN'],
  ['The barge was sold for scrap.', 'scrap', 'NOUN'],
  ['The firm used a software update to stop it.', 'update', 'NOUN'],
  ['The owners went to court.', 'court', 'NOUN'],
  ['The Public Works Administration paid.', 'Works', 'PROPN'],
  ['In the winter months the ferry rests.', 'months', 'NOUN'],
])('the part of speech: %s %s is a %s', (text, word, pos) => {
  const { words } = parseSentence(text, 0, text.length);
  expect(words.find((one) => one.text === word)?.pos).toBe(pos);
});

test('a full stop is no part of the last word', () => {
  const text = 'It cost £3m.';
  const { words } = parseSentence(text, 0, text.length);
  expect(words.slice(-2).map((word) => word.text)).toEqual(['m', '.']);
});

test('offsets point into the text, not into the sentence', () => {
  const text = 'It rained. The ferry sank.';
  const { words } = parseSentence(text, 11, text.length);
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['The', 'ferry', 'sank', '.']);
  expect(words.filter(isNominal).map(({ lower }) => lower)).toEqual(['ferry']);
});

test.each([
  ['nothing', ''],
  ['marks only', '… — “” () ;;; ,,,'],
  ['a lone surrogate', 'The \ud800 mayor left.'],
  ['a null byte', 'The may\0or left.'],
  ['right-to-left letters', 'قال العمدة إن 5 أشخاص لقوا حتفهم.'],
  ['nested quotation marks', `${'“'.repeat(200)}a${'”'.repeat(200)}`],
  ['a run without white space', 'right?'.repeat(200)],
  ['many conjunctions', 'and he said that '.repeat(60)],
])('parses %s', (_name, text) => {
  const parse = parseSentence(text, 0, text.length);
  expect(parse.clauseOf).toHaveLength(parse.words.length);
  for (const { start, end, text: word } of parse.words) expect(text.slice(start, end)).toBe(word);
});

test.each([
  ['a run of letters', 'a'.repeat(40_000)],
  ['a run of marks', '!?'.repeat(20_000)],
  ['a run with dots', 'a.'.repeat(20_000)],
])('the tagger takes linear time for %s', (_name, text) => {
  parseSentence(text, 0, 1_000);
  const began = performance.now();
  parseSentence(text, 0, text.length);
  expect(performance.now() - began).toBeLessThan(2_000);
});
