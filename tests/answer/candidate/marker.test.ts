import { describe, expect, test } from 'vitest';
import { markerOf, uncaused, unsaid } from '../../../src/answer/candidate/marker.ts';
import { judged } from '../judged.ts';

describe('words that give what is asked for', () => {
  test.each<[string, string, number]>([
    ['Why did the ferry stop?', 'The ferry stopped because the gate had failed.', 1],
    ['Why did the ferry stop?', 'The ferry stopped owing to ice.', 1],
    ['Why did the ferry stop?', 'The ferry stopped after the gate had failed.', 1],
    ['Why did the ferry stop?', 'The ferry stopped in Sorby.', 0],
    ['Why did the ferry stop?', 'The ferry has stopped since 2013.', 0],
    ['When did the ferry stop?', 'The ferry stopped because the gate had failed.', 0],
    ['What is a sluice?', 'A sluice is a gate that holds back water.', 1],
    ['What is meant by a sluice?', 'The sluice was built of oak.', 0],
  ])('%s %s → %d', (asked, text, marker) => {
    const { question, sentence } = judged(text, asked);
    expect(markerOf(question, sentence)).toBe(marker);
  });

  test('a cause that is asked for and not given counts against a sentence', () => {
    const why = judged('The ferry stopped in Sorby.', 'Why did the ferry stop?').question;
    const when = judged('The ferry stopped in Sorby.', 'When did the ferry stop?').question;
    expect([uncaused(why, 0), uncaused(why, 0.5), uncaused(when, 0)]).toEqual([1, 0, 0]);
  });
});

describe('what somebody said', () => {
  test.each<[string, string, string, number]>([
    ['nobody speaks', 'What did Anna Hill say about the gate?', 'Anna Hill repaired the gate.', 1],
    [
      'the one who is asked about',
      'What did Anna Hill say about the gate?',
      'Anna Hill said the gate was old.',
      0,
    ],
    [
      'another',
      'What did Anna Hill say about the gate?',
      'Paul Marsh said the gate of Anna Hill was old.',
      0.6,
    ],
    [
      'one of a like office',
      'What did the harbour director say about the gate?',
      'The harbour leader called the gate old and asked for the director.',
      0.6,
    ],
    [
      'a pronoun that does not speak',
      'What did Anna Hill say about the gate?',
      'The port office of Sorby, which owns the gate, said on Monday that it would stay shut.',
      0.9,
    ],
    ['he or she', 'What did Anna Hill say about the gate?', 'She said the gate was old.', 0],
    ['a text says its sentences', 'What does the report say about the gate?', 'The gate was old.', 0],
    ['a name that is given', 'What was the dog called?', 'He left a spaniel named Tubby.', 0],
    ['some name', 'What was the dog called?', 'He left the dog with Anna Hill.', 0.5],
    ['no name', 'What was the dog called?', 'He left the dog in the car.', 1],
    ['advice', 'What did Anna Hill tell owners to do?', 'Anna Hill advised owners to wait.', 0],
    ['no speech is asked for', 'Who repaired the gate?', 'Anna Hill repaired the gate.', 0],
  ])('%s', (_, asked, text, value) => {
    const { question, sentence } = judged(text, asked);
    expect(unsaid(question, sentence)).toBe(value);
  });
});
