import type { ParsedSentence } from '../text/clauses.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { NounPhrase } from '../text/noun-phrases.ts';
import type { Fact } from './fact.ts';
import { nameFact } from './name-facts.ts';

/** A noun is somebody who acts when at least this share of its meanings are persons, or groups. */
const ACTS_SHARE = { person: 0.4, group: 0.7 } as const;

/** What names those who act, though WordNet knows it for a building, a device or nothing of the kind. */
const BODIES =
  /^(?:forces|(?:authorit|ministr|charit|universit|laborator|embass|librar)(?:y|ies)|(?:airline|carrier|regulator|museum|hospital|bank|operator|sector|court|tribunal|watchdog|insurer|network|provider|supplier|manufacturer|publisher|broadcaster|newspaper|developer|railway|retailer|supermarket|lender|exchange|lab|clinic|office|agency|bureau|department|institute|institution|commission|board|embassy|consulate|parliament|treasury)s?)$/u;

const SPOT_BEFORE =
  /^(?:in|at|on|off|near|outside|inside|under|beneath|below|above|behind|beside|across|aboard|along|through|around|between)$/u;

/** A noun behind "to" is a place when at least this share of its meanings are places or things that are made. */
const PLACE_SHARE = 0.5;

/** "In the morning", "in fog": a noun is no place when at least this share of its meanings are times or weather. */
const PASSING_SHARE = 0.5;
/** Behind these a thing or a place tells where to. */
const LEADS_TO = /^(?:to|into|onto|towards?|from)$/u;

/** Noun phrases without a name that may answer "who" or "where": persons and groups, and what a preposition of place stands before. */
export function phraseFacts(parse: ParsedSentence, named: readonly Fact[], lexicon: Lexicon): Fact[] {
  const found = bareFacts(parse, named, lexicon);
  return [...joinedAgents(parse, found), ...found];
}

/** "Makers and importers", "doctors, nurses and porters": those who act together. */
function joinedAgents(parse: ParsedSentence, found: readonly Fact[]): Fact[] {
  const agents = found.filter(({ kind }) => kind === 'agent');
  const joined: Fact[] = [];
  for (let i = 0; i < agents.length; i++) {
    const first = agents[i] as Fact;
    let last = i;
    let closed = false;
    for (let next = agents[last + 1]; next !== undefined && !closed; next = agents[last + 1]) {
      const between = parse.words
        .slice((agents[last] as Fact).last + 1, next.first)
        .map(({ lower }) => lower);
      if (!/^(?:,|and|, and)$/u.test(between.join(' '))) break;
      closed = between.includes('and');
      last++;
    }
    if (!closed) continue;
    const { last: end } = agents[last] as Fact;
    joined.push(nameFact(parse, first.first, end, { kind: 'agent', members: last - i + 1 }));
    i = last;
  }
  return joined;
}

function bareFacts(parse: ParsedSentence, named: readonly Fact[], lexicon: Lexicon): Fact[] {
  return parse.phrases.flatMap((np) => {
    const head = parse.words[np.head];
    if (head === undefined || head.pos !== 'NOUN') return [];
    if (named.some(({ first, last }) => first <= np.head && np.head <= last)) return [];
    // "Last month 29 sailors": a date that opens the phrase is no part of who acts.
    const date = named.find(({ kind, first }) => kind === 'date' && first === np.first);
    let first = date === undefined ? startOf(parse, np.first) : date.last + 1;
    // "15:29 The captain": the hour of a list of events.
    while (first < np.head && /^\d{1,2}[:.]\d{2}/u.test(parse.words[first]?.text ?? '')) first++;
    const acts =
      lexicon.fieldShare(head.lower, 'person') >= ACTS_SHARE.person ||
      lexicon.fieldShare(head.lower, 'group') >= ACTS_SHARE.group ||
      // "Since taking office": a body is one that is told from others.
      (BODIES.test(head.lower) && np.first < np.head);
    const opens = date === undefined;
    const object =
      opens &&
      parse.words[np.first - 1]?.pos === 'ADP' &&
      !isSource(parse, np.first - 1) &&
      !isSubject(parse, np);
    if (acts && !object)
      return [nameFact(parse, first, withAge(parse, withOf(parse, np.last)), { kind: 'agent', members: 1 })];
    // "Near the carpenter's cabin": the cabin, and no carpenter.
    if (isOwner(parse, np.last)) return [];
    first = withOwner(parse, withAdjectives(parse, first));
    // "In her studio".
    const own = /^(?:his|her|its|their|our|my)$/u.test(parse.words[first - 1]?.lower ?? '') ? 2 : 1;
    const before = parse.words[first - own]?.lower ?? '';
    const spot =
      opens &&
      lexicon.fieldShare(head.lower, 'passing') < PASSING_SHARE &&
      (SPOT_BEFORE.test(before) ||
        (LEADS_TO.test(before) &&
          lexicon.fieldShare(head.lower, 'place') + lexicon.fieldShare(head.lower, 'made') >= PLACE_SHARE));
    if (!spot) return [];
    // "The European mainland" is as good as a name, "the Dutch port of Rotterdam" has one.
    const told = parse.words.slice(first, np.head).some(({ text }) => /^\p{Lu}\p{Ll}+$/u.test(text));
    const goesOn = parse.words[np.last + 1]?.lower === 'of';
    const kind = told && !goesOn && lexicon.fieldShare(head.lower, 'place') >= PLACE_SHARE ? 'place' : 'spot';
    return [nameFact(parse, first, withSquare(parse, np.last), { kind, members: 1 })];
  });
}

