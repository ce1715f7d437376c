import type { SentenceFacts } from '../../facts/fact.ts';
import { type Clause, REPORTING_VERBS } from '../../text/clauses.ts';
import { rowLead } from '../lead.ts';
import { tidy } from '../tidy.ts';
import { pointsBack, speaksByPronoun } from './brief-back.ts';

/** Lengths of lines, in characters. */
const LENGTHS = {
  /** A sentence up to this length stays whole; longer ones are cut into their clauses. */
  whole: 110,
  /** "Mr Parker said that" stays while the line is no longer than this. */
  framed: 130,
  /** Longest line. */
  most: 235,
  /** Longest line of two sentences. */
  joined: 200,
} as const;

/** A clause, or several that belong together, as one line. */
export interface Piece {
  /** The sentences that it is taken from: one, or two where the second would not be understood alone. */
  readonly sentences: readonly [SentenceFacts, ...SentenceFacts[]];
  /** For each sentence the clauses that are in the line. */
  readonly clauses: readonly ReadonlySet<number>[];
  readonly text: string;
  /** Whether it begins with a word for something said before ("it", "those"). */
  readonly dangling: boolean;
}

/** Verbs whose frame may be left out, since what they report is told as it is. */
const NEUTRAL =
  /^(?:said|says|told|tells|added|adds|announced|announces|reported|reports|revealed|reveals|disclosed|stated|states|noted|notes|confirmed|confirms|explained|explains|showed|shows|found|finds|pointed)$/u;

/** Words that open a question within a sentence, or what follows from it. */
const EMBEDDED = /^(?:what|how|whether|why|which|who|where|when|if|so)$/u;
/** Words after which a sentence's main clause is yet to come: it would not be understood without them, nor they without it. */
const CONDITION = /^(?:if|unless|when|whoever|while|once|because|although|though|whereas)$/u;

const known = new WeakMap<readonly SentenceFacts[], readonly Piece[]>();

/** A report's sentences as pieces, in order. Captions and the like, which have no verb and so state nothing, give none. */
export function piecesOf(sentences: readonly SentenceFacts[]): readonly Piece[] {
  const pieces = known.get(sentences) ?? cutAll(sentences);
  known.set(sentences, pieces);
  return pieces;
}

function cutAll(sentences: readonly SentenceFacts[]): readonly Piece[] {
  return sentences.flatMap((sentence, i) => {
    if (sentence.passage.role === 'table row') return rowPiece(sentence);
    const pieces = cut(sentence);
    const first = pieces[0];
    const before = sentences[i - 1];
    if (first?.dangling !== true || before?.passage !== sentence.passage) return pieces;
    return [...joinedPiece(before, first), ...pieces];
  });
}

function rowPiece(sentence: SentenceFacts): Piece[] {
  const text = tidy(rowLead({ sentence, fact: null }));
  if (text.length > LENGTHS.most || sentence.passage.cells.length < 2) return [];
  return [
    { sentences: [sentence], clauses: [new Set(sentence.parse.clauses.keys())], text, dangling: false },
  ];
}

/** A piece that points back, with the sentence before it where both make a line. */
function joinedPiece(before: SentenceFacts, piece: Piece): Piece[] {
  const { report, sentence } = before;
  const text = `${report.text.slice(sentence.start, sentence.end)} ${piece.text}`.replace(/\s+/gu, ' ');
  if (text.length > LENGTHS.joined || pointsBack(text)) return [];
  const clauses = [new Set(before.parse.clauses.keys()), ...piece.clauses];
  return [{ sentences: [before, ...piece.sentences], clauses, text: tidy(text), dangling: false }];
}

/** A run of clauses from one that can begin a line to the one before the next such. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly reported: boolean;
}

function cut(sentence: SentenceFacts): readonly Piece[] {
  const { clauses } = sentence.parse;
  if (!clauses.some(({ verb }) => verb >= 0)) return [];
  const starts = startsOf(sentence);
  if (sentence.sentence.end - sentence.sentence.start <= LENGTHS.whole || starts.length === 1)
    return pieceOf(sentence, 0, clauses.length - 1);
  const runs = starts.map(({ index, joint }, i): Run => {
    const last = (starts[i + 1]?.index ?? clauses.length) - 1;
    return { first: index, last, reported: index > 0 && joint === 'reported' };
  });
  return runs.flatMap((run, i) => {
    if (runs[i + 1]?.reported === true && sayingVerb(sentence, run) !== null) return [];
    return run.reported ? reportedPiece(sentence, runs, i) : pieceOf(sentence, run.first, run.last);
  });
}

/** The clauses that can begin a line. A second report within one ("that A but said that B") begins none, unless it has an "and". */
function startsOf(sentence: SentenceFacts): readonly Clause[] {
  const { clauses, words } = sentence.parse;
  const starts: Clause[] = [];
  for (const clause of clauses) {
    const nested =
      clause.joint === 'reported' &&
      words[clause.first]?.pos !== 'CCONJ' &&
      starts.some(({ index, joint }) => index > 0 && joint === 'reported');
    if (clause.index === 0 || (!nested && isIndependent(sentence, clause))) starts.push(clause);
  }
  return starts;
}

