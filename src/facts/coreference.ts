import { isPossessive, isThere, isThis, pronounAt } from '../text/pronouns.ts';
import { termOf } from '../text/terms.ts';
import { Discourse, type Meant } from './discourse.ts';
import { type Entity, FIT, TITLE_TERMS } from './entities.ts';
import type { Reference, SentenceFacts } from './fact.ts';
import { type Mention, placeOf } from './mention.ts';
import { mentionsOf } from './mentions.ts';
import { termsIn } from './terms-in.ts';

/** Numbers of this module. */
const LIMITS = {
  /** "This" for what the sentence before says; default 0.65. */
  said: 0.65,
  /** The place named last, where something is said of what every place has: "the mayor"; default 0.7. */
  bridged: 0.7,
  /** Sentences back to that place; default 5. */
  far: 5,
  /** What an entity is, beside its name: "the head of the port" for "Mr Hill"; default 0.8 of the name's own. */
  role: 0.8,
} as const;

/**
 * What the pronouns, short names and definite descriptions of a report stand for, by sentence: a stack of entities by salience, as in
 * Lappin and Leass (1994), with their checks of number, gender and arguments of one verb. Linear in the length of the report.
 */
export function referencesOf(sentences: readonly SentenceFacts[]): readonly (readonly Reference[])[] {
  const reader = new Reader();
  const drafts = sentences.map((sentence, i) => reader.read(sentence, sentences[i - 1]));
  return drafts.map((draft, i) => (draft.length === 0 ? [] : written(draft, sentences[i] as SentenceFacts)));
}

/** A word that stands for an entity, or for what was said. */
interface Draft {
  readonly word: number;
  /** Words of the phrase, inclusive, whose own terms are no news. */
  readonly first: number;
  readonly last: number;
  readonly weight: number;
  readonly meant: Entity | readonly string[];
}

/** The references of a sentence, with all that the whole report tells of each entity. */
function written(drafts: readonly Draft[], { parse, occurrences }: SentenceFacts): Reference[] {
  return drafts.flatMap(({ word, first, last, weight, meant }) => {
    const clause = parse.clauseOf[word] ?? 0;
    const weights = new Map<string, number>();
    if ('salience' in meant) {
      for (const noun of meant.classes) weights.set(termOf(noun), weight * LIMITS.role);
      for (const term of meant.roles) weights.set(term, weight * LIMITS.role);
      for (const term of meant.terms) weights.set(term, weight);
    } else for (const term of meant) weights.set(term, weight);
    for (const term of TITLE_TERMS) weights.delete(term);
    for (const term of termsIn({ occurrences }, { first, last })) weights.delete(term);
    return [...weights].map(([term, certain]) => ({ term, word, clause, weight: certain }));
  });
}

/** An entity where it stands in the sentence. */
interface Standing {
  readonly entity: Entity;
  readonly head: number;
}

/** A sentence as it is read. */
interface Reading {
  readonly sentence: SentenceFacts;
  /** The sentence before in the passage. */
  readonly before: SentenceFacts | null;
  readonly drafts: Draft[];
  readonly here: Standing[];
}

type Span = Pick<Mention, 'first' | 'last' | 'head' | 'place'>;

class Reader {
  readonly #discourse = new Discourse();
  /** By the term of a verb who did what, last. */
  readonly #events = new Map<string, readonly string[]>();

  read(sentence: SentenceFacts, previous: SentenceFacts | undefined): readonly Draft[] {
    if (sentence.passage.role === 'table row') return [];
    const before = previous?.passage === sentence.passage ? previous : null;
    this.#discourse.advance(before === null);
    const reading: Reading = { sentence, before, drafts: [], here: [] };
    const mentions = mentionsOf(sentence);
    let next = 0;
    sentence.parse.words.forEach((_, word) => {
      for (; mentions[next]?.first === word; next++) this.#mention(reading, mentions[next] as Mention);
      this.#word(reading, word);
    });
    this.#noteEvents(reading);
    return reading.drafts;
  }

  #mention(reading: Reading, mention: Mention): void {
    const { sentence, drafts, here } = reading;
    const known = this.#discourse.recall(mention, barredAt(sentence, mention.head, here));
    if (known !== null) {
      this.#take(reading, mention, known);
      return;
    }
    const entity = this.#discourse.add(mention);
    here.push({ entity, head: mention.head });
    this.#discourse.note(entity, mention.place);
    drafts.push(...this.#event(mention));
  }

