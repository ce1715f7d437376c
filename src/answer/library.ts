import { aboveOf, type Report } from '../corpus/report.ts';
import { extractFacts } from '../facts/extract.ts';
import type { SentenceFacts } from '../facts/fact.ts';
import { voiceOf } from '../facts/voice.ts';
import { isCommonNoun } from '../text/dictionary.ts';
import { initialledNames } from '../text/initials.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { type Token, terms, tokens } from '../text/terms.ts';
import type { Context } from './candidate/match.ts';

/** A report with everything extracted from it. */
export interface Volume {
  readonly report: Report;
  /** By sentence index. */
  readonly sentences: readonly SentenceFacts[];
  /** By sentence index. */
  readonly contexts: readonly Context[];
  /** For each term the number of passages that have it. */
  readonly passagesWith: ReadonlyMap<string, number>;
  /** Folded words of the report. */
  readonly words: ReadonlySet<string>;
  /** Terms that the report writes more often as part of a name than otherwise. */
  readonly names: ReadonlySet<string>;
  /** Terms of the names of several words that have these initials. */
  readonly initials: ReadonlyMap<string, readonly string[]>;
  /** Terms that the report writes as (part of) the name of a place. */
  readonly places: ReadonlySet<string>;
}

/** Share of the passages that must have a term for the whole report to be about it. */
const ABOUT_SHARE = 0.25;

/** Extracts and prepares a report for questions. */
export function openVolume(report: Report, lexicon: Lexicon): Volume {
  const sentences = extractFacts(report, lexicon);
  const passageTerms = report.passages.map(
    (passage) =>
      new Set(
        passage.sentences.flatMap(({ index }) => sentences[index]?.occurrences.map(({ term }) => term) ?? []),
      ),
  );
  const words = report.passages.map(({ start, end }) => tokens(report.text, start, end));
  const passagesWith = new Map<string, number>();
  for (const set of passageTerms)
    for (const term of set) passagesWith.set(term, (passagesWith.get(term) ?? 0) + 1);
  const about = new Set(terms(report.title));
  for (const [term, count] of passagesWith)
    if (count >= Math.max(2, report.passages.length * ABOUT_SHARE)) about.add(term);
  const headings = report.passages.map(
    (passage) => new Set(aboveOf(passage).flatMap((heading) => terms(heading))),
  );
  const voice = voiceOf(report, sentences)?.terms ?? [];
  for (const term of voice) about.add(term);
  // What only a heading says, or "we" stands for, is said in the report as well.
  for (const term of [...headings.flatMap((heading) => [...heading]), ...voice])
    if (!passagesWith.has(term)) passagesWith.set(term, 1);
  return {
    report,
    sentences,
    passagesWith,
    words: new Set(
      [...words, ...report.passages.flatMap(({ cells }) => cells.map(({ head }) => tokens(head)))].flatMap(
        (some) => some.map(({ folded }) => folded),
      ),
    ),
    names: namesOf(sentences),
    initials: initialsOf(report, words, sentences),
    places: new Set(sentences.flatMap(placeTerms)),
    contexts: sentences.map(({ sentence, passage }, i) => ({
      headings: headings[passage.number - 1] ?? new Set(),
      about,
      before: sameOrNull(sentences[i - 1], sentence.passage),
      after: sameOrNull(sentences[i + 1], sentence.passage),
      pairs: pairsOf(sentences[i]),
      passage: passageTerms[passage.number - 1] ?? new Set(),
      passageBefore: passageTerms[passage.number - 2] ?? new Set(),
    })),
  };
}

function pairsOf(sentence: SentenceFacts | undefined): ReadonlySet<string> {
  const occurrences = sentence?.occurrences ?? [];
  return new Set(occurrences.slice(1).map(({ term }, i) => `${occurrences[i]?.term}_${term}`));
}

/** Terms that stand in names more often than elsewhere: "Federation", but not the "bridge" of a report that once writes "Morandi Bridge". */
function namesOf(sentences: readonly SentenceFacts[]): ReadonlySet<string> {
  const surplus = new Map<string, number>();
  for (const sentence of sentences) {
    for (const { term } of sentence.occurrences) surplus.set(term, (surplus.get(term) ?? 0) - 1);
    for (const { term, word } of sentence.names)
      if (!isCapitalisedNoun(sentence, word)) surplus.set(term, (surplus.get(term) ?? 0) + 2);
  }
  return new Set([...surplus].filter(([, count]) => count > 0).map(([term]) => term));
}

/** Whether a name's word is a noun that a report only writes large: "the Orbiter", "a Commission", "Solid Rocket Booster". */
function isCapitalisedNoun({ parse: { words }, facts }: SentenceFacts, at: number): boolean {
  const { lower = '' } = words[at] ?? {};
  const name = facts.find(({ kind, first, last }) => NAMED.has(kind) && at >= first && at <= last);
  if (name === undefined || /^(?:person|place)$/.test(name.kind) || !isCommonNoun(lower)) return false;
  // "Line A", "Unit 4": nothing else has this name.
  const { first, last } = name;
  if (last > first)
    return words.slice(first, last + 1).every(({ text }) => !/^(?:\p{Lu}|\p{N}+)$/u.test(text));
  return DETERMINED.test(words[at - 1]?.lower ?? '') || words[at + 1]?.pos === 'NOUN';
}

const NAMED: ReadonlySet<string> = new Set(['person', 'place', 'organisation', 'name']);
const DETERMINED = /^(?:the|an?|its|their|his|her|our|this|these|those|each|every|both|no)$/u;

/**
 * Names by their initials; two letters are those of no person, and of a name of two words only: "GM" for "General Motors".
 *
 * @param words - the words of each passage
 */
function initialsOf(
  { text }: Report,
  words: readonly Token[][],
  sentences: readonly SentenceFacts[],
): ReadonlyMap<string, readonly string[]> {
  const organisations = new Set(
    sentences.flatMap(({ facts }) =>
      facts
        .filter(({ kind }) => kind === 'organisation' || kind === 'name')
        .map(({ start, end }) => text.slice(start, end)),
    ),
  );
  const names = words
    .flatMap((passage) => initialledNames(text, passage, 2))
    .filter(
      ({ initials, words: [first, ...rest] }) =>
        initials.length > 2 ||
        (rest.length === 1 && organisations.has(text.slice(first?.start ?? 0, rest[0]?.end ?? 0))),
    );
  return new Map(names.map(({ initials, words }) => [initials, words.map(({ term }) => term)]));
}

function sameOrNull(other: SentenceFacts | undefined, passage: number): SentenceFacts | null {
  return other !== undefined && other.sentence.passage === passage ? other : null;
}

/** Terms of the places that a sentence names. */
function placeTerms({ facts, occurrences }: SentenceFacts): readonly string[] {
  const places = facts.filter(({ kind }) => kind === 'place');
  return occurrences
    .filter(({ word }) => places.some(({ first, last }) => word >= first && word <= last))
    .map(({ term }) => term);
}
