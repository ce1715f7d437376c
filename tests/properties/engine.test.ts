import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { foreignFigures } from '../../src/cli/judge.ts';
import type { Report } from '../../src/corpus/report.ts';
import { createEngine } from '../../src/engine.ts';
import { turnOf } from '../../src/question/turn.ts';
import { inquiry } from './arbitraries.ts';

/** Reports with their questions that each property is tried on. The seed keeps runs alike; change it to look further. */
const TRIES = { numRuns: 60, seed: 20_171_018 } as const;

/** Asks each question by itself, then all of them as one conversation. */
function answersTo(report: Report, questions: readonly string[]): readonly Answer[] {
  const engine = createEngine([report]);
  const alone = questions.map((question) => engine.ask(question));
  const turns: Answer[] = [];
  for (const question of questions) turns.push(engine.ask(question, { turns: turns.map(turnOf) }));
  return [...alone, ...turns];
}

function always(property: (report: Report, questions: readonly string[]) => void): void {
  fc.assert(
    fc.property(inquiry, ({ report, questions }) => property(report, questions)),
    TRIES,
  );
}

describe('for any report and any question', () => {
  test('every quotation is the report’s own text, at its place and of its hash', () => {
    let quotations = 0;
    always((report, questions) => {
      const sha256 = createHash('sha256').update(report.text, 'utf8').digest('hex');
      for (const { evidence } of answersTo(report, questions))
        for (const each of evidence) {
          quotations += 1;
          const passage = report.passages[each.passage - 1];
          expect(each.quote).toBe(report.text.slice(each.start, each.end));
          expect(each.quote.trim()).not.toBe('');
          expect(each).toMatchObject({ report: report.id, title: report.title, sha256 });
          expect(passage?.number).toBe(each.passage);
          expect(passage?.start).toBeLessThanOrEqual(each.start);
          expect(passage?.end).toBeGreaterThanOrEqual(each.end);
        }
    });
    expect(quotations).toBeGreaterThan(TRIES.numRuns);
  });

  test('the best sentence and the ranked passages are places of the report', () => {
    always((report, questions) => {
      for (const { best, passages } of answersTo(report, questions)) {
        if (best !== null) {
          const { start, end } = best;
          expect(report.sentences).toContainEqual(expect.objectContaining({ start, end }));
        }
        const places = report.passages.map(({ number, start, end }) => ({ passage: number, start, end }));
        for (const { passage, start, end } of passages)
          expect(places).toContainEqual({ passage, start, end });
        const scores = passages.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(new Set(passages.map(({ passage }) => passage)).size).toBe(passages.length);
        expect(passages.length).toBeLessThanOrEqual(5);
      }
    });
  });

  test('a lead is short, and has no figure that its evidence lacks', () => {
    let leads = 0;
    always((report, questions) => {
      for (const answer of answersTo(report, questions)) {
        if (answer.kind === 'missing' || answer.kind === 'help') continue;
        leads += 1;
        expect(answer.lead.trim()).not.toBe('');
        expect(answer.lead.length).toBeLessThanOrEqual(300);
        expect(answer.lead).not.toMatch(/[\r\n]/);
        expect(foreignFigures(answer)).toEqual([]);
      }
    });
    expect(leads).toBeGreaterThan(TRIES.numRuns);
  });

  test('an answer has what its kind promises', () => {
    always((report, questions) => {
      for (const answer of answersTo(report, questions)) {
        expect(answer.confidence).toBeGreaterThanOrEqual(0);
        expect(answer.confidence).toBeLessThanOrEqual(1);
        expect(answer.text.trim()).not.toBe('');
        expect(answer.text.length).toBeLessThanOrEqual(4_000);
        if (answer.kind === 'missing') expect([answer.lead, answer.short]).toEqual([null, null]);
        else expect(answer.text).toContain(answer.lead);
        if (answer.kind === 'fact' || answer.kind === 'passage') expect(answer.evidence).not.toEqual([]);
        if (answer.kind === 'fact') expect(answer.short?.trim()).toBeTruthy();
      }
    });
  });

  test('asking twice, and in another order, gives the same', () => {
    always((report, questions) => {
      const engine = createEngine([report]);
      const forth = questions.map((question) => engine.ask(question));
      const back = questions.toReversed().map((question) => engine.ask(question));
      expect(back.toReversed()).toEqual(forth);
      const anew = createEngine([report]);
      expect(questions.map((question) => anew.ask(question))).toEqual(forth);
    });
  });

  test('an answer is the same after a way through JSON', () => {
    always((report, questions) => {
      for (const answer of answersTo(report, questions))
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    });
  });
});
