import { expect, test } from 'vitest';
import { Cooldowns } from '../../src/moderation/cooldown.ts';

const PACE = { count: 2, seconds: 10 };

test('a member may ask so many times in so many seconds, each guild and member by themselves', () => {
  let now = 0;
  const cooldowns = new Cooldowns(() => now);
  const admit = (guildId = 'g1', userId = 'u1') => cooldowns.admit(guildId, userId, PACE);
  expect(admit()).toEqual({ ok: true });
  now = 4_000;
  expect(admit()).toEqual({ ok: true });
  now = 6_000;
  expect(admit()).toEqual({ ok: false, waitMs: 4_000, first: true });
  expect(admit()).toEqual({ ok: false, waitMs: 4_000, first: false });
  expect(admit('g2')).toEqual({ ok: true });
  expect(admit('g1', 'u2')).toEqual({ ok: true });
  now = 10_000;
  expect(admit()).toEqual({ ok: true });
  expect(admit()).toEqual({ ok: false, waitMs: 4_000, first: true });
});

test('a changed pace holds at once, and 0 sets no limit', () => {
  const cooldowns = new Cooldowns(() => 0);
  for (let i = 0; i < 5; i++) cooldowns.admit('g', 'u', { count: 5, seconds: 10 });
  expect(cooldowns.admit('g', 'u', { count: 5, seconds: 10 }).ok).toBe(false);
  expect(cooldowns.admit('g', 'u', { count: 0, seconds: 10 }).ok).toBe(true);
  expect(cooldowns.admit('g', 'u', { count: 6, seconds: 10 }).ok).toBe(true);
  expect(cooldowns.admit('g', 'u', { count: 3, seconds: 10 }).ok).toBe(false);
});

test('what is remembered is bounded', () => {
  const cooldowns = new Cooldowns(() => 0);
  for (let i = 0; i < 30_000; i++) cooldowns.admit('g', `u${i}`, { count: 1, seconds: 10 });
  expect(cooldowns.admit('g', 'u29999', { count: 1, seconds: 10 }).ok).toBe(false);
  expect(cooldowns.admit('g', 'u0', { count: 1, seconds: 10 }).ok).toBe(true);
});
