import type { NounPhrase, ParsedSentence } from '../text/clauses.ts';
import type { FramePhrase } from '../text/frames/frames.ts';
import { genderOf, isPlural, sortOf } from '../text/noun-kinds.ts';
import type { SentenceFacts } from './fact.ts';
import { type Mention, placeOf } from './mention.ts';
import { nameMention } from './name-mentions.ts';
import { termsIn } from './terms-in.ts';

const DEFINITE = /^(?:the|this|that|these|those|both)$/u;

/** "The police" are known to all: they are none that the report spoke of. */
const GENERIC =
  /^(?:police|public|people|world|media|press|internet|web|weather|economy|time|past|future|number|amount|rest|end|beginning|start|way|moment|minutes?|hours?|days?|nights?|mornings?|afternoons?|evenings?|weeks?|weekends?|months?|years?|seasons?|decades?|centur(?:y|ies))$/u;

/** How many a noun for some who belong together says that they are. */
const TOGETHER: ReadonlyMap<string, number> = new Map([
  ['pair', 2],
  ['couple', 2],
  ['duo', 2],
  ['twins', 2],
  ['trio', 3],
]);

/** The mentions of a sentence, in the order of the text. */
export function mentionsOf(sentence: SentenceFacts): readonly Mention[] {
  const { parse, facts } = sentence;
  const names = facts.filter(
    ({ kind, members }) => members === 1 && /^(?:person|organisation|place|name)$/u.test(kind),
  );
  const single = parse.phrases.flatMap((phrase) => {
    // "Bank of England": one name of two phrases.
    if (names.some(({ first, last }) => first < phrase.first && phrase.head <= last)) return [];
    // "Three others": more of what was spoken of, and no new thing.
    if (/^(?:others?|rest)$/u.test(parse.words[phrase.head]?.lower ?? '')) return [];
    if (facts.some(({ kind, first, last }) => kind === 'date' && first <= phrase.head && phrase.head <= last))
      return [];
    const name = names.find(({ first, last }) => first <= phrase.head && phrase.head <= last);
    return [name === undefined ? nounMention(sentence, phrase) : nameMention(sentence, phrase, name)];
  });
  // "The Ever Given": a name that the parse takes for no phrase.
  const alone = names
    .filter((name) => !parse.phrases.some(({ first, last }) => first <= name.last && name.first <= last))
    .map((name) => nameMention(sentence, { first: name.first, last: name.last, head: name.last }, name));
  const lists = parse.words.some(({ lower }) => lower === 'and') ? listsOf(sentence, single) : [];
  const told = [...single, ...alone].flatMap(({ apposition }) => apposition);
  const kept = [...single, ...alone, ...lists].filter(({ head, name }) => name || !told.includes(head));
  return kept.sort((a, b) => a.first - b.first || b.last - a.last);
}

function nounMention(sentence: SentenceFacts, { first, last, head }: NounPhrase): Mention {
  const { parse, facts } = sentence;
  const noun = parse.words[head]?.lower ?? '';
  const end = withOf(parse, last);
  // "The 400-metre vessel", "the 38-year-old founder": a measure is no part of what it is called.
  const measure = facts.find(
    (fact) =>
      /^(?:measure|age|duration)$/u.test(fact.kind) &&
      fact.first <= first + 1 &&
      fact.first >= first &&
      fact.last <= head,
  );
  const number = facts.find((fact) => fact.value !== null && fact.first >= first && fact.last < head);
  return {
    first,
    last: end,
    head,
    name: false,
    terms: termsIn(sentence, {
      first: measure === undefined ? first : Math.min(head, measure.last + 1),
      last: end,
    }),
    classes: [noun],
    role: [],
    sort: sortOf(noun),
    gender: genderOf(noun),
    many: isPlural(noun) || TOGETHER.has(noun),
    definite:
      end === last &&
      (DEFINITE.test(parse.words[first]?.lower ?? '') || isPointedAt(parse, first)) &&
      !GENERIC.test(noun) &&
      !isTold(parse, last),
    count: number?.kind === 'count' || number?.kind === 'share' ? number.value : (TOGETHER.get(noun) ?? null),
    place: placeOf(sentence, first, head),
    // "The island of Vell".
    site: sortOf(noun) === 'place' && sentence.names.some(({ word }) => word > last && word <= end),
    apposition: [],
  };
}

/** "To that region": the tagger takes "that" for a pronoun. */
function isPointedAt({ words }: ParsedSentence, first: number): boolean {
  return /^th(?:is|at|ese|ose)$/u.test(words[first - 1]?.lower ?? '') && words[first - 2]?.pos === 'ADP';
}

/** "Anna Hill, a retired nurse, and John Wood", "the boys and their coach": what one subject or object joins. */
function listsOf(sentence: SentenceFacts, mentions: readonly Mention[]): Mention[] {
  const { frames, parse } = sentence;
  const spans = frames.flatMap(({ subject, objects, prepositions }) => [
    ...(subject === null ? [] : [subject]),
    ...objects,
    ...prepositions,
  ]);
  const seen = new Set<number>();
  return spans.flatMap((span) => {
    if (seen.has(span.first)) return [];
    seen.add(span.first);
    const members = membersOf(parse, span, mentions);
    const [one] = members;
    if (one === undefined || members.length < 2) return [];
    return [
      {
        first: span.first,
        last: span.last,
        head: one.head,
        name: false,
        terms: members.flatMap(({ terms }) => terms),
        classes: members.filter(({ name }) => !name).flatMap(({ classes }) => classes),
        role: [],
        sort: members.every(({ sort }) => sort === one.sort) ? one.sort : null,
        gender: null,
        many: true,
        definite: false,
        count: members.every(({ many, name }) => many === false || name) ? members.length : null,
        place: one.place,
        site: false,
        apposition: [],
      },
    ];
  });
}

function membersOf({ words }: ParsedSentence, { first, last }: FramePhrase, mentions: readonly Mention[]) {
  if (!words.slice(first, last).some(({ lower }) => lower === 'and')) return [];
  return mentions.filter(
    (mention) =>
      mention.first >= first &&
      mention.head <= last &&
      (mention.first === first ||
        /^(?:,|and)$/u.test(words[mention.first - 1]?.lower ?? '') ||
        opensWithOwner(words[mention.first - 1]?.lower)),
  );
}

function opensWithOwner(lower: string | undefined): boolean {
  return /^(?:his|her|its|their)$/u.test(lower ?? '');
}

/** "The man who gave it", "the men injured by it": what follows tells which one is meant. */
function isTold({ words }: ParsedSentence, last: number): boolean {
  return /^(?:who|whom|whose|that|which)$/u.test(words[last + 1]?.lower ?? '');
}

/** Where a phrase ends with what belongs to it by "of". */
function withOf({ words, phrases }: ParsedSentence, last: number): number {
  if (words[last + 1]?.lower !== 'of') return last;
  return phrases.find(({ first }) => first === last + 2)?.last ?? last;
}
