import type { Passage, Report, Sentence } from '../corpus/report.ts';
import { type ParsedSentence, parseSentence } from '../text/clauses.ts';
import { findDates } from '../text/dates.ts';
import { canBeName, isOnlyName } from '../text/dictionary.ts';
import { framesOf } from '../text/frames/frames.ts';
import { isLetterOfName } from '../text/letter-of-name.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { findNames, type NameKnowledge, type NameSpan } from '../text/names.ts';
import { findNumbers } from '../text/numbers.ts';
import { tokens } from '../text/terms.ts';
import { withReferences } from './bound-references.ts';
import { referencesOf } from './coreference.ts';
import { type Handed, handedOn, NOTHING } from './elided.ts';
import type { Binding, Fact, Occurrence, SentenceFacts } from './fact.ts';
import { type Measured, measuredAsBefore, measuredBy, measuredInRow } from './figure-kind.ts';
import { bindNumber } from './figures.ts';
import { lifeDates } from './life-dates.ts';
import { nameFacts } from './name-facts.ts';
import { phraseFacts } from './phrase-facts.ts';
import { settleNames } from './settle-names.ts';
import { speakerOf } from './speaker.ts';
import { parseRow, type Row } from './table-row.ts';
import { voiceOf, voiceReferences } from './voice.ts';

/** A name is a place when at least this share of its meanings is one. */
const PLACE_SHARE = 0.5;

/** Extracts what each sentence of a report says, in the order of `report.sentences`. */
export function extractFacts(report: Report, lexicon: Lexicon): readonly SentenceFacts[] {
  const named = namedIn(report.text);
  const knowledge: NameKnowledge = {
    isPlace: (name) => lexicon.fieldShare(name, 'place') >= PLACE_SHARE && canBeName(name),
    isWord: (word) => lexicon.isWord(word) && !isOnlyName(word),
    isNamed: (word) => named.has(word),
  };
  const parsed = report.passages.flatMap((passage) =>
    passage.sentences.map((sentence) => parseOne(report, passage, sentence, knowledge)),
  );
  const names = settleNames(parsed.map((one) => ({ words: one.parse.words, names: one.names })));
  let before = NOTHING;
  const sentences = parsed.map((one, i) => {
    if (one.passage !== parsed[i - 1]?.passage) before = NOTHING;
    const found = extractSentence(report, { ...one, names: names[i] ?? one.names }, { lexicon, before });
    before = found.handed;
    return found.facts;
  });
  const references = referencesOf(sentences);
  const voice = voiceOf(report, sentences);
  return sentences.map((sentence, i) => {
    const own = [...(references[i] ?? []), ...(voice === null ? [] : voiceReferences(voice, sentence))];
    return { ...sentence, facts: withReferences(sentence, own), references: own };
  });
}

/** A sentence taken apart, with the names in it. */
interface Parsed {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly row: Row | null;
  readonly parse: ParsedSentence;
  readonly names: readonly NameSpan[];
}

function parseOne(report: Report, passage: Passage, sentence: Sentence, knowledge: NameKnowledge): Parsed {
  const row = passage.role === 'table row' ? parseRow(report, passage, sentence) : null;
  const parse = row?.parse ?? parseSentence(report.text, sentence.start, sentence.end);
  return { passage, sentence, row, parse, names: findNames(parse.words, knowledge) };
}

/** Lower-case words that a text writes with a capital right behind a small word, and nowhere in small letters: its names. */
function namedIn(text: string): ReadonlySet<string> {
  const capital = new Set<string>();
  for (const [, word = ''] of text.matchAll(/\p{Ll},? (\p{Lu}\p{L}{2,})/gu)) capital.add(word.toLowerCase());
  for (const [word] of text.matchAll(/(?<![\p{L}])\p{Ll}{3,}/gu)) capital.delete(word);
  return capital;
}

function extractSentence(
  report: Report,
  { passage, sentence, row, parse, names }: Parsed,
  { lexicon, before }: { readonly lexicon: Lexicon; readonly before: Handed },
): { readonly facts: SentenceFacts; readonly handed: Handed } {
  const { text } = report;
  const dates = dateFacts(report, sentence, parse);
  const occurrences = [
    ...findOccurrences(text, sentence, parse),
    ...(row?.heads ?? []),
    ...lifeDates(text, parse, dates, names),
  ];
  // "334 BC", "Easter Monday 1916".
  const inDate = (one: Fact) => dates.some(({ first, last }) => first <= one.first && one.last <= last);
  const named = [...dates, ...nameFacts(text, parse, names).filter((one) => !inDate(one))];
  const frames = row === null ? framesOf(parse) : [];
  const facts = [...named, ...phraseFacts(parse, named, lexicon)];
  const { numbers, counts } = numberFacts(
    text,
    sentence,
    { parse, frames },
    {
      before,
      taken: named,
      cells: row?.bindings ?? [],
      units: row === null ? [] : measuredInRow(passage.cells),
    },
  );
  const found = {
    report,
    passage,
    sentence,
    parse,
    frames,
    occurrences,
    facts: [...numbers, ...facts],
    names: occurrences.filter(({ word }) => names.some(({ first, last }) => word >= first && word <= last)),
    speaker: speakerOf(report, passage, sentence),
    references: [],
  };
  return { facts: found, handed: row === null ? handedOn(text, parse, counts) : NOTHING };
}

