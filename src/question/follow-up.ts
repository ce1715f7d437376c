import { antecedent, type Before, isName, ownerOf, resolved, thingOf } from './antecedent.ts';
import {
  ABOUT,
  AGAIN,
  AGAINST,
  BARE,
  BESIDE,
  CONDITION,
  EVENT,
  FORMER,
  FRAGMENT,
  isComparison,
  LIST,
  NAME,
  NAMED_FIRST,
  OPENING,
  otherTime,
  PERSON,
  PLURAL,
  PRECEDENT,
  ROLE,
  SAID_SO,
  SUCCESSOR,
  THING,
  WHICH_ONES,
  WHO_IS,
} from './follow-forms.ts';
import { bare, base, content, type FollowUp, lean, type Manner, type Reading, taken } from './lean.ts';
import type { Question } from './question.ts';
import { substitute } from './substitute.ts';
import { yearsAway } from './years-away.ts';

/** Most words of a follow-up that takes everything it does not say from the question before. */
const SHORT = 6;
/** Most words of a condition that is put instead of a question; default 9. */
const LONGEST_CONDITION = 9;

/**
 * Makes a follow-up stand by itself, by what the question before it asked; null when the question needs nothing from it.
 * @param question - the new question, analysed by itself
 */
export function followUp(question: Question, turn: Before): FollowUp | null {
  const { text } = question;
  const before = turn.question;
  const { thing, ask, rest } = NAMED_FIRST.exec(text)?.groups ?? {};
  if (thing !== undefined) return lean('alone', `${ask} ${thing}${rest}`, thing.split(' '));
  const told = personTold(question, turn) ?? toldOf(question, before);
  if (told !== null) return told;
  const all = content(before);
  if (ROLE.test(text) || WHO_IS.test(text)) return about('alone', 'who is', antecedent(text, turn));
  if (BARE.test(text)) {
    const ask = bare(text)
      .replace(/^(?:out )?of (?=how)/iu, '')
      .replace(/^(?<lead>of|from) what$/iu, 'what $<lead>');
    return { ...lean('value', `${ask} ${all}`, taken(before)), others: ofWhoever(ask, turn) };
  }
  const own = question.items.filter(({ generic }) => !generic);
  const typed = Object.keys(question.asking.wants).length > 0;
  const opens = OPENING.test(question.original.trim()) || OPENING.test(text);
  const asks = /\b(?:who|whom|whose|what|which|when|where|why|how)\b/i.test(text.replace(ABOUT, ''));
  const short = text.split(/\s+/u).length <= SHORT;
  if (short && !asks && (opens || ABOUT.test(text) || FRAGMENT.test(text)))
    return substitute(question, before);
  const inherited =
    ownerOf(text, turn) ??
    thingOf(text, turn) ??
    (own.length >= 2 || PERSON.test(text) ? antecedent(text, turn) : all);
  if (typed && own.length === 0) return about('value', text, inherited);
  const marked = PERSON.test(text) || PLURAL.test(text) || THING.test(text);
  const fragment = short && own.length <= 1 && FRAGMENT.test(text);
  if (marked || fragment) {
    const clause = about('clause', text, inherited);
    return clause && { ...clause, others: otherReadings(text, inherited, turn) };
  }
  if (short && own.length <= 1 && opens) return about('joined', text, inherited);
  return mayFollow(question) ? { ...lean('open', `${bare(text)} ${all}`, taken(before)), own: text } : null;
}

const OF_TIME_OR_PLACE = /^(?:(?:since|until|till|from) )?(?:when|where)$|^how long$/iu;

/** "Who is the director?" – "since when?": what is told of whoever it is. */
function ofWhoever(ask: string, { question: before, answer }: Before): readonly Reading[] {
  return before.asking.kind === 'who' && OF_TIME_OR_PLACE.test(ask) && isName(answer)
    ? [{ text: `${ask} ${answer} ${content(before)}`, taken: [answer] }]
    : [];
}

/** What is told of a person who was named: who came after, what they did before. */
function personTold({ text }: Question, turn: Before): FollowUp | null {
  const next = SUCCESSOR.exec(text)?.groups;
  const isFormer = next === undefined && FORMER.test(text);
  if (next === undefined && !isFormer) return null;
  const person = turn.person() ?? turn.named();
  if (person === null) return null;
  const isBefore = next?.side === 'before' || next?.last !== undefined || next?.noun === 'predecessor';
  const manner = isFormer ? 'former' : isBefore ? 'predecessor' : 'successor';
  // What somebody did before leaves the matter what it was; who came next is another one.
  if (isFormer)
    return { ...lean(manner, `${base(turn.question)}, ${bare(text)}`, taken(turn.question)), person };
  return { ...lean(manner, resolved(text, person), person.split(' ')), person };
}

