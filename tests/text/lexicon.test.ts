import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COUNTRIES } from '../../src/text/countries.ts';
import { createLexicon } from '../../src/text/lexicon.ts';
import { fold, termOf, tokens } from '../../src/text/terms.ts';
import { KINDS } from '../../src/text/vocabulary/kinds.ts';
import { FAMILIES } from '../../src/text/vocabulary.ts';

/** What a word of a question may be met by in a text: terms with their weights. */
function relatedIn(text: string, word: string): ReadonlyMap<string, number> {
  const words = tokens(text)
    .filter(({ stop }) => !stop)
    .map(({ folded }) => folded);
  return new Map(
    createLexicon(() => words)
      .related(fold(word))
      .map(({ term, weight }) => [term, weight]),
  );
}

describe('a word of a question is met by', () => {
  test.each([
    ['a word of its family', 'fatalities', 'Nine people were killed.', 'killed'],
    ['another form of its family', 'deaths', 'Nine people were killed.', 'killed'],
    ['its family in the past', 'died', 'Nine people were killed.', 'killed'],
    ['a synonym', 'thwarted', 'Police foiled the plot.', 'foiled'],
    ['a synonym that WordNet holds apart', 'jail', 'He was sent to prison.', 'prison'],
    ['a verb of the same meaning', 'constructed', 'The bridge was built.', 'built'],
    ['the verb of an agent', 'author', 'She wrote the novel.', 'wrote'],
    ['the noun of a verb', 'explode', 'The explosion was heard.', 'explosion'],
    ['an adjective of a noun', 'coast', 'The coastal towns flooded.', 'coastal'],
    ['the adverb of an adjective', 'rapid', 'Prices rose rapidly.', 'rapidly'],
    ['a superlative', 'large', 'It is the largest port.', 'largest'],
    ['a more special word', 'weapon', 'He carried a knife.', 'knife'],
    ['an adjective of nationality', 'Germany', 'A German law applies.', 'German'],
    ['a country', 'French', 'The law of France applies.', 'France'],
    ['another name of a country', 'UK', 'Britain has left.', 'Britain'],
    ['another name of a people', 'brits', 'The British left.', 'British'],
    ['an irregular form', 'purchase', 'They bought the firm.', 'bought'],
    ['a word of another field', 'predicted', 'The plan had assumed less.', 'assumed'],
    ['a plainer word', 'pocketed', 'He had kept the fees.', 'kept'],
    ['a word of talk', 'bloke', 'The man left.', 'man'],
    ['a kind of it', 'animals', 'Twelve deer perished.', 'deer'],
    ['a kind of it that is far', 'wildlife', 'The salmon returned.', 'salmon'],
    ['what it is made of', 'plume', 'An ash column rose.', 'column'],
    ['a formal word', 'die', 'He succumbed at noon.', 'succumbed'],
    ['a word of the trade', 'paintings', 'The canvas is dark.', 'canvas'],
    ['a word of statistics', 'caught', 'Nine were infected.', 'infected'],
    ['another word of firms', 'earn', 'He received more.', 'received'],
    ['persons of a trade', 'footballer', 'The goalkeeper fell.', 'goalkeeper'],
    ['what it is counted in', 'weight', 'They lost two kilograms.', 'kilograms'],
    ['a capital for its government', 'USA', 'Washington refused.', 'Washington'],
  ])('%s: %s', (_, word, text, meets) => {
    expect([...relatedIn(text, word).keys()]).toContain(termOf(fold(meets)));
  });
});

describe('a word of a question is not met by', () => {
  test.each([
    ['a neighbour', 'injured', 'Nine people were killed.'],
    ['a neighbour the other way', 'killed', 'Nine people were injured.'],
    ['another office', 'secretary', 'The minister spoke.'],
    ['a far-fetched meaning', 'arrest', 'They stopped.'],
    ['an opposite', 'increase', 'Prices fell and decreased.'],
    ['another opposite', 'import', 'The exports grew.'],
    ['a more general word', 'knife', 'It was a weapon.'],
    ['a word that only shares its stem', 'removal', 'The remote island.'],
    ['the word for all of its kind', 'salmon', 'The wildlife returned.'],
    ['another kind of the same', 'deer', 'The salmon returned.'],
    ['a function word of a family', 'maximum', 'It went up.'],
    ['a government for its capital', 'Washington', 'The USA refused.'],
    ['the word for all of a trade', 'goalkeeper', 'The footballer fell.'],
    ['another of its kind', 'Germany', 'The law of France applies.'],
    ['another number', 'seven', 'There were eight.'],
    ['another code', 'mi5', 'It was MI6.'],
    ['itself', 'arrests', 'There were arrests.'],
  ])('%s: %s', (_, word, text) => {
    expect([...relatedIn(text, word)]).toEqual([]);
  });
});