/** The content words of a sentence with the word and clause they stand in. */
function findOccurrences(text: string, { start, end }: Sentence, parse: ParsedSentence): Occurrence[] {
  const found: Occurrence[] = [];
  let word = 0;
  const all = tokens(text, start, end);
  for (const token of all) {
    if (token.stop && !isLetterOfName(token, all)) continue;
    while (word > 0 && (parse.words[word]?.start ?? 0) > token.start) word--;
    while (word < parse.words.length - 1 && (parse.words[word + 1]?.start ?? end) <= token.start) word++;
    found.push({ term: token.term, word, clause: parse.clauseOf[word] ?? 0 });
  }
  return found;
}

/** Word indexes, inclusive, that a span covers. */
function wordsOf({ words }: ParsedSentence, start: number, end: number): { first: number; last: number } {
  let first = words.findIndex((word) => word.end > start);
  if (first < 0) first = Math.max(0, words.length - 1);
  let last = first;
  while (last + 1 < words.length && (words[last + 1]?.start ?? end) < end) last++;
  return { first, last };
}

function dateFacts({ text, date }: Report, { start, end }: Sentence, parse: ParsedSentence): Fact[] {
  return findDates(text, start, end, date).map((found) => {
    const { first, last } = wordsOf(parse, found.start, found.end);
    return {
      kind: 'date',
      start: found.start,
      end: found.end,
      first,
      last,
      clause: parse.clauseOf[first] ?? 0,
      value: null,
      unit: '',
      qualifier: '',
      date: found,
      bindings: [],
      members: 1,
    };
  });
}

/** What is known around the numbers of a sentence. */
interface Around {
  /** What the sentence before hands on. */
  readonly before: Handed;
  /** Dates and names, which their numbers belong to. */
  readonly taken: readonly Fact[];
  /** In a table row, by cell: what its numbers are bound to. */
  readonly cells: readonly (readonly Binding[])[];
  /** In a table row, by cell: what its bare numbers measure. */
  readonly units: readonly (Measured | null)[];
}

function numberFacts(
  text: string,
  { start, end }: Sentence,
  { parse, frames }: Pick<SentenceFacts, 'parse' | 'frames'>,
  { before: far, taken, cells, units }: Around,
): { readonly numbers: readonly Fact[]; readonly counts: readonly Handed[] } {
  const facts: Fact[] = [];
  const counts: Handed[] = [];
  let before = far;
  const [dates, names] = [
    taken.filter(({ kind }) => kind === 'date'),
    taken.filter(({ kind }) => kind !== 'date'),
  ];
  for (const number of findNumbers(text, start, end, dates)) {
    const inside = names.some(
      (fact) =>
        fact.start <= number.start &&
        number.end <= fact.end &&
        /\p{Lu}/u.test(text.slice(fact.start, fact.end)),
    );
    if (inside && number.kind !== 'money') continue;
    const span = { ...number, ...wordsOf(parse, number.start, number.end) };
    const clause = parse.clauseOf[span.first] ?? 0;
    const bound = cells[clause] === undefined ? bindNumber(text, { parse, frames }, span, before) : null;
    const own = measuredBy(text, parse, span, bound?.bindings ?? []);
    if (own === null) continue;
    if (bound !== null) before = bound.handed;
    const told =
      units[clause] ?? (bound === null ? null : measuredAsBefore(parse, span, facts.at(-1), bound.gapped));
    const { kind, unit } = (own.kind === 'count' ? told : null) ?? own;
    if (bound !== null && kind === 'count') counts.push(bound.handed);
    facts.push({
      kind,
      start: number.start,
      end: number.end,
      first: span.first,
      last: span.last,
      clause,
      value: number.value,
      unit,
      qualifier: number.qualifier,
      date: null,
      bindings: cells[clause] ?? bound?.bindings ?? [],
      members: 1,
    });
  }
  return { numbers: facts, counts };
}
