import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, termOf, terms, tokens } from '../../src/text/terms.ts';

describe('words that are one term', () => {
  test.each([
    ['capitals', 'Police', 'police'],
    ['accents', 'Zürich', 'Zurich'],
    ['letters that are no accents', 'Łódź', 'lodz'],
    ['ligatures', 'ﬁne', 'fine'],
    ['curly apostrophes', 'O’Brien', "o'brien"],
    ['an apostrophe left out', 'O’Brien', 'obrien'],
    ['possessives', 'year’s', 'year'],
    ['possessives of abbreviations', 'UK’s', 'uk'],
    ['plural possessives', 'terrorists’', 'terrorist'],
    ['plurals', 'arrests', 'arrest'],
    ['plurals in -ies', 'countries', 'country'],
    ['plurals in -ses', 'viruses', 'virus'],
    ['short plurals in -ses', 'gases', 'gas'],
    ['irregular plurals', 'men', 'man'],
    ['learned plurals', 'crises', 'crisis'],
    ['participles', 'killed', 'killing'],
    ['irregular verbs', 'bought', 'buy'],
    ['forms of short verbs', 'buying', 'buys'],
    ['forms of short verbs in -y', 'tried', 'try'],
    ['forms of short verbs in -e', 'owed', 'owe'],
    ['plurals of short nouns', 'boys', 'boy'],
    ['irregular verbs that change all', 'went', 'go'],
    ['irregular participles', 'fled', 'fleeing'],
    ['doubled letters', 'travelled', 'traveled'],
    ['-isation', 'organisation', 'organization'],
    ['-ise', 'recognised', 'recognize'],
    ['-yse', 'analysed', 'analyzing'],
    ['-our', 'colour', 'color'],
    ['-our inside', 'neighbourhood', 'neighborhood'],
    ['-re', 'centre', 'center'],
    ['-re with an ending', 'metres', 'meter'],
    ['-ence', 'defence', 'defense'],
    ['-ence behind "re"', 'pretence', 'pretense'],
    ['grey', 'grey', 'gray'],
    ['a verb in -ise that is a noun in -ice', 'practises', 'practices'],
    ['an irregular form behind a beginning', 'underpaid', 'underpay'],
    ['another', 'misunderstood', 'misunderstand'],
    ['-ogue', 'catalogue', 'catalog'],
    ['-ae-', 'archaeology', 'archeology'],
    ['programmes', 'programme', 'program'],
    ['labour', 'labour', 'labor'],
    ['grouped figures', '300,000', '300000'],
    ['figures grouped by thin spaces', '300\u202f000', '300000'],
    ['number words', 'seven', '7'],
    ['tens and ones', 'twenty-one', '21'],
    ['dozens', 'dozen', '12'],
    ['dots in abbreviations', 'U.K.', 'UK'],
    ['dots in abbreviations with a possessive', 'U.K.’s', 'UK'],
    ['hyphens', 'e-mail', 'email'],
    ['names of countries', 'United Kingdom', 'UK'],
    ['names of countries with an article', 'the United States of America', 'USA'],
    ['a country in capitals', 'the U.S.', 'the USA'],
    ['groups with several names', 'Islamic State', 'ISIS'],
    ['per cent', 'per cent', 'percent'],
    ['units', '5km', '5 kilometres'],
    ['half a year', 'the first half of 1990', 'the first six months of 1990'],
    ['parties', 'Lib Dems', 'Liberal Democrats'],
    ['head offices', 'its head office', 'its headquarters'],
  ])('%s: %s and %s', (_, one, other) => {
    expect(terms(one).filter((term) => terms(other).includes(term))).not.toEqual([]);
  });
});

describe('words that are kept apart', () => {
  test.each([
    ['severe', 'several'],
    ['author', 'authority'],
    ['executive', 'execute'],
    ['organ', 'organisation'],
    ['university', 'universal'],
    ['important', 'import'],
    ['news', 'new'],
    ['customer', 'custom'],
    ['experience', 'experiment'],
    ['officer', 'office'],
    ['critical', 'criticise'],
    ['found', 'founded'],
    ['MI5', 'MI6'],
    ['1990', '1990s'],
    ['policy', 'police'],
    ['county', 'country'],
  ])('%s and %s', (one, other) => {
    expect(termOf(fold(one))).not.toBe(termOf(fold(other)));
  });
});

/** How a text is cut: each word as written, its term, `-` before stop words, `+` after compounds. */
function cut(text: string): string[] {
  return tokens(text).map(
    ({ text: written, term, stop, compound }) => `${stop ? '-' : ''}${written}=${term}${compound ? '+' : ''}`,
  );
}