  #word(reading: Reading, word: number): void {
    const { sentence, before, drafts, here } = reading;
    const { words } = sentence.parse;
    const span = { first: word, last: word, head: word };
    const pronoun = pronounAt(words, word);
    if (pronoun !== null) {
      const place = isPossessive(words, word) ? 'within' : placeOf(sentence, word, word);
      const meant = this.#discourse.pronoun(pronoun, place, barredAt(sentence, word, here));
      if (meant === null) return;
      if (pronoun === 'ones') {
        this.#discourse.note(this.#discourse.addMore(meant.entity), place);
        drafts.push({ ...span, word, weight: meant.weight, meant: meant.entity });
      } else this.#take(reading, { ...span, place }, meant);
    } else if (isOfSomewhere(words, word)) {
      const meant = this.#discourse.place(LIMITS.far);
      if (meant !== null) drafts.push({ ...span, word, weight: LIMITS.bridged, meant: meant.entity });
    } else if (isThere(words, word)) {
      const meant = this.#discourse.place();
      if (meant !== null) this.#take(reading, { ...span, place: 'within' }, meant);
    } else if (before !== null && isThis(words, word)) {
      const said = before.occurrences.map(({ term }) => term);
      drafts.push({ ...span, word, weight: LIMITS.said, meant: said });
    }
  }

  /** Notes what a phrase or pronoun stands for. */
  #take({ drafts, here }: Reading, { first, last, head: word, place }: Span, meant: Meant): void {
    for (const one of [meant.entity, meant.other])
      if (one !== null) drafts.push({ word, first, last, weight: meant.weight, meant: one });
    here.push({ entity: meant.entity, head: word });
    this.#discourse.note(meant.entity, place);
  }

  /** "The collapse": what collapsed. */
  #event({ definite, classes, head, first, last }: Mention): Draft[] {
    const meant = definite ? this.#events.get(termOf(classes[0] ?? '')) : undefined;
    return meant === undefined ? [] : [{ word: head, first, last, weight: FIT.kind, meant }];
  }

  #noteEvents({ sentence: { frames, occurrences }, drafts }: Reading): void {
    for (const { term, subject, objects } of frames) {
      const phrases = [subject, ...objects].filter((phrase) => phrase !== null);
      const within = ({ word }: { readonly word: number }) =>
        phrases.some(({ first, last }) => word >= first && word <= last);
      const own = occurrences.filter(within).map((one) => one.term);
      const meant = drafts
        .filter(within)
        .flatMap((one) => ('salience' in one.meant ? [...one.meant.terms] : one.meant));
      const terms = [...own, ...meant].filter((one) => !/^\d/u.test(one));
      if (terms.length > 0) this.#events.set(term, terms);
    }
  }
}

/** What every town, island or country has one of. */
const OF_SOMEWHERE =
  /^(?:mayor|governor|president|chancellor|monarch|king|queen|government|council|parliament|senate|police|population|inhabitants|residents|capital|economy|airport|harbour|mainland)$/u;

/** "The mayor", of no place that is named beside it. */
function isOfSomewhere(words: SentenceFacts['parse']['words'], word: number): boolean {
  return (
    OF_SOMEWHERE.test(words[word]?.lower ?? '') &&
    words[word]?.pos === 'NOUN' &&
    /^the$/u.test(words[word - 1]?.lower ?? '') &&
    !/^(?:of|in|for|at)$/u.test(words[word + 1]?.lower ?? '')
  );
}

/** What a word cannot stand for since it is beside the same verb: "Ann told her" is of two. A possessive can. */
function barredAt(
  { frames, parse }: SentenceFacts,
  word: number,
  here: readonly Standing[],
): ReadonlySet<Entity> {
  const barred = new Set<Entity>();
  if (here.length === 0 || isPossessive(parse.words, word)) return barred;
  // "At the time of the visit it held 812 men": not the visit.
  if (!parse.words.slice(0, word).some(({ pos }) => /^(?:VERB|AUX|PUNCT)$/u.test(pos)))
    for (const { entity } of here) barred.add(entity);
  // "The passages behind them".
  if (parse.words[word - 1]?.pos === 'ADP')
    for (const { entity, head } of here) if (head === word - 2) barred.add(entity);
  for (const { subject, objects, agent } of frames) {
    const phrases = [subject, agent, ...objects].filter((phrase) => phrase !== null);
    const isHead = (at: number) => phrases.some(({ head }) => head === at);
    if (isHead(word)) for (const { entity, head } of here) if (isHead(head)) barred.add(entity);
  }
  return barred;
}
