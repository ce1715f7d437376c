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
  const { text, claim } = unwrap(question.replace(/[\s?!.,…]+$/u, '').replace(TAKES_PLACE, 'happen'));
  const { kind, rest } = readKind(text);
  const words = tokens(rest).filter((token) => !token.compound);
  if (refers(words)) return null;
  const parts = read({ words, kind, text });
  if (parts.order.length + parts.set.size === 0) return null;
  return [
    claim ? 'claim' : kind,
    [...parts.flags].sort().join(' '),
    parts.order.join('>'),
    [...parts.set].sort().join(' '),
  ].join('|');
}

const TAKES_PLACE = /\b(?:takes?|took|taken|taking) place\b/giu;

/** Whether a word stands for something said before; "this year" and "the law that changed" do not. */
function refers(words: readonly Token[]): boolean {
  return words.some(({ folded }, i) => {
    if (vocabulary.REFERRING.has(folded)) return true;
    const [before, after] = [words[i - 1], words[i + 1]];
    if (folded === 'this') return !vocabulary.PERIODS.has(after?.folded ?? '');
    // After a noun it begins a clause of its own; after an auxiliary, or first, it points back.
    return folded === 'that' && (before === undefined || formOf(before.folded) !== '');
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

/** A question taken apart: its words without those that say its kind, and its text with them. */
interface Reading {
  readonly words: readonly Token[];
  readonly kind: string;
  readonly text: string;
}

function read(reading: Reading): Parts {
  const flags = new Set<string>();
  const { pieces, auxiliary } = collect(reading.words, flags);
  const kept = withoutIdle(pieces, reading.kind);
  const ordered = order(reading, auxiliary, kept);
  const inOrder = new Set(ordered);
  const others = kept.filter((piece) => !inOrder.has(piece) && !vocabulary.LIGHT.has(piece.term));
  return {
    flags,
    order: ordered.map(({ term }) => term),
    set: new Set(others.map(({ relation, term }) => relation + term)),
  };
}

/** Leaves out what says nothing beside the others: the people of arrests, the total of a number. */
function withoutIdle(pieces: readonly Piece[], kind: string): readonly Piece[] {
  const event = pieces.some(({ term }) => vocabulary.PERSON_EVENTS.has(term));
  const counts = kind === 'how many' || kind === 'how much';
  return pieces.filter(
    ({ term }) =>
      !(event && (vocabulary.PERSONS.has(term) || (counts && vocabulary.EVENT_LIGHT.has(term)))) &&
      !(counts && vocabulary.COUNTED_LIGHT.has(term)),
  );
}

/** The words that count, and the auxiliary by which the question is formed. */
function collect(words: readonly Token[], flags: Set<string>) {
  const pieces: Piece[] = [];
  let auxiliary = '';
  let relation = '';
  /** The last preposition, until it has had its word. */
  let open = '';
  let inPhrase = false;
  const close = () => {
    if (open) pieces.push({ term: open, folded: '', relation: 'ends ', inPhrase: true, asked: false });
    open = '';
  };
  words.forEach((word, i) => {
    const { folded } = word;
    const negated = vocabulary.NEGATIONS.has(folded) || folded.endsWith("n't");
    if (negated) flags.add('not');
    const form = formOf(folded);
    if (form) {
      close();
      if (auxiliary === '' || (form === 'be' && auxiliary !== 'do')) auxiliary = form;
      const modal = vocabulary.MODALS.get(folded);
      if (modal) flags.add(modal);
      relation = '';
      inPhrase = false;
    } else if (vocabulary.TELLING.has(folded) || vocabulary.NEUTRAL.has(folded)) {
      // "than in 2016" is one relation, "from Paris to London" are two.
      const before = open ? relation : '';
      relation = vocabulary.TELLING.has(folded) ? `${before}${folded}:` : before;
      inPhrase = true;
      open = folded;
    } else if (!negated && (!word.stop || vocabulary.NARROWING.has(folded) || isNumeral(words, i))) {
      const term = vocabulary.CANONICAL.get(word.term) ?? word.term;
      pieces.push({ term, folded, relation, inPhrase, asked: auxiliary === '' });
      open = '';
    } else if (folded === 'this') {
      relation += 'this:';
    }
  });
  close();
  return { pieces, auxiliary };
}

/** "Richard I": the one letter that is a stop word but for this. */
function isNumeral(words: readonly Token[], i: number): boolean {
  return words[i]?.text === 'I' && /^\p{Lu}\p{Ll}/u.test(words[i - 1]?.text ?? '');
}

function formOf(folded: string): string {
  if (vocabulary.BE.has(folded)) return 'be';
  if (vocabulary.DO.has(folded)) return 'do';
  if (vocabulary.HAVE.has(folded)) return 'have';
  return vocabulary.MODALS.has(folded) ? 'modal' : '';
}

/** The pieces whose order matters, as subject, verb, object; none where nobody does anything to anybody. */
function order({ kind, text }: Reading, auxiliary: string, pieces: readonly Piece[]): readonly Piece[] {
  const bare = pieces.filter(({ inPhrase }) => !inPhrase);
  const clause = bare.filter(({ asked }) => !asked);
  if (auxiliary === 'be') {
    const agents = pieces.filter(({ relation }) => relation === 'by:');
    const verb = clause.findLast(({ folded, term }) => isParticiple(folded) && !vocabulary.LIGHT.has(term));
    if (verb && agents.length > 0) return [...agents, verb, ...clause.filter((piece) => piece !== verb)];
    return between(clause, isParticiple);
  }
  if (auxiliary !== '') {
    const last = clause.at(-1);
    if (last && !vocabulary.LIGHT.has(last.term) && clause.length > 1) return clause;
    return acting(kind, bare, isVerbIn(text));
  }
  return kind === 'keyword' || kind === 'list'
    ? between(bare, isVerbIn(text))
    : acting(kind, bare, isVerbIn(text));
}

/** All pieces in order where a verb has some on both sides: "France warned Britain". */
function between(pieces: readonly Piece[], isVerb: (folded: string) => boolean): readonly Piece[] {
  const verb = pieces.findIndex(({ folded }, i) => i > 0 && isVerb(folded));
  return verb > 0 && verb < pieces.length - 1 ? pieces : [];
}

/** "Who arrested the suspect": the asked is the one who acts, which only the verb's form shows. */
function acting(kind: string, bare: readonly Piece[], isVerb: (folded: string) => boolean): readonly Piece[] {
  const verb = bare.find(({ folded }) => isVerb(folded)) ?? (kind === 'who' ? bare[0] : undefined);
  if (!verb || vocabulary.SUFFERED.has(verb.folded) || vocabulary.POSTS.has(verb.term)) return [];
  return vocabulary.LIGHT.has(verb.term) ? [] : [AGENT, ...bare];
}

function isVerbIn(text: string): (folded: string) => boolean {
  const verbs = tag(text).filter(({ pos }) => pos === 'VERB');
  const forms = new Set(verbs.map(({ lower }) => lower));
  return (folded) => isParticiple(folded) || forms.has(folded);
}

/** Stands for the one who is asked for, where that is the one who acts. */
const AGENT: Piece = { term: '?', folded: '?', relation: '', inPhrase: false, asked: true };

function isParticiple(folded: string): boolean {
  return /..ed$/.test(folded) || IRREGULAR.has(folded);
}
