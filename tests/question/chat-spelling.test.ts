import { describe, expect, test } from 'vitest';
import { spelledOut } from '../../src/question/chat-spelling.ts';

describe('spelledOut writes in plain English', () => {
  test.each([
    ['u reckon it r true b4 then', 'you reckon it are true before then'],
    ['wht abt the fine w/ kids', 'what about the fine with kids'],
    ['how mnay', 'how many'],
    ['how mutch is it', 'how much is it'],
    ['wich one', 'which one'],
    ['Waht is it', 'what is it'],
    ['who is teh head', 'who is the head'],
    ['who even is he', 'who is he'],
    ['what on earth is a lahar', 'what is a lahar'],
    ['what mite they hav done', 'what might they have done'],
    ['did the untied nations say so', 'did the united nations say so'],
    ['in nineteen eighty', 'in 1980'],
    ['in nineteen eighty-four', 'in 1984'],
    ['in twenty seventeen', 'in 2017'],
    ['the twelve months to June', 'the year to June'],
    ['did the who say so', 'did the WHO say so'],
  ])('%s', (typed, plain) => {
    expect(spelledOut(typed)).toBe(plain);
  });

  test.each([
    'How many people died?',
    'U-boats and the R number',
    'Is Y2K in it?',
    'the wen on his neck',
    'is the mite a spider',
    'What actual damage was done?',
    'twenty people in nineteen cars',
    "don't you're it's",
  ])('%s stays', (text) => {
    expect(spelledOut(text)).toBe(text);
  });
});
