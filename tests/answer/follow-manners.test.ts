import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { parseReport } from '../../src/corpus/parse.ts';
import { createEngine, type Engine } from '../../src/engine.ts';
import { turnOf } from '../../src/question/turn.ts';

const HARBOUR = `# The harbour of Tarn in 2020

The harbour counted 61 seals in May, among them twelve pups. In 2016 a similar count had found only 35.

The first siren sounded at 5.40am. A second siren sounded 20 minutes later, and this time the crews ran to their boats.

Of the 81 boats that were checked, 37 leaked, while the other 44 were found dry; the crews had named 6,912 faults, of which 19,000 may exist in total.

The yard tested 900 lamps and a further 240 ropes before the season.

Nils Aune commanded the pilots at Tarn for years. He wanted no motor. He drowned off the point at Grundy, and nobody found the boat.

A coaster ran aground near the pier; the rescue boat, the Osprey Star, was there within minutes.

Nine councillors voted against the new quay. Among them were Ingrid Holt, a former mayor, and Piet Daal.

Runa Falk, who writes for the Tarn Courier, spent the winter on the island, where she met the pilot Anders Moe. She had come in 2012.

In October the price of the Harbour ticket was raised by £1 to £9, and that of the Island ticket by £2 to £14. The ticket with a meal still costs £6.

Lena Roos, who runs the lifeboat society, called the quay "a gift to every sailor". Jonas Beck, the harbour master, told the council that it came too late.

At the inquest the owners called 29 witnesses. The insurers called only three witnesses. Deep-sea permits rose to 44. Off-sea permits stayed at 34.

The coaster belongs to Brandal Lines. Its president is Odd Brandal. The president of the lifeboat society is Lena Roos.

| Year | Ships | Dues |
|---|---|---|
| 2014 | 4,120 | £38,000 |
| 2016 | 3,870 | £41,000 |
`;

let engine: Engine;
beforeAll(() => {
  engine = createEngine([parseReport({ id: 'tarn', text: HARBOUR, format: 'markdown', file: 'tarn.md' })]);
});

/** The last answer of a conversation. */
function talk(questions: readonly string[]): Answer {
  const answers: Answer[] = [];
  for (const question of questions) answers.push(engine.ask(question, { turns: answers.map(turnOf) }));
  const last = answers.at(-1);
  if (last === undefined) throw new Error('nothing was asked');
  return last;
}

const SEALS = 'How many seals were counted in May?';
const SHIPS = 'How many ships came in 2014?';
const AGAINST = 'How many councillors voted against the new quay?';
const COASTER = 'Where did the coaster run aground?';

describe('a follow-up', () => {
  test.each([
    ['what is told a sentence on', ['Who commanded the pilots?', 'where did he drown?'], 'Grundy'],
    [
      'a matter named first',
      ['When did the first siren sound?', 'and the lifeboat society, who runs it?'],
      'Lena Roos',
    ],
    ['the other of two', ['When did the first siren sound?', 'and the second one?'], '20 minutes'],
    ['another thing that is counted', ['How many lamps did the yard test?', 'and ropes?'], '240'],
    ['the other side', ['How many witnesses did the owners call?', 'and the insurers?'], 'three'],
    ['the other kind', ['How many deep-sea permits were there?', 'and off-sea?'], '34'],
    ['whose it is', ['Who owns the coaster?', 'who is its president?'], 'Odd Brandal'],
    ['the others', ['How many of the boats leaked?', 'and the others?'], '44'],
    ['what there is in total', ['How many faults did the crews name?', 'and in total?'], '19,000'],
    ['the same some years on', [SHIPS, 'and two years later?'], '3,870'],
    ['another column of the row', [SHIPS, 'and the dues?'], '£38,000'],
    [
      'the value that a new name belongs to',
      ['What does the Harbour ticket cost?', 'and the Island ticket?'],
      '£14',
    ],
    ['what was told before', [SEALS, 'is that more than before?'], '35'],
    ['praise beside it', [SEALS, 'nice, and how many of them were pups?'], 'twelve'],
    ['a name', [COASTER, 'what was the name of it?'], 'Osprey Star'],
    ['somebody who asked of another', ['Who did Runa Falk meet?', 'when did she come?'], '2012'],
  ])('asks for %s', (_, questions, value) => {
    expect(talk(questions).short).toContain(value);
  });

  test('asks what the one who was named said, and nobody else', () => {
    expect(talk(['Who is Lena Roos?', 'what did she say?']).lead).toContain('a gift to every sailor');
  });

  test('asks who was counted', () => {
    expect(talk([AGAINST, 'who were they?']).lead).toContain('Ingrid Holt');
  });

  test.each(['really?', 'source?', 'are you sure?', 'where does it say that?'])(
    '%s: the same again',
    (doubt) => {
      const [told, again] = [talk([SEALS]), talk([SEALS, doubt])];
      expect(again.short).toBe(told.short);
      expect(again.evidence).toEqual(told.evidence);
    },
  );

  test.each(['really?', 'source?'])('%s begins no matter of its own', (doubt) => {
    expect(talk([doubt]).kind).toBe('missing');
    expect(talk([SEALS, doubt, 'how many of them were pups?']).short).toContain('twelve');
  });

  test.each([
    [['How many lamps did the yard test?', 'and buoys?']],
    [[SHIPS, 'and ten years later?']],
    [['Who commanded the pilots?', 'where did he study?']],
    [[SEALS, 'by whom?']],
    [[SEALS, 'who fed them?']],
  ])('%j is not told', (questions) => {
    expect(talk(questions).kind).toBe('missing');
  });
});
