import { boundaryAt, type ClauseJoint, isFiniteVerb } from './clause-joints.ts';
import { findPhrases, type NounPhrase } from './noun-phrases.ts';
import { REPORTING_VERBS } from './reporting-verbs.ts';
import { retag } from './retag.ts';
import { isNominal, type TaggedWord, tag } from './tagger.ts';

export { type ClauseJoint, isNominal, type NounPhrase, REPORTING_VERBS };

/** A run of words around one verb. Words are given by their index in the sentence. */
export interface Clause {
  readonly index: number;
  readonly first: number;
  /** Index of the last word, inclusive. */
  readonly last: number;
  readonly joint: ClauseJoint;
  /** The clause it depends on; -1 for a clause that stands by itself. */
  readonly parent: number;
  /** Index of its main verb; -1 where it has none. */
  readonly verb: number;
}

/** A sentence taken apart into words, noun phrases and clauses. */
export interface ParsedSentence {
  readonly words: readonly TaggedWord[];
  readonly phrases: readonly NounPhrase[];
  readonly clauses: readonly Clause[];
  /** For each word the index of its clause. */
  readonly clauseOf: readonly number[];
}

/** Parses `text.slice(start, end)`: one sentence. Linear in its length but for short look-aheads. */
export function parseSentence(text: string, start: number, end: number): ParsedSentence {
  return parseWords(tag(text, start, end));
}

/** Parses the words of one sentence as `tag` gives them. */
export function parseWords(tagged: readonly TaggedWord[]): ParsedSentence {
  const words = retag(tagged);
  const { clauses, clauseOf } = findClauses(words);
  return { words, phrases: findPhrases(words), clauses, clauseOf };
}

interface Boundary {
  readonly at: number;
  readonly joint: ClauseJoint;
}

function findClauses(words: readonly TaggedWord[]): {
  clauses: readonly Clause[];
  clauseOf: readonly number[];
} {
  const starts: Boundary[] = [{ at: 0, joint: 'main' }];
  let finite = false;
  for (let i = 0; i < words.length; i++) {
    const joint =
      boundaryAt(words, i, finite) ??
      (starts.at(-1)?.joint === 'subordinate' && finite && goesOn(words, i) ? 'coordinate' : null);
    if (joint !== null && i > (starts.at(-1) as Boundary).at) {
      starts.push({ at: i, joint });
      finite = false;
    }
    if (isFiniteVerb(words, i)) finite = true;
  }
  return linkClauses(words, starts);
}

/** "…, a year after he came, and was launched in May": the clause above goes on behind the one set off by commas. */
function goesOn(words: readonly TaggedWord[], i: number): boolean {
  const verb = words[i + 1];
  return (
    words[i]?.pos === 'CCONJ' &&
    words[i - 1]?.text === ',' &&
    verb !== undefined &&
    /^(?:VERB|AUX)$/u.test(verb.pos) &&
    isFiniteVerb(words, i + 1)
  );
}

function linkClauses(
  words: readonly TaggedWord[],
  starts: readonly Boundary[],
): { clauses: readonly Clause[]; clauseOf: readonly number[] } {
  const clauses: Clause[] = [];
  const clauseOf: number[] = [];
  starts.forEach((start, index) => {
    const last = (starts[index + 1]?.at ?? words.length) - 1;
    const before = clauses[index - 1];
    const parent =
      before === undefined
        ? -1
        : start.joint === 'coordinate'
          ? coordinateParent(before)
          : start.joint === 'reported'
            ? reportedParent(clauses, index)
            : before.index;
    for (let i = start.at; i <= last; i++) clauseOf[i] = index;
    clauses.push({
      index,
      first: start.at,
      last,
      joint: start.joint,
      parent,
      verb: mainVerb(words, start.at, last),
    });
  });
  return { clauses, clauseOf };
}

function coordinateParent(before: Clause): number {
  return before.joint === 'main' ? -1 : before.parent;
}

/** "said that A and that B": both hang on the one that says. */
function reportedParent(clauses: readonly Clause[], index: number): number {
  const before = clauses[index - 1];
  return before === undefined ? -1 : before.joint === 'reported' ? before.parent : before.index;
}

function mainVerb(words: readonly TaggedWord[], first: number, last: number): number {
  let auxiliary = -1;
  for (let i = first; i <= last; i++) {
    if (words[i]?.pos === 'VERB') return i;
    if (words[i]?.pos === 'AUX') auxiliary = i;
  }
  return auxiliary;
}
