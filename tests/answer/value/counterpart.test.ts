import { describe, expect, test } from 'vitest';
import { shortTo } from '../short-to.ts';

describe('the part of a clause that a question leaves open', () => {
  test.each([
    ['What can be saved or lost?', 'Power can be saved or lost.', 'Power'],
    ['What makes the noise worse?', 'Wet tin roofs make the noise worse.', 'Wet tin roofs'],
    [
      'What can save heating costs?',
      'Closing the shutters at night can save heating costs.',
      'Closing the shutters at night',
    ],
    [
      'What is the main effect of salt on the road?',
      'The main effect of salt on the road is a layer of rust under the cars.',
      'a layer of rust under the cars',
    ],
    ['What is a good sign of clean water?', 'Mayflies are a good sign of clean water.', 'Mayflies'],
    [
      'What was seen in the harbour?',
      'A grey seal with two pups, rare here, was spotted in the harbour on Friday.',
      'grey seal',
    ],
    [
      'What was the raft made of?',
      'The boys built a raft from oil drums, rope and old doors.',
      'oil drums, rope and old doors',
    ],
    [
      'What do most kittens in the shelter die of?',
      'Pneumonia is the most common cause of death among kittens in the shelter.',
      'Pneumonia',
    ],
    [
      'What is used in most of the kilns?',
      'Finely crushed coal is used in most of the kilns.',
      'Finely crushed coal',
    ],
    [
      'The price of the bread depends on what?',
      'The price of the bread depends on the harvest in the east.',
      'harvest',
    ],
  ])('%s', (question, sentence, value) => {
    expect(shortTo(question, sentence)).toBe(value);
  });
});

describe('what was done and what became of something', () => {
  test.each([
    [
      'What happened to the mill?',
      'The mill was sold to a brewer in May, and its owner left.',
      'was sold to a brewer in May',
    ],
    [
      'What will happen to people who park on the grass?',
      'People who park on the grass could face a fine of £60.',
      'could face a fine of £60',
    ],
    [
      'What did the Greens do in the vote?',
      'The Greens, who had backed the plan before, abstained.',
      'abstained',
    ],
    [
      'What did the keeper do after the alarm?',
      'After the alarm the keeper locked both gates and rang the police.',
      'locked both gates and rang the police',
    ],
    ['What has the bank done about the branch?', 'The bank has sold the branch.', null],
  ])('%s', (question, sentence, value) => {
    expect(shortTo(question, sentence)).toBe(value);
  });
});

describe('what stands beside the words of a question', () => {
  test.each([
    [
      'Which items does the rule cover besides forks?',
      'The rule covers forks, along with spoons and lids, from May.',
      'spoons and lids',
    ],
    [
      'What does Ms Hill call the back rooms?',
      'Ms Hill spoke of the “cold heart” of the firm and of its back rooms, the “grey caves” of old.',
      'grey caves',
    ],
    ['Who directed the play?', "The hall was full for Ron Hill's play, in which Tom Ray sang.", 'Ron Hill'],
    [
      'Who rescued the altar?',
      'Ann Marsh, the verger, ran in to bring out the altar, given by Louis Bell in 1638.',
      'Ann Marsh',
    ],
    [
      'Who won the long race?',
      'Among them are Anna Lind, the winner of the long race, and Eva Horn, the skater.',
      'Anna Lind',
    ],
    [
      'What is the penalty for cutting down the trees?',
      'Whoever cuts down the trees can be sent to jail for up to five years.',
      'five years',
    ],
    [
      'What was the closing date of the appeal?',
      'The appeal opened on 2 May 2019 and closed on 7 June.',
      '7 June',
    ],
    [
      'Where was the wedding?',
      'The wedding was held on Sunday in the church of Saint Anne.',
      'church of Saint Anne',
    ],
    [
      'Who is the head of the academy?',
      'The head of the academy, Ion Bărbuţă, called the book a farce.',
      'Ion Bărbuţă',
    ],
    [
      'Who took over after Mills left?',
      'Keith Barnes, a former head of the mill, took over on an interim basis.',
      'Keith Barnes',
    ],
  ])('%s', (question, sentence, value) => {
    expect(shortTo(question, sentence)).toBe(value);
  });
});