/** Whether a phrase owns what stands behind it. */
function isOwner({ words }: ParsedSentence, last: number): boolean {
  return /^[’']s?$/u.test(words[last + 1]?.text ?? '');
}

/** "The carpenter's cabin": the first word of a phrase with whom it belongs to. */
function withOwner(parse: ParsedSentence, first: number): number {
  const owner = parse.phrases.find(({ last }) => last === first - 2 && isOwner(parse, last));
  return owner?.first ?? first;
}

/** "Warm, shallow water": a phrase with the adjectives before its comma. */
function withAdjectives({ words }: ParsedSentence, first: number): number {
  let at = first;
  while (words[at - 1]?.text === ',' && words[at - 2]?.pos === 'ADJ') at -= 2;
  return at;
}

/** "The market square": a noun that may be read as an adjective. */
function withSquare({ words }: ParsedSentence, last: number): number {
  const next = words[last + 1];
  return next?.pos === 'ADJ' && /^(?:square|common|green|close)$/u.test(next.lower) ? last + 1 : last;
}

/** Deeds and words that come from somebody: "pressure from politicians", "a letter from residents". */
const COMES_FROM =
  /^(?:pressure|threats?|dangers?|risks?|attacks?|complaints?|criticism|warnings?|letters?|calls?|support|backing|opposition|demands?|requests?|orders?|offers?|bids?|donations?|gifts?|money|funding|grants?|loans?|help|aid|advice|questions?|answers?|repl(?:y|ies)|responses?|appeals?|protests?|resistance|backlash|anger|praise|applause|interest|competition|reports?|claims?|evidence|information|visits?|messages?|comments?|pledges?|promises?|petitions?|objections?|abuse|harassment|submissions?|orders)$/u;

/** Whether a preposition leads to who does it: "by pirates", "pressure from politicians". */
function isSource({ words }: ParsedSentence, at: number): boolean {
  const lower = words[at]?.lower;
  return lower === 'by' || (lower === 'from' && COMES_FROM.test(words[at - 1]?.lower ?? ''));
}

/** "As fighters retreat", "after police arrived": the word before the phrase opens a clause. */
function isSubject({ words }: ParsedSentence, { first, last }: NounPhrase): boolean {
  return (
    /^(?:as|after|before|since|until)$/u.test(words[first - 1]?.lower ?? '') &&
    /^(?:VERB|AUX)$/u.test(words[last + 1]?.pos ?? '')
  );
}

/** "Rank-and-file officers": a phrase is not cut inside a word with hyphens. */
function startOf({ words }: ParsedSentence, first: number): number {
  let at = first;
  while (words[at - 1]?.text === '-' && words[at - 1]?.end === words[at]?.start && at >= 2) at -= 2;
  return at;
}

/** "Children under 12", "anyone aged 65": a phrase with the age that tells which of them. */
function withAge({ words }: ParsedSentence, last: number): number {
  const [limit, age] = words.slice(last + 1, last + 3);
  const ends =
    /^(?:under|over|aged|above|below)$/u.test(limit?.lower ?? '') && /^\d{1,2}$/u.test(age?.text ?? '');
  return ends ? last + 2 : last;
}

/** "The leader of the opposition group": the phrase with what belongs to it. */
function withOf({ words, phrases }: ParsedSentence, last: number): number {
  if (words[last + 1]?.lower !== 'of') return last;
  return phrases.find(({ first }) => first === last + 2)?.last ?? last;
}
