import {
  ABOUT,
  BARE,
  BESIDE,
  FRAGMENT,
  isComparison,
  OPENING,
  otherTime,
  PERSON,
  PLURAL,
  ROLE,
  SAID_SO,
  THING,
  WHICH_ONES,
  WHO_IS,
} from './follow-forms.ts';
import type { Item, Question } from './question.ts';

/** How a follow-up leans on the question before it. */
export type Manner =
  /** "When was that?": a value of the sentence that answered. */
  | 'value'
  /** "Which ones?": the sentence that answered, where it lists them. */
  | 'which'
  /** "Is that more than before?": what is said of another time. */
  | 'compare'
  /** "What was it before?": the figure of another time. */
  | 'earlier'
  /** "And afterwards?": the same of a later time. */
  | 'later'
  /** "What did she say about it?": words of its own, and what they are about from before. */
  | 'clause'
  /** "What does he do?": it has only to be said who is meant. */
  | 'alone'
  /** "And in Scotland?": the question before with another part. */
  | 'other'
  /** "And how wide was the roadway?": a question of its own that goes on from the one before. */
  | 'joined'
  /** "Who helped?": nothing marks it, but it may be about what was just told. */
  | 'open';

/** A question that leans on the one before it, made to stand by itself. */
export interface FollowUp {
  /** The question as understood. */
  readonly text: string;
  /** What is asked where the answer before stands. */
  readonly own: string;
  /** Words taken from the question before, for the answer's note. */
  readonly taken: readonly string[];
  /** Words of the question before that the new ones may stand instead of. */
  readonly loose: readonly string[];
  /** "And the fine?" asked as "what is the fine?", where the question before is not asked of it; null where it cannot be. */
  readonly thing: string | null;
  /** The name that a "he" or "she" of the question stands for; null where there is none. */
  readonly person: string | null;
  readonly manner: Manner;
}

const PREPOSITION = /^(?:in|on|at|by|for|from|since|until|to|of|during|before|after|the)\s+/i;
const PREPOSITION_BEFORE =
  /(?<=^|\s)(?:in|on|at|by|for|from|since|until|to|of|during|before|after)(?: the)? $/i;

/** "The one", "the ones": whatever the question before was about. */
const ONE = /\b(?:(?:the|that|this|those) )?ones?\b(?! \w+ed)/giu;

/** "Compared with 2019": what it is compared with is what is asked. */
const COMPARED_WITH = /\b(?:(?:as )?compared (?:with|to)|versus|vs)\b\.?\s*/iu;

/** Most words of a follow-up that takes everything it does not say from the question before. */
const SHORT = 6;

/**
 * Makes a follow-up stand by itself, by what the question before it asked; null when the question needs nothing from it.
 * @param question - the new question, analysed by itself
 * @param before - the question before, as understood
 * @param answer - the bare value that answered it; null where there was none
 * @param person - who was named last in the turns before; null where nobody was
 */
