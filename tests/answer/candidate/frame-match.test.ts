import { expect, test } from 'vitest';
import { type FrameMatch, framesSeen, matchFrames } from '../../../src/answer/candidate/frame-match.ts';
import { judged } from '../judged.ts';

const match = (asked: string, text: string, written: string): FrameMatch => {
  const { question, sentence, fact } = judged(text, asked);
  const value = fact(written);
  return matchFrames(framesSeen(question, sentence), sentence, value, value.clause);
};

test('who does it stands before an active verb or behind “by”', () => {
  const asked = 'Who arrested Paul Marsh?';
  expect(match(asked, 'Mr Hill arrested Paul Marsh.', 'Mr Hill')).toMatchObject({
    placed: 1,
    misplaced: 0,
  });
  expect(match(asked, 'Mr Hill arrested Paul Marsh.', 'Paul Marsh')).toMatchObject({
    placed: 0,
    misplaced: 1,
  });
  expect(match(asked, 'Paul Marsh was arrested by Mr Hill.', 'Mr Hill')).toMatchObject({ placed: 1 });
});

test('whom it is done to stands behind the verb, or before a passive one', () => {
  const asked = 'Whom did Mr Hill arrest?';
  expect(match(asked, 'Mr Hill arrested Paul Marsh.', 'Paul Marsh')).toMatchObject({
    placed: 1,
    fillers: 1,
  });
  expect(match(asked, 'Paul Marsh was arrested by Mr Hill.', 'Paul Marsh')).toMatchObject({ placed: 1 });
});

test('another in the place of whom the question names is a conflict', () => {
  const asked = 'Whom did Mr Hill arrest?';
  const other = match(asked, 'Mr Reed arrested Paul Marsh, and Mr Hill wrote a book.', 'Paul Marsh');
  expect(other.conflict).toBe(1);
  expect(other.placed).toBeLessThan(0.5);
  expect(match(asked, 'Mr Hill arrested Paul Marsh.', 'Paul Marsh').conflict).toBe(0);
});

test('another verb says nothing', () => {
  const found = match('Who arrested Paul Marsh?', 'Mr Hill married Paul Marsh.', 'Mr Hill');
  expect(found).toEqual({ placed: 0, misplaced: 0, fillers: 0, conflict: 0, unframed: 1 });
});
