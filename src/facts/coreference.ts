import { isNominal } from '../text/clauses.ts';
import type { TaggedWord } from '../text/tagger.ts';
import { termOf } from '../text/terms.ts';
import { Discourse, type Meant } from './discourse.ts';
import { type Entity, FIT, type Pronoun, TITLE_TERMS } from './entities.ts';
import type { Reference, SentenceFacts } from './fact.ts';
import { type Mention, mentionsOf, type Place, placeOf } from './mentions.ts';

/** Numbers of this module. */
const LIMITS = {
  /** "This" for what the sentence before says; default 0.65. */
  said: 0.65,
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
    for (const occurrence of occurrences)
      if (occurrence.word >= first && occurrence.word <= last) weights.delete(occurrence.term);
    return [...weights].map(([term, certain]) => ({ term, word, clause, weight: certain }));
  });
}

/** An entity where it stands in the sentence. */
interface Standing {
  readonly entity: Entity;
  readonly head: number;
}

class Reader {
  readonly #discourse = new Discourse();
  /** By the term of a verb who did what, last. */
  readonly #events = new Map<string, readonly string[]>();

  read(sentence: SentenceFacts, before: SentenceFacts | undefined): readonly Draft[] {
    if (sentence.passage.role === 'table row') return [];
    const follows = before !== undefined && before.passage === sentence.passage;
    this.#discourse.advance(!follows);
    const drafts: Draft[] = [];
    const here: Standing[] = [];
    const take = (span: Pick<Mention, 'first' | 'last' | 'head' | 'place'>, meant: Meant) => {
      drafts.push({
        word: span.head,
        first: span.first,
        last: span.last,
        weight: meant.weight,
        meant: meant.entity,
      });
      if (meant.other !== null)
        drafts.push({
          word: span.head,
          first: span.first,
          last: span.last,
          weight: meant.weight,
          meant: meant.other,
        });
      here.push({ entity: meant.entity, head: span.head });
      this.#discourse.note(meant.entity, span.place);
    };
    const mentions = mentionsOf(sentence);
    let next = 0;
    sentence.parse.words.forEach((_, word) => {
      for (; mentions[next]?.first === word; next++) {
        const mention = mentions[next] as Mention;
        const known = this.#discourse.recall(mention, barredAt(sentence, mention.head, here));
        if (known !== null) {
          take(mention, known);
          continue;
        }
        const entity = this.#discourse.add(mention);
        here.push({ entity, head: mention.head });
        this.#discourse.note(entity, mention.place);
        drafts.push(...this.#event(mention));
      }
      const pronoun = pronounAt(sentence, word);
      if (pronoun !== null) {
        const meant = this.#discourse.pronoun(pronoun, barredAt(sentence, word, here));
        if (meant !== null && pronoun === 'ones') {
          const place = placeOf(sentence, word, word);
          this.#discourse.note(this.#discourse.addMore(meant.entity), place);
          drafts.push({ word, first: word, last: word, weight: meant.weight, meant: meant.entity });
        } else if (meant !== null)
          take({ first: word, last: word, head: word, place: pronounPlace(sentence, word) }, meant);
      } else if (isThere(sentence.parse.words, word)) {
        const place = this.#discourse.place();
        if (place !== null) take({ first: word, last: word, head: word, place: 'within' }, place);
      } else if (follows && isThis(sentence.parse.words, word))
        drafts.push({
          word,
          first: word,
          last: word,
          weight: LIMITS.said,
          meant: before.occurrences.map(({ term }) => term),
        });
    });
    this.#noteEvents(sentence, drafts);
    return drafts;
  }

  /** "The collapse": what collapsed. */
  #event({ definite, classes, head, first, last }: Mention): Draft[] {
    const meant = definite ? this.#events.get(termOf(classes[0] ?? '')) : undefined;
    return meant === undefined ? [] : [{ word: head, first, last, weight: FIT.kind, meant }];
  }

