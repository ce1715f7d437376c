import { type Meaning, meaningsOf, synsetOf } from './dictionary.ts';
import { termOf } from './terms.ts';
import type { Pointer, Synset } from './wordnet.ts';

/** What sort of thing a noun names, as far as a pronoun cares. */
export type Sort = 'person' | 'group' | 'place' | 'thing' | 'amount';

/** "he" or "she"; null where a word does not tell. */
export type Gender = 'he' | 'she' | null;

/** Numbers of this module. */
const LIMITS = {
  /** Share of its uses as a noun that a meaning must have to tell what it is a kind of; default 0.2. */
  share: 0.2,
  /** Steps up from a noun to what it is a kind of; default 5: a lorry is a truck, a motor vehicle … a vehicle. */
  steps: 5,
  /** Remembered nouns; default 20,000. Beyond it the memory starts afresh. */
  remembered: 20_000,
} as const;

/** WordNet's fields (lexnames(5WN)) by sort; what is in none of them is a thing. */
const SORT_OF_FIELD: Readonly<Record<number, Sort>> = {
  14: 'group',
  15: 'place',
  18: 'person',
  23: 'amount',
  28: 'amount',
};

const sorts = new Map<string, Sort>();
const kinds = new Map<string, ReadonlySet<string>>();

/** The sort that most uses of a folded noun have: "minister" a person, "committee" a group, "year" an amount. */
export function sortOf(noun: string): Sort {
  const known = sorts.get(noun);
  if (known !== undefined) return known;
  const shares = new Map<Sort, number>();
  for (const { field, share, pos } of meaningsOf(noun)) {
    if (pos !== 'noun') continue;
    const sort = SORT_OF_FIELD[field] ?? 'thing';
    shares.set(sort, (shares.get(sort) ?? 0) + share);
  }
  const [best] = [...shares].sort((a, b) => b[1] - a[1]);
  // WordNet has the widest nouns in no field of their own.
  const sort = /^groups?$/u.test(noun) ? 'group' : (best?.[0] ?? 'thing');
  if (sorts.size >= LIMITS.remembered) sorts.clear();
  sorts.set(noun, sort);
  return sort;
}

const WITHOUT_ENDING =
  /^(?:people|men|women|children|police|persons|\p{L}*(?:men|women)|staff|feet|teeth|mice|geese|oxen|crises|analyses|criteria|phenomena|bacteria|troops)$/u;
