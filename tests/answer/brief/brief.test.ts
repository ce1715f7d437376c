import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, BriefAnswer, BriefLine } from '../../../src/answer/answer.ts';
import type { Topic } from '../../../src/answer/topic.ts';
import { figuresOf, verifyEvidence } from '../../../src/answer/verify.ts';
import { parseReport } from '../../../src/corpus/parse.ts';
import type { Report } from '../../../src/corpus/report.ts';
import { createEngine } from '../../../src/engine.ts';

/** A topic that no command has: what a new command file would declare. */
const STRIKES: Topic = {
  name: 'strikes',
  title: 'strikes',
  words: { nouns: ['strike', 'walkout', 'striker'], verbs: ['strike'] },
  except: ['air strike', 'lightning strike'],
  sections: [
    {
      head: 'Effects',
      words: { nouns: ['delay', 'cancellation', 'victim'], verbs: ['cancel', 'close', 'injure'] },
      alone: true,
      open: 'effects',
    },
    { head: 'Talks', words: { nouns: ['talk', 'mediator'], verbs: ['negotiate', 'mediate'] }, open: 'talks' },
    { head: 'Also', words: {} },
  ],
};

function reportOf(text: string, id = 'ferries'): Report {
  return parseReport({ id, text, format: 'markdown' });
}

function brief(report: Report, topic = STRIKES): BriefAnswer {
  const answer = createEngine([report]).brief(topic);
  if (answer.kind !== 'brief') throw new Error(`no brief but: ${answer.text}`);
  return answer;
}

function linesOf(answer: BriefAnswer): readonly BriefLine[] {
  return answer.sections.flatMap(({ lines }) => lines);
}

const FERRIES = reportOf(`# Ferries

The union called a strike of 400 deckhands for nine days in March. It was the first since 2009.

The company cancelled 60 sailings, and 12 ports closed.

Mr Holm told reporters that the strikers had been offered 4 per cent, and that the harbour would get a new crane for €3m.

Fish landed in the strike weeks was sold in Denmark.

A lightning strike damaged the mast of a trawler.
`);

