import { isFirstName } from './first-names.ts';
import { REPORTING_VERBS } from './reporting-verbs.ts';
import { isRole } from './role-nouns.ts';
import { isCapital, isOfPerson, type Run } from './roles.ts';
import { isNominal, type TaggedWord } from './tagger.ts';
import { fold } from './terms.ts';

/** What a name stands for, as far as its form and its neighbours tell. */
export type NameType = 'person' | 'organisation' | 'place' | 'other';

/** A type with whether it is sure: a place that only the word before makes one is not. */
export interface Typed {
  readonly type: NameType;
  readonly sure: boolean;
}

/** Longest name of a person, in words; default 5. */
const LONGEST_PERSON = 5;

const TITLES = new Set(
  'mr mrs ms miss dr prof professor sir lady lord dame baroness baron president prime king queen prince princess pope captain colonel general judge justice senator governor sergeant major lieutenant admiral inspector reverend saint mayor councillor constable superintendent detective commander commodore brigadier marshal cardinal archbishop bishop sheikh rabbi imam ayatollah sultan emperor empress tsar shah duke duchess earl count countess viscount marquess col gen lt sgt capt rev sen gov maj adm cmdr hon mlle mme chancellor father sister brother'.split(
    ' ',
  ),
);
/** Whether a word, with or without a full stop ("Dr."), is said before the name of a person. */
export function isTitle(word: TaggedWord | undefined): boolean {
  return TITLES.has(word?.lower.replace(/\.$/u, '') ?? '');
}

/** Titles that a street or a school is named by as well: "King’s College", "Queen Street". */
const ONLY_PERSONS =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|baroness|reverend|rev|rabbi|col|capt|sgt|lt|councillor)\.?$/u;
const PLACE_WORDS = new Set(
  'street road avenue lane square station airport county city town village river lake sea ocean bay island islands mount mountain mountains valley bridge park hill hills north south east west district province state region harbour harbor port beach forest desert coast peninsula canal dam tower palace cathedral stadium arena gulf strait cape creek falls borough central parliament boulevard plaza heights springs highway plateau reef rainforest wetlands'.split(
    ' ',
  ),
);
/** Those of them that nobody is called by: "John Lennon Airport". */
const NOBODYS =
  /^(?:street|road|avenue|square|station|airport|county|city|village|river|mountains?|stadium|arena|cathedral|desert|peninsula|islands?|province|boulevard|highway|plaza)$/u;
const ORGANISATION_WORDS = new Set(
  'university college institute institution school ministry department office agency authority commission committee council board bank company corporation group inc ltd plc llc corp association federation union party police army navy force forces service services court trust foundation society club laboratory observatory survey museum hospital parliament congress senate assembly church network times post news reuters bureau administration centre center centres centers league organisation organization academy orchestra choir symphony consortium cooperative syndicate coalition fund airlines airways railway railways hotels holdings partners industries enterprises studios records newspaper tribune gazette herald broadcasting television radio legion corps guard brigade regiment battalion squadron fleet federation secretariat directorate inspectorate ombudsman treasury exchequer chamber guild fellowship'.split(
    ' ',
  ),
);
const LOCATIVES = new Set(
  'in at near from to towards outside inside around across throughout within off via into over through'.split(
    ' ',
  ),
);
/** Behind these "to" and "from" lead to no place: "according to Anna Hill". */
const NO_WAY =
  /^(?:according|thanks|due|owing|addressed|spoke|spoken|speaking|talked|talking|listened|linked|belong(?:s|ed|ing)?|married|compared|contrary|attributed|related|close|said|wrote|written|letter|heard|inherited|borrowed|bought|message|messages|quote|quotes|licensed|sold|sells?|selling|given|gave|give|awarded|handed|paid|pays?|paying|lent|leased|let|passed|transferred|granted|donated|assigned|presented|offered|promised|owed|loyal|devoted|dedicated|attached|known|tribute|tributes|money|funding|funds|grants?|loans?|donations?|investment|backing|advice|permission|approval|figures|data|evidence|research|pressure|successor|predecessor|heir|adviser|advisor|aide|listening|published|printed|serialised|apologised|apologized|replied|answer|answered|reply|objected|objection|response|support|help|aid|contribution|contract|contracts|licence|letters|email|emails|calls?|called|from|to|him|her|them|it|himself|herself|themselves)$/u;

