import { type Gender, genderOf, isKindOf, type Sort } from '../text/noun-kinds.ts';
import type { Pronoun } from '../text/pronouns.ts';
import { termOf } from '../text/terms.ts';
import type { Mention, Place } from './mention.ts';

/** Somebody or something that a report speaks of, as far as it is read. */
export interface Entity {
  readonly name: boolean;
  /** Content terms of its first mention, or of its fullest name. */
  readonly terms: Set<string>;
  /** Lower-case nouns that say what it is. */
  readonly classes: Set<string>;
  /** Terms of its roles. */
  readonly roles: Set<string>;
  sort: Sort | null;
  gender: Gender;
  many: boolean | null;
  readonly count: number | null;
  readonly site: boolean;
  /** How much the sentences before speak of it. */
  salience: number;
  /** The best place that it has in the sentence now read, as salience. */
  now: number;
  /** Its place in the last sentence that mentions it. */
  place: Place;
  /** Index of that sentence. */
  at: number;
  /** How often it was mentioned. */
  times: number;
}

/**
 * Salience of a mention by its place: recency 100, head of its phrase 80, subject 80, object 50, any other 40, not in an adverbial 50;
 * halved from sentence to sentence (Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution", 1994).
 */
const SALIENCE: Readonly<Record<Place, number>> = { subject: 310, object: 280, other: 220, within: 140 };

/** How well a description fits what it may stand for (0..1). */
export const FIT = {
  /** It has the same noun: "the bridge" and "the Morandi bridge". */
  same: 0.9,
  /** It is of the kind: "the lorry" and "the vehicle", "the company" and a name that may be one's. */
  kind: 0.75,
  /** It may be of the kind: "the group" and a name of which nothing is known. */
  perhaps: 0.65,
} as const;

/** A new entity for what is mentioned for the first time. */
export function entityOf(mention: Mention): Entity {
  return {
    name: mention.name,
    // What a number counts may be another number the next time.
    terms: new Set(mention.name ? mention.terms : mention.terms.filter((term) => !/^\d/u.test(term))),
    classes: new Set(mention.classes),
    roles: new Set(mention.role),
    sort: mention.sort,
    gender: mention.gender,
    many: mention.many,
    count: mention.count,
    site: mention.site,
    salience: 0,
    now: 0,
    place: 'other',
    at: -1,
    times: 0,
  };
}

/** Notes one more mention of an entity in sentence `at`. */
export function mentioned(entity: Entity, place: Place, at: number): void {
  if (SALIENCE[place] >= entity.now) {
    entity.now = SALIENCE[place];
    entity.place = place;
  }
  entity.at = at;
  entity.times++;
}

/** Adds what a further mention tells of an entity. */
export function enrich(entity: Entity, mention: Mention): void {
  if (mention.name) for (const term of mention.terms) entity.terms.add(term);
  for (const noun of mention.classes) entity.classes.add(noun);
  for (const term of mention.role) entity.roles.add(term);
  entity.sort ??= mention.sort;
  entity.gender ??= mention.gender;
}

/** What each further mention adds, and how many count: what a report is about is meant more often than a stranger to it. */
const TOPIC = { each: 12, most: 10 } as const;

/** How much is spoken of an entity now. */
export function salienceOf({ salience, now, times }: Entity): number {
  return salience + now + TOPIC.each * Math.min(times, TOPIC.most);
}

/** How far a pronoun can stand for an entity (0 to 1) by number, gender and sort; 0 where it cannot. */
export function pronounFit(pronoun: Pronoun, { sort, gender, many, name, classes }: Entity): number {
  if (sort === 'amount') return 0;
  if (pronoun === 'ones') return name || classes.size === 0 ? 0 : sort === 'person' ? 1 : 0.8;
  if (pronoun === 'they') {
    if (many === true) return 1;
    if (many === null) return 0.9;
    return sort === 'group' ? 0.6 : 0;
  }
  if (many === true || (many === null && pronoun !== 'it')) return 0;
  if (pronoun === 'it')
    return sort === 'person' || gender !== null ? 0 : sort === null ? 0.9 : sort === 'place' ? 0.7 : 1;
  if (gender !== null) return gender === pronoun ? 1 : 0;
  // "The ferry … her crew".
  if (
    pronoun === 'she' &&
    sort === 'thing' &&
    [...classes].some((noun) => isKindOf(noun, 'ship') || isKindOf(noun, 'boat'))
  )
    return 0.9;
  if (sort === 'person')
    // "The coach … he": a person without a name, but nobody of whom a noun tells that it is "she".
    return [...classes].some((noun) => genderOf(noun) !== null) ? 0 : name ? 0.95 : 0.6;
  return name && sort === null ? 0.8 : 0;
}