/** What is told where the answer before stands: who said so, more or less than at another time, which ones. */
function toldOf(question: Question, before: Question): FollowUp | null {
  const { text } = question;
  const all = content(before);
  if (AGAIN.test(text)) return lean('again', base(before), taken(before));
  if (NAME.test(text)) return lean('name', `${base(before)}, ${bare(text)}`, taken(before));
  if (SAID_SO.test(text)) return lean('value', `who said ${all}`, taken(before));
  if (isComparison(question)) return lean('compare', `${base(before)}, ${bare(text)}`, taken(before));
  const time = otherTime(question);
  if (time !== null)
    return {
      ...lean(time, `${base(before)}, ${bare(text)}`, taken(before)),
      others: atOtherYear(text, before),
    };
  if (BESIDE.test(text)) return lean('value', `${base(before)} ${bare(text)}`, taken(before));
  const ask = EVENT.exec(text)?.groups?.ask;
  if (ask !== undefined) return lean('value', `${ask} ${all}`, taken(before));
  const manner = plainlyTold(question);
  if (manner !== null) return lean(manner, `${base(before)}, ${bare(text)}`, taken(before));
  if (LIST.test(text) && (before.asking.kind === 'how many' || !/\bwho\b/iu.test(text)))
    return { ...lean('which', `which ${all}`, taken(before)), own: before.focus?.text ?? '' };
  const which = WHICH_ONES.exec(text);
  if (which !== null) {
    const noun = which.groups?.noun;
    const listed =
      noun === undefined ? before.focus?.text : before.items.find((item) => alike(item.text, noun))?.text;
    if (noun === undefined || listed !== undefined)
      return { ...lean('which', `which ${all}`, taken(before)), own: listed ?? '' };
  }
  return null;
}

/** "And two years later?" after a question about 2014: the same of 2016. */
function atOtherYear(text: string, before: Question): readonly Reading[] {
  const years = before.items.filter((item) => YEAR.test(item.text));
  const [year] = years;
  const away = yearsAway(text);
  if (year === undefined || years.length > 1 || away === null) return [];
  const other = base(before).replace(year.text, String(Number(year.text) + away));
  return [{ text: other, taken: before.items.filter((item) => item !== year).map((item) => item.text) }];
}

const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/** What a figure is set against, whether there was the like before, what holds under a condition. */
function plainlyTold({ text, items }: Question): 'against' | 'precedent' | 'condition' | null {
  if (AGAINST.test(text)) return 'against';
  const own = items.filter(({ generic }) => !generic);
  if (PRECEDENT.test(text) && own.length <= 1) return 'precedent';
  return CONDITION.test(text) && text.split(/\s+/u).length <= LONGEST_CONDITION ? 'condition' : null;
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

/** The follow-up about what else its pronouns may stand for: what a person is called in the question before, the things that it names. */
function otherReadings(
  text: string,
  inherited: string,
  { question: before, answer }: Before,
): readonly Reading[] {
  const things = before.items.filter(({ kind, generic }) => !generic && (kind === 'noun' || kind === 'name'));
  const words = (PERSON.test(text) ? things.filter(({ kind }) => kind === 'noun') : things).map(
    (item) => item.text,
  );
  const other = words.join(' ');
  // "Who owns the ship?" – "who is its president?": "it" may be who was named.
  const named =
    isName(answer) &&
    !PERSON.test(text) &&
    !/\bof th/iu.test(text) &&
    /^(?:who|which)$/u.test(before.asking.kind) &&
    answer !== inherited
      ? [{ text: resolved(text, answer), taken: answer.split(' ') }]
      : [];
  const read = (of: readonly string[]) => ({ text: resolved(text, of.join(' ')), taken: of });
  // "How many cases were there in Serbia?" – "how many died there?": the place alone.
  const places = /\bthere\W*$/iu.test(text)
    ? before.items.filter(({ place }) => place).map((item) => item.text)
    : [];
  const there = places.length > 0 && places.length < words.length ? [read(places)] : [];
  return other === '' || other === inherited ? [...there, ...named] : [read(words), ...there, ...named];
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
