import type { SentenceFacts } from '../../facts/fact.ts';
import type { Item, Question } from '../../question/question.ts';
import type { Frame } from '../../text/frames/frames.ts';
import type { Candidate } from '../candidate/candidate.ts';
import { isAlike, isTime } from './filler.ts';
import { focusOf } from './gap.ts';
import { isInfinitive, predicateEnd } from './reach.ts';
import { isForm, saysMore, spanOf, type ValueSpan } from './value-span.ts';
import { extended, type Words } from './whole.ts';

/** How much of a question a clause must have for the rest of it to be the answer, as a share of its items; less where its verb is that of the question. */
const LEAST_MET = { said: 0.5, other: 0.6, focus: 0.75 } as const;

/** A longer part is no value but a sentence, in characters; default 120. */
const LONGEST = 120;

/** Questions for a word, which stands nowhere in particular. */
const ASKS_WORD =
  /\bwh?at(?:['’]?s| is| was| are| were)\s+(?:(?:the|an?|its|his|her|their|one|another|other|\p{L}+['’]s)\s+)?(?:[\p{L}-]+\s+)?(?:names?|terms?|words?|nicknames?|titles?|examples?)\b/iu;
/** A subject with all that belongs to it is at most this long, in words; default 10. */
const LONGEST_SUBJECT = 10;

/** Verbs, as terms, that say what something is. */
const EQUATES = /^(?:be|becom|remain|prove|stai|call|serv|repres|constitut|form|includ|compris)$/u;

/** A clause as the parts before, at and behind its verb, with the items of the question that each of them has. */
interface Sides {
  readonly frame: Frame;
  readonly before: Words | null;
  readonly behind: Words | null;
  readonly metBefore: number;
  readonly metBehind: number;
  readonly met: number;
  /** The verb is one of them, or both clauses tell what is done to something. */
  readonly said: boolean;
}

/**
 * What a clause says beyond the question: "tin roofs" of "tin roofs make the noise worse" for "what makes the noise worse", "the noise" for "what do
 * tin roofs make worse". Null where the question has a part of either side, or no clause has enough of it.
 */
export function counterpartOf(question: Question, { sentence, clause }: Candidate): ValueSpan | null {
  const { frame, items } = question;
  const focus = focusOf(question);
  const asked = items.filter((item) => !item.generic && item !== focus);
  if (frame === null || asked.length === 0 || frame.asked.gap === null) return null;
  if (ASKS_WORD.test(question.text)) return null;
  const least = (said: boolean) =>
    focus !== null && asked.length > 1 ? LEAST_MET.focus : said ? LEAST_MET.said : LEAST_MET.other;
  const all = sentence.frames
    .map((one) => sidesOf(one, asked, sentence, frame.asked.voice))
    .filter(({ met, said }) => met >= asked.length * least(said))
    .sort(
      (a, b) =>
        b.met - a.met ||
        Number(sentence.parse.clauseOf[b.frame.verb] === clause) -
          Number(sentence.parse.clauseOf[a.frame.verb] === clause),
    );
  for (const sides of all) {
    const run = otherSide(question, asked, sides, sentence);
    const span = run === null ? null : spanOf(closed(run, sentence), sentence);
    if (span !== null && span.end - span.start <= LONGEST && saysMore(question, sentence, span)) return span;
  }
  return null;
}

function sidesOf(
  frame: Frame,
  asked: readonly Item[],
  sentence: SentenceFacts,
  voice: Frame['voice'],
): Sides {
  const before = subjectOf(frame, sentence);
  const behind = predicateOf(frame, sentence);
  const within = (run: Words | null) =>
    new Set(run === null ? [] : asked.filter((item) => hasItem(sentence, item, run)));
  const [left, right] = [within(before), within(behind)];
  const clause = sentence.parse.clauses[sentence.parse.clauseOf[frame.verb] ?? 0];
  const verb = within(clause ?? { first: frame.first, last: frame.last });
  return {
    frame,
    before,
    behind,
    metBefore: left.size,
    metBehind: right.size,
    met: new Set([...left, ...right, ...verb]).size,
    said:
      within({ first: frame.verb, last: frame.verb }).size > 0 ||
      (frame.relation === 'main' && frame.voice === 'passive' && voice === 'passive'),
  };
}

function hasItem({ occurrences }: SentenceFacts, item: Item, { first, last }: Words): boolean {
  return occurrences.some(({ term, word }) => word >= first && word <= last && isForm(item, term));
}

