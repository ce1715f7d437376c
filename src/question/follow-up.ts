import type { Item, Question } from './question.ts';

/** A question that leans on the one before it, made to stand by itself. */
export interface FollowUp {
  /** The question as understood. */
  readonly text: string;
  /** Words taken from the question before, for the answer's note. */
  readonly taken: readonly string[];
  /** Whether the sentence that answered before is the first place to look ("who said so?", "when was that?"). */
  readonly sameSentence: boolean;
}

const OPENING =
  /^(?:and|but|or|so|then|also|ok(?:ay)?|what about|how about|what of|and what about|and how about)\b[\s,]*/i;
const ABOUT = /^(?:(?:and|but|so|ok(?:ay)?)[\s,]+)?(?:(?:what|how) about|what of)\s+/i;
const BARE =
  /^(?:and |but )?(?:why|when|where|who|how|how come|how so|since when|until when|where exactly|when exactly|who exactly|by whom|whose|how many|how much|how long|how old|which ones?|which|what for|why not|in what way|from where|where to|to whom)(?: (?:not|exactly|precisely|else))?\W*$/i;
const PERSON = /\b(?:he|she|him|his|her|hers|himself|herself)\b/i;
const PLURAL = /\b(?:they|them|their|theirs|those|these|which ones?|the ones|both)\b/i;
const THING =
  /\b(?:it|its)\b|\b(?:that|this)\b(?=\W*$|\s+(?:was|is|were|did|does|happen|mean|more|less|the|a|an|why|when|where|reported|said|true|for|apply|start|take|end|change|come|go|cost|include)\b)|(?<!\b(?:is|are|was|were|be) )\bthere\W*$|\bso\W*$|\b(?:than|as) (?:before|that|this|then|previously|earlier)\b/i;
