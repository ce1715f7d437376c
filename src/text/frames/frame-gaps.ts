import { isTime } from '../noun-chains.ts';
import type { TaggedWord } from '../tagger.ts';
import type { Asked, Draft } from './frame-state.ts';
import type { FramePhrase, Gap } from './frames.ts';

const ADVERBIAL = /^(?:where|when|why|how)$/;

/** Finds the frame that a question asks about, and what it lacks there. */
export function settleGaps(words: readonly TaggedWord[], frames: Draft[], asked: Asked | null): void {
  const main = frames.find(({ relation }) => relation === 'main');
  if (asked === null || main === undefined || main.gap !== null) return;
  const chain = chainFrom(frames, main);
  const deepest = chain.at(-1) as Draft;
  const make = (role: Gap['role'], preposition: string | null = null): Gap => ({
    role,
    preposition,
    wh: asked.wh,
    noun: asked.noun,
  });
  const stranded = chain.findLast((frame) => frame.stranded !== null);
  if (asked.preposition !== null)
    main.gap =
      asked.preposition === 'by' && main.voice === 'passive'
        ? make('agent')
        : make('prepositional', asked.preposition);
  else if (
    asked.noun < 0 &&
    ADVERBIAL.test(words[asked.wh]?.lower ?? '') &&
    !/^(?:much|many)$/.test(words[asked.wh + 1]?.lower ?? '')
  )
    deepest.gap = make('adverbial');
  else if (stranded !== undefined && stranded.stranded !== null)
    stranded.gap =
      stranded.stranded === 'by' && stranded.voice === 'passive'
        ? make('agent')
        : make('prepositional', stranded.stranded);
  else if (asked.noun >= 0 && isTime(words, { first: asked.noun, last: asked.noun, head: asked.noun }))
    main.gap = make('adverbial');
  else {
    // "what did they want to do": what is wanted is what is asked for.
    const open = deepest.term === 'do' && chain.length > 1 ? (chain.at(-2) as Draft) : deepest;
    (open.objects.length === 0 ? open : main).gap = make('object');
  }
}

/** The frame with the infinitives and reported clauses that hang on it, one below the other. */
function chainFrom(frames: readonly Draft[], main: Draft): readonly Draft[] {
  const chain = [main];
  for (const frame of frames.slice(main.index + 1)) {
    const { index } = chain.at(-1) as Draft;
    if (frame.governor === index && (frame.relation === 'infinitive' || frame.relation === 'reported'))
      chain.push(frame);
  }
  return chain;
}

/** Writes into each frame who says it: the subject of the verb of saying it hangs on, or who is quoted. */
export function settleSpeakers(
  words: readonly TaggedWord[],
  frames: Draft[],
  source: FramePhrase | null,
): void {
  const quoting = frames.find(
    ({ reports, subject, index }) =>
      reports && subject !== null && !frames.some(({ governor }) => governor === index),
  );
  const quoted = quoting === undefined ? [] : quotedWords(words);
  const trailing = quoting !== undefined && isTrailing(words, quoting);
  for (const frame of frames) {
    const above = frames[frame.governor];
    if (above !== undefined && above !== frame && frame.index > above.index)
      frame.saidBy = above.reports && frame.relation === 'reported' ? above.subject : above.saidBy;
    else if (
      quoting !== undefined &&
      quoting !== frame &&
      (quoted[frame.verb] === true || (trailing && frame.index < quoting.index))
    )
      frame.saidBy = quoting.subject;
    frame.saidBy ??= frame.reports ? null : source;
  }
}

/** "Glaciers shrink, scientists say": behind a comma, with nothing said behind it. */
function isTrailing(words: readonly TaggedWord[], { subject, first, objects }: Draft): boolean {
  const before = words[Math.min(first, subject?.first ?? first) - 1];
  return objects.length === 0 && /^[,”’"]$/u.test(before?.text ?? '');
}

/**
 * Gives what stands in front of the main clause its subject: "Built in 1990, the ferry sank". Takes "there" from where it
 * is no subject.
 */
export function settleSubjects(words: readonly TaggedWord[], frames: readonly Draft[]): void {
  const main = frames.find(({ relation }) => relation === 'main');
  for (const frame of frames) {
    if (frame.subject?.first === frame.subject?.last && words[frame.subject?.first ?? -1]?.lower === 'there')
      frame.subject = null;
    referToSpeaker(words, frame, frames[frame.governor]);
    if (main?.subject == null || frame.subject !== null || frame.verb > main.subject.first) continue;
    if (!/^(?:participle|infinitive)$/.test(frame.relation) || words[main.subject.first - 1]?.text !== ',')
      continue;
    frame.subject = main.subject;
    frame.inherited = true;
  }
}

const GROUPS =
  /^(?:company|firm|council|government|court|board|agency|authority|group|ministry|university|party|commission|committee|service|team|bank|office|department|union|club|police|parliament|charity|museum|hospital|school)$/;

/** "Apple said it had paid", "the minister said he would go": who speaks is whom the pronoun means, where number and kind allow it. */
function referToSpeaker(words: readonly TaggedWord[], frame: Draft, above: Draft | undefined): void {
  const speaker = above?.reports === true && frame.relation === 'reported' ? above.subject : null;
  const { subject } = frame;
  if (speaker === null || subject === null || subject.first !== subject.last) return;
  const { lower } = words[subject.first] as TaggedWord;
  const head = words[speaker.head];
  const single = head?.pos === 'PROPN' && words[speaker.head - 1]?.pos !== 'PROPN';
  const group = single || GROUPS.test(head?.lower ?? '');
  const plural = head?.pos === 'NOUN' && /[^s]s$|^(?:people|men|women|police)$/.test(head.lower);
  const person = head?.pos === 'PROPN' || (!group && !plural);
  const means =
    (lower === 'it' && group && frame.term !== 'be') ||
    (/^(?:he|she)$/.test(lower) && person) ||
    (lower === 'they' && plural);
  if (!means) return;
  frame.subject = speaker;
  frame.inherited = true;
}

/** For each word whether it stands between quotation marks. */
function quotedWords(words: readonly TaggedWord[]): readonly boolean[] {
  let inside = false;
  return words.map(({ text }) => {
    if (text === '“' || (text === '"' && !inside)) inside = true;
    else if (text === '”' || text === '"') inside = false;
    return inside;
  });
}
