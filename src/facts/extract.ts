import type { Passage, Report, Sentence } from '../corpus/report.ts';
import { isNominal, type ParsedSentence, parseSentence } from '../text/clauses.ts';
import { findDates } from '../text/dates.ts';
import { isLetterOfName } from '../text/letter-of-name.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { findNames, type NameSpan } from '../text/names.ts';
import { findNumbers } from '../text/numbers.ts';
import { tokens } from '../text/terms.ts';
import type { Binding, Fact, Occurrence, SentenceFacts } from './fact.ts';
import { bindNumber } from './figures.ts';
import { parseRow } from './table-row.ts';

/** A name is a place when at least this share of its meanings is one. */
const PLACE_SHARE = 0.5;

/** Extracts what each sentence of a report says, in the order of `report.sentences`. */
export function extractFacts(report: Report, lexicon: Lexicon): readonly SentenceFacts[] {
  return report.passages.flatMap((passage) =>
    passage.sentences.map((sentence) => extractSentence(report, passage, sentence, lexicon)),
  );
}

function extractSentence(
  report: Report,
  passage: Passage,
  sentence: Sentence,
  lexicon: Lexicon,
): SentenceFacts {
  const { text } = report;
  const row = passage.role === 'table row' ? parseRow(report, passage, sentence) : null;
  const parse = row?.parse ?? parseSentence(text, sentence.start, sentence.end);
  const occurrences = [...findOccurrences(text, sentence, parse), ...(row?.heads ?? [])];
  const names = findNames(parse.words, {
    isPlace: (name) => lexicon.fieldShare(name, 'place') >= PLACE_SHARE,
    isWord: (word) => lexicon.isWord(word),
  });
  const named = [...dateFacts(report, sentence, parse), ...nameFacts(text, parse, names)];
  const facts = [...named, ...phraseFacts(parse, named, lexicon)];
  const numbers = numberFacts(text, sentence, parse, named, row?.bindings ?? []);
  return {
    report,
    passage,
    sentence,
    parse,
    occurrences,
    facts: [...numbers, ...facts],
    names: occurrences.filter(({ word }) => names.some(({ first, last }) => word >= first && word <= last)),
    speaker: speakerOf(report, passage, sentence),
  };
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

function numberFacts(
  text: string,
  { start, end }: Sentence,
  parse: ParsedSentence,
  taken: readonly Fact[],
  cells: readonly (readonly Binding[])[],
): Fact[] {
  const facts: Fact[] = [];
  for (const number of findNumbers(text, start, end)) {
    const inside = taken.some(
      (fact) =>
        fact.start <= number.start &&
        number.end <= fact.end &&
        (fact.kind === 'date' || /\p{Lu}/u.test(text.slice(fact.start, fact.end))),
    );
    const partOfDate = taken.some(
      (fact) => fact.kind === 'date' && fact.start < number.end && number.start < fact.end,
    );
    if ((inside && number.kind !== 'money') || partOfDate) continue;
    const span = { ...number, ...wordsOf(parse, number.start, number.end) };
    const clause = parse.clauseOf[span.first] ?? 0;
    const before = facts.filter((fact) => fact.clause === clause).at(-1)?.bindings ?? [];
    facts.push({
      kind: number.kind,
      start: number.start,
      end: number.end,
      first: span.first,
      last: span.last,
      clause,
      value: number.value,
      unit: number.unit,
      qualifier: number.qualifier,
      date: null,
      bindings: cells[clause] ?? bindNumber(text, parse, span, before),
      members: 1,
    });
  }
  return facts;
}

/** Names and the lists they form: each name, and each run of names joined by commas and "and". */
function nameFacts(text: string, parse: ParsedSentence, names: readonly NameSpan[]): Fact[] {
  const facts: Fact[] = [];
  for (const name of names) {
    if (!isModifier(parse, name))
      facts.push(nameFact(parse, withAdjective(parse, name), name.last, { kind: kindOf(name), members: 1 }));
    if (name.role !== null) {
      facts.push({
        ...nameFact(parse, name.role.first, name.role.last, { kind: 'role', members: 1 }),
        bindings: bindName(text, parse, name),
      });
    }
  }
  for (let i = 0; i < names.length; i++) {
    let last = i;
    while (last + 1 < names.length && joined(parse, names[last] as NameSpan, names[last + 1] as NameSpan))
      last++;
    if (last === i) continue;
    const run = names.slice(i, last + 1);
    i = last;
    if (!coordinated(parse, run)) continue;
    facts.push(
      nameFact(parse, (run[0] as NameSpan).first, (run.at(-1) as NameSpan).last, {
        kind: listKind(run),
        members: run.length,
      }),
    );
  }
  return facts;
}

/** "The leader of the opposition group": the phrase with what belongs to it. */
function withOf({ words, phrases }: ParsedSentence, last: number): number {
  if (words[last + 1]?.lower !== 'of') return last;
  return phrases.find(({ first }) => first === last + 2)?.last ?? last;
}

/** A noun is somebody who acts when at least this share of its meanings are persons, or groups. */
const ACTS_SHARE = { person: 0.4, group: 0.7 } as const;
const SPOT_BEFORE = /^(?:in|at|on|near|outside|inside|under|behind|beside|across|aboard|along|through)$/u;

/** Noun phrases without a name that may answer "who" or "where": persons and groups, and what a preposition of place stands before. */
function phraseFacts(parse: ParsedSentence, named: readonly Fact[], lexicon: Lexicon): Fact[] {
  return parse.phrases.flatMap((np) => {
    const head = parse.words[np.head];
    if (head === undefined || head.pos !== 'NOUN') return [];
    if (named.some(({ first, last }) => first <= np.head && np.head <= last)) return [];
    const acts =
      lexicon.fieldShare(head.lower, 'person') >= ACTS_SHARE.person ||
      lexicon.fieldShare(head.lower, 'group') >= ACTS_SHARE.group;
    const object = parse.words[np.first - 1]?.pos === 'ADP' && parse.words[np.first - 1]?.lower !== 'by';
    if (acts && !object)
      return [nameFact(parse, np.first, withOf(parse, np.last), { kind: 'agent', members: 1 })];
    const spot = SPOT_BEFORE.test(parse.words[np.first - 1]?.lower ?? '');
    return spot ? [nameFact(parse, np.first, np.last, { kind: 'spot', members: 1 })] : [];
  });
}

/** "Islamist extremists", "the English ban": a name that only says what kind of thing the noun behind it is. */
function isModifier({ words }: ParsedSentence, { last, type }: NameSpan): boolean {
  const after = words[last + 1];
  return type !== 'person' && after?.pos === 'NOUN' && after.start > (words[last]?.end ?? 0);
}

/** "central London", "mainland Europe": a place takes the small words before it that say which part. */
function withAdjective({ words }: ParsedSentence, { first, type }: NameSpan): number {
  const before = words[first - 1];
  const part =
    /^(?:central|mainland|northern|southern|eastern|western|north|south|east|west|(?:north|south)[- ]?(?:east|west)(?:ern)?|inner|outer|upper|lower|rural|greater)$/u;
  return type === 'place' && before !== undefined && part.test(before.lower) ? first - 1 : first;
}

function bindName(text: string, { words }: ParsedSentence, { first, last }: NameSpan): Binding[] {
  const from = words[first]?.start ?? 0;
  const to = words[last]?.end ?? 0;
  return tokens(text, from, to)
    .filter(({ stop }) => !stop)
    .map(({ term }) => ({ term, weight: 1 }));
}

function nameFact(
  parse: ParsedSentence,
  first: number,
  last: number,
  over: Pick<Fact, 'kind' | 'members'>,
): Fact {
  return {
    ...over,
    start: parse.words[first]?.start ?? 0,
    end: parse.words[last]?.end ?? 0,
    first,
    last,
    clause: parse.clauseOf[first] ?? 0,
    value: null,
    unit: '',
    qualifier: '',
    date: null,
    bindings: [],
  };
}

function kindOf({ type }: NameSpan): Fact['kind'] {
  return type === 'other' ? 'name' : type;
}

function listKind(run: readonly NameSpan[]): Fact['kind'] {
  const known = run.find(({ type }) => type !== 'other');
  return known === undefined ? 'name' : kindOf(known);
}

/** A list has an "and" or "or" in it and does not mix persons with other names. */
function coordinated({ words }: ParsedSentence, run: readonly NameSpan[]): boolean {
  const from = (run[0] as NameSpan).last;
  const to = (run.at(-1) as NameSpan).first;
  const conjunction = words.slice(from, to).some(({ pos, lower }) => pos === 'CCONJ' || lower === '&');
  const persons = run.filter(({ type }) => type === 'person').length;
  return conjunction && (persons === 0 || run.every(({ type }) => type === 'person' || type === 'other'));
}

/** "Manchester, Westminster and London Bridge": only commas, "and" or "or" (and an article) between two names. */
function joined({ words }: ParsedSentence, a: NameSpan, b: NameSpan): boolean {
  const between = words.slice(a.last + 1, b.first);
  return (
    between.length > 0 &&
    between.length <= 3 &&
    between.every(({ lower }) => /^(?:,|and|or|&|the)$/u.test(lower)) &&
    !isNominal(words[b.last + 1])
  );
}

/**
 * Who speaks in a sentence of a quotation, where another sentence of the passage names the speaker.
 * Terms of the names beside a verb of saying.
 */
function speakerOf(report: Report, passage: Passage, sentence: Sentence): readonly string[] {
  const written = report.text.slice(sentence.start, sentence.end);
  if (!/^[“"‘']/u.test(written) || passage.sentences.length < 2) return [];
  const frame =
    /[”"’'],? (?:said|says|added|told|warned|explained) (?:the )?([^.,;“"]{2,60})|([A-Z][^.,;“"]{2,40}) (?:said|says|added|told|warned|explained)/u.exec(
      report.text.slice(passage.start, passage.end),
    );
  return frame === null
    ? []
    : tokens(frame[1] ?? frame[2] ?? '')
        .filter(({ stop }) => !stop)
        .map(({ term }) => term);
}
