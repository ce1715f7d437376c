import { termOf } from '../text/terms.ts';

/** Splits a line of folded words into a set. */
const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));

/** As {@link words}, by term. */
const termsOf = (line: string): ReadonlySet<string> => new Set(line.split(' ').map(termOf));

/**
 * Words that mean the same in any question, each group read as its first. Narrower than what search takes as close:
 * a pin must not answer for a question that is merely like its own.
 */
const SAME = [
  'kill die died dies death fatality dead deceased',
  'injure injury wound wounded hurt',
  'foil thwart prevent stop avert',
  'head leader lead chief boss',
  'uk britain british',
  'begin start commence',
  'end finish',
  'buy purchase',
  'film movie',
  'car automobile',
];

/** Term → the term of its group; terms without a group are missing. */
export const CANONICAL: ReadonlyMap<string, string> = new Map(
  SAME.flatMap((line) => {
    const [first = '', ...others] = line.split(' ').map(termOf);
    return others.map((other) => [other, first] as const);
  }),
);

/** Verbs that only say that something is, and adverbs that say nothing: "happened", "exactly". */
export const LIGHT: ReadonlySet<string> = termsOf('happen occur exist exactly precisely actually currently');

/** Words that say nothing beside what is counted: "the total of arrests", "arrests made". */
export const COUNTED_LIGHT: ReadonlySet<string> = termsOf('total amount sum overall altogether');
export const EVENT_LIGHT: ReadonlySet<string> = termsOf('make made');

/** Events that happen to a person, so that counting them and counting the people is one: "arrests", "people arrested". */
export const PERSON_EVENTS: ReadonlySet<string> = termsOf('kill injure arrest convict conviction acquit');

/** Persons in general, left out beside an event that happens to a person. */
export const PERSONS: ReadonlySet<string> = termsOf('people person individual');

/** Verbs whose subject is the one it happens to: "died" is "was killed". */
export const SUFFERED: ReadonlySet<string> = words('die dies died dying');

/** Verbs for holding a post: "who leads" is "who is the leader of". By canonical term. */
export const POSTS: ReadonlySet<string> = termsOf('head');

/** Forms of "be", with the negated ones. */
export const BE = words("is are was were be been being am isn't aren't wasn't weren't 's get got gets");
/** Auxiliaries before a subject: "did police arrest". */
export const DO = words("do does did don't doesn't didn't");
export const HAVE = words("has have had hasn't haven't hadn't");
/** Auxiliary verbs of mood, by what they mean. */
export const MODALS: ReadonlyMap<string, string> = new Map(
  ['will shall would', 'can could cannot', 'may might', 'must should ought'].flatMap((line) => {
    const forms = line.split(' ');
    return forms.flatMap((form) => [form, `${form}n't`].map((written) => [written, forms[0] ?? ''] as const));
  }),
);

/** Words that turn a question into its opposite. */
export const NEGATIONS = words('not no never none nobody nothing neither nor cannot');

/** Stop words that narrow what is asked, kept as terms. */
export const NARROWING = words(
  'more most less least fewer few only other another same both each every all again still yet own or else up down further once one if unless while when because whether as',
);

/** Prepositions that say nothing beside what they introduce: "arrests in the UK", "the UK's arrests". */
export const NEUTRAL = words('of in on at for with about during within via per upon');

/** Prepositions that tell constraints apart: "before 2017" is not "after 2017". */
export const TELLING = words(
  'by from to into onto since until till before after above over below under without against between among amongst through throughout across along beyond than except despite behind off out near around towards toward',
);

/** Words that stand for something said before: a question with one of them is not whole by itself. */
export const REFERRING = words('he him his she her hers they them their theirs it its these those so then');

/** Words after which "this" says when: "this year". After any other word "this" stands for something said before. */
export const PERIODS = words(
  'year month week day century decade season quarter summer winter spring autumn morning evening afternoon night time',
);
