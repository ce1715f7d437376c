import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { foreignFigures } from '../../src/cli/judge.ts';
import { parseReport } from '../../src/corpus/parse.ts';
import { createEngine, type Engine } from '../../src/engine.ts';
import { NUMBER_WORDS } from '../../src/text/number-words.ts';
import { askAll, SUBJECTS } from '../subjects.ts';

/** Promise: no figure, name or date in a lead that its cited sentences do not contain. */

/** Words of a lead that claim something by themselves: names, months, number words. The first word is written large anyway. */
function claims(lead: string): readonly string[] {
  const words =
    lead.replace(/ \([A-Z]?[a-z0-9 ]* ?\d{4}\)/gu, '').match(/[\p{L}\p{M}][\p{L}\p{M}\p{N}’'-]*/gu) ?? [];
  return words.filter(
    (word, index) => NUMBER_WORDS.has(word.toLowerCase()) || (index > 0 && /^\p{Lu}/u.test(word)),
  );
}

/** Of a table's row the heads of its columns belong to what is cited: they are what its cells mean. */
function foreignClaims({ lead, evidence }: Answer, { reports }: Engine): readonly string[] {
  const cited = evidence.flatMap(({ report, passage, quote }) => {
    const cells = reports.find(({ id }) => id === report)?.passages[passage - 1]?.cells ?? [];
    return [quote, ...cells.map(({ head }) => head)];
  });
  const known = cited.join('\n').toLowerCase();
  return claims(lead ?? '').filter((word) => !known.includes(word.toLowerCase()));
}

describe.each(SUBJECTS)('each lead about $name', (subject) => {
  test('has only figures, names and dates of the sentences that it cites', async () => {
    const { engine, judged } = await askAll(subject);
    const answers = judged
      .map(({ answer }) => answer)
      .filter(({ kind }) => kind === 'fact' || kind === 'passage');
    expect(answers.length).toBeGreaterThan(10);
    for (const answer of answers)
      expect({
        lead: answer.lead,
        foreign: [...foreignFigures(answer), ...foreignClaims(answer, engine)],
      }).toEqual({
        lead: answer.lead,
        foreign: [],
      });
  });

  test('is one or two sentences of at most 300 characters, and the bare value stands in what is cited', async () => {
    const { judged } = await askAll(subject);
    for (const { answer } of judged) {
      expect((answer.lead ?? '').length).toBeLessThanOrEqual(300);
      if (answer.kind !== 'fact' || answer.short === null) continue;
      const cited = answer.evidence.map(({ quote }) => quote.replace(/\s+/gu, ' ')).join(' ');
      expect(cited).toContain(answer.short);
    }
  });
});

describe('a relative date', () => {
  const body = 'The bridge was closed last month. In the same week 40 people were hurt.';
  const ask = (text: string) =>
    createEngine([parseReport({ id: 'bridge', format: 'markdown', text })]).ask(
      'When was the bridge closed?',
    );

  test('is shown as written, with the resolved one in brackets where the report has a date', () => {
    expect(ask(`---\ndate: 2017-10-18\n---\n\n${body}\n`).lead).toContain('last month (September 2017)');
  });

  test('stays as it is where the report has none', () => {
    expect(ask(`${body}\n`).lead).toMatch(/last month(?! \()/);
  });
});