describe('cutting', () => {
  test.each([
    [
      'compounds and their parts',
      'terror-related',
      ['terror-related=terrorrel+', 'terror=terror', 'related=relat'],
    ],
    ['money', '€50m', ['€50m=€50m+', '€=euro', '50=50', 'm=million']],
    ['money in words', '50 million euros', ['50=50', 'million=million', 'euros=euro']],
    ['percentages', '3.5%', ['3.5%=3.5%+', '3.5=3.5', '%=percent']],
    ['ranges', '2013-17', ['2013=2013', '17=17']],
    ['dates', '9/11', ['9/11=9/11']],
    ['times', '02:28', ['02:28=02:28']],
    ['decades and ordinals', '1990s 21st', ['1990s=1990s', '21st=21st']],
    ['codes', 'MI5 G20 AT&T', ['MI5=mi5', 'G20=g20', 'AT&T=at&t']],
    ['contractions', 'don’t go', ['-don’t=dont', 'go=go']],
    ['quoted words', 'the ‘dark’ web', ['-the=the', 'dark=dark', 'web=web']],
    ['a name read as one word', 'United Kingdom', ['United Kingdom=uk']],
    ['a phrase whose words stay', 'prime minister', ['prime minister=pm+', 'prime=prime', 'minister=minist']],
    [
      'a verb parted from its particle',
      'took the posts down',
      ['took=remov+', 'took=take', '-the=the', 'posts=post', '-down=down'],
    ],
    [
      'a count that parts a verb from its noun',
      'claimed at least 72 lives. The end.',
      expect.arrayContaining(['claimed=kill+']),
    ],
    ['a particle at the end', 'He took them down. The end.', expect.arrayContaining(['took=remov+'])],
    [
      'an article behind the particle',
      'took the posts down the hill',
      expect.not.arrayContaining(['took=remov+']),
    ],
    ['a phrase of several meanings', 'picked up', ['picked up=pickup+', 'picked=pick', '-up=up']],
    ['a doubled letter', 'shutting down', expect.arrayContaining(['shutting down=close+'])],
    ['a phrase over a line end', 'United\nKingdom', ['United\nKingdom=uk']],
    ['no phrase over a full stop', 'We stand united. Kingdom come.', expect.arrayContaining(['united=unit'])],
    ['capitals that are no stop words', 'US forces hit IS', ['US=usa', 'forces=forc', 'hit=hit', 'IS=isis']],
    ['small stop words', 'it is us', ['-it=it', '-is=is', '-us=us']],
    ['shouting', 'WHAT IS IT', ['-WHAT=what', '-IS=is', '-IT=it']],
    ['other scripts', 'Москва 東京', ['Москва=москва', '東京=東京']],
    ['letters beyond the first plane', '𝐁𝐨𝐦𝐛 😀', ['𝐁𝐨𝐦𝐛=bomb']],
    ['nothing but signs', '… — “” !', []],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  test('gives offsets into the whole text when only a part is cut', () => {
    const text = 'It rained. Police left.';
    expect(tokens(text, 11, 23).map(({ start, end }) => text.slice(start, end))).toEqual(['Police', 'left']);
  });

  test('leaves stop words out of the terms and keeps compounds beside their parts', () => {
    expect(terms('What were the terror-related arrests?')).toEqual([
      'terrorrel',
      'terror',
      'relat',
      'arrest',
    ]);
  });
});

describe('any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: fc.constantFrom(...'aé’-.$€1,:/& \nUK'.split('')), maxLength: 400 }),
  );

  test('is cut into tokens that lie in order and hold what they say', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = tokens(text);
        for (const token of found) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.term).toMatch(/^[^\s_]+$/);
        }
        const starts = found.map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
    );
  });

  test.each(['\u0300', "a'\u0300", 'a-\u0300', '\u037a', '1\u037a', '\ufc5e'])(
    'takes no mark without its letter for a word: %j',
    (text) => {
      for (const { term } of tokens(text)) expect(term).toMatch(/^[^\s_]+$/);
    },
  );

  test('gives the same terms in capitals as in small letters, save for abbreviations', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,12}$/), (word) => {
        expect(termOf(fold(word.toUpperCase()))).toBe(termOf(word));
      }),
    );
  });

  test.each(['a-', '1,', 'a.', "a'", '$1.', 'united ', 'x', '1:', 'AA&', 'é', 'ing', 'prime '])(
    'takes 6,000 characters of %j in its stride',
    (piece) => {
      const text = piece.repeat(6000 / piece.length);
      // The least of a few tries: other tests run beside it.
      const times = Array.from({ length: 4 }, () => {
        const start = performance.now();
        tokens(text);
        return performance.now() - start;
      });
      expect(Math.min(...times)).toBeLessThan(100);
    },
  );
});
