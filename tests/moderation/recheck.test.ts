import { describe, expect, test } from 'vitest';
import type { BriefAnswer } from '../../src/answer/answer.ts';
import { evidenceOf } from '../../src/answer/verify.ts';
import type { Report } from '../../src/corpus/report.ts';
import { keepEvidence } from '../../src/moderation/pin-answer.ts';
import { checkPin } from '../../src/moderation/recheck.ts';
import type { Pin } from '../../src/store/pin.ts';
import { sampleAnswer, samplePin } from '../store/samples.ts';
import { harbour } from './harbour.ts';

const A = 'The port handled 412 ships in 2023. That is 30 more than in 2022.';
const B = 'The new quay cost €50m.';
const BEFORE = harbour([A, B]);

/** A pin that stands on a piece of a report. */
function pinOn(report: Report, ...pieces: readonly string[]): Pin {
  const evidence = pieces.map((piece) => {
    const start = report.text.indexOf(piece);
    const passage = report.passages.find((each) => each.start <= start && start < each.end)?.number ?? 0;
    return evidenceOf(report, passage, start, start + piece.length);
  });
  const [first] = evidence;
  const best = first ? { short: '412', report: first.report, start: first.start, end: first.end } : null;
  const answer = { ...sampleAnswer('How many ships?'), evidence, best };
  const pin = samplePin({ answer, evidence: keepEvidence(evidence, [report]) });
  return { ...pin, id: 'p', correction: null, flag: null };
}

/** Every offset that a moved pin holds, checked against the report it was moved to. */
function expectToStand(pin: Pin, report: Report): void {
  const standing = checkPin(pin, [report]);
  if (standing.kind !== 'moved') expect.fail(`expected to be moved, is ${standing.kind}`);
  for (const { start, end, quote, sha256, passage } of [...standing.evidence, ...standing.answer.evidence]) {
    expect(report.text.slice(start, end)).toBe(quote);
    expect(sha256).toBe(report.sha256);
    const around = report.passages[passage - 1];
    expect(around && around.start <= start && end <= around.end).toBe(true);
  }
  const { best } = standing.answer;
  expect(best && report.text.slice(best.start, best.end)).toBe(standing.answer.evidence[0]?.quote);
}

const SENTENCE = 'The port handled 412 ships in 2023.';

describe('a pin whose evidence is still there word for word', () => {
  test('is unchanged in an unchanged report', () => {
    expect(checkPin(pinOn(BEFORE, SENTENCE), [BEFORE])).toEqual({ kind: 'unchanged' });
  });

  test.each([
    ['behind new paragraphs', [B, 'Another.', A]],
    ['with its paragraph cut', [SENTENCE, B]],
    ['with a sentence before it in its paragraph', [`It was a good year. ${A}`, B]],
  ])('is carried to its new place: %s', (_, paragraphs) => {
    expectToStand(pinOn(BEFORE, SENTENCE), harbour(paragraphs));
  });

  test('is carried when only a part of the sentence was quoted', () => {
    expectToStand(pinOn(BEFORE, '412 ships'), harbour([B, A]));
  });

  test('goes to the nearest place of several', () => {
    const pin = pinOn(harbour([B, B, SENTENCE, B]), SENTENCE);
    const after = harbour([SENTENCE, B, B, SENTENCE, B]);
    const standing = checkPin(pin, [after]);
    // It stood in ¶3: ¶4 is nearer than ¶1.
    expect(standing.kind === 'moved' && standing.evidence[0]?.passage).toBe(4);
  });

  test('is carried with all it stands on, a brief with its lines', () => {
    const pin = pinOn(BEFORE, SENTENCE, B);
    const [ships, quay] = pin.evidence;
    const brief: BriefAnswer = {
      ...pin.answer,
      kind: 'brief',
      lead: 'Traffic rose.',
      topic: 'traffic',
      open: null,
      sections: [
        {
          head: 'All',
          lines: [
            { text: 'Ships.', evidence: ships as never },
            { text: 'Quay.', evidence: quay as never },
          ],
        },
      ],
    };
    const after = harbour([B, A]);
    const standing = checkPin({ ...pin, answer: brief }, [after]);
    if (standing.kind !== 'moved' || standing.answer.kind !== 'brief') expect.fail('not moved');
    for (const { evidence } of standing.answer.sections.flatMap(({ lines }) => lines))
      expect(after.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  });
});

describe('a pin is lost', () => {
  test.each([
    ['when a figure of its sentence changes', [A.replace('412', '413'), B]],
    ['when its sentence is gone', [B]],
    [
      'when its words are now part of another sentence',
      [`Nobody believes that ${SENTENCE.slice(0, -1)}, says Berg.`, B],
    ],
    [
      'when its words are now at the end of another sentence',
      [`It is not true that ${SENTENCE.slice(0, -1)}.`, B],
    ],
    ['when one of two sentences that it stands on is gone', [A]],
  ])('%s', (_, paragraphs) => {
    const pin = pinOn(BEFORE, SENTENCE, B);
    const standing = checkPin(pin, [harbour(paragraphs)]);
    expect(standing).toMatchObject({
      kind: 'lost',
      reason: expect.stringMatching(/^The report “The harbour” no longer has the sentence of ¶\d\.$/),
    });
  });

  test('when a part of its sentence was quoted and another part changes', () => {
    const pin = pinOn(BEFORE, '412 ships');
    const after = harbour([A.replace('handled', 'turned away'), B]);
    expect(checkPin(pin, [after]).kind).toBe('lost');
  });

  test('when its report is gone', () => {
    expect(checkPin(pinOn(BEFORE, SENTENCE), [])).toEqual({
      kind: 'lost',
      reason: 'The report “The harbour” is gone.',
    });
  });
});

test('a pin without evidence stands whatever the reports say', () => {
  const pin = { ...pinOn(BEFORE), origin: 'moderator' } as const;
  expect(checkPin(pin, [])).toEqual({ kind: 'unchanged' });
});