  #noteEvents({ frames, occurrences }: SentenceFacts, drafts: readonly Draft[]): void {
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

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...['he', 'him', 'his'].map((word) => [word, 'he'] as const),
  ...['she', 'her', 'hers'].map((word) => [word, 'she'] as const),
  ...['it', 'its'].map((word) => [word, 'it'] as const),
  ...['they', 'them', 'their', 'theirs'].map((word) => [word, 'they'] as const),
]);

/** The pronoun at a word; null where there is none, or one that stands for nothing. */
function pronounAt({ parse: { words } }: SentenceFacts, at: number): Pronoun | null {
  const { lower, text } = words[at] as TaggedWord;
  const pronoun = PRONOUNS.get(lower);
  // "IT" is a field of work.
  if (/^(?:these|those)$/u.test(lower) && /^(?:VERB|AUX)$/u.test(words[at + 1]?.pos ?? '')) return 'they';
  if (pronoun === undefined) return isElliptic(words, at) ? 'ones' : null;
  return (text.length > 1 && text === text.toUpperCase()) || (pronoun === 'it' && isEmptyIt(words, at))
    ? null
    : pronoun;
}

/** "Four more came out", "three others followed", "and many had been made to wait": a number of those just spoken of. */
function isElliptic(words: readonly TaggedWord[], at: number): boolean {
  const { lower, pos } = words[at] as TaggedWord;
  if (/^(?:others|rest)$/u.test(lower)) return words[at - 1]?.pos !== 'NUM';
  const counts =
    pos === 'NUM'
      ? /^\p{L}+$/u.test(lower)
      : /^(?:some|many|several|most|few|none|both|all|each)$/u.test(lower);
  if (!counts || !/^(?:[,;]|and|but|the|last|first|other|of which|)$/u.test(words[at - 1]?.lower ?? ''))
    return false;
  const more = /^(?:more|others?)$/u.test(words[at + 1]?.lower ?? '') ? 1 : 0;
  return /^(?:VERB|AUX)$/u.test(words[at + 1 + more]?.pos ?? '');
}

function pronounPlace(sentence: SentenceFacts, word: number): Place {
  return isPossessive(sentence.parse.words, word) ? 'within' : placeOf(sentence, word, word);
}

function isPossessive(words: readonly TaggedWord[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  return (
    /^(?:his|its|their)$/u.test(lower) ||
    (lower === 'her' && (isNominal(words[at + 1]) || words[at + 1]?.pos === 'ADJ'))
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

const SEEMS =
  /^(?:is|was|’s|'s|has been|had been|will be|would be|may be|might be|could be|became|seems?|seemed|remains?|remained|appears?|appeared) /u;

/** "It was unclear whether", "it was Ann who", "it took a year": an "it" that stands for nothing. */
function isEmptyIt(words: readonly TaggedWord[], at: number): boolean {
  const rest = words
    .slice(at + 1, at + 12)
    .map(({ lower }) => lower)
    .join(' ');
  const verb = SEEMS.exec(rest)?.[0];
  if (verb === undefined)
    return /^(?:takes?|took|rains?|rained|snowed|turns? out|turned out|follows) /u.test(rest);
  const behind = rest.slice(verb.length);
  return (
    /^(?:\p{L}+ ){0,3}?(?:that|to|what|whether|how|if|for) /u.test(behind) ||
    (words[at + 2]?.pos === 'PROPN' && / who /u.test(behind))
  );
}

/** "There it was destroyed", not "there were". */
function isThere(words: readonly TaggedWord[], at: number): boolean {
  return (
    words[at]?.lower === 'there' &&
    !/^(?:AUX|ADV)$/u.test(words[at + 1]?.pos ?? '') &&
    !/^(?:[’']s|remains?|remained|exists?|to)$/u.test(words[at + 1]?.lower ?? '')
  );
}

/** "Experts expect this to cost": what was said before. */
function isThis(words: readonly TaggedWord[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  if (lower !== 'this' && !(lower === 'that' && at === 0)) return false;
  return (
    /^(?:VERB|AUX|PART|ADV|PUNCT)$/u.test(words[at + 1]?.pos ?? 'PUNCT') &&
    !/^[“"]$/u.test(words[0]?.text ?? '')
  );
}