export function followUp(
  question: Question,
  before: Question,
  answer: string | null,
  person: string | null,
): FollowUp | null {
  const { text } = question;
  const all = content(before);
  if (SAID_SO.test(text)) return lean('value', `who said ${all}`, taken(before));
  if (isComparison(question)) return lean('compare', `${base(before)}, ${bare(text)}`, taken(before));
  const time = otherTime(question);
  if (time !== null) return lean(time, `${base(before)} ${bare(text)}`, taken(before));
  if (BESIDE.test(text)) return lean('value', `${base(before)} ${bare(text)}`, taken(before));
  const which = WHICH_ONES.exec(text);
  if (which !== null) {
    const noun = which.groups?.noun;
    const listed =
      noun === undefined ? before.focus?.text : before.items.find((item) => alike(item.text, noun))?.text;
    if (noun === undefined || listed !== undefined)
      return { ...lean('which', `which ${all}`, taken(before)), own: listed ?? '' };
  }
  if (ROLE.test(text) || WHO_IS.test(text))
    return about('alone', 'who is', antecedent(text, before, { answer, person }));
  if (BARE.test(text)) return lean('value', `${bare(text)} ${all}`, taken(before));
  const own = question.items.filter(({ generic }) => !generic);
  const typed = Object.keys(question.asking.wants).length > 0;
  const opens = OPENING.test(question.original.trim()) || OPENING.test(text);
  const asks = /\b(?:who|whom|whose|what|which|when|where|why|how)\b/i.test(text.replace(ABOUT, ''));
  const short = text.split(/\s+/u).length <= SHORT;
  if (short && !asks && (opens || ABOUT.test(text) || FRAGMENT.test(text)))
    return substitute(question, before);
  const inherited = own.length >= 2 || PERSON.test(text) ? antecedent(text, before, { answer, person }) : all;
  if (typed && own.length === 0) return about('value', text, inherited);
  const marked = PERSON.test(text) || PLURAL.test(text) || THING.test(text);
  const fragment = short && own.length <= 1 && FRAGMENT.test(text);
  if (marked || fragment) return about('clause', text, inherited);
  if (short && own.length <= 1 && opens) return about('joined', text, inherited);
  return mayFollow(question) ? { ...lean('open', `${bare(text)} ${all}`, taken(before)), own: text } : null;
}

/** Whether two words are the same but for an ending. */
function alike(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a === b || `${a}s` === b || a === `${b}s`;
}

/** The question with what it is about; null where that is not known. */
function about(manner: Manner, text: string, inherited: string): FollowUp | null {
  if (inherited === '') return null;
  const whole = resolved(text, inherited);
  const person = PERSON.test(text) && isName(inherited) ? inherited : null;
  return {
    ...lean(manner, whole, inherited.split(' ')),
    person,
    own: manner === 'clause' || manner === 'joined' ? bare(text) : whole,
  };
}

/** Whether a question that nothing marks may still be about what was just told: it names nothing of its own. */
function mayFollow({ items, asking }: Question): boolean {
  const own = items.filter(({ generic }) => !generic);
  return (
    asking.kind !== 'keyword' &&
    own.length <= 3 &&
    !own.some(({ kind }) => kind === 'name' || kind === 'date')
  );
}

function lean(manner: Manner, text: string, taken: readonly string[]): FollowUp {
  return { manner, text, own: text, taken, loose: [], thing: null, person: null };
}

/** "and in Scotland?": the part of the question before that is of the same kind gives way, or the new part is added. */
function substitute(question: Question, before: Question): FollowUp {
  const part = question.text
    .replace(ABOUT, '')
    .replace(ONE, '')
    .replace(COMPARED_WITH, '')
    .replace(/\s+/gu, ' ')
    .replace(OPENING, '')
    .replace(/[?!.\s]+$/u, '');
  const mine = question.items.filter(({ generic, text }) => !generic && !/^(?:ones?|compared)$/iu.test(text));
  const old = sameKind(mine, before);
  const whole = base(before);
  if (mine.length === 0) return { ...lean('other', `${whole} ${part}`, taken(before)), own: '' };
  const from = Math.min(...old.map(({ text }) => whole.indexOf(text)).filter((at) => at >= 0));
  const to = Math.max(...old.map(({ text }) => whole.indexOf(text) + text.length));
  if (old.length === 0 || !Number.isFinite(from)) {
    const loose = before.items.filter(({ kind }) => kind !== 'verb').map(({ text }) => text);
    const thing = /^the /iu.test(part) ? `what is ${part}` : null;
    return { ...lean('other', `${whole} ${part}`, taken(before)), loose, thing };
  }
  const bareNew = part.replace(PREPOSITION, '');
  const keepsPreposition = PREPOSITION_BEFORE.test(whole.slice(0, from)) && bareNew !== part;
  const head = keepsPreposition ? whole.slice(0, from).replace(PREPOSITION_BEFORE, '') : whole.slice(0, from);
  const text = `${head}${keepsPreposition ? part : bareNew}${whole.slice(to)}`;
  const kept = before.items.filter((item) => !old.includes(item)).map((item) => item.text);
  return lean('other', text, kept);
}

