import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore, type Store } from '../../src/store/store.ts';
import { onEachDatabase } from './databases.ts';
import { samplePin, sampleQuestion } from './samples.ts';

const NOW = 1_700_000_000_000;

/** Everything that can be read of one guild. */
async function everythingOf(store: Store, guildId: string) {
  const { pins, total } = await store.pins.list(guildId, { offset: 0, limit: 100 });
  const period = { guildId, since: 0 };
  return {
    pins,
    total,
    found: await store.pins.find(guildId, 'key', null),
    byMessage: await store.pins.byMessage(guildId, 'm1'),
    withKey: await store.pins.withKey(guildId, 'key'),
    inChannel: await store.pins.inChannel(guildId, 'c1'),
    channels: await store.pins.channels(guildId),
    searched: await store.pins.search(guildId, 'pinned', 10),
    question: await store.questions.get(guildId, 'q1'),
    groups: await store.questions.groups(period, 10),
    days: await store.questions.days(period),
    wordings: await store.questions.wordings(period, 'none', 10),
    worst: await store.feedback.worst(guildId, 0, 10),
    settings: await store.settings.get(guildId),
    member: await store.members.summary(guildId, 'u1'),
  };
}

/** Gives a guild one of everything, with the same ids as any other guild but its own words. */
async function fill(store: Store, guildId: string): Promise<string> {
  const pin = await store.pins.add(samplePin({ guildId, key: 'key', question: `pinned in ${guildId}` }));
  const asker = store.members.hash(guildId, 'u1');
  store.questions.add(sampleQuestion({ guildId, question: `asked in ${guildId}`, asker }));
  const vote = { guildId, questionId: 'q1', voter: asker, helpful: false, reason: `of ${guildId}`, at: NOW };
  await store.feedback.vote(vote);
  await store.settings.setPrivate(guildId, true);
  await store.settings.setReport(guildId, 'c1', `report of ${guildId}`);
  return pin.id;
}

onEachDatabase((databases) => {
  let store: Store;
  const ids: Record<string, string> = {};
  beforeEach(async () => {
    store = await openStore({ url: await databases.fresh(), onError: (error) => expect.fail(String(error)) });
    for (const guildId of ['ours', 'theirs']) ids[guildId] = await fill(store, guildId);
  });
  afterEach(() => store.close());

  test('nothing that is read of one guild comes from another', async () => {
    expect(JSON.stringify(await everythingOf(store, 'ours'))).not.toContain('theirs');
    expect(JSON.stringify(await everythingOf(store, 'theirs'))).not.toContain('ours');
    const nobody = JSON.stringify(await everythingOf(store, 'nobody'));
    expect(nobody).not.toMatch(/ours|theirs/);
  });

  test('a pin of another guild is not found by its id', async () => {
    expect(await store.pins.get('ours', ids.theirs ?? '')).toBeNull();
  });

  /** Everything that writes, done by our guild to what is theirs. */
  const writes: Readonly<Record<string, (id: string) => Promise<unknown>>> = {
    'pins.correct': (id) => store.pins.correct('ours', id, { text: 'x', by: 'u9', at: NOW }),
    'pins.markInChannel': (id) => store.pins.markInChannel('ours', id, false),
    'pins.carry': (id) => store.pins.carry('ours', id, samplePin({ question: 'moved' })),
    'pins.flag': (id) => store.pins.flag('ours', id, 'x'),
    'pins.rekey': (id) => store.pins.rekey('ours', id, 'x'),
    'pins.remove': (id) => store.pins.remove('ours', id),
    'pins.unclaim': (id) => store.pins.unclaim('ours', [id]),
    'pins.claimUnannounced': () => store.pins.claimUnannounced('ours'),
    'questions.purge': () => store.questions.purge('ours', NOW * 2),
    'members.erase': () => store.members.erase('ours', 'u1'),
    'guilds.erase': () => store.guilds.erase('ours'),
    'settings.setMentionChannels': () => store.settings.setMentionChannels('ours', ['c1']),
    'settings.setReport': () => store.settings.setReport('ours', 'c1', null),
    'settings.setPrivate': () => store.settings.setPrivate('ours', false),
    'pins.add': () => store.pins.add(samplePin({ guildId: 'ours', key: 'key' })),
  };

  describe('nothing that one guild does touches another', () => {
    test.each(Object.keys(writes))('%s', async (name) => {
      const before = await everythingOf(store, 'theirs');
      await writes[name]?.(ids.theirs ?? '');
      expect(await everythingOf(store, 'theirs')).toEqual(before);
    });
  });
});