describe('a brief', () => {
  test('leads with the line that says most, and tells the rest under heads', () => {
    const answer = brief(FERRIES);
    expect(answer.lead).toBe('The union called a strike of 400 deckhands for nine days in March.');
    expect(answer.sections.map(({ head }) => head)).toEqual(['Effects', 'Also']);
    expect(answer.sections[0]?.lines[0]?.text).toBe(
      'The company cancelled 60 sailings, and 12 ports closed.',
    );
    expect(answer.topic).toBe('strikes');
    expect(answer.question).toBe('/strikes');
  });

  test('is the lead, each head with its lines and their passages, and what is open, as plain text', () => {
    const answer = brief(FERRIES);
    expect(answer.text.split('\n\n')).toEqual([
      `${answer.lead} (¶1)`,
      ...answer.sections.map(
        ({ head, lines }) =>
          `${head}\n${lines.map(({ text, evidence }) => `- ${text} (¶${evidence.passage})`).join('\n')}`,
      ),
      'The report gives no talks.',
    ]);
  });

  test('cuts a long sentence to the clause that is on the topic', () => {
    const text = brief(FERRIES).text;
    expect(text).toContain('offered 4 per cent');
    expect(text).not.toContain('crane');
  });

  test('leaves out phrases in which the word means something else, and words in passing', () => {
    const text = brief(FERRIES).text;
    expect(text).not.toContain('trawler');
    expect(text).not.toContain('Denmark');
  });

  test('has one evidence for each sentence that it stands on', () => {
    const answer = brief(FERRIES);
    const places = answer.evidence.map(({ start }) => start);
    expect(new Set(places).size).toBe(places.length);
    expect(places[0]).toBe(FERRIES.sentences[0]?.start);
    for (const { evidence } of linesOf(answer)) expect(answer.evidence).toContainEqual(evidence);
  });

  test('knows a word by its part of speech', () => {
    const fine: Topic = {
      name: 'fines',
      title: 'fines',
      words: { nouns: ['fine'] },
      sections: [{ head: 'Fines', words: {} }],
    };
    expect(brief(reportOf('The council imposed a fine of £80 on the owner.'), fine).kind).toBe('brief');
    const engine = createEngine([reportOf('The weather was fine in all of June.')]);
    expect(engine.brief(fine).kind).toBe('missing');
  });

  test('knows a word by its forms, not by its stem or by what means nearly the same', () => {
    const orders: Topic = {
      name: 'directives',
      title: 'directives',
      words: { nouns: ['directive', 'offence'], verbs: ['foil'] },
      sections: [{ head: 'Directives', words: {} }],
    };
    expect(brief(reportOf('Two directives were issued. Three offenses followed.'), orders).kind).toBe(
      'brief',
    );
    for (const other of ['The ship changed its direction at noon.', 'The crew prevented a fire on 3 May.'])
      expect(createEngine([reportOf(other)]).brief(orders).kind).toBe('missing');
  });

  test('cuts no relative clause in two, and begins no line with what follows from another', () => {
    const text =
      'The mayor of Portwick, Anna Hill, announced in the spring that the rules on strikes would change: anyone who ' +
      'calls a strike in the harbour and closes it twice could pay up to £900.';
    expect(brief(reportOf(text)).lead).toContain(
      'anyone who calls a strike in the harbour and closes it twice',
    );
    const result =
      'The boats hang on chains of steel in all of the harbours of the island, so that strikes and storms do not ' +
      'disturb them. The strike of 30 pilots began in May.';
    expect(brief(reportOf(result)).text).not.toMatch(/^(?:- )?So that/mu);
  });

  test('tells two facts in the same words apart by their figures', () => {
    const { text } = brief(
      reportOf(
        'Strikers in the port of Alta lost £50 a day.\n\nStrikers in the port of Moss lost £80 a day.',
      ),
    );
    expect(text).toContain('£50');
    expect(text).toContain('£80');
  });

  test('takes the sentence before along where a line would begin with "it" or "those"', () => {
    const { lead } = brief(
      reportOf('The drivers’ strike began on 3 May. It cost the company €2m and strikers half their pay.'),
    );
    expect(lead).toBe(
      'The drivers’ strike began on 3 May. It cost the company €2m and strikers half their pay.',
    );
  });

  test('keeps the frame where leaving it out would make a claim a fact', () => {
    const tail =
      'the strike of the port’s 300 pilots would cost the island’s 14 hotels a third of their guests in August';
    const claim = brief(reportOf(`The chairwoman of the chamber of commerce claimed that ${tail}.`));
    expect(claim.lead).toMatch(/^The chairwoman of the chamber of commerce claimed that/);
    const plain = brief(reportOf(`The chairwoman of the chamber of commerce, Ms Dahl, said that ${tail}.`));
    expect(plain.lead).toBe(`T${tail.slice(1)}.`);
  });

  test('tells no remark twice', () => {
    const { text } = brief(
      reportOf(
        'The strike was “a dark hour for the island”, the mayor said.\n\n' +
          'The minister called the strike in March “a dark hour for the island” as well.',
      ),
    );
    expect(text.match(/a dark hour/g)).toHaveLength(1);
  });

  test('says which sections the report has no word for, and only those', () => {
    expect(brief(FERRIES).open).toBe('The report gives no talks.');
    const talked = reportOf('The strike of 400 began in May.\n\nMediators were named in another matter.');
    expect(brief(talked).open).toBe('The report gives no effects.');
  });

  test('takes words that stand alone only in a report on the topic', () => {
    const cancelled = 'Nine flights were cancelled on Friday.';
    expect(brief(reportOf(`A strike began.\n\n${cancelled}`)).text).toContain('Nine flights');
    expect(createEngine([reportOf(cancelled)]).brief(STRIKES).kind).toBe('missing');
  });

  test('takes none of them in a report that has the topic in one sentence of many', () => {
    const others = Array.from({ length: 30 }, (_, i) => `The ferry of line ${i} was painted.`).join(' ');
    const { text } = brief(reportOf(`A strike began in May.\n\n${others}\n\nNine flights were cancelled.`));
    expect(text).not.toContain('Nine flights');
  });

  test('shows a row of a table with the heads of its columns', () => {
    const table = '| Year | Strikes | Days lost |\n|---|---|---|\n| 2021 | 14 | 320 |\n| 2022 | 9 | 75 |\n';
    const { lead, evidence } = brief(reportOf(table));
    expect(lead).toBe('2021 — Strikes: 14; Days lost: 320.');
    expect(evidence[0]?.quote).toContain('2021 | 14 | 320');
  });
});