describe('near-misses stand for each other neither way', () => {
  test.each(
    (
      'injured killed; wounded died; buy sell; win lose; rise fall; open close; begin end; arrive depart; import export; lend borrow; ' +
      'debt profit; hire dismiss; king queen; wife husband; son daughter; murder manslaughter; accept reject; allow ban; guilty innocent; ' +
      'convict acquit; highest lowest; maximum minimum; adult child; doctor nurse; teacher pupil; senator governor; dollar euro; ' +
      'weekly monthly; bus tram; train plane; car lorry; rifle pistol; flood earthquake; rain snow; cancer malaria; vaccine drug; ' +
      'cheap expensive; dead alive; survivor victim; retreat advance; gold silver; severe critical; wage price; public private; ' +
      'confirm deny; birth death; male female; partial complete; hostage kidnapper; passenger driver; landlord tenant; supplier customer'
    ).split('; '),
  )('%s', (pair) => {
    const [one = '', other = ''] = pair.split(' ');
    expect([...relatedIn(other, one), ...relatedIn(one, other)]).toEqual([]);
  });
});

describe('weights', () => {
  const found = relatedIn(
    'They murdered and killed. A German and a Germanic tribe. He carried a dagger.',
    'kill',
  );

  test('are below 1, because another word is never as good as the word', () => {
    expect(Math.max(...found.values())).toBeLessThan(1);
  });

  test('come surest first', () => {
    const words = ['murdered', 'died', 'assassinated', 'dead'];
    const weights = createLexicon(() => words)
      .related('kill')
      .map(({ weight }) => weight);
    expect(weights).toHaveLength(4);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });

  test('say that a wider word is less sure than a synonym', () => {
    const weights = relatedIn('They murdered him. He died.', 'killed');
    expect(weights.get('murder')).toBeLessThan(weights.get(termOf('died')) as number);
  });
});

describe('opposites', () => {
  const oppositesIn = (text: string, word: string) =>
    createLexicon(() => text.toLowerCase().match(/[a-z]+/g) ?? [])
      .opposites(fold(word))
      .map(({ term }) => term);

  test.each([
    ['convicted', 'The jury acquitted the banker.', 'acquitted'],
    ['accept', 'The union rejected the offer.', 'rejected'],
    ['banned', 'Kites are allowed on the beach.', 'allowed'],
    ['rose', 'Exports declined again.', 'declined'],
    ['legal', 'It is illegal to fish here.', 'illegal'],
  ])('of %s in “%s”', (word, text, opposite) => {
    expect(oppositesIn(text, word)).toContain(termOf(opposite));
    expect(relatedIn(text, word).has(termOf(opposite))).toBe(false);
  });

  test('are none of the word itself, of a synonym or of a word unknown', () => {
    expect(oppositesIn('The jury convicted him. A conviction.', 'convicted')).toEqual([]);
    expect(oppositesIn('The jury convicted him.', 'zorbed')).toEqual([]);
  });
});

describe('English words', () => {
  const { isWord } = createLexicon(() => []);

  test.each(['trance', 'arrests', 'fled', 'children', 'whose', 'running', 'stopped', 'cities', 'france'])(
    '%s is one',
    (word) => {
      expect(isWord(word)).toBe(true);
    },
  );

  test.each(['arrrests', 'terorist', 'goverment', 'mi5', 'xqzt', ''])('%j is none', (word) => {
    expect(isWord(word)).toBe(false);
  });
});

test('places and persons are told by the fields of their meanings', () => {
  const { fieldShare } = createLexicon(() => []);
  expect(fieldShare('london', 'place')).toBeGreaterThan(0.8);
  expect(fieldShare('new york', 'place')).toBeGreaterThan(0.5);
  expect(fieldShare('journalist', 'person')).toBe(1);
  expect(fieldShare('bomb', 'person')).toBe(0);
  expect(fieldShare('xqzt', 'place')).toBe(0);
});

test('the words of the reports are asked for once', () => {
  let asked = 0;
  const lexicon = createLexicon(() => {
    asked++;
    return ['killed'];
  });
  expect(asked).toBe(0);
  lexicon.related('died');
  lexicon.related('fatal');
  expect(asked).toBe(1);
});

test('any word is looked up without an error, and the same each time', () => {
  const words = ['killed', 'prison', 'constructor', '__proto__', 'hasOwnProperty'];
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom('%', '_', 'constructor', '__proto__', 'a%1', '\n')),
      (word) => {
        const related = createLexicon(() => words).related(word);
        expect(createLexicon(() => words.toReversed()).related(word)).toEqual(related);
      },
    ),
  );
});

describe('the reviewed tables', () => {
  test.each([
    ['vocabulary', FAMILIES, / (?:\| )?/],
    ['countries', COUNTRIES, / /],
    ['kinds', KINDS, /:? /],
  ])('of %s hold two folded words or more a line, each once', (_, table, between) => {
    for (const line of table.trim().split('\n')) {
      const words = line.split(between);
      expect(words.length, line).toBeGreaterThan(1);
      for (const word of words) expect(word, line).toMatch(/^[a-z0-9-]+$/);
      expect(new Set(words).size, line).toBe(words.length);
    }
  });
});
