import { type Chunk, chunksOf } from '../chunks.ts';
import { REPORTING_VERBS } from '../reporting-verbs.ts';
import type { TaggedWord } from '../tagger.ts';
import { termOf } from '../terms.ts';
import type { VerbGroup } from '../verb-chunks.ts';
import { isBe, isDo, isHave } from '../verb-forms.ts';
import type { Frame, FramePhrase, FrameRelation, Gap, Prepositional } from './frames.ts';

/** A frame while it is being read. */
export type Draft = { -readonly [K in keyof Frame]: Frame[K] } & {
  objects: FramePhrase[];
  prepositions: Prepositional[];
  /** A preposition without a phrase behind it: "what was it fined for". */
  stranded: string | null;
};

/** A clause that is being read: it waits for its verb while `frame` is -1. */
export interface Level {
  readonly relation: FrameRelation;
  readonly governor: number;
  subject: FramePhrase | null;
  /** Its latest frame with a tense. */
  frame: number;
  /** What "who" or "which" stands for. */
  readonly antecedent: FramePhrase | null;
  /** The preposition of "in which", "where" for "where"; null for a bare "which". */
  readonly through: string | null;
  /** Stands before the clause that it belongs to. */
  readonly fronted: boolean;
  /** What stands before its verb. */
  readonly before: Prepositional[];
}

/** What a question asks for, as it stands at its front. */
export interface Asked extends FramePhrase {
  readonly wh: number;
  readonly noun: number;
  readonly preposition: string | null;
}

/** Verbs beside those of saying that a clause may follow without "that" (stems). */
const TAKES_CLAUSE = /^(?:mean|know|ensur|assum|fear|suspect|feel|decid|realiz|understand|guess|agre|wish)$/;

/** What is known while the frames of a sentence are read, from left to right. */
export class FrameState {
  readonly words: readonly TaggedWord[];
  readonly chunks: readonly Chunk[];
  readonly frames: Draft[] = [];
  /** The clauses that are open, the innermost last. */
  levels: Level[] = [];
  asked: Asked | null = null;
  /** Who "according to" names. */
  source: FramePhrase | null = null;
  /** The phrase of place or time that was read behind a comma or "and": it may belong to the clause that follows. */
  front: { readonly frame: Draft; readonly added: Prepositional; readonly joint: Chunk } | null = null;
  /** The phrase read last, that "who" and an apposition speak of. */
  latest: FramePhrase | null = null;

  constructor(words: readonly TaggedWord[]) {
    this.words = words;
    this.chunks = chunksOf(words);
    this.open({ relation: 'main', governor: -1 });
  }

  get level(): Level {
    return this.levels.at(-1) as Level;
  }

  open(over: Partial<Level> & Pick<Level, 'relation' | 'governor'>): void {
    this.levels.push({
      subject: null,
      frame: -1,
      antecedent: null,
      through: null,
      fronted: false,
      before: [],
      ...over,
    });
  }

  /** The chunk before `k` that is more than an adverb. */
  before(k: number): Chunk | undefined {
    let i = k - 1;
    while (this.chunks[i]?.kind === 'other') i--;
    return this.chunks[i];
  }

  /** Whether a clause above the one being read still waits for its verb. */
  waits(): boolean {
    return this.level.frame >= 0 && this.levels.some(({ subject, frame }) => subject !== null && frame < 0);
  }

  /** Whether a frame was read since the clause began: "the people killed in the storm", "built in 1990". */
  isWithin(frame: Draft, { subject }: Level): boolean {
    return subject === null ? this.levels.length === 1 : frame.verb > subject.first;
  }

  /** The noun chunk right before `k`: what "which" and "that" most often speak of. */
  near(k: number): FramePhrase | null {
    const before = this.before(k);
    const chunk = before?.kind === 'comma' ? this.before(k - 1) : before;
    return chunk?.kind === 'noun' ? { first: chunk.first, last: chunk.last, head: chunk.head } : null;
  }

  /** Whether the verb right before the chunk lets a clause follow without "that". */
  reportsBefore(k: number): boolean {
    const frame = this.frames.at(-1);
    const before = this.before(k)?.kind;
    return frame !== undefined && this.takesClause(frame) && (before === 'verb' || before === 'noun');
  }

  /** Whether a clause may follow the verb without "that": "said it sank", "means it sank". */
  takesClause({ reports, term }: Draft): boolean {
    return reports || TAKES_CLAUSE.test(term);
  }

  /** Whether the question asks for somebody or something, and not for when, where, why or how. */
  asksForThing(): boolean {
    if (this.asked === null) return false;
    return this.asked.noun >= 0 || !/^(?:where|when|why|how)$/.test(this.words[this.asked.wh]?.lower ?? '');
  }

  gap(role: Gap['role']): Gap | null {
    return this.asked === null ? null : { role, preposition: null, wh: this.asked.wh, noun: this.asked.noun };
  }

  add(
    chunk: Pick<Chunk, 'first' | 'last'>,
    group: VerbGroup,
    subject: FramePhrase | null,
    inherited = false,
  ): Draft {
    const level = this.level;
    const { lower } = this.words[group.main] as TaggedWord;
    const frame: Draft = {
      index: this.frames.length,
      verb: group.main,
      term: isBe(lower) ? 'be' : isHave(lower) ? 'have' : isDo(lower) ? 'do' : termOf(lower),
      first: chunk.first,
      last: chunk.last,
      relation: level.relation,
      governor: level.governor,
      voice: group.passive ? 'passive' : 'active',
      negated: group.negated,
      subject,
      inherited: inherited && subject !== null,
      objects: [],
      prepositions: level.before.splice(0),
      agent: null,
      reports: REPORTING_VERBS.has(lower) && !group.passive,
      saidBy: null,
      gap: null,
      stranded: null,
    };
    this.frames.push(frame);
    return frame;
  }
}