describe('a report that does not touch the topic', () => {
  test('says so', () => {
    const answer = createEngine([reportOf('The bees had a good summer.')]).brief(STRIKES);
    expect(answer).toMatchObject({
      kind: 'missing',
      lead: null,
      text: 'The report does not touch strikes.',
      missing: ['strikes'],
    });
  });

  test('says where it has a word in passing', () => {
    const answer = createEngine([reportOf('Bees.\n\nFish from the strike weeks was sold.')]).brief(STRIKES);
    expect(answer.kind).toBe('missing');
    expect(answer.text).toBe('The report says nothing on strikes beyond a word in passing (¶2).');
    expect(answer.best).not.toBeNull();
  });
});

describe('several reports', () => {
  const rail = reportOf('# Railways\n\nA strike of 900 guards closed the Alta line for three weeks.', 'rail');
  const bees = reportOf('# Bees\n\nThe bees had a good summer.', 'bees');
  const engine = createEngine([FERRIES, rail, bees]);

  test('are told together, each line with the title of its report', () => {
    const { text } = engine.brief(STRIKES);
    expect(text).toContain('A strike of 900 guards closed the Alta line for three weeks. (¶1, Railways)');
    expect(text).toContain('(¶1, Ferries)');
  });

  test('are left out but for the one that is asked for', () => {
    const answer = engine.brief(STRIKES, { report: 'rail' });
    expect(new Set(answer.evidence.map(({ report }) => report))).toEqual(new Set(['rail']));
    expect(engine.brief(STRIKES, { report: 'bees' }).text).toBe('The report does not touch strikes.');
  });
});

describe('any report', () => {
  const subject = fc.constantFrom(
    'The union',
    'It',
    'Strikers',
    'Those',
    '“We',
    'Mr Holm',
    'A strike of 40',
    '',
  );
  const verb = fc.constantFrom(
    'called a strike',
    'closed 12 ports',
    'said that',
    'cost €3.5m',
    ', which',
    'struck',
  );
  const tail = fc.constantFrom(
    'in March 2019.',
    'and 400 struck.”',
    '— a record',
    '; it was hit',
    '?',
    'for 9 days.',
  );
  const piece = fc.oneof(
    fc.tuple(subject, verb, subject, verb, tail).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );
  const text = fc
    .array(fc.tuple(piece, fc.constantFrom(' ', '\n\n', '\n- ', ' | ')), { maxLength: 40 })
    .map((parts) => parts.flat().join(''));

  test('gives short lines that are proved, with no figure of their own and none twice', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('markdown' as const, 'plain' as const), (source, format) => {
        // What looks like front matter may be refused as broken; that is the corpus's business.
        const report = parseReport({ id: 'any', text: `Any\n\n${source}`, format });
        checkAnswer(createEngine([report]).brief(STRIKES), report);
      }),
      { numRuns: 150 },
    );
  });
});

function checkAnswer(answer: Answer, report: Report): void {
  expect(answer.text.length).toBeLessThanOrEqual(1_500);
  if (answer.kind !== 'brief') {
    expect(answer.kind).toBe('missing');
    return;
  }
  expect(answer.lead.length).toBeLessThanOrEqual(300);
  const [proof] = answer.evidence;
  if (proof === undefined) throw new Error('a brief without evidence');
  const lines = [{ text: answer.lead, evidence: proof }, ...linesOf(answer)];
  for (const { text, evidence } of lines) {
    expect(verifyEvidence(report, evidence)).toBe(true);
    const known = figuresOf(evidence.quote);
    for (const figure of figuresOf(text)) expect(known).toContain(figure);
  }
  expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length);
}
