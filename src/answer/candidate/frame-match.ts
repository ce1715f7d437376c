import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import { type Run, termsIn } from '../../facts/terms-in.ts';
import type { AskedFrame, Item, Question } from '../../question/question.ts';
import { actorOf, type Frame, type FramePhrase, patientOf } from '../../text/frames/frames.ts';

/** What frames say of a candidate. */
export interface FrameMatch {
  /** 1 where the candidate stands in the place that the question asks for, beside the verb that it asks about; less for a synonym of the verb. */
  readonly placed: number;
  /** 1 where that verb has something else in that place. */
  readonly misplaced: number;
  /** How much of the rest of the question stands in its own places beside that verb: who did it, to whom, where. */
  readonly fillers: number;
  /** 1 where somebody or something else, by name, stands in the place of what the question names; less for another without a name. */
  readonly conflict: number;
  /** How far no verb of the sentence is the one that is asked about; 0 where the question has no such verb. */
  readonly unframed: number;
}

/** A form of the verb met less than this is not the same predicate. */
const SAME_VERB = 0.5;

/** How far a candidate stands in a place of which the frame does not tell; default 0.3. */
const UNTOLD = 0.3;

/** What is left of a place beside a verb that is said of something else; default 0.4. */
const CONFLICTING = 0.4;

/** How far another stands in a place that is known by no name: it may be what the question names; default 0.4. */
const NAMELESS = 0.4;

/** What is left of a verb that tells what was, where the question asks for what will be; default 0.4. */
const OVER = 0.4;

const NONE: FrameMatch = { placed: 0, misplaced: 0, fillers: 0, conflict: 0, unframed: 0 };

/** A frame of a sentence with the question's verb, as it is from whatever candidate of the sentence it is looked at. */
export interface SeenFrame {
  readonly asked: Frame;
  readonly frame: Frame;
  /** How much its verb is the question's. */
  readonly same: number;
  readonly fillers: number;
  readonly conflict: number;
}

/** What the frames of a sentence have of the question's verb: once for all its candidates. */
export interface SeenFrames {
  /** Those that have it. */
  readonly same: readonly SeenFrame[];
  /** How far none of all has it; 0 where the question has no such verb. */
  readonly unframed: number;
}

/** Looks for the question's verb in the frames of a sentence. */
export function framesSeen({ frame: asked }: Question, sentence: SentenceFacts): SeenFrames {
  if (asked === null) return { same: [], unframed: 0 };
  let nearest = 0;
  const same = sentence.frames.flatMap((frame) => {
    const weight = verbWeight(asked, frame) * (asked.ahead && isOver(sentence, frame) ? OVER : 1);
    nearest = Math.max(nearest, weight);
    return weight < SAME_VERB
      ? []
      : [{ asked: asked.asked, frame, same: weight, ...compareFillers(asked, frame, sentence) }];
  });
  return { same, unframed: 1 - nearest };
}

/** Compares a candidate's place with that of the question's gap, over all frames of the sentence with the question's verb. */
export function matchFrames(
  { same: seen, unframed }: SeenFrames,
  sentence: SentenceFacts,
  fact: Fact | null,
  clause: number,
): FrameMatch {
  let best: FrameMatch = { ...NONE, unframed };
  let most = Number.NEGATIVE_INFINITY;
  for (const { asked, frame, same, fillers, conflict } of seen) {
    const found = placeOf(asked, frame, sentence, fact, clause);
    // "Seven plots …, and 20 since 2013": the second number stands where the first does.
    const place = found < 0 && goesOn(sentence, fact) ? UNTOLD : found;
    const match = {
      placed: same * Math.max(0, place) * (conflict > 0 ? CONFLICTING : 1),
      misplaced: place < 0 ? 1 : 0,
      fillers: same * fillers,
      conflict,
      unframed,
    };
    const sum = match.placed + match.fillers - match.misplaced - match.conflict;
    if (sum > most) {
      best = match;
      most = sum;
    }
  }
  return best;
}

/** Whether a frame tells what has happened: "was closed", "reopened", but not "would close", "has proposed closing". */
function isOver({ parse: { words } }: SentenceFacts, { first, verb, relation }: Frame): boolean {
  if (/^(?:infinitive|participle|reported)$/u.test(relation)) return false;
  const group = words.slice(first, verb + 1).map(({ lower }) => lower);
  if (group.some((word) => /^(?:will|would|may|might|could|can|shall|should|to|be)$/u.test(word)))
    return false;
  return group.some((word) => /^(?:was|were|had|did|has|have)$/u.test(word)) || /ed$/u.test(group[0] ?? '');
}

function verbWeight({ asked, verb }: AskedFrame, { term }: Frame): number {
  if (term === asked.term) return 1;
  return verb === null ? 0 : weightOf(verb, term);
}

function goesOn({ parse }: SentenceFacts, fact: Fact | null): boolean {
  return fact !== null && fact.value !== null && parse.words[fact.first - 1]?.pos === 'CCONJ';
}