/** A reported clause with its frame where that is short, without it where the frame adds nothing. */
function reportedPiece(sentence: SentenceFacts, runs: readonly Run[], at: number): readonly Piece[] {
  const { first, last } = runs[at] as Run;
  const frame = runs.findLast((run, i) => i < at && !run.reported);
  const verb = frame === undefined ? null : sayingVerb(sentence, frame);
  if (frame === undefined || verb === null) return [];
  const framed = frame === runs[at - 1] ? pieceOf(sentence, frame.first, last) : [];
  const short = framed[0] !== undefined && framed[0].text.length <= LENGTHS.framed;
  if (short && !/\balso\b/u.test(framed[0]?.text.slice(0, 40) ?? '')) return framed;
  const bare = pieceOf(sentence, first, last);
  const alone = bare[0] !== undefined && !bare[0].dangling && NEUTRAL.test(verb);
  return alone && (framed.length === 0 || !speaksByPronoun(bare[0]?.text ?? '')) ? bare : framed;
}

/** The verb of saying that a run ends with; null where it ends with another. */
function sayingVerb({ parse: { clauses, words } }: SentenceFacts, { first, last }: Run): string | null {
  const verb = words
    .slice(clauses[first]?.first, (clauses[last]?.last ?? 0) + 1)
    .findLast(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return verb !== undefined && REPORTING_VERBS.has(verb.lower) ? verb.lower : null;
}

/** Whether a clause can begin a line of its own. */
function isIndependent({ parse, sentence }: SentenceFacts, clause: Clause): boolean {
  const { words, clauses, phrases } = parse;
  const { joint, first, last, verb } = clause;
  const before = words[first - 1];
  if (verb < 0 || before === undefined) return false;
  // What a semicolon joins is rarely understood apart.
  if (before.text === ';' && sentence.end - sentence.start <= LENGTHS.most) return false;
  const opening = words[first];
  // "What risk they pose" is no sentence, and "an estimated 800" reports nothing.
  if (EMBEDDED.test(opening?.lower ?? '')) return false;
  if (joint === 'reported') {
    const said = REPORTING_VERBS.has(before.lower) && words[first - 2]?.pos !== 'DET';
    return said || /^(?:that|and|but|—|–)$/u.test(opening?.lower ?? '');
  }
  const apart = /^[,;]$/u.test(before.text);
  if (joint !== 'coordinate' || !(apart || opening?.pos === 'CCONJ')) return false;
  // "Anyone who streams it and views it could …": without a comma the "and" goes on with the relative clause.
  if (!apart && isRelative(words, clauses[clause.index - 1])) return false;
  if (words.slice(0, first).some(({ lower }) => CONDITION.test(lower))) return false;
  const subject = phrases.find((np) => np.first >= first && np.last < verb && np.last <= last);
  const opens = opening?.pos === 'CCONJ' ? words[first + 1] : opening;
  return subject !== undefined && opens?.pos !== 'PRON' && (clauses[clause.index - 1]?.verb ?? -1) >= 0;
}

/** Whether a clause is, or holds, one with "who", "which" or "that" for its subject. */
function isRelative(words: SentenceFacts['parse']['words'], clause: Clause | undefined): boolean {
  if (clause === undefined) return false;
  const head = words.slice(clause.first, Math.max(clause.first, clause.verb));
  return clause.joint === 'relative' || head.some(({ lower }) => /^(?:who|which)$/u.test(lower));
}

/** The clauses from `first` to `last` as a line; none where even without its tails it is too long. */
function pieceOf(sentence: SentenceFacts, first: number, last: number): Piece[] {
  const { clauses, words } = sentence.parse;
  for (let end = last; end >= first; end--) {
    if (end < last && !isTail(sentence, end + 1)) return [];
    const from = bareStart(sentence, first);
    const to = words[clauses[end]?.last ?? 0]?.end ?? sentence.sentence.end;
    const text = tidy(sentence.report.text.slice(from, to));
    if (text.length > LENGTHS.most) continue;
    const taken = new Set(clauses.slice(first, end + 1).map(({ index }) => index));
    return [{ sentences: [sentence], clauses: [taken], text, dangling: pointsBack(text) }];
  }
  return [];
}

/** Whether a clause may be left out at the end: it follows a comma and only adds. */
function isTail({ parse: { words, clauses } }: SentenceFacts, index: number): boolean {
  const clause = clauses[index];
  return (
    clause !== undefined &&
    words[clause.first - 1]?.text === ',' &&
    /^(?:relative|participle|subordinate|aside|frame)$/u.test(clause.joint)
  );
}

/** Where a line begins: past the "and that," that joins it to what was before. */
function bareStart({ parse: { words, clauses }, sentence }: SentenceFacts, first: number): number {
  let at = clauses[first]?.first ?? 0;
  if (first > 0) while (/^(?:and|but|that|,|;|—|–)$/u.test(words[at]?.lower ?? '')) at++;
  return first === 0 ? sentence.start : (words[at]?.start ?? sentence.start);
}
