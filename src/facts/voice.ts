import type { Report } from '../corpus/report.ts';
import { initialledNames } from '../text/initials.ts';
import { terms, tokens } from '../text/terms.ts';
import type { Reference, SentenceFacts } from './fact.ts';

/** Whoever publishes a report that speaks of itself as "we". */
export interface Voice {
  /** Terms of its name and of its initials. */
  readonly terms: readonly string[];
  /** Nouns that name it with "the", in small letters: "the Institution". */
  readonly nouns: ReadonlySet<string>;
}

const LIMITS = {
  /** Sentences with "we", "our" or "us" in a report's own words from which it speaks for itself (default 3): fewer are a slip or a quotation. */
  sentences: 3,
  /** How surely "we" is the publisher (0..1); default 0.95. */
  we: 0.95,
  /** The same of "the Institution"; default 0.85. */
  noun: 0.85,
  /** How far the publisher is called an organisation; default 0.7. */
  kind: 0.7,
} as const;

const WE = /^(?:we|our|ours|us|ourselves)$/u;

/** What publishers are called. */
const KINDS = [
  ...[
    'organisation',
    'organization',
    'body',
    'charity',
    'company',
    'firm',
    'institution',
    'institute',
    'trust',
  ],
  ...[
    'council',
    'agency',
    'society',
    'association',
    'bank',
    'university',
    'department',
    'regulator',
    'commission',
  ],
  ...[
    'committee',
    'authority',
    'foundation',
    'group',
    'union',
    'federation',
    'museum',
    'school',
    'hospital',
    'service',
  ],
];

/**
 * Who "we" are in a report: its source, or else the initials in its title ("RNLI annual report 2022"). Null where the report does not
 * speak of itself so, or does not say who it is from.
 */
export function voiceOf(report: Report, sentences: readonly SentenceFacts[]): Voice | null {
  const speaking = sentences.filter((sentence) => ownWords(sentence).length > 0);
  if (speaking.length < LIMITS.sentences) return null;
  const name = report.source ?? /(?<!\p{L})\p{Lu}{3,6}(?!\p{L})/u.exec(report.title)?.[0];
  if (name === undefined) return null;
  const words = tokens(name);
  const initials = initialledNames(name, words).map((found) => found.initials);
  const own = words.map(({ folded }) => folded);
  return {
    terms: [...new Set([...terms(name), ...initials])],
    nouns: new Set(KINDS.filter((kind) => own.includes(kind))),
  };
}

/** What in a sentence stands for the publisher. */
export function voiceReferences(voice: Voice, sentence: SentenceFacts): readonly Reference[] {
  const { parse } = sentence;
  const kinds = new Set([...terms('organisation'), ...[...voice.nouns].flatMap((noun) => terms(noun))]);
  const stand = (word: number, weight: number): Reference[] => {
    const clause = parse.clauseOf[word] ?? 0;
    return [
      ...voice.terms.map((term) => ({ term, word, clause, weight })),
      ...[...kinds]
        .filter((term) => !voice.terms.includes(term))
        .map((term) => ({ term, word, clause, weight: weight * LIMITS.kind })),
    ];
  };
  const called = parse.words.flatMap(({ lower }, word) =>
    voice.nouns.has(lower) && parse.words[word - 1]?.lower === 'the' ? stand(word, LIMITS.noun) : [],
  );
  return [...ownWords(sentence).flatMap((word) => stand(word, LIMITS.we)), ...called];
}

/** Where a sentence says "we" and the like outside quotation marks. */
function ownWords({ parse, speaker, passage }: SentenceFacts): readonly number[] {
  if (speaker.length > 0 || passage.role === 'table row') return [];
  let quoted = false;
  return parse.words.flatMap(({ text, lower }, word) => {
    if (text === '“' || (text === '"' && !quoted)) quoted = true;
    else if (text === '”' || text === '"') quoted = false;
    return !quoted && WE.test(lower) && text !== 'US' ? [word] : [];
  });
}
