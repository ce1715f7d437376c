import { isFirstName } from './first-names.ts';
import { isOrganisationWord, isPlaceWord, isTitle, type NameType, typeOfName } from './name-types.ts';
import { REPORTING_VERBS } from './reporting-verbs.ts';
import { isRole } from './role-nouns.ts';
import { isCapital, type Run, roleOf } from './roles.ts';
import { isNominal, type TaggedWord } from './tagger.ts';
import { fold } from './terms.ts';

export type { NameType };

/** A proper name in a sentence. Words are given by index. */
export interface NameSpan {
  readonly first: number;
  /** Index of the last word, inclusive. */
  readonly last: number;
  readonly type: NameType;
  /** Whether more than the word before it tells the type. */
  readonly sure: boolean;
  /** A role beside the name: the word indexes of "the head of MI5", "home secretary"; null where there is none. */
  readonly role: { readonly first: number; readonly last: number } | null;
}

const JOINERS = new Set(['of', 'for', 'the', 'and', '&', 'on', 'per', 'sans']);

/** Small words inside names of other languages: "Ursula von der Leyen", "Place de la République". */
const PARTICLES =
  /^(?:de|la|las|los|le|les|del|della|des|di|da|do|dos|das|du|von|van|der|den|ten|ter|zu|zum|zur|am|al|el|bin|ibn|af|av|y|e)$/u;
/** An article or preposition that lost its vowel: "Côte d’Ivoire", "Palais de l’Élysée". */
const ELIDED = /^[dl]['’]\p{Lu}/u;

/** What a dictionary says of lower-cased words. */
export interface NameKnowledge {
  /** Whether a name is known to be a place. */
  isPlace(name: string): boolean;
  /** Whether a word is an ordinary word of the language. */
  isWord(word: string): boolean;
  /** Whether a lower-case word is written with a capital where only a name is, in the same report. */
  isNamed?(word: string): boolean;
}

/** Finds proper names: capitalised words in a row, joined by "of", "for the" and the like. */
export function findNames(words: readonly TaggedWord[], knowledge: NameKnowledge): readonly NameSpan[] {
  const names: NameSpan[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!startsName(words, i, knowledge)) continue;
    const last = endOfName(words, i, knowledge);
    names.push(nameAt(words, { first: i, last }, knowledge));
    i = last;
  }
  return names;
}

function nameAt(words: readonly TaggedWord[], run: Run, { isPlace }: NameKnowledge): NameSpan {
  const office = officeIn(words, run);
  const first = office === null ? run.first : office.last + 1;
  const role = office ?? roleOf(words, first, run.last);
  const typed = typeOfName(words, { first, last: run.last }, role, isPlace);
  return { first, last: run.last, ...typed, role };
}

/** Ranks that belong to the name behind them, of however many words they are: "Rear Admiral", "Detective Inspector". */
const RANK =
  /^(?:admiral|general|colonel|lieutenant|sergeant|inspector|superintendent|marshal|captain|major|commander|commodore|brigadier|sir|dame|lord|lady|dr|mr|mrs|ms|professor)$/u;

/** "Labour MP Anna Hill", "Prime Minister Anna Hill": the office that a name of two words or more opens with. */
function officeIn(words: readonly TaggedWord[], { first, last }: Run): Run | null {
  for (let i = last - 2; i >= first; i--) {
    const word = words[i];
    if (word === undefined || !isOffice(words, first, i)) continue;
    const rest = words.slice(i + 1, last + 1);
    if (!isCapital(rest[0])) continue;
    const named = rest.every(
      (one) => /^[-.]$/u.test(one.text) || (isCapital(one) && !isOrganisationWord(one.lower)),
    );
    return named ? { first, last: i } : null;
  }
  return null;
}

