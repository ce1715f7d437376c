import fc from 'fast-check';
import { parseReport } from '../../src/corpus/parse.ts';
import type { Report } from '../../src/corpus/report.ts';

const NAMES = [
  'Anna Berg',
  'Mr Osei',
  'Dr. María Núñez',
  'MI5',
  'U.N.',
  'Port of Arden',
  'Søren Åkesson',
  '王芳',
];
const PLACES = ['Arden', 'New Haven', 'Saint-Étienne', 'the U.K.', 'Kraków', 'Москва'];
const NOUNS = [
  'ships',
  'arrests',
  'people',
  'plots',
  'phones',
  'per cent of the vote',
  'homes',
  'tonnes of grain',
];
const VERBS = [
  'counted',
  'lost',
  'opened',
  'was told about',
  'stopped',
  'said it had found',
  'did not see',
  'paid for',
];
const TIMES = [
  'in 2017',
  'last month',
  'on 3 May',
  'since March',
  'in the year to June',
  'on Tuesday',
  'by 2030',
];
const BOUNDS = ['', 'over ', 'up to ', 'nearly ', 'a record ', 'at least '];
const AMOUNTS = [
  '379',
  '3,000',
  '1.5m',
  '€50m',
  '$1,200.50',
  '12%',
  'seven',
  'twenty-one',
  'half',
  'one in eight',
  '2013',
];

const one = (values: readonly string[]) => fc.constantFrom(...values);

/** A sentence as reports have them: somebody, something counted, a place, a time. */
const told = fc
  .record({ who: one(NAMES), verb: one(VERBS), bound: one(BOUNDS), amount: one(AMOUNTS), noun: one(NOUNS) })
  .chain((parts) =>
    fc.record({ parts: fc.constant(parts), place: one(PLACES), time: one(TIMES), shape: fc.nat(5) }),
  )
  .map(({ parts: { who, verb, bound, amount, noun }, place, time, shape }) => {
    const what = `${bound}${amount} ${noun}`;
    return (
      [
        `${who} ${verb} ${what} in ${place} ${time}.`,
        `${time[0]?.toUpperCase()}${time.slice(1)}, ${what} were hit in ${place}, and ${who} ${verb} them.`,
        `“It was ${what},” said ${who}, who runs ${place}.`,
        `${who} (the head of ${place}) ${verb} ${what}; ${amount} more followed ${time}.`,
        `Anyone who ${verb} ${noun} in ${place} could face up to ${amount} years in prison!`,
        `${what} – not "${amount}" – were in ${place} ${time}`,
      ][shape] ?? ''
    );
  });

/** Anything at all that may stand on a line of a file. */
const garbage = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(...'*_`#|[](){}<>!-+=~“”"\'’‘‟,.;:…¶€\\/0123456789 aB\tÉ\u00a0\u202e\u200b'),
  }),
  fc.constantFrom(
    '# Head',
    '- item',
    '| a | 2016 |',
    '> quoted',
    '```',
    '***',
    'Leave a Reply',
    '1. First',
    '<b>x</b>',
  ),
);

/** A sentence longer than a lead may be. */
const long = fc
  .array(told, { minLength: 4, maxLength: 9 })
  .map((parts) => `${parts.map((part) => part.replace(/[.!]$/u, '')).join(', and ')}.`);

const paragraph = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: told },
      { weight: 1, arbitrary: long },
      { weight: 2, arbitrary: garbage },
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((sentences) => sentences.join(' '));

const table = fc
  .tuple(
    one(['2016', 'Ships', 'Cost (€)']),
    fc.array(fc.tuple(one(PLACES), fc.oneof(one(AMOUNTS), long)), { minLength: 1, maxLength: 3 }),
  )
  .map(([head, rows]) =>
    [`| Place | ${head} |`, '|---|--:|', ...rows.map(([place, amount]) => `| ${place} | ${amount} |`)].join(
      '\n',
    ),
  );

const block = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 1, arbitrary: table },
  { weight: 1, arbitrary: garbage },
  {
    weight: 1,
    arbitrary: fc.array(told, { minLength: 1, maxLength: 3 }).map((items) => `- ${items.join('\n- ')}`),
  },
);

const frontMatter = fc.constantFrom(
  '',
  '---\ntitle: A report\ndate: 2017-10-18\n---\n\n',
  '---\nlanguage: en\n---\n',
  '\uFEFF',
);

/** The text of a report as a file may hold it. */
export const reportText: fc.Arbitrary<string> = fc
  .record({
    head: frontMatter,
    blocks: fc.array(block, { minLength: 1, maxLength: 6 }),
    eol: one(['\n', '\r\n']),
  })
  .map(({ head, blocks, eol }) => `${head}${blocks.join('\n\n')}\n`.replaceAll('\n', eol));

/** A small report with at least one passage. */
export const report: fc.Arbitrary<Report> = fc
  .tuple(reportText, fc.constantFrom('markdown' as const, 'plain' as const))
  .map(([text, format]) => readOrNull(text, format))
  .filter((made) => made !== null);

function readOrNull(text: string, format: 'markdown' | 'plain'): Report | null {
  const made = parseReport({ id: 'made', text, format });
  return made.passages.length === 0 ? null : made;
}

/** A question that may have an answer in such a report. */
const sensible = fc
  .record({
    who: one(NAMES),
    verb: one(VERBS),
    noun: one(NOUNS),
    place: one(PLACES),
    time: one(TIMES),
    shape: fc.nat(9),
  })
  .map(
    ({ who, verb, noun, place, time, shape }) =>
      [
        `How many ${noun} were there in ${place} ${time}?`,
        `how many ${noun} did ${who} find`,
        `Who ${verb} the ${noun} in ${place}?`,
        `When were ${noun} hit in ${place}?`,
        `Where did ${who} speak of ${noun}?`,
        `What did ${who} say about ${noun}?`,
        `Who is ${who}?`,
        `how long could you be jailed for ${noun}`,
        `Were there more than 400 ${noun}?`,
        `what percentage of ${noun} ${time}`,
      ][shape] ?? '',
  );

/** A question in words of the report, in any order. */
const fromReport = (text: string) => {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  return fc
    .tuple(
      one(['How many', 'Who', 'When', 'Where', 'Why', '', 'is it true that']),
      fc.array(one(words), { maxLength: 12 }),
    )
    .map(([asking, picked]) => `${asking} ${picked.join(' ')}?`);
};

/** Anything at all that somebody may send, up to 6,000 characters. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom(
    '',
    ' ',
    '\0\0',
    '?',
    '@everyone',
    '😀😀',
    '\u202eabc',
    '```js\nx\n```',
    '\ud800',
    'and?',
    'who said so?',
  ),
  fc
    .tuple(fc.oneof(garbage, told, fc.string({ unit: 'binary', maxLength: 4 })), fc.nat(6000))
    .map(([part, length]) => part.repeat(Math.ceil(length / Math.max(1, part.length))).slice(0, length)),
  fc.array(fc.oneof(told, garbage), { maxLength: 80 }).map((parts) => parts.join(' ').slice(0, 6000)),
);

/** A question about a report: one that it may answer, one in its words, or anything. */
export const questionFor = ({ text }: Report): fc.Arbitrary<string> =>
  fc.oneof(sensible, fromReport(text), anything);

/** A report with a few questions about it. */
export const inquiry: fc.Arbitrary<{ readonly report: Report; readonly questions: readonly string[] }> =
  report.chain((made) =>
    fc.record({
      report: fc.constant(made),
      questions: fc.array(questionFor(made), { minLength: 1, maxLength: 8 }),
    }),
  );
