import { describe, expect, test } from 'vitest';
import { parseSentence } from '../../src/text/clauses.ts';
import { createLexicon } from '../../src/text/lexicon.ts';
import { findNames } from '../../src/text/names.ts';

const lexicon = createLexicon(() => []);
const knowledge = {
  isPlace: (name: string) => lexicon.fieldShare(name, 'place') >= 0.5,
  isWord: (word: string) => lexicon.isWord(word),
};

/** The names of a sentence as `type name`, with `: role` where one stands beside it. */
const read = (text: string) => {
  const { words } = parseSentence(text, 0, text.length);
  const slice = ({ first, last }: { first: number; last: number }) =>
    text.slice(words[first]?.start, words[last]?.end);
  return findNames(words, knowledge).map(
    (name) => `${name.type} ${slice(name)}${name.role === null ? '' : `: ${slice(name.role)}`}`,
  );
};

describe('findNames', () => {
  test.each<[string, ...string[]]>([
    ['The talks were led by Mr Parker.', 'person Mr Parker'],
    ['Andrew Parker, the head of MI5, spoke.', 'person Andrew Parker: the head of MI5', 'organisation MI5'],
    ['UK home secretary Amber Rudd spoke.', 'place UK', 'person Amber Rudd: UK home secretary'],
    ['They work at the University of Oxford.', 'organisation University of Oxford'],
    ['The Department for Transport paid.', 'organisation Department for Transport'],
    [
      'A bomb went off at Parsons Green station in west London.',
      'place Parsons Green station',
      'place London',
    ],
    ['Ships reach Lake Geneva and Mount Etna.', 'place Lake Geneva', 'place Mount Etna'],
    ['Anna Hill, the head of the port, spoke.', 'person Anna Hill: the head of the port'],
    ['The port’s director, Tom Reed, resigned.', 'person Tom Reed: The port’s director'],
    ['Mr Reed is the chairman of the trust.', 'person Mr Reed: the chairman of the trust'],
    ['Ms Lund was appointed chief engineer in May.', 'person Ms Lund: chief engineer'],
    ['Ian Cole, who is the mayor, said no.', 'person Ian Cole: the mayor'],
    ['Eva Holm, until then his deputy, took over.', 'person Eva Holm: until then his deputy'],
    ['Eva Holm, principal engineer at the yard, left.', 'person Eva Holm: principal engineer at the yard'],
    ['In Leeds, Ian Cole, a baker, sang.', 'place Leeds', 'person Ian Cole: a baker'],
    ['The Journal of Medicine printed it.', 'other Journal of Medicine'],
    ['It was made by Dr. Karl Adler and Rabbi Cole.', 'person Dr. Karl Adler', 'person Rabbi Cole'],
    ['The words of CEO Jeff Reed were kind.', 'person Jeff Reed: CEO'],
    [
      'She met Secretary of Defence Robert Hill and Attorney General Eric Cole.',
      'person Robert Hill: Secretary of Defence',
      'person Eric Cole: Attorney General',
    ],
    ['General Jirō Minami met Rębała.', 'person General Jirō Minami', 'other Rębała'],
    ['He landed at John Reed Airport.', 'place John Reed Airport'],
    ['It was owned by the Royal Borough of Arden and Norden.', 'other Royal Borough of Arden and Norden'],
    ['It lies in the galaxy NGC 4993.', 'organisation NGC 4993'],
    ['They met on Harbour Hill.', 'place Harbour Hill'],
    [
      'Ian Cole, of Bridlington in Yorkshire, sang.',
      'person Ian Cole',
      'place Bridlington',
      'place Yorkshire',
    ],
    ['Ursula von der Leyen and Omar al-Bashir met.', 'person Ursula von der Leyen', 'person Omar al-Bashir'],
    ['It stood in the Place de la République.', 'place Place de la République'],
    ['He left the Palais de l’Élysée.', 'other Palais de l’Élysée'],
    [
      'William of Orange met Ann Hill of Leeds.',
      'person William of Orange',
      'person Ann Hill',
      'place Leeds',
    ],
    ['He lives in Lisbon.', 'place Lisbon'],
    ["They met at Earl's Court in May.", "place Earl's Court"],
    ['Trains leave King’s Cross for St James’s Park.', 'place King’s Cross', 'place St James’s Park'],
    ["He teaches at King's College.", "organisation King's College"],
    ["France's Park opened.", 'place France', 'place Park'],
    ['General Motors stopped using the water.', 'other General Motors'],
    ['General Cole stopped using the water.', 'person General Cole'],
    [
      'The rules worried Adaeze Obi, Zbigniew Nowak and José Lund.',
      'other Adaeze Obi',
      'person Zbigniew Nowak',
      'person José Lund',
    ],
    ['Facebook, Google and YouTube left.', 'other Facebook', 'other Google', 'other YouTube'],
    ['George W. Bush left.', 'person George W. Bush'],
    ['They withdrew the Galaxy Note 7.', 'other Galaxy Note 7'],
    [
      'Ove Lund, vice-chairman of the Port Union, which strikes, left.',
      'person Ove Lund: vice-chairman of the Port Union',
      'organisation Port Union',
    ],
    ['It was led by the Labour MP Eva Holm.', 'person Eva Holm: Labour MP'],
    ['Prime Minister Eva Holm spoke.', 'person Eva Holm: Prime Minister'],
    ['Rear Admiral Ove Lund spoke.', 'person Rear Admiral Ove Lund'],
    [
      'Ove Lund, the WHO Director-General, spoke.',
      'person Ove Lund: the WHO Director-General',
      'other WHO Director-General',
    ],
    ['Ove Lund, Holm’s lawyer, spoke.', 'person Ove Lund: Holm’s lawyer', 'other Holm'],
    ['Ove Lund of the Port Union said no.', 'person Ove Lund', 'organisation Port Union'],
    ['Their cook, 25-year-old Ove Lund, sang.', 'person Ove Lund: Their cook'],
    ['Ove Lund, who sang, left.', 'person Ove Lund'],
    ['They heard Ove Lund, 43, sing.', 'person Ove Lund'],
    ['Its auditor, Korba, left.', 'other Korba: Its auditor'],
    ['Its auditor, KORB, left.', 'organisation KORB: Its auditor'],
    ['It was built by Jean-Luc Pas-de-Roy.', 'person Jean-Luc Pas-de-Roy'],
    ['They met Oh Sang-jin there.', 'other Oh Sang-jin'],
    ['They tested rVX-ZEB on mice.', 'organisation rVX-ZEB'],
    ['It is licensed to Orlo.', 'other Orlo'],
    ['They walked to Orlo.', 'place Orlo'],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'The ferry sank.',
    'Storms closed the port on Monday.',
    'I left in May.',
    'Nobody was hurt.',
    'it rained all day',
    '',
  ])('no name in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('a first word is a name only where another tells so', () => {
    expect(read('Ferries sank.')).toEqual([]);
    expect(read('NASA sank it.')).toEqual(['organisation NASA']);
    expect(read('Lisbon sank it.')).toEqual(['place Lisbon']);
  });

  test('names come in order and apart, whatever the capitals', () => {
    const text = 'A B C D E OF THE Bank Of England AND Mr X, The Head Of Y, And Z-A’s B.'.repeat(5);
    const { words } = parseSentence(text, 0, text.length);
    const names = findNames(words, knowledge);
    expect(names.length).toBeGreaterThan(0);
    names.slice(1).forEach(({ first }, i) => {
      expect(first).toBeGreaterThan(names[i]?.last ?? Number.POSITIVE_INFINITY);
    });
  });
});