const SAID_SO =
  /\bwho (?:said|says|told|claimed|reported|announced|reckoned|reckons|thinks|claims|revealed|stated)\b.*\b(?:so|that|this|it|them)\W*$|\baccording to whom\b|\bwho(?:'s|’s| is) (?:the source|saying)|\bsays who\b/i;
/** A short question that names nothing of its own but a kind of value: "over what period?", "in which journal?". */
const FRAGMENT =
  /^(?:(?:and|but)\s+)?(?:in|on|at|by|for|over|from|since|until|to|of|with|without|under|during|before|after|per|against)\b/i;

const PREPOSITION = /^(?:in|on|at|by|for|from|since|until|to|of|during|before|after|the)\s+/i;
const PREPOSITION_BEFORE =
  /(?<=^|\s)(?:in|on|at|by|for|from|since|until|to|of|during|before|after)(?: the)? $/i;

/** What a sentence tells along with its news: when, where, how long. Who did it and why are news of their own. */
const INHERENT =
  /\b(?:when|where|what (?:time|day|date|year|month|place|period)|over what|in what|in which|how long)\b/i;

/** Most words of a follow-up that takes everything it does not say from the question before. */
const SHORT = 6;

/**
 * Makes a follow-up stand by itself, by what the question before it asked; null when the question needs nothing from it.
 * @param question - the new question, analysed by itself
 * @param before - the question before, as understood
 * @param answer - the bare value that answered it; null where there was none
 */
export function followUp(question: Question, before: Question, answer: string | null): FollowUp | null {
  const { text } = question;
  const words = text.split(/\s+/u).length;
  if (SAID_SO.test(text))
    return { text: `who said ${content(before)}`, taken: taken(before), sameSentence: true };
  if (BARE.test(text))
    return { text: `${bare(text)} ${content(before)}`, taken: taken(before), sameSentence: true };
  const own = question.items.filter(({ generic }) => !generic);
  const opens = OPENING.test(question.original.trim()) || OPENING.test(text);
  const asks = /\b(?:who|whom|whose|what|which|when|where|why|how)\b/i.test(text.replace(ABOUT, ''));
  if ((opens || ABOUT.test(text) || FRAGMENT.test(text)) && !asks && words <= SHORT)
    return substitute(question, before);
  const pronoun = PERSON.test(text) || PLURAL.test(text) || THING.test(text);
  if (
    !pronoun &&
    !(FRAGMENT.test(text) && words <= SHORT && own.length <= 1) &&
    !(opens && own.length <= 1 && words <= SHORT)
  )
    return null;
  const sameSentence =
    own.length === 0 && INHERENT.test(text) && !question.items.some(({ kind }) => kind === 'verb');
  const inherited = own.length >= 2 ? antecedent(text, before, answer) : content(before);
  if (inherited === '') return null;
  return { text: `${withoutPronouns(text)} ${inherited}`.trim(), taken: inherited.split(' '), sameSentence };
}

/** "and in Scotland?": the part of the question before that is of the same kind gives way, or the new part is added. */
function substitute(question: Question, before: Question): FollowUp {
  const part = question.text
    .replace(ABOUT, '')
    .replace(OPENING, '')
    .replace(/[?!.\s]+$/u, '');
  const mine = question.items.filter(({ generic }) => !generic);
  const old = sameKind(mine, before.items);
  const base = before.text.replace(/[?!.\s]+$/u, '');
  if (old.length === 0) return { text: `${base} ${part}`, taken: taken(before), sameSentence: false };
  const from = Math.min(...old.map(({ text }) => base.indexOf(text)).filter((at) => at >= 0));
  const to = Math.max(...old.map(({ text }) => base.indexOf(text) + text.length));
  if (!Number.isFinite(from)) return { text: `${base} ${part}`, taken: taken(before), sameSentence: false };
  const bareNew = part.replace(PREPOSITION, '');
  const keepsPreposition = PREPOSITION_BEFORE.test(base.slice(0, from)) && bareNew !== part;
  const head = keepsPreposition ? base.slice(0, from).replace(PREPOSITION_BEFORE, '') : base.slice(0, from);
  const text = `${head}${keepsPreposition ? part : bareNew}${base.slice(to)}`;
  const kept = before.items.filter((item) => !old.includes(item)).map((item) => item.text);
  return { text, taken: kept, sameSentence: false };
}

/** The items of the question before that the new ones stand instead of. */
function sameKind(mine: readonly Item[], theirs: readonly Item[]): readonly Item[] {
  if (mine.some(({ kind }) => kind === 'date')) return theirs.filter(({ kind }) => kind === 'date');
  if (mine.some(({ place }) => place)) return theirs.filter(({ place }) => place);
  if (mine.some(({ kind }) => kind === 'name'))
    return theirs.filter(({ kind, place }) => kind === 'name' && !place);
  if (mine.some(({ kind }) => kind === 'verb'))
    return theirs.filter(({ kind, generic }) => kind === 'verb' && !generic);
  return [];
}

/** Whether an answer is a name. */
function isName(answer: string | null): answer is string {
  return answer !== null && /^\p{Lu}/u.test(answer) && !/\d/u.test(answer);
}

/** What a pronoun of the new question stands for. */
function antecedent(text: string, before: Question, answer: string | null): string {
  const names = before.items.filter(({ kind, place }) => kind === 'name' && !place).map((item) => item.text);
  if (PERSON.test(text)) return isName(answer) ? answer : names.join(' ');
  if (PLURAL.test(text) && before.focus !== null) return [...names, before.focus.text].join(' ');
  if (names.length > 0) return names.join(' ');
  return isName(answer) ? answer : content(before);
}

function taken(before: Question): readonly string[] {
  return before.items.filter(({ generic }) => !generic).map(({ text }) => text);
}

/** The content words of a question, in its order. */
function content(before: Question): string {
  return before.items.map(({ text }) => text).join(' ');
}

function bare(text: string): string {
  return text.replace(OPENING, '').replace(/[?!.\s]+$/u, '');
}

function withoutPronouns(text: string): string {
  return text
    .replace(
      /\b(?:of (?:them|those|these)|he|she|him|his|her|they|them|their|it|its|those|these|there|the ones)\b|\b(?:that|this|so)\b(?=\W*$| (?:was|is|were|did))/gi,
      ' ',
    )
    .replace(OPENING, '')
    .replace(/[?!.\s]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