/** 1 inside the place asked for, -1 where that is filled by something else, 0.3 where the frame does not tell. */
function placeOf(
  asked: Frame,
  frame: Frame,
  sentence: SentenceFacts,
  fact: Fact | null,
  clause: number,
): number {
  const { gap } = asked;
  if (gap === null) return 0;
  if (fact === null) return sentence.parse.clauseOf[frame.verb] === clause ? 0.5 : 0;
  // Who failed to win did not win.
  const core = gap.role !== 'prepositional' && gap.role !== 'adverbial';
  if (core && frame.negated !== asked.negated) return -1;
  if (!core) {
    if (frame.prepositions.some((phrase) => holds(phrase, fact))) return 1;
    const others = [frame.subject, ...frame.objects].filter((phrase) => phrase !== null);
    if (fact.value !== null) return others.some((phrase) => holds(phrase, fact)) ? 0.5 : UNTOLD;
    return others.some((phrase) => holds(phrase, fact)) ? -1 : UNTOLD;
  }
  const acts = gap.role === 'agent' || (gap.role === 'subject' && asked.voice === 'active');
  const places = acts
    ? [actorOf(frame)]
    : [patientOf(frame), ...(frame.voice === 'active' ? frame.objects : [])];
  const filled = places.filter((phrase) => phrase !== null);
  // "A bomb left on a train": who left it is not told.
  if (filled.length === 0)
    return acts && frame.voice === 'passive' && frame.subject !== null && !stands(frame, fact) ? -1 : UNTOLD;
  return filled.some((phrase) => holds(phrase, fact) || standsFor(sentence, phrase, fact)) ? 1 : -1;
}

/** Whether a phrase is a pronoun that stands for a candidate: "jailed the chairman and banned him from driving". */
function standsFor(
  { parse, references, occurrences }: SentenceFacts,
  phrase: FramePhrase,
  fact: Fact,
): boolean {
  if (phrase.first !== phrase.last || parse.words[phrase.first]?.pos !== 'PRON') return false;
  const meant = references.filter(({ word }) => word === phrase.first).map(({ term }) => term);
  const own = termsIn({ occurrences }, fact);
  return own.length > 0 && own.every((term) => meant.includes(term));
}

/** Whether a candidate stands anywhere beside a verb. */
function stands({ subject, objects, prepositions }: Frame, fact: Fact): boolean {
  return [subject, ...objects, ...prepositions].some((phrase) => phrase !== null && holds(phrase, fact));
}

/** Whether a candidate stands in a phrase, or what tells of it does: "Anna Hill, the mayor who opened it". */
function holds({ first, last }: FramePhrase, fact: Fact): boolean {
  // "Women and children under 12" opens with the phrase and goes on.
  const has = (run: Run) => first <= run.first && (run.last <= last || run.first === first);
  return has(fact) || (fact.role !== undefined && has(fact.role));
}

/** Whether what the question names stands where it names it: the share of its places that agree, and how far one holds another. */
function compareFillers(
  { fillers }: AskedFrame,
  frame: Frame,
  sentence: SentenceFacts,
): Pick<SeenFrame, 'fillers' | 'conflict'> {
  let met = 0;
  let conflict = 0;
  const present = (phrase: FramePhrase | null) => phrase !== null;
  const all = [frame.subject, frame.agent, ...frame.objects, ...frame.prepositions].filter(present);
  for (const { role, item, names } of fillers) {
    const own = (
      role === 'actor' ? [actorOf(frame)] : role === 'patient' ? [patientOf(frame)] : frame.prepositions
    ).filter(present);
    const here = Math.max(0, ...own.map((phrase) => inside(sentence, phrase, item)));
    const anywhere = Math.max(0, ...all.map((phrase) => inside(sentence, phrase, item)));
    const holder = all.find((phrase) => inside(sentence, phrase, item) > 0);
    const another = holder !== undefined && namesAnother(sentence, holder, names);
    if (!another) met += Math.max(here, 0.6 * anywhere);
    if (another) conflict = 1;
    else if (role !== 'other' && anywhere === 0 && own.length > 0)
      conflict = Math.max(
        conflict,
        item.kind === 'name' && own.some((phrase) => isNamed(sentence, phrase)) ? 1 : NAMELESS,
      );
  }
  return { fillers: fillers.length === 0 ? 0 : met / fillers.length, conflict };
}

/** How far a run of words has a word of the question: the weight of its best form there, 0 for none. */
export function inside(
  { occurrences, references }: Pick<SentenceFacts, 'occurrences' | 'references'>,
  run: Run,
  item: Item,
): number {
  let most = 0;
  for (const term of termsIn({ occurrences }, run)) most = Math.max(most, weightOf(item, term));
  for (const { term, word, weight } of references)
    if (word >= run.first && word <= run.last) most = Math.max(most, weight * weightOf(item, term));
  return most;
}

/** How much a term weighs as a form of a word; 0 where it is none. */
function weightOf({ forms }: Item, term: string): number {
  let most = 0;
  for (const form of forms) if (form.term === term) most = Math.max(most, form.weight);
  return most;
}

/** Whether a phrase has a name, and none that stands for another: "Mr Hill" may be whom the question calls the mayor. */
function isNamed({ names, references }: SentenceFacts, { first, last }: FramePhrase): boolean {
  const holdsAny = (words: readonly { readonly word: number }[]) =>
    words.some(({ word }) => word >= first && word <= last);
  return holdsAny(names) && !holdsAny(references);
}

/** Whether a phrase is told from others by a name, and by none of those that the question gives: the port of Arden is not that of Norden. */
function namesAnother(sentence: SentenceFacts, phrase: FramePhrase, names: readonly Item[]): boolean {
  const { first, last } = phrase;
  return (
    names.length > 0 &&
    sentence.names.some(({ word }) => word >= first && word <= last) &&
    !names.some((name) => inside(sentence, phrase, name) > 0)
  );
}
