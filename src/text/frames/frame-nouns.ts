import type { Chunk } from '../chunks.ts';
import { assemble, isTime, startsClause } from '../noun-chains.ts';
import { wh } from './frame-questions.ts';
import type { FrameState } from './frame-state.ts';
import type { FramePhrase, Prepositional } from './frames.ts';

/** Reads the noun chunk at `k`: a subject, an object or an apposition; returns the index of the chunk behind it. */
export function noun(state: FrameState, k: number): number {
  const level = state.level;
  const before = state.before(k);
  const reporting = state.reportsBefore(k);
  const open = level.frame >= 0 && (reporting || !state.waits() || before?.kind !== 'verb');
  if (open && startsClause(state.words, state.chunks, k, reporting)) return newClause(state, k, before);
  const { phrase, next } = assemble(state.words, state.chunks, k, level.frame < 0 && before?.kind !== 'verb');
  state.latest = phrase;
  const ofParticiple = before?.kind === 'verb' && state.frames.at(-1)?.last === before.last;
  if (level.frame >= 0 || ofParticiple) object(state, k, phrase);
  else if (level.subject === null) level.subject = phrase;
  else if (/^\d{1,2}$/.test(state.words[level.subject.last]?.lower ?? '') && before?.kind === 'noun')
    level.subject = phrase;
  else if (isTime(state.words, level.subject)) {
    level.before.push({ ...level.subject, preposition: '', inSubject: false });
    level.subject = phrase;
  } else if (before?.kind === 'comma') level.subject = { ...level.subject, last: phrase.last };
  else if (before?.kind === 'noun')
    state.open({ relation: 'relative', governor: -1, antecedent: level.subject, subject: phrase });
  return next;
}

/** A bare phrase behind a verb: its object, or when it was. */
function object(state: FrameState, k: number, phrase: FramePhrase): void {
  const frame = state.frames.at(-1);
  const before = state.before(k)?.kind;
  if (frame === undefined || !/^(?:verb|noun|conjunction)$/.test(before ?? '')) return;
  if (isTime(state.words, phrase) && frame.term !== 'be')
    frame.prepositions.push({ ...phrase, preposition: '', inSubject: false });
  else if (before === 'conjunction') {
    if (/^(?:NUM|SYM)$/.test(state.words[phrase.first]?.pos ?? '') && frame.objects.length > 0)
      frame.objects.push(phrase);
  } else if (before === 'verb' || frame.objects.at(-1)?.last === phrase.first - 1) frame.objects.push(phrase);
}

/** A subject with a verb of its own behind it, where the clause has its verb already. */
function newClause(state: FrameState, k: number, behind: Chunk | undefined): number {
  const front =
    state.front !== null &&
    state.front.added.last === behind?.last &&
    state.frames.at(-1) === state.front.frame
      ? state.front
      : null;
  const before = front?.joint ?? behind;
  const joined = before?.kind === 'comma' || before?.kind === 'conjunction';
  const governor = state.frames.length - 1;
  const latest = state.frames.at(-1);
  if (joined) {
    while (state.levels.length > 1 && closes(state, before)) state.levels.pop();
    const { relation, governor: above, antecedent } = state.level;
    state.levels.pop();
    const kept = relation === 'reported' && antecedent === null;
    state.open({ relation: kept ? 'reported' : 'coordinate', governor: above });
  } else if (latest !== undefined && state.takesClause(latest))
    state.open({ relation: 'reported', governor });
  else if (state.level.fronted) state.levels.pop();
  else state.open({ relation: 'relative', governor: -1, antecedent: state.latest });
  if (state.level.frame >= 0) state.open({ relation: 'coordinate', governor: -1 });
  const { phrase, next } = assemble(state.words, state.chunks, k, true);
  state.level.subject = phrase;
  if (front !== null) state.level.before.push(...front.frame.prepositions.splice(-1));
  state.latest = phrase;
  return next;
}

/** Whether the clause being read ends where a new subject is joined. */
function closes(state: FrameState, before: Chunk): boolean {
  const { relation, fronted } = state.level;
  return relation === 'relative' || fronted || (relation === 'adverbial' && before.kind === 'comma');
}

/** Reads the preposition at `k` with its phrase, which goes to the verb before it or, at the front, to the one behind; returns the next index. */
export function preposition(state: FrameState, k: number): number {
  const chunk = state.chunks[k] as Chunk;
  const next = state.chunks[k + 1];
  if (next?.kind === 'wh' || (next?.kind === 'noun' && next.wh >= 0)) return wh(state, k + 1, chunk.lower);
  const frame = state.frames.at(-1);
  if (next?.kind !== 'noun') {
    const gerund = next?.kind === 'verb' && next.group?.form === 'ing';
    if (frame !== undefined && !gerund) frame.stranded = chunk.lower;
    return k + 1;
  }
  const level = state.level;
  const { phrase, next: after } = assemble(
    state.words,
    state.chunks,
    k + 1,
    level.frame < 0 && level.subject !== null,
  );
  if (chunk.lower === 'according to') {
    state.source = phrase;
    return after;
  }
  state.latest = phrase;
  const latest = state.frames.at(-1);
  const within = latest !== undefined && level.frame < 0 && state.isWithin(latest, level);
  const inSubject = level.frame < 0 && level.subject !== null && !within && state.before(k)?.kind === 'noun';
  const added: Prepositional = { ...phrase, preposition: chunk.lower, inSubject };
  if (level.frame < 0) level.before.push(added);
  if (inSubject && level.subject !== null) level.subject = { ...level.subject, last: phrase.last };
  const target = latest;
  if (target === undefined || (level.frame < 0 && !within)) return after;
  if (level.frame < 0) level.before.pop();
  if (target.voice === 'passive' && chunk.lower === 'by' && target.agent === null && canAct(state, phrase))
    target.agent = phrase;
  else {
    target.prepositions.push(added);
    const joint = state.before(k);
    if (joint !== undefined && /^(?:comma|conjunction)$/.test(joint.kind))
      state.front = { frame: target, added, joint };
  }
  return after;
}

function canAct(state: FrameState, { first, head }: FramePhrase): boolean {
  const word = state.words[head];
  return (
    word?.pos !== 'NUM' &&
    state.words[first]?.pos !== 'SYM' &&
    !isTime(state.words, { first, last: head, head })
  );
}
