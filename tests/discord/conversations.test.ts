import { expect, test } from 'vitest';
import { createConversations, memberKey, messageKey } from '../../src/discord/conversations.ts';
import type { Turn } from '../../src/question/turn.ts';

const MINUTE = 60_000;

function turn(question: string): Turn {
  return { question, answered: false, leaned: false, report: null, start: null, end: null, short: null };
}

function withClock() {
  const clock = { time: 1_000_000 };
  return { clock, conversations: createConversations(() => clock.time) };
}

test('a member is remembered in a channel, and nowhere else', () => {
  const { conversations } = withClock();
  conversations.remember([turn('one')], memberKey('c', 'ann'));
  expect(conversations.recall(memberKey('c', 'ann'))).toEqual([turn('one')]);
  expect(conversations.recall(memberKey('c', 'ben'))).toEqual([]);
  expect(conversations.recall(memberKey('d', 'ann'))).toEqual([]);
});

test('a reply goes on from the message it answers, before the channel', () => {
  const { conversations } = withClock();
  conversations.remember([turn('one')], messageKey('m1'), memberKey('c', 'ann'));
  conversations.remember([turn('one'), turn('two')], messageKey('m2'), memberKey('c', 'ann'));
  expect(conversations.recall(messageKey('m1'), memberKey('c', 'ann'))).toEqual([turn('one')]);
  expect(conversations.recall(messageKey('m0'), memberKey('c', 'ann'))).toEqual([turn('one'), turn('two')]);
});

test('a conversation is over after 15 minutes without a question', () => {
  const { clock, conversations } = withClock();
  conversations.remember([turn('one')], 'key');
  clock.time += 15 * MINUTE - 1;
  expect(conversations.recall('key')).toEqual([turn('one')]);
  clock.time += 1;
  expect(conversations.recall('key')).toEqual([]);
});

test('only the last turns are kept', () => {
  const { conversations } = withClock();
  conversations.remember(['1', '2', '3', '4', '5', '6'].map(turn), 'key');
  expect(conversations.recall('key').map((kept) => kept.question)).toEqual(['3', '4', '5', '6']);
});

test('memory is bounded: the oldest conversations go first', () => {
  const { conversations } = withClock();
  for (let i = 0; i < 6_000; i++) conversations.remember([turn(String(i))], `key ${i}`);
  expect(conversations.recall('key 999')).toEqual([]);
  expect(conversations.recall('key 1000')).toEqual([turn('1000')]);
  expect(conversations.recall('key 5999')).toEqual([turn('5999')]);
});
