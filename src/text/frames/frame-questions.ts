import type { Chunk } from '../chunks.ts';
import { assemble, isTime } from '../noun-chains.ts';
import type { TaggedWord } from '../tagger.ts';
import type { VerbGroup } from '../verb-chunks.ts';
import { isBe } from '../verb-forms.ts';
import type { FrameState } from './frame-state.ts';
import type { FramePhrase } from './frames.ts';

/** "who", "which year", "in which": what is asked for, or the beginning of a relative clause. */
export function wh(state: FrameState, k: number, preposition: string | null): number {
  const chunk = state.chunks[k] as Chunk;
  const at = preposition === null ? k : k - 1;
  const { lower } = state.words[chunk.wh] as TaggedWord;
  const { phrase, next } =
    chunk.kind === 'noun' || state.chunks[k + 1]?.lower === 'of'
      ? assemble(state.words, state.chunks, k, true)
      : { phrase: { first: chunk.first, last: chunk.last, head: chunk.head }, next: k + 1 };
  if (asks(state, at)) {
    const inner = chunk.kind === 'wh' && next > k + 1 ? (state.chunks[k + 2]?.head ?? -1) : -1;
    state.asked ??= {
      ...phrase,
      wh: chunk.wh,
      noun: chunk.kind === 'noun' ? chunk.head : inner,
      preposition,
    };
    state.level.subject = null;
    return next;
  }
  const before = state.before(at)?.kind;
  const person = lower === 'who' || lower === 'whom';
  if (
    state.latest !== null &&
    (before === 'noun' || before === 'comma') &&
    canFollow(state, lower, state.latest)
  ) {
    const through = preposition ?? (/^(?:where|when|why)$/.test(lower) ? lower : null);
    const clausal = before === 'comma' && state.before(at - 1)?.kind === 'verb';
    const antecedent = lower === 'whose' || clausal ? null : person ? state.latest : state.near(at);
    state.open({
      relation: 'relative',
      governor: -1,
      antecedent,
      through,
      subject: lower === 'whose' ? phrase : null,
    });
  } else {
    const above = state.frames.at(-1);
    const relation =
      lower === 'when' && above?.reports !== true && above?.term !== 'know' ? 'adverbial' : 'reported';
    state.open({
      relation,
      governor: state.frames.length - 1,
      subject: chunk.kind === 'noun' ? phrase : null,
    });
  }
  return next;
}

/** Whether a relative clause can begin with the word: "the year when", not "40 people when". */
function canFollow(state: FrameState, wh: string, latest: FramePhrase): boolean {
  if (wh === 'when') return isTime(state.words, latest);
  if (wh === 'why') return state.words[latest.head]?.lower === 'reason';
  return wh !== 'what' && wh !== 'how';
}

/** Whether a question word at `k` asks, and does not begin a relative or indirect clause. */
function asks(state: FrameState, k: number): boolean {
  if (state.frames.length > 0 || state.asked !== null) return false;
  const before = state.before(k)?.kind;
  const topic = state.chunks[0]?.kind === 'preposition' && before === 'comma';
  const ends = /[?]/u.test(state.words.at(-1)?.text ?? '');
  if (before === 'comma' && !topic && !ends && state.level.subject === null) return false;
  const asksAlways = /^(?:what|how)$/.test(state.words[state.chunks[k]?.wh ?? -1]?.lower ?? '');
  return state.level.subject === null || topic || before === 'conjunction' || asksAlways;
}

/** "did the company build", "is the head of": the subject stands behind the auxiliary. */
export function inverted(state: FrameState, k: number, group: VerbGroup): number {
  const level = state.level;
  const helper = state.words[group.main]?.lower ?? '';
  const { phrase, next } = assemble(state.words, state.chunks, k + 1, true);
  let subject = phrase;
  let i = next;
  for (
    let chunk = state.chunks[i];
    chunk?.kind === 'other' || chunk?.kind === 'preposition';
    chunk = state.chunks[i]
  ) {
    const behind = state.chunks[i + 1];
    if (chunk.kind === 'preposition' && behind?.kind !== 'noun') break;
    if (chunk.kind === 'preposition') subject = { ...subject, last: behind?.last ?? subject.last };
    i += chunk.kind === 'preposition' ? 2 : 1;
  }
  const main = state.chunks[i];
  const verb = main?.kind === 'verb' ? main.group : null;
  const joins =
    verb !== null &&
    !verb.infinitive &&
    (!verb.tensed || verb.bare) &&
    !(isBe(helper) && verb.form === 'base' && !verb.bare);
  if (joins && main !== undefined) {
    const passive = verb.passive || (isBe(helper) && (verb.form === 'either' || verb.form === 'participle'));
    const frame = state.add(
      { ...main, first: (state.chunks[k] as Chunk).first },
      { ...verb, passive, negated: verb.negated || group.negated },
      subject,
    );
    level.frame = frame.index;
    return i + 1;
  }
  // "who is the director", "who has the key": what is asked for is the subject, and what follows the verb its object.
  const gapIsSubject = state.asksForThing() && state.asked?.preposition === null;
  const frame = state.add(state.chunks[k] as Chunk, group, gapIsSubject ? null : phrase);
  if (gapIsSubject) frame.objects.push(phrase);
  if (gapIsSubject) frame.gap = state.gap('subject');
  state.latest = phrase;
  level.frame = frame.index;
  return next;
}