/** The items of the question before that the new ones stand instead of. */
function sameKind(mine: readonly Item[], before: Question): readonly Item[] {
  const theirs = before.items;
  if (mine.some(({ kind }) => kind === 'date')) {
    const dates = theirs.filter(({ kind }) => kind === 'date');
    // "18 May" is one date, of which the day is a number.
    const days = theirs.filter(
      ({ kind, text }) => kind === 'number' && dates.some((date) => isBeside(before.text, text, date.text)),
    );
    return [...days, ...dates];
  }
  const names = theirs.filter(({ kind }) => kind === 'name');
  const name = mine.find(({ kind }) => kind === 'name');
  if (name !== undefined) {
    const alike = names.filter(({ place }) => place === name.place);
    return alike.length > 0 ? alike : names;
  }
  if (mine.some(({ kind }) => kind === 'verb'))
    return theirs.filter(({ kind, generic }) => kind === 'verb' && !generic);
  return [];
}

/** Whether two words stand next to each other. */
function isBeside(text: string, one: string, other: string): boolean {
  return text.includes(`${one} ${other}`) || text.includes(`${other} ${one}`);
}

/** Whether an answer is a name. */
function isName(answer: string | null): answer is string {
  return answer !== null && /^\p{Lu}/u.test(answer) && !/\d/u.test(answer);
}

/** What a pronoun of the new question stands for. */
function antecedent(
  text: string,
  before: Question,
  { answer, person }: { readonly answer: string | null; readonly person: string | null },
): string {
  const names = before.items.filter(({ kind, place }) => kind === 'name' && !place).map((item) => item.text);
  if (PERSON.test(text)) return person ?? (isName(answer) ? lastName(answer) : content(before));
  if (PLURAL.test(text) && before.focus !== null) return [...names, before.focus.text].join(' ');
  if (names.length > 0) return names.join(' ');
  return isName(answer) ? answer : content(before);
}

/**
 * Who is meant by "he" or "she" after a turn: who answers "who?", else whom the question named. Reports often go on with
 * the last name alone.
 */
export function personOf(question: Question, answer: string | null): string | null {
  if (isName(answer) && question.asking.kind === 'who') return lastName(answer);
  const names = question.items.filter(({ kind }) => kind === 'name');
  return (names.findLast(({ place }) => !place) ?? names.at(-1))?.text ?? null;
}

function lastName(name: string): string {
  return name.split(/\s+/u).at(-1) ?? name;
}

function taken(before: Question): readonly string[] {
  return before.items.filter(({ generic }) => !generic).map(({ text }) => text);
}

/** The content words of a question, in its order. */
function content(before: Question): string {
  return before.items.map(({ text }) => text).join(' ');
}

/** The question before, without the marks at its end. */
function base({ text }: Question): string {
  return text.replace(/[?!.\s]+$/u, '');
}

function bare(text: string): string {
  return text.replace(OPENING, '').replace(/[?!.\s]+$/u, '');
}

/** The question with what its pronouns stand for: a person's name in their place, anything else behind. */
function resolved(text: string, inherited: string): string {
  const own = bare(text);
  if (PERSON.test(own) && isName(inherited)) {
    let named = false;
    return own
      .replace(/\b(?:he|she|him|(?<his>his|her|hers))\b/giu, (_, his: string | undefined) => {
        const form = named ? '' : his === undefined || /\bher$/iu.test(own) ? inherited : `${inherited}’s`;
        named = true;
        return form;
      })
      .replace(/\s+/gu, ' ')
      .trim();
  }
  return `${withoutPronouns(text)} ${inherited}`.trim();
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