/** Whether a word says what sort of body a name is of. */
export function isOrganisationWord(word: string): boolean {
  return ORGANISATION_WORDS.has(word);
}

/** Whether a word says what sort of place a name is of. */
export function isPlaceWord(word: string): boolean {
  return PLACE_WORDS.has(word);
}

/** "Henry VIII", "Elizabeth II". */
const REGNAL = /^(?=[IVX])X{0,2}(?:IX|IV|V?I{0,3})$/u;

/** Tells what a name stands for. */
export function typeOfName(
  words: readonly TaggedWord[],
  { first, last }: Run,
  role: Run | null,
  isPlace: (name: string) => boolean,
): Typed {
  const head = words[last] as TaggedWord;
  const opening = words[first] as TaggedWord;
  const body =
    ORGANISATION_WORDS.has(headBeforeOf(words, first, last)) || ORGANISATION_WORDS.has(opening.lower);
  const ends = last > first && (PLACE_WORDS.has(head.lower) || ORGANISATION_WORDS.has(head.lower));
  // "Earl's Court", "Land's End"
  if (
    /^['’]s$/u.test(words[last - 1]?.text ?? '') &&
    !/^(?:hospital|college|school|church|theatre)$/u.test(head.lower)
  )
    return sure('place');
  if (last === first + 1 && isFirstName(fold(opening.text)) && REGNAL.test(head.text)) return sure('person');
  if (isTitled(words, first, last) && (!ends || ONLY_PERSONS.test(opening.lower))) return sure('person');
  if (body || ORGANISATION_WORDS.has(head.lower)) return sure('organisation');
  if (isPlace(lowerOf(words, first, last))) return sure('place');
  if (last > first && NOBODYS.test(head.lower)) return sure('place');
  if (words[first - 1]?.lower === 'of' && PLACE_NOUN.test(words[first - 2]?.lower ?? ''))
    return sure('place');
  // Before the words that places end in, because people are called Hill and Bridges as well.
  if (isPerson(words, { first, last }, role)) return sure('person');
  if (
    (PLACE_WORDS.has(head.lower) && last > first) ||
    /^(?:mount|lake|river|cape|port|fort)$/u.test(opening.lower)
  )
    return sure('place');
  if (isWithinPlace(words, { first, last }, isPlace)) return sure('place');
  if (isAcronym(head.text)) return sure('organisation');
  if (words[first - 1]?.lower === 'at' && EMPLOYED.test(words[first - 2]?.lower ?? ''))
    return { type: 'organisation', sure: false };
  return isBehindLocative(words, first) ? { type: 'place', sure: false } : { type: 'other', sure: false };
}

/** "Managers at Rockwell" work for it. */
const EMPLOYED =
  /^(?:managers?|executives?|directors?|engineers?|employees?|staff|workers?|analysts?|economists?|strategists?|bosses|researchers?|scientists?|lawyers?|developers?|officials|traders?|brokers?|spokes(?:man|woman|person|people)|partners?|colleagues|editors?|reporters?|designers?|shareholders|insiders)$/u;

/** "The island of Vell", "the market town of Hope". */
const PLACE_NOUN =
  /^(?:island|isle|islet|town|village|hamlet|city|port|suburb|parish|borough|district|province|county|canton|municipality|commune|resort|settlement|peninsula|archipelago|township)s?$/u;

/** "Of Bridlington in Yorkshire", "near Flint, Michigan": a name behind a preposition that a place follows. */
function isWithinPlace(
  words: readonly TaggedWord[],
  { first, last }: Run,
  isPlace: (name: string) => boolean,
): boolean {
  const before = words[first - 1]?.lower ?? '';
  const led = LOCATIVES.has(before) || (before === 'of' && words[first - 2]?.text === ',');
  if (!led || !/^(?:in|,)$/u.test(words[last + 1]?.lower ?? '')) return false;
  let end = last + 2;
  while (isCapital(words[end]) && end < last + 5) end++;
  return end > last + 2 && isPlace(lowerOf(words, last + 2, end - 1));
}

const sure = (type: NameType): Typed => ({ type, sure: true });

function lowerOf(words: readonly TaggedWord[], first: number, last: number): string {
  return words
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ');
}

/** "MI5", "PwC", "AT&T". */
function isAcronym(text: string): boolean {
  return /^[A-Z0-9&.-]{2,}$/u.test(text) || /^[A-Z][A-Za-z]?[a-z][A-Z]$/u.test(text);
}

/** "General Motors", "the General Assembly": bodies and things that are general, which no officer is called. */
const GENERAL_THINGS =
  /^(?:motors|electric|mills|dynamics|assembly|medical|council|post|hospital|secretary|strike|election|staff|synod|court)$/u;

function isTitled(words: readonly TaggedWord[], first: number, last: number): boolean {
  if (words[first]?.lower === 'general' && GENERAL_THINGS.test(words[first + 1]?.lower ?? '')) return false;
  return (
    (isTitle(words[first]) && last > first) ||
    (isTitle(words[first + 1]) && last > first + 1 && isRole(words[first + 1] as TaggedWord)) ||
    (isTitle(words[first - 1]) && isCapital(words[first - 1]))
  );
}

/** The noun that a name is about: the "agency" of "Public Health Agency of Canada". */
function headBeforeOf(words: readonly TaggedWord[], first: number, last: number): string {
  const joiner = words.findIndex(({ lower }, i) => i > first && i <= last && /^(?:of|for)$/u.test(lower));
  return words[joiner < 0 ? last : joiner - 1]?.lower ?? '';
}

/** Whether what stands in a name or beside it tells that somebody is called so. */
function isPerson(words: readonly TaggedWord[], name: Run, role: Run | null): boolean {
  const { first, last } = name;
  const parts = words.slice(first, last + 1).filter(isCapital).length;
  if (parts > LONGEST_PERSON || isAcronym(words[last]?.text ?? '')) return false;
  const article = words[first - 1]?.lower === 'the';
  if (isOfPerson(words, role)) return true;
  if (article) return false;
  const comma = words[last + 1]?.text === ',' ? 2 : 1;
  if (words[last + comma]?.text === 'who') return true;
  if (isAged(words, name) || livesOrSpeaks(words, name)) return true;
  return last > first && isFirstName(fold(words[first]?.text ?? '')) && !isNominal(words[last + 1]);
}

/** "Anna Hill, 57,", "Anna Hill, aged 57", "Anna Hill (57)", "25-year-old Anna Hill". */
function isAged(words: readonly TaggedWord[], { first, last }: Run): boolean {
  const [mark, age, end] = words.slice(last + 1, last + 4).map(({ text }) => text);
  const years = /^\d{1,3}$/u.test(age ?? '') && Number(age) < 120;
  if (mark === ',' && age === 'aged') return true;
  if (years && ((mark === ',' && /^[,.]$/u.test(end ?? '.')) || (mark === '(' && end === ')')))
    return last > first;
  return words[first - 1]?.lower === 'old' && words[first - 3]?.lower === 'year';
}

/** What only persons do. */
const LIVES =
  /^(?:died|dies|resigned|resigns|retired|married|divorced|wept|smiled|laughed|joked|tweeted|shouted|remembers|remembered|recalls|recalled|studied|emigrated)$/u;

/** "Anna Hill died", "Anna Hill of the RMT said": a name of two to four words that does what persons do. */
function livesOrSpeaks(words: readonly TaggedWord[], { first, last }: Run): boolean {
  if (last === first || last - first > 3) return false;
  if (LIVES.test(words[last + 1]?.lower ?? '')) return true;
  if (words[last + 1]?.lower !== 'of') return false;
  let at = words[last + 2]?.lower === 'the' ? last + 3 : last + 2;
  if (!isCapital(words[at])) return false;
  while (isCapital(words[at + 1])) at++;
  return REPORTING_VERBS.has(words[at + 1]?.lower ?? '');
}

function isBehindLocative(words: readonly TaggedWord[], first: number): boolean {
  const before = words[first - 1]?.lower ?? '';
  return (
    (LOCATIVES.has(before) && !NO_WAY.test(words[first - 2]?.lower ?? '')) ||
    (before === 'the' &&
      LOCATIVES.has(words[first - 2]?.lower ?? '') &&
      !NO_WAY.test(words[first - 3]?.lower ?? ''))
  );
}
