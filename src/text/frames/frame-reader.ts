import type { Chunk } from '../chunks.ts';
import type { TaggedWord } from '../tagger.ts';
import type { VerbGroup } from '../verb-chunks.ts';
import { settleGaps, settleSpeakers, settleSubjects } from './frame-gaps.ts';
import { noun, preposition } from './frame-nouns.ts';
import { wh } from './frame-questions.ts';
import { FrameState } from './frame-state.ts';
import { verb } from './frame-verbs.ts';
import type { Frame } from './frames.ts';

/** Verbs whose object is told what "that" opens (stems), and nouns that say what it opens. */
const INFORMING = /^(?:persuad|convinc|inform|assur|notifi|remind|teach|show|tell|warn|promis|advis|satisfi)/;
const SAYING_NOUNS =
  /^(?:signs?|evidence|claims?|facts?|beliefs?|ideas?|proof|warnings?|hopes?|fears?|risks?|suggestions?|reports?|chance|conclusion|concerns?|view|theory|grounds?)$/;

/** Reads the frames of the words of one sentence. */
export function readFrames(words: readonly TaggedWord[]): readonly Frame[] {
  const state = new FrameState(words);
  for (let k = 0; k < state.chunks.length; ) k = step(state, k);
  settleGaps(words, state.frames, state.asked);
  settleSubjects(words, state.frames);
  settleSpeakers(words, state.frames, state.source);
  return state.frames.map(({ stranded: _, ...frame }) => frame);
}

/** Reads the chunk at `k` with what belongs to it; returns the index of the next one. */
function step(state: FrameState, k: number): number {
  const chunk = state.chunks[k] as Chunk;
  switch (chunk.kind) {
    case 'noun':
      return chunk.wh >= 0 ? wh(state, k, null) : noun(state, k);
    case 'verb':
      return verb(state, k, chunk.group as VerbGroup);
    case 'preposition':
      return preposition(state, k);
    case 'wh':
      return wh(state, k, null);
    case 'that':
      return that(state, k);
    case 'subordinator':
      state.open({ relation: 'adverbial', governor: state.level.frame, fronted: state.level.frame < 0 });
      return k + 1;
    case 'mark':
      return mark(state, k);
    default:
      return k + 1;
  }
}

function that(state: FrameState, k: number): number {
  const before = state.chunks[k - 1];
  const reporting = state.frames.findLast(({ reports }) => reports);
  const after = state.chunks[k + 1];
  const relative = before?.kind === 'noun' && after?.kind === 'verb';
  const noun = state.words[before?.head ?? -1]?.lower ?? '';
  if (before?.kind === 'noun' && !relative && SAYING_NOUNS.test(noun))
    state.open({ relation: 'reported', governor: -1 });
  else if (
    relative ||
    (before?.kind === 'noun' && reporting === undefined && !INFORMING.test(state.frames.at(-1)?.term ?? ''))
  )
    state.open({ relation: 'relative', governor: -1, antecedent: relative ? state.near(k) : state.latest });
  else state.open({ relation: 'reported', governor: reporting?.index ?? state.frames.length - 1 });
  return k + 1;
}

function mark(state: FrameState, k: number): number {
  const { lower } = state.chunks[k] as Chunk;
  if (lower === '(') state.open({ relation: 'coordinate', governor: -1 });
  else if (lower === ')') {
    if (state.levels.length > 1) state.levels.pop();
  } else if (state.level.frame >= 0) state.levels = [];
  if (state.levels.length === 0) state.open({ relation: 'coordinate', governor: -1 });
  return k + 1;
}