const SINGULAR = /(?:ss|us|is|ics|news|series|species|headquarters|gas|canvas|bias|lens|[^e]s['’])$/u;

/** Whether a folded noun is a plural form. */
export function isPlural(noun: string): boolean {
  if (WITHOUT_ENDING.test(noun)) return true;
  return noun.length > 3 && noun.endsWith('s') && !SINGULAR.test(noun);
}

const SHE =
  /^(?:\p{L}*wom[ae]n|girls?|mothers?|sisters?|daughters?|wi(?:fe|ves)|widows?|queen|princess|actress|lady|ladies|aunts?|nieces?|grandmothers?|heroine|mum|bride|nuns?|duchess|baroness|mrs|ms|miss|dame)$/u;
const HE =
  /^(?:(?!hu|wo)\p{L}*m[ae]n|boys?|fathers?|brothers?|sons?|husbands?|widower|king|prince|uncles?|nephews?|grandfathers?|dad|groom|monks?|priest|pope|duke|baron|lord|mr|sir|gentlemen)$/u;

/** The gender that a folded noun or title tells. */
export function genderOf(noun: string): Gender {
  return SHE.test(noun) && !/^wom[ae]nkind$/u.test(noun) ? 'she' : HE.test(noun) ? 'he' : null;
}

/**
 * The words (base forms) of all that a folded noun or name is a kind of, by WordNet's hypernyms and classes of instances:
 * a lorry is a truck and a vehicle, Guinea a country. Empty where WordNet does not have it.
 */
export function kindsAbove(noun: string): ReadonlySet<string> {
  const known = kinds.get(noun);
  if (known !== undefined) return known;
  const found = new Set<string>();
  const nouns = meaningsOf(noun).filter(({ pos }) => pos === 'noun');
  const all = nouns.reduce((sum, { share }) => sum + share, 0);
  let level: readonly Pick<Meaning, 'pos' | 'offset'>[] = nouns.filter(
    ({ share }) => share >= LIMITS.share * all,
  );
  for (let step = 0; step <= LIMITS.steps && level.length > 0; step++) {
    const steps = level.map(stepOf);
    for (const { words } of steps) for (const word of words) found.add(word);
    level = steps.flatMap(({ above }) => above);
  }
  if (kinds.size >= LIMITS.remembered) kinds.clear();
  kinds.set(noun, found);
  return found;
}

/** A meaning on the way up: its words, and what it is a kind of. */
interface Step {
  readonly words: readonly string[];
  readonly above: readonly Pointer[];
}

/** By offset: the ways up from most nouns meet soon. */
const steps = new Map<number, Step>();

function stepOf(meaning: Pick<Meaning, 'pos' | 'offset'>): Step {
  const known = steps.get(meaning.offset);
  if (known !== undefined) return known;
  const { words, pointers } = synsetOf(meaning);
  const step = { words, above: pointers.filter(({ symbol }) => symbol === '@' || symbol === '@i') };
  if (steps.size >= LIMITS.remembered) steps.clear();
  steps.set(meaning.offset, step);
  return step;
}

/** Kinds so wide that "the object" or "this thing" would stand for anything. */
const TOO_WIDE: ReadonlySet<string> = new Set(
  'entity object thing whole unit part group person individual being matter state act action event activity attribute relation measure abstraction artifact cause communication content collection quality process way point case area region amount number side time end change level position member'.split(
    ' ',
  ),
);

/** Whether a folded name is one of the kind in any of its meanings, by WordNet: Neptune is a planet, though a god before that. */
export function isInstanceOf(name: string, kind: string): boolean {
  const classes = meaningsOf(name)
    .filter(({ pos }) => pos === 'noun')
    .flatMap((meaning) => stepOf(meaning).above.filter(({ symbol }) => symbol === '@i'))
    .flatMap((pointer) => stepOf(pointer).words);
  return (
    classes.length > 0 &&
    meaningsOf(kind).some(
      ({ lemma, pos }) =>
        pos === 'noun' &&
        !TOO_WIDE.has(lemma) &&
        classes.some((one) => one === lemma || kindsAbove(one).has(lemma)),
    )
  );
}

/** Whether a folded noun names a kind that another noun or name is of: "the vehicle" may be a lorry. */
export function isKindOf(noun: string, kind: string): boolean {
  return meaningsOf(kind).some(
    ({ lemma, pos }) => pos === 'noun' && !TOO_WIDE.has(lemma) && kindsAbove(noun).has(lemma),
  );
}

/** Steps up from a place to what it is a part of; default 4: Manchester, England, the United Kingdom. */
const WITHIN = 4;

const wholes = new Map<string, ReadonlySet<string> | null>();

/** Terms of what a folded place (several words joined by spaces) is a part of, by WordNet; null where WordNet has no such place. */
export function wholesOf(place: string): ReadonlySet<string> | null {
  const known = wholes.get(place);
  if (known !== undefined) return known;
  let at = meaningsOf(place.replaceAll(' ', '_'))
    .filter(({ pos }) => pos === 'noun')
    .flatMap((meaning) => partsHolding(synsetOf(meaning)));
  const found = at.length === 0 ? null : new Set<string>();
  for (let step = 0; step < WITHIN && at.length > 0; step++) {
    for (const { words } of at) for (const word of words) found?.add(termOf(word));
    at = at.flatMap(partsHolding);
  }
  if (wholes.size >= LIMITS.remembered) wholes.clear();
  wholes.set(place, found);
  return found;
}

function partsHolding({ pointers }: Synset): Synset[] {
  return pointers.filter(({ symbol }) => symbol === '#p').map(synsetOf);
}
