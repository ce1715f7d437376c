import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/corpus/parse.ts';
import { createEngine } from '../../src/engine.ts';

const leadTo = (question: string, text: string) =>
  createEngine([
    parseReport({ id: 'r', text: `# Report\n\n${text}\n`, format: 'markdown', file: 'r.md' }),
  ]).ask(question).lead;

describe('a lead has the sentence beside it that it needs', () => {
  test.each([
    [
      'before a pronoun',
      'How many ships did the harbour handle?',
      'The harbour is old. It handled 412 ships.',
      'The harbour is old. It handled 412 ships.',
    ],
    [
      'before a conclusion',
      'Why did fees for ships fall?',
      'A storm broke the pier. Fees for ships therefore fell.',
      'A storm broke the pier. Fees for ships therefore fell.',
    ],
    [
      'not before an "it" that stands for nothing',
      'Is it an offence to anchor in the channel?',
      'The harbour is old. It is an offence to anchor in the channel.',
      'It is an offence to anchor in the channel.',
    ],
    [
      'not behind a value',
      'How many ships did the harbour handle?',
      'The harbour handled 412 ships in May. It was open for 30 days.',
      'The harbour handled 412 ships in May.',
    ],
  ])('%s', (_name, question, text, lead) => {
    expect(leadTo(question, text)).toBe(lead);
  });
});

describe('a lead is one whole thing', () => {
  test('a name beside its role', () => {
    expect(leadTo('Who is Anna Hill?', 'The mayor, Anna Hill, spoke for an hour about the ships.')).toBe(
      'The mayor, Anna Hill.',
    );
  });

  test('the cell that is asked for', () => {
    const row = '| Town | Yes | Turnout |\n|---|---|---|\n| Ryde | 32 | 83 |';
    expect(leadTo('What was the turnout in Ryde?', row)).toBe('Ryde — Turnout: 83');
  });

  test('no verb without its subject', () => {
    const lead = leadTo(
      'How many years has the town waited?',
      'Anna Hill, the mayor of the town by the sea, said the town had waited for a new harbour for more than 30 years, as ships and boats of every kind that used to come each spring went to other towns along the coast with deeper water and longer piers.',
    );
    expect(lead).toMatch(/30 years/u);
    expect(lead).not.toMatch(/^Said\b/u);
  });
});
