import { IRREGULAR } from '../text/irregular.ts';
import { tag } from '../text/tagger.ts';
import { type Token, tokens } from '../text/terms.ts';
import { unwrap } from './chatter.ts';
import { readKind } from './key-kind.ts';
import * as vocabulary from './key-vocabulary.ts';
import { smallTalk } from './small-talk.ts';

/** Longest question that is read, in characters; a longer one has no key. */
const LONGEST = 1_000;

/**
 * What a question asks, as a text that is equal for two questions only if they ask the same in other words: same kind,
 * same content words after stemming and a small list of synonyms, same names, numbers and years, same side of "before"
 * and "after", same "not", and the same roles ("who arrested" is not "who was arrested"). When in doubt two questions
 * are different: a pin that is missed costs nothing, a pin on another question is a wrong answer.
 *
 * @returns null for a question that is not whole by itself ("and him?"), which equals no other
 */
export function questionKey(question: string): string | null {
  if (question.length > LONGEST || smallTalk(question) !== null) return null;
  const { text, claim } = unwrap(question.replace(/[\s?!.,…]+$/u, ''));
  const { kind, rest } = readKind(text);
  const words = tokens(rest).filter((token) => !token.compound);
  if (refers(words)) return null;
  const parts = read(words, kind, rest);
  if (parts.order.length + parts.set.size === 0) return null;
  return [
    claim ? 'claim' : kind,
    [...parts.flags].sort().join(' '),
    parts.order.join('>'),
    [...parts.set].sort().join(' '),
  ].join('|');
}

/** Whether a word stands for something said before; "this year" and "are there" do not. */
function refers(words: readonly Token[]): boolean {
  return words.some((word, i) => {
    if (!vocabulary.REFERRING.has(word.folded)) return false;
    if (word.folded === 'there') return false;
    const next = words[i + 1];
    if (/^(?:th(?:is|at|ese|ose)|his|her|their|its)$/.test(word.folded)) {
      const owned = /^(?:his|her|their|its)$/.test(word.folded);
      return owned || !next || next.stop;
    }
    return true;
  });
}

interface Parts {
  readonly flags: Set<string>;
  /** Terms whose order tells who did what to whom; empty where the order says nothing. */
  readonly order: string[];
  readonly set: Set<string>;
}

/** One word that counts, with where it stands. */
interface Piece {
  readonly term: string;
  readonly folded: string;
  /** Telling prepositions before it, else empty. */
  readonly relation: string;
  /** Whether a preposition of any kind introduces it. */
  readonly inPhrase: boolean;
  /** Whether it stands before the auxiliary: the thing that "how many" counts. */
  readonly asked: boolean;
}

function read(words: readonly Token[], kind: string, text: string): Parts {
  const flags = new Set<string>();
  const { pieces, auxiliary } = collect(words, flags);
  const event = pieces.some(({ term }) => vocabulary.PERSON_EVENTS.has(term));
  const kept = event ? pieces.filter(({ term }) => !vocabulary.PERSONS.has(term)) : pieces;
  const content = kept.filter(({ term }) => !vocabulary.LIGHT.has(term));
  const ordered = order(kind, auxiliary, kept, text);
  const inOrder = new Set(ordered);
  return {
    flags,
    order: ordered.map(({ term }) => term),
    set: new Set(content.filter((piece) => !inOrder.has(piece)).map(({ relation, term }) => relation + term)),
  };
}

/** The words that count, and the auxiliary by which the question is formed. */
function collect(words: readonly Token[], flags: Set<string>) {
  const pieces: Piece[] = [];
  let auxiliary = '';
  let relation = '';
  let inPhrase = false;
  /** Whether the last preposition has had its word. */
  let introduced = true;
  for (const word of words) {
    const { folded } = word;
    const negated = vocabulary.NEGATIONS.has(folded) || folded.endsWith("n't");
    if (negated) flags.add('not');
    const form = formOf(folded);
    if (form) {
      auxiliary = form === 'be' ? 'be' : auxiliary || form;
      const modal = vocabulary.MODALS.get(folded);
      if (modal) flags.add(modal);
      relation = '';
      inPhrase = false;
    } else if (vocabulary.TELLING.has(folded) || vocabulary.NEUTRAL.has(folded)) {
      // "than in 2016" is one relation, "from Paris to London" are two.
      const before = introduced ? '' : relation;
      relation = vocabulary.TELLING.has(folded) ? `${before}${folded}:` : before;
      inPhrase = true;
      introduced = false;
    } else if (!negated && (!word.stop || vocabulary.NARROWING.has(folded))) {
      const term = vocabulary.CANONICAL.get(word.term) ?? word.term;
      pieces.push({ term, folded, relation, inPhrase, asked: auxiliary === '' });
      introduced = true;
    } else if (folded === 'this' || folded === 'these') {
      relation += 'this:';
    }
  }
  return { pieces, auxiliary };
}

function formOf(folded: string): string {
  if (vocabulary.BE.has(folded)) return 'be';
  if (vocabulary.DO.has(folded)) return 'do';
  if (vocabulary.HAVE.has(folded)) return 'have';
  return vocabulary.MODALS.has(folded) ? 'modal' : '';
}

/** The pieces whose order matters, as subject, verb, object; none where nobody does anything to anybody. */
function order(kind: string, auxiliary: string, pieces: readonly Piece[], text: string): readonly Piece[] {
  const agents = pieces.filter(({ relation }) => relation === 'by:');
  const bare = pieces.filter(({ inPhrase }) => !inPhrase);
  const clause = bare.filter(({ asked }) => !asked);
  if (auxiliary === 'be') {
    const verb = clause.findLast(({ folded, term }) => isParticiple(folded) && !vocabulary.LIGHT.has(term));
    return verb && agents.length > 0 ? [...agents, verb, ...clause.filter((piece) => piece !== verb)] : [];
  }
  if (auxiliary !== '') {
    const last = clause.at(-1);
    return last && !vocabulary.LIGHT.has(last.term) && clause.length > 1 ? clause : subjectFirst(bare, text);
  }
  return kind === 'keyword' || kind === 'list' ? [] : subjectFirst(bare, text);
}

/** "Who arrested the suspect": the asked is the one who acts, which only the verb's form shows. */
function subjectFirst(bare: readonly Piece[], text: string): readonly Piece[] {
  const verbs = new Set(
    tag(text)
      .filter(({ pos }) => pos === 'VERB')
      .map(({ lower }) => lower),
  );
  const verb = bare.find(({ folded }) => isParticiple(folded) || verbs.has(folded));
  if (!verb || vocabulary.SUFFERED.has(verb.folded) || vocabulary.POSTS.has(verb.term)) return [];
  if (vocabulary.LIGHT.has(verb.term)) return [];
  return [AGENT, ...bare];
}

/** Stands for the one who is asked for, where that is the one who acts. */
const AGENT: Piece = { term: '?', folded: '?', relation: '', inPhrase: false, asked: true };

function isParticiple(folded: string): boolean {
  return /..ed$/.test(folded) || IRREGULAR.has(folded);
}