const GROUPS = /^(?:group|team|pair|trio|couple|duo|party|crew|squad|band)$/u;
const AREAS = /^(?:region|area|zone)$/u;
const FIRMS =
  /^(?:company|firm|business|corporation|organi[sz]ation|group|giant|operator|body|agency|charity|union|association|manufacturer|maker|retailer|airline|bank|supplier|builder|developer|contractor|publisher|broadcaster|newspaper|institution)$/u;
const PERSONS = /^(?:old|person|(?:wo)?m[ae]n|people|boys?|girls?|gentlem[ae]n|lady|ladies)$/u;

/** How well a definite description fits an entity, 0 where it does not. */
export function descriptionFit(mention: Mention, entity: Entity): number {
  const [noun = ''] = mention.classes;
  const head = termOf(noun);
  const others = mention.terms.filter((term) => term !== head && !/^\d/u.test(term));
  if (others.some((term) => !entity.terms.has(term) && !entity.roles.has(term))) return 0;
  if (mention.count !== null && entity.count !== null && mention.count !== entity.count) return 0;
  if (GROUPS.test(noun) && entity.many === true && entity.sort === 'person') return FIT.kind;
  // "In Kenya and Uganda … the region".
  if (AREAS.test(noun) && entity.many === true && entity.sort === 'place') return FIT.kind;
  if (entity.many !== null && mention.many !== entity.many) return 0;
  if (mention.gender !== null && entity.gender !== null && mention.gender !== entity.gender) return 0;
  const classes = [...entity.classes];
  if (classes.some((one) => termOf(one) === head) || entity.roles.has(head)) return FIT.same;
  if (others.length > 0) return 0;
  if (entity.sort === 'person') {
    if (PERSONS.test(noun)) return entity.name || entity.count !== null ? FIT.kind : 0;
  } else if (entity.name && FIRMS.test(noun) && entity.sort !== 'place') {
    return entity.sort === 'group' ? FIT.kind : entity.sort === null && !GROUPS.test(noun) ? FIT.perhaps : 0;
  }
  // A name of one word is no noun, unless it is a place that WordNet knows: "Wales" is a country, and no kind of welt.
  const plain = entity.name && entity.terms.size === 1 && entity.sort !== 'place';
  const kinds = plain ? classes.filter((one) => !entity.terms.has(termOf(one))) : classes;
  if (kinds.some((one) => isKindOf(one, noun))) return FIT.kind;
  // "The research vessel Aurora … the ship".
  return entity.name && kinds.some((one) => one !== noun && isKindOf(noun, one)) ? FIT.perhaps : 0;
}

/** Whether a name is a short form of an entity's: "Mr Hill" of "Anna Hill", "the Federation" of "Police Federation". */
export function isShortFor(mention: Mention, entity: Entity): boolean {
  const own = mention.terms.filter((term) => !TITLE_TERMS.has(term));
  if (!entity.name || own.length === 0 || own.some((term) => !entity.terms.has(term))) return false;
  if (mention.gender !== null && entity.gender !== null && mention.gender !== entity.gender) return false;
  if (mention.sort === 'place' || entity.sort === 'place') return own.length === entity.terms.size;
  const [first = ''] = entity.terms;
  // A set keeps its order: the last term of the full name was put in last.
  const last = [...entity.terms].at(-1) ?? '';
  return own.includes(last) || (own.length === 1 && own[0] === first && entity.sort !== 'group');
}

/** Terms of titles, which tell nobody from others. */
export const TITLE_TERMS: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr prof sir dame lord ladi lady professor presid president'.split(' '),
);