/** "Labour MP", and before a first name that is known also "CEO", "Secretary of Defense", "Attorney General". */
function isOffice(words: readonly TaggedWord[], first: number, last: number): boolean {
  const word = words[last] as TaggedWord;
  const known = isFirstName(fold(words[last + 1]?.text ?? ''));
  // "Detective Chief Superintendent" is one rank.
  if (RANK.test(words[last + 1]?.lower ?? '')) return false;
  if (isRole(word) && !RANK.test(word.lower)) return last > first || (known && !isTitle(word));
  if (!known || last === first) return false;
  const opening = words[first] as TaggedWord;
  return (
    isRole(opening) &&
    !RANK.test(opening.lower) &&
    /^(?:of|for|general)$/u.test(words[first + 1]?.lower ?? '')
  );
}

const NEVER =
  /^(?:i|the|a|an|this|that|it|he|she|we|they|in|on|at|as|if|when|while|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** What a firm's name ends with, often in small letters: "Hill plc". */
const LEGAL_FORM = /^(?:plc|ltd|inc|llc|llp|gmbh)$/u;

function startsName(
  words: readonly TaggedWord[],
  i: number,
  { isPlace, isWord, isNamed }: NameKnowledge,
): boolean {
  const word = words[i];
  if (word === undefined || !isCapital(word) || NEVER.test(word.lower)) return false;
  // The unit of "40.3C" and "104 °F".
  if (/^[CF]\.?$/u.test(word.text) && /[\d°º]$/u.test(words[i - 1]?.text ?? '')) return false;
  if (LEGAL_FORM.test(words[i + 1]?.lower ?? '')) return true;
  const opensSentence = i === 0 || /^[“"‘'(.:]$/u.test(words[i - 1]?.text ?? '');
  if (!opensSentence) return word.pos !== 'PRON' && word.pos !== 'DET';
  const hyphen = words[i + 1]?.text === '-' && words[i + 1]?.start === word.end;
  const next = words[i + 1]?.lower === 'to' && isScheme(words, i + 1, { isPlace, isWord }) ? i + 2 : i + 1;
  if (/^[A-Z0-9]{2,}$/u.test(word.text) || isCapital(words[hyphen ? i + 2 : next]))
    return word.pos === 'PROPN' || isNominal(word) || /^[A-Z0-9]{2,}$/u.test(word.text);
  if (isFirstName(fold(word.text)) && afterParticles(words, i + 1) > 0) return true;
  // "Twitter reported": only somebody can say something, however common the word is.
  const speaks = REPORTING_VERBS.has(words[i + 1]?.lower ?? '');
  if (isNamed?.(word.lower) === true) return isNominal(word);
  return word.pos === 'PROPN' && (speaks || !isWord(word.lower) || isPlace(word.lower));
}

const LANDMARK =
  /^(?:court|cross|park|square|street|road|lane|bay|end|gate|bridge|cathedral|hospital|college|church|school|hill|wood|common|green|palace|castle|wharf|theatre|island|falls|peak|point|field|seat|corner|inn)$/u;

function endOfName(words: readonly TaggedWord[], first: number, knowledge: NameKnowledge): number {
  let last = first;
  for (let i = first + 1; i < words.length; i++) {
    const word = words[i] as TaggedWord;
    if (isCapital(word) && (word.text !== 'I' || isFirst(words, i)) && !/day$/u.test(word.lower)) last = i;
    else if (word.text === '.' && /^\p{Lu}$/u.test(words[i - 1]?.text ?? '') && isCapital(words[i + 1]))
      continue;
    else if (
      (word.text === '-' || word.text === '’') &&
      isCapital(words[i + 1]) &&
      word.start === words[i - 1]?.end
    )
      continue;
    else if (isNickname(words, i)) {
      last = i + 3;
      i = last;
    } else if (LEGAL_FORM.test(word.lower)) last = i;
    else if (isLandmark(words, first, i, knowledge) || isTheirs(words, i)) last = ++i;
    else if (endsInHyphen(words, first, i, knowledge)) last = ++i;
    else if (isLinked(words, i)) i++;
    else if (afterParticles(words, i) > 0) {
      last = afterParticles(words, i);
      i = last;
    } else if (JOINERS.has(word.lower) && word.lower !== 'and' && joins(words, i)) continue;
    else if (word.lower === 'to' && isScheme(words, i, knowledge)) continue;
    else if (word.lower === 'and' && isBranch(words, first, i, knowledge)) continue;
    else if (
      isPlaceWord(word.lower) &&
      word.pos === 'NOUN' &&
      i === last + 1 &&
      /^(?:station|road|street|bridge|river|airport|county|city|square|park)$/u.test(word.lower)
    )
      last = i;
    else if (isNumberOfName(words[last], word) && i === last + 1 && words[i + 1]?.pos !== 'NOUN') last = i;
    else break;
  }
  return last;
}

/** "Francis R. \"Dick\" Hill": a name between quotation marks with more of the name on both sides. */
function isNickname(words: readonly TaggedWord[], i: number): boolean {
  const [open, name, close, rest] = words.slice(i, i + 4);
  const before = words[i - 1]?.text === '.' ? words[i - 2] : words[i - 1];
  return (
    /^[“"]$/u.test(open?.text ?? '') &&
    /^[”"]$/u.test(close?.text ?? '') &&
    [before, name, rest].every((word) => isCapital(word))
  );
}

/** "Edward I", but not "Edward I met": the first of those who bear a name. */
function isFirst(words: readonly TaggedWord[], i: number): boolean {
  const next = words[i + 1];
  return (
    isFirstName(fold(words[i - 1]?.text ?? '')) &&
    !/^(?:VERB|AUX|ADV)$/u.test(next?.pos ?? '') &&
    !/['’]/u.test(next?.text ?? '')
  );
}

/** Index of the capital behind the small words of another language that begin at `i`; -1 where none do. */
function afterParticles(words: readonly TaggedWord[], i: number): number {
  let at = i;
  while (PARTICLES.test(words[at]?.text ?? '')) at++;
  // "Omar al-Bashir"
  if (at > i && words[at]?.text === '-') at++;
  const word = words[at];
  if (word === undefined) return -1;
  return ELIDED.test(word.text) || (at > i && isCapital(word)) ? at : -1;
}

/** "King's Cross", "Land's End", but not "London's Square": what is called after somebody rather than somebody's. */
function isLandmark(
  words: readonly TaggedWord[],
  first: number,
  i: number,
  { isPlace }: NameKnowledge,
): boolean {
  const [owner, mark, head, next] = words.slice(i - 1, i + 3);
  const saint = words[first]?.lower === 'st';
  return (
    i === first + (saint ? 2 : 1) &&
    /^['’]s$/u.test(mark?.text ?? '') &&
    isCapital(head) &&
    // "St Anne's General Hospital".
    (LANDMARK.test(head?.lower ?? '') || (saint && isCapital(next) && LANDMARK.test(next?.lower ?? ''))) &&
    !isPlace(owner?.lower ?? '')
  );
}

/** "Help to Buy": two common words with capitals around "to", and no way from one place to another. */
function isScheme(words: readonly TaggedWord[], to: number, { isWord, isPlace }: NameKnowledge): boolean {
  const [before, , after] = words.slice(to - 1, to + 2);
  return [before, after].every(
    (word) =>
      isCapital(word) &&
      word?.pos === 'PROPN' &&
      isWord(word.lower) &&
      !isPlace(word.lower) &&
      !isFirstName(fold(word.text)),
  );
}

/** "Farmers' Union", "Women's Institute": a body of those who are named before it. */
function isTheirs(words: readonly TaggedWord[], i: number): boolean {
  const [owner, mark, body] = words.slice(i - 1, i + 2);
  const many = /^['’]$/u.test(mark?.text ?? '') ? /s$/u : /^(?:women|men|children|people|workers)$/u;
  return (
    /^['’]s?$/u.test(mark?.text ?? '') &&
    many.test(owner?.lower ?? '') &&
    isCapital(owner) &&
    isCapital(body) &&
    isOrganisationWord(body?.lower ?? '')
  );
}

/** "Section 12", "NGC 4993", not "the Greens 14": a short number, behind an abbreviation a longer one that is no year. */
function isNumberOfName(before: TaggedWord | undefined, { text }: TaggedWord): boolean {
  if (/^\d{1,3}$/u.test(text)) return !/\p{Ll}[^s]s$/u.test(before?.text ?? '');
  return (
    /^[A-Z]{2,}$/u.test(before?.text ?? '') && /^\d{4,5}$/u.test(text) && !/^(?:1[5-9]|20)\d\d$/u.test(text)
  );
}

/** "Viollet-le-Duc": a small word between two hyphens of a name. */
function isLinked(words: readonly TaggedWord[], i: number): boolean {
  const [before, hyphen, link, second, after] = words.slice(i - 1, i + 4);
  return (
    hyphen?.text === '-' &&
    second?.text === '-' &&
    isCapital(before) &&
    isCapital(after) &&
    before?.end === hyphen.start &&
    link?.start === hyphen.end &&
    link.end === second.start
  );
}

/** "Koh Dong-jin", "Adul Sam-on", not "Paris-based": the rest of a word with a hyphen that a name of two words ends in. */
function endsInHyphen(
  words: readonly TaggedWord[],
  first: number,
  i: number,
  { isWord }: NameKnowledge,
): boolean {
  const hyphen = words[i];
  const rest = words[i + 1];
  if (hyphen?.text !== '-' || rest === undefined || !/^\p{Ll}+$/u.test(rest.text)) return false;
  const whole = hyphen.start === words[i - 1]?.end && hyphen.end === rest.start;
  if (!whole || isCapital(words[i - 1]) === false) return false;
  return !isWord(rest.lower) || (i - first >= 2 && rest.pos === 'ADP' && !isNominal(words[i + 2]));
}

/** "Ministry of Health and Welfare": a second thing that a body is there for. */
function isBranch(
  words: readonly TaggedWord[],
  first: number,
  i: number,
  { isWord, isPlace }: NameKnowledge,
): boolean {
  const before = words[i - 1];
  const next = words[i + 1];
  if (before === undefined || next === undefined || !isCapital(before) || !isCapital(next)) return false;
  const branch = words.findIndex(
    ({ lower }, at) =>
      at > first && at < i && /^(?:for|of)$/u.test(lower) && isOrganisationWord(words[at - 1]?.lower ?? ''),
  );
  // "The Royal Borough of Kensington and Chelsea".
  const borough =
    words[i - 2]?.lower === 'of' && /^(?:borough|(?:arch)?diocese)$/u.test(words[i - 3]?.lower ?? '');
  if (borough && i - 3 >= first) return !isCapital(words[i + 2]);
  return (
    branch > 0 &&
    [before, next].every(({ lower }) => isWord(lower) && !isPlace(lower)) &&
    !isCapital(words[i + 2]) &&
    !/^(?:of|for)$/u.test(words[i + 2]?.lower ?? '')
  );
}

const JOINED_BY_OF = new Set(
  'north south east west centre center house houses kingdom republic isle isles city gulf bay strait cape duke duchess prince princess king queen earl battle tower states state union secretary minister president bishop archbishop church lord head chamber order act treaty statue museum journal gazette bulletin annals proceedings hall mayor chancellor commissioner governor borough diocese archdiocese'.split(
    ' ',
  ),
);

/** "Bank of England", "Department for Transport": a joiner (and an article) before another capital, where the word before takes one. */
function joins(words: readonly TaggedWord[], i: number): boolean {
  const next = words[i + 1];
  const before = words[i - 1]?.lower ?? '';
  // "Charles of Bourbon" is one name, "the Hill of Leeds" two.
  const born = isFirstName(before) && !isCapital(words[i - 2]);
  if (
    (words[i] as TaggedWord).lower === 'of' &&
    !born &&
    !isOrganisationWord(before) &&
    !JOINED_BY_OF.has(before)
  )
    return false;
  if (/^(?:for|on)$/u.test((words[i] as TaggedWord).lower) && !isOrganisationWord(words[i - 1]?.lower ?? ''))
    return false;
  return isCapital(next) || (next?.lower === 'the' && isCapital(words[i + 2]));
}
