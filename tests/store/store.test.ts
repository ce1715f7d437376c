import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/store/settings.ts';
import { DEPARTURE_DAYS, openStore, type Store } from '../../src/store/store.ts';
import { onEachDatabase } from './databases.ts';
import { sampleAnswer, samplePin, sampleQuestion } from './samples.ts';

const DAY = 86_400_000;
const NOW = 1_700_000_000_000;

onEachDatabase((databases) => {
  let url: string;
  let store: Store;
  const failed = (error: unknown) => {
    throw error;
  };
  const open = () => openStore({ url, onError: failed });
  beforeEach(async () => {
    url = await databases.fresh();
    store = await open();
  });
  afterEach(() => store.close());
  const reopen = async () => {
    await store.close();
    store = await open();
  };

  describe('pins', () => {
    test('a pin comes back as it was kept, also after a restart', async () => {
      const pin = await store.pins.add(samplePin());
      await reopen();
      expect(await store.pins.get('g1', pin.id)).toEqual(pin);
      expect(await store.pins.find('g1', pin.key, null)).toEqual(pin);
      expect(await store.pins.byMessage('g1', 'm1')).toEqual([pin]);
    });

    test('a second pin of the same question takes the place of the first', async () => {
      await store.pins.add(samplePin());
      const second = await store.pins.add(samplePin({ messageId: 'm2', pinnedBy: 'u2' }));
      expect((await store.pins.list('g1', { offset: 0, limit: 10 })).pins).toEqual([second]);
    });

    test('the newest come first, in pages', async () => {
      for (let i = 0; i < 5; i++)
        await store.pins.add(samplePin({ question: `q${i}`, key: `k${i}`, pinnedAt: NOW + i }));
      const page = await store.pins.list('g1', { offset: 1, limit: 2 });
      expect(page.pins.map((pin) => pin.key)).toEqual(['k3', 'k2']);
      expect(page.total).toBe(5);
    });

    test.each([
      // [scope of the pin, report of its evidence, scope asked, found]
      [null, 'harbour', null, true],
      ['harbour', 'harbour', 'harbour', true],
      [null, 'harbour', 'harbour', true],
      [null, 'harbour', 'airport', false],
      [null, null, 'harbour', false],
      ['harbour', 'harbour', null, false],
      ['harbour', 'harbour', 'airport', false],
    ] as const)('pinned for %s with evidence of %s, asked of %s: %s', async (scope, report, asked, found) => {
      const pin = await store.pins.add(samplePin({ scope, report }));
      expect((await store.pins.find('g1', pin.key, asked)) !== null).toBe(found);
    });

    test('a correction is kept beside the answer', async () => {
      const { id } = await store.pins.add(samplePin());
      const correction = { text: 'Forty-two ships.', by: 'u2', at: NOW };
      expect(await store.pins.correct('g1', id, correction)).toBe(true);
      const found = await store.pins.get('g1', id);
      expect(found?.correction).toEqual(correction);
      expect(found?.answer).toEqual(sampleAnswer('How many ships came?'));
    });

    test('a flagged pin is not found, is told once, and comes back when carried', async () => {
      const pin = await store.pins.add(samplePin());
      await store.pins.flag('g1', pin.id, 'gone');
      expect(await store.pins.find('g1', pin.key, null)).toBeNull();
      expect((await store.pins.get('g1', pin.id))?.flag).toBe('gone');
      const claims = await Promise.all([
        store.pins.claimUnannounced('g1'),
        store.pins.claimUnannounced('g1'),
        store.pins.claimUnannounced('g1'),
      ]);
      expect(claims.flat().map(({ id }) => id)).toEqual([pin.id]);
      await store.pins.unclaim('g1', [pin.id]);
      expect(await store.pins.claimUnannounced('g1')).toHaveLength(1);
      await store.pins.carry('g1', pin.id, pin);
      expect(await store.pins.find('g1', pin.key, null)).toEqual(pin);
      expect(await store.pins.claimUnannounced('g1')).toEqual([]);
    });

    test('a removed pin is gone', async () => {
      const { id, key } = await store.pins.add(samplePin());
      expect(await store.pins.remove('g1', id)).toBe(true);
      expect(await store.pins.remove('g1', id)).toBe(false);
      expect(await store.pins.find('g1', key, null)).toBeNull();
    });
  });

  describe('questions', () => {
    test('a question is there at once and after a restart', async () => {
      const question = sampleQuestion({ missing: ['France'], scope: 'harbour' });
      store.questions.add(question);
      expect(await store.questions.get('g1', 'q1')).toEqual(question);
      await reopen();
      expect(await store.questions.get('g1', 'q1')).toEqual(question);
    });

    test('questions are grouped by meaning, with the wording used most', async () => {
      const wordings = ['How many ships?', 'how many ships', 'how many ships', 'Who came?'];
      wordings.forEach((question, i) => {
        const key = question.startsWith('Who') ? 'who' : 'ships';
        store.questions.add(sampleQuestion({ id: `q${i}`, question, key, askedAt: NOW + i }));
      });
      store.questions.add(sampleQuestion({ id: 'old', key: 'old', askedAt: NOW - DAY }));
      expect(await store.questions.groups({ guildId: 'g1', since: NOW }, 10)).toEqual([
        { key: 'ships', question: 'how many ships', count: 3, latestId: 'q2' },
        { key: 'who', question: 'Who came?', count: 1, latestId: 'q3' },
      ]);
    });

    test('refused questions are grouped by themselves', async () => {
      store.questions.add(sampleQuestion({ id: 'a' }));
      store.questions.add(sampleQuestion({ id: 'b', outcome: 'missing', key: 'france' }));
      const groups = await store.questions.groups({ guildId: 'g1', since: 0 }, 10, 'missing');
      expect(groups.map(({ key }) => key)).toEqual(['france']);
    });

    test('days are counted by outcome', async () => {
      const day = Math.floor(NOW / DAY);
      for (let i = 0; i < 6; i++)
        store.questions.add(
          sampleQuestion({
            id: `q${i}`,
            askedAt: day * DAY + (i < 4 ? 1 : DAY - 1 + i),
            outcome: i % 2 ? 'missing' : 'fact',
          }),
        );
      expect(await store.questions.days({ guildId: 'g1', since: 0 })).toEqual(
        expect.arrayContaining([
          { day, outcome: 'fact', count: 2 },
          { day, outcome: 'missing', count: 2 },
          { day: day + 1, outcome: 'fact', count: 1 },
          { day: day + 1, outcome: 'missing', count: 1 },
        ]),
      );
    });

    test('each wording is listed once with what was last said, unless these reports said it', async () => {
      store.questions.add(sampleQuestion({ id: 'a', said: 'old' }));
      store.questions.add(sampleQuestion({ id: 'b', askedAt: NOW + 1, said: 'new' }));
      store.questions.add(sampleQuestion({ id: 'c', askedAt: NOW + 2, scope: 'harbour', corpus: 'two' }));
      store.questions.add(sampleQuestion({ id: 'd', askedAt: NOW + 3, question: 'Who?', said: 'x' }));
      const period = { guildId: 'g1', since: 0 };
      const ids = async (corpus: string) =>
        (await store.questions.wordings(period, corpus, 10)).map(({ id }) => id);
      expect(await ids('two')).toEqual(['d', 'b']);
      expect(await ids('another')).toEqual(['d', 'c', 'b']);
    });
  });

  describe('feedback', () => {
    const vote = { guildId: 'g1', questionId: 'q1', voter: 'v1', helpful: false, reason: 'wrong', at: NOW };

    test('a member has one vote, the last', async () => {
      store.questions.add(sampleQuestion());
      await store.feedback.vote(vote);
      await store.feedback.vote({ ...vote, reason: 'unclear' });
      await store.feedback.vote({ ...vote, voter: 'v2', helpful: true, reason: null });
      expect(await store.feedback.worst('g1', 0, 10)).toEqual([
        {
          question: 'How many ships came?',
          helpful: 1,
          notHelpful: 1,
          reasons: [{ reason: 'unclear', count: 1 }],
        },
      ]);
      await store.feedback.vote({ ...vote, helpful: true, reason: null });
      expect(await store.feedback.worst('g1', 0, 10)).toEqual([]);
    });

    test('a vote on a question that is no longer kept is refused', async () => {
      expect(await store.feedback.vote(vote)).toBe(false);
    });
  });

  describe('settings', () => {
    test('a guild has the defaults until it says otherwise, at once and for good', async () => {
      expect(await store.settings.get('g1')).toEqual(DEFAULT_SETTINGS);
      await store.settings.setPrivate('g1', true);
      await store.settings.setCooldown('g1', { count: 2, seconds: 60 });
      await store.settings.setRetention('g1', 0);
      await store.settings.setLogChannel('g1', 'c9');
      await store.settings.setMentionChannels('g1', ['c1', 'c2']);
      await store.settings.setMentionChannels('g1', ['c2', 'c3']);
      await store.settings.setReport('g1', 'c2', 'harbour');
      await store.settings.setReport('g1', 'c4', 'airport');
      const all = {
        private: true,
        cooldown: { count: 2, seconds: 60 },
        retentionDays: 0,
        logChannel: 'c9',
        mentionChannels: ['c2', 'c3'],
        reports: { c2: 'harbour', c4: 'airport' },
      };
      expect(await store.settings.get('g1')).toEqual(all);
      await reopen();
      expect(await store.settings.get('g1')).toEqual(all);
      await store.settings.setLogChannel('g1', null);
      await store.settings.setReport('g1', 'c2', null);
      await store.settings.setMentionChannels('g1', []);
      const after = await store.settings.get('g1');
      expect(after).toEqual({ ...all, logChannel: null, mentionChannels: [], reports: { c4: 'airport' } });
    });
  });

  describe('keeping and deleting', () => {
    test('questions go after the days that the guild set', async () => {
      store.questions.add(sampleQuestion({ id: 'old', askedAt: NOW - 31 * DAY }));
      store.questions.add(sampleQuestion({ id: 'new', askedAt: NOW - 29 * DAY }));
      store.questions.add(sampleQuestion({ id: 'short', guildId: 'g2', askedAt: NOW - 2 * DAY }));
      await store.questions.flush();
      await store.settings.setRetention('g2', 1);
      await store.tidy(NOW);
      expect(await store.questions.get('g1', 'old')).toBeNull();
      expect(await store.questions.get('g1', 'new')).not.toBeNull();
      expect(await store.questions.get('g2', 'short')).toBeNull();
    });

    test('a guild that the bot left is deleted after 30 days, unless it came back', async () => {
      for (const guildId of ['g1', 'g2', 'g3']) {
        await store.pins.add(samplePin({ guildId }));
        await store.settings.setPrivate(guildId, true);
        store.questions.add(sampleQuestion({ guildId, askedAt: NOW + 20 * DAY }));
        await store.feedback.vote({
          guildId,
          questionId: 'q1',
          voter: 'v',
          helpful: false,
          reason: 'wrong',
          at: NOW,
        });
      }
      await store.guilds.left('g1', NOW);
      await store.guilds.left('g1', NOW + 5 * DAY);
      await store.guilds.left('g2', NOW);
      await store.guilds.joined('g2');
      await store.tidy(NOW + DEPARTURE_DAYS * DAY);
      expect(await store.guilds.all()).toEqual(['g1', 'g2', 'g3']);
      await store.tidy(NOW + DEPARTURE_DAYS * DAY + 1);
      expect(await store.guilds.all()).toEqual(['g2', 'g3']);
      expect(await store.settings.get('g1')).toEqual(DEFAULT_SETTINGS);
    });

    test('what is kept about a member is counted and deleted; the guild keeps its pins without the name', async () => {
      const { members } = store;
      const asker = members.hash('g1', 'u1');
      await store.pins.add(samplePin());
      const corrected = await store.pins.add(samplePin({ key: 'other', pinnedBy: 'u2' }));
      await store.pins.correct('g1', corrected.id, { text: 'x', by: 'u1', at: NOW });
      store.questions.add(sampleQuestion({ asker }));
      store.questions.add(sampleQuestion({ id: 'q2', asker: members.hash('g1', 'u2') }));
      await store.feedback.vote({
        guildId: 'g1',
        questionId: 'q2',
        voter: asker,
        helpful: true,
        reason: null,
        at: NOW,
      });
      expect(await members.summary('g1', 'u1')).toEqual({ questions: 1, votes: 1, pins: 2 });
      store.questions.add(sampleQuestion({ id: 'q3', asker }));
      await members.erase('g1', 'u1');
      expect(await members.summary('g1', 'u1')).toEqual({ questions: 0, votes: 0, pins: 0 });
      expect(await members.summary('g1', 'u2')).toEqual({ questions: 1, votes: 0, pins: 1 });
      expect((await store.pins.get('g1', corrected.id))?.correction).toEqual({ text: 'x', by: '', at: NOW });
    });

    test('a member has the same hash after a restart, and another in each guild', async () => {
      const hash = store.members.hash('g1', 'u1');
      await reopen();
      expect(store.members.hash('g1', 'u1')).toBe(hash);
      expect(store.members.hash('g2', 'u1')).not.toBe(hash);
      expect(hash).not.toContain('u1');
    });
  });
});