/** The subject with what belongs to it up to the verb; what opens the clause where the parse has no subject. */
function subjectOf(frame: Frame, sentence: SentenceFacts): Words | null {
  const { words, clauses, clauseOf } = sentence.parse;
  const own = frame.inherited ? null : frame.subject;
  if (own === null) {
    const first = clauses[clauseOf[frame.verb] ?? 0]?.first ?? 0;
    return first === 0 && frame.first > 0 && frame.first <= LONGEST_SUBJECT && frame.relation !== 'participle'
      ? { first, last: frame.first - 1 }
      : null;
  }
  if (/^(?:PRON|DET)$/u.test(words[own.head]?.pos ?? '')) return null;
  let last = frame.first - 1;
  while (last > own.last && /^(?:ADV|PUNCT)$/u.test(words[last]?.pos ?? '')) last--;
  const whole = words
    .slice(own.last + 1, last + 1)
    .every(({ pos, text }) => !/^(?:AUX|PUNCT|SCONJ)$/u.test(pos) || text === '-');
  if (whole && last - own.first < LONGEST_SUBJECT) return { first: own.first, last };
  const joint = extended(sentence, own);
  // "A seal with two pups, rare here, was seen": up to the comma.
  const stop = words.findIndex(({ pos }, i) => i > joint.last && /^(?:PUNCT|VERB|AUX|SCONJ)$/u.test(pos));
  const short = stop > 0 && stop - joint.first <= LONGEST_SUBJECT && words[stop]?.text === ',';
  return short ? { first: joint.first, last: stop - 1 } : joint;
}

function predicateOf(frame: Frame, { parse }: SentenceFacts): Words | null {
  const first = frame.last + 1;
  const word = parse.words[first];
  if (word === undefined || word.pos === 'PUNCT') return null;
  return { first, last: predicateEnd(parse, first, true) };
}

/** The side of the verb that the question asks for, where it has nothing of it. */
function otherSide(
  { frame: asked }: Question,
  items: readonly Item[],
  sides: Sides,
  sentence: SentenceFacts,
): Words | null {
  const gap = asked?.asked.gap;
  if (asked === null || gap === null || gap === undefined) return null;
  const { frame, before, behind, metBefore, metBehind } = sides;
  const turned = asked.asked.voice !== frame.voice && asked.asked.term !== 'be';
  const ofSubject = metBehind > 0 && metBefore === 0 ? before : null;
  if (asked.asked.term === 'be') {
    if (!EQUATES.test(frame.term)) return null;
    // "The mill is the only one of the town": more of the question stands behind.
    return metBehind > metBefore ? before : metBefore > 0 ? objectsOf(sides, items, sentence) : null;
  }
  if (gap.role === 'prepositional')
    return frame.term === 'be' ? ofSubject : withPreposition(gap.preposition, items, frame, sentence);
  if ((gap.role === 'subject') !== turned) return ofSubject;
  if (behind === null || metBefore === 0) return null;
  return objectsOf(sides, items, sentence);
}

/** What is behind the verb, up to what the question has of it or what only tells the time. */
function objectsOf({ behind, frame }: Sides, items: readonly Item[], sentence: SentenceFacts): Words | null {
  if (behind === null) return null;
  const { words } = sentence.parse;
  // "Forgot to lower the flaps".
  if (words[behind.first]?.lower === 'to') return isInfinitive(words, behind.first) ? behind : null;
  const head = frame.objects.find(({ first }) => first >= behind.first) ?? null;
  if (head === null || head.first > behind.first + 1) return null;
  const has = (run: Words) => items.some((item) => !item.generic && hasItem(sentence, item, run));
  if (has(head)) return null;
  let { last } = behind;
  for (let at = head.last + 1; at <= last; at++) {
    if (words[at]?.pos !== 'ADP') continue;
    const next = words.findIndex((word, i) => i > at && (word.pos === 'ADP' || i > last));
    const phrase = { first: at, last: next < 0 ? last : Math.min(last, next - 1) };
    const date = sentence.facts.some(({ kind, first }) => /^(?:date|time)$/u.test(kind) && first === at + 1);
    if (!has(phrase) && !date) continue;
    last = at - 1;
  }
  return { first: behind.first, last: Math.max(last, head.last) };
}

/** "Devised from bags and tape" for "what was it made of": the phrase behind the preposition that is asked for, or one much like it. */
function withPreposition(
  asked: string | null,
  items: readonly Item[],
  { prepositions }: Frame,
  sentence: SentenceFacts,
): Words | null {
  const found = prepositions.find(
    (phrase) =>
      isAlike(asked ?? '', phrase.preposition) &&
      !phrase.inSubject &&
      !isTime(sentence, phrase.first) &&
      // "By 104 votes to 87" for what they voted for.
      (asked === phrase.preposition || sentence.parse.words[phrase.first]?.pos !== 'NUM') &&
      items.every((item) => !hasItem(sentence, item, phrase)),
  );
  return found ?? null;
}

/** A run that does not end with a word that only joins. */
function closed({ first, last }: Words, { parse: { words } }: SentenceFacts): Words {
  let end = last;
  while (
    end > first &&
    (/^(?:ADP|CCONJ|SCONJ|DET|AUX|PUNCT)$/u.test(words[end]?.pos ?? '') ||
      /^(?:who|which|that|also|still|then|such|as)$/u.test(words[end]?.lower ?? ''))
  )
    end--;
  return { first, last: end };
}
