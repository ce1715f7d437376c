import type { Report } from '../corpus/report.ts';
import type { SentenceFacts } from '../facts/fact.ts';
import type { Knowledge } from '../question/question.ts';
import { kindsOf } from '../search/kinds.ts';
import type { Alternative } from '../search/query.ts';
import { buildIndex, type SearchIndex } from '../search/search-index.ts';
import { createLexicon } from '../text/lexicon.ts';
import { termOf } from '../text/terms.ts';
import { openVolume, type Volume } from './library.ts';

/** Reports made ready for questions: what answers are taken from. */
export interface Library {
  readonly reports: readonly Report[];
  /** By report id, in the order of the reports. */
  readonly volumes: ReadonlyMap<string, Volume>;
  readonly index: SearchIndex;
  readonly knowledge: Knowledge;
}

/** How far a word of a name stands for the initials of the whole: its rarest word tells it from others. */
const SPELLED_OUT = { rarest: 0.85, others: 0.4 } as const;

/** A sentence is found by what a word of it stands for as surely as this; default 0.6. */
const FOUND_BY = 0.6;

/** Reads reports: facts, words and index. About 2 ms a passage. */
export function openLibrary(reports: readonly Report[]): Library {
  const volumes: Volume[] = [];
  const lexicon = createLexicon(() => volumes.flatMap(({ words }) => [...words]));
  for (const report of reports) volumes.push(openVolume(report, lexicon));
  const byId = new Map(volumes.map((volume) => [volume.report.id, volume]));
  const index = buildIndex(reports, {
    kinds: kindsOf,
    meant: ({ id }, { index: at }) => meantBy(byId.get(id)?.sentences[at]),
  });
  const passagesWith = (term: string): number =>
    volumes.reduce((sum, volume) => sum + (volume.passagesWith.get(term) ?? 0), 0);
  const spelledOut = (initials: string): readonly Alternative[] =>
    volumes
      .flatMap((volume) => volume.initials.get(initials) ?? [])
      .sort((a, b) => passagesWith(a) - passagesWith(b))
      .map((term, i) => ({ term, weight: i === 0 ? SPELLED_OUT.rarest : SPELLED_OUT.others }));
  const knowledge: Knowledge = {
    passages: volumes.reduce((sum, { report }) => sum + report.passages.length, 0),
    passagesWith,
    isName: (term) => volumes.some(({ names }) => names.has(term)),
    related: (folded) => [...lexicon.related(folded), ...spelledOut(folded)],
    members: (folded) => lexicon.members(folded),
    opposites: (folded) => lexicon.opposites(folded),
    specificity: (folded) => lexicon.specificity(folded),
    isPlace: (folded) =>
      lexicon.fieldShare(folded, 'place') >= 0.5 || volumes.some(({ places }) => places.has(termOf(folded))),
    isWord: (folded) => lexicon.isWord(folded),
    correct: (folded) => index.correct(folded, (word) => lexicon.isWord(word)),
  };
  return { reports, volumes: byId, index, knowledge };
}

/** The terms that a sentence stands for by pronouns and the like, without those that it has itself. */
function meantBy(sentence: SentenceFacts | undefined): readonly string[] {
  if (sentence === undefined) return [];
  const { references, occurrences, parse } = sentence;
  const meant = new Set(references.flatMap(({ term, weight }) => (weight >= FOUND_BY ? [term] : [])));
  for (const { term } of occurrences) meant.delete(term);
  // The brackets around the dates of a life say that somebody was born and died.
  for (const { term, word } of occurrences)
    if (/^[(–—-]$/u.test(parse.words[word]?.text ?? '')) meant.add(term);
  return [...meant];
}
