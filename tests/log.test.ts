import { describe, expect, test } from 'vitest';
import { createLog } from '../src/log.ts';

function logged(options: { readable: boolean }, write: (log: ReturnType<typeof createLog>) => void): string {
  let text = '';
  const secrets = ['MTIz.secret'];
  write(
    createLog({
      level: 'info',
      secrets,
      ...options,
      write: (line) => {
        text += line;
      },
    }),
  );
  return text;
}

describe('a log', () => {
  test('is JSON, one line an entry', () => {
    const text = logged({ readable: false }, (log) => log.info({ servers: 2 }, 'Connected'));
    expect(JSON.parse(text)).toMatchObject({ level: 30, msg: 'Connected', servers: 2 });
    expect(text.match(/\n/g)).toHaveLength(1);
  });

  test('is for people on a terminal', () => {
    const text = logged({ readable: true }, (log) => log.warn({ servers: 2 }, 'Connected'));
    expect(text).toMatch(/^\d\d:\d\d:\d\d WARN {2}Connected servers=2\n$/);
  });

  test.each([true, false])('never holds a secret (readable: %s)', (readable) => {
    const text = logged({ readable }, (log) => {
      log.error({ err: new Error('Bot MTIz.secret is wrong'), header: 'Bot MTIz.secret' }, 'MTIz.secret');
    });
    expect(text).not.toContain('MTIz');
    expect(text.match(/\[secret\]/g)?.length).toBeGreaterThanOrEqual(3);
  });

  test.each([true, false])(
    'says of an error what happened, not what was asked (readable: %s)',
    (readable) => {
      const err = Object.assign(new Error('Missing Access'), {
        code: 50001,
        status: 403,
        url: 'https://discord.example/interactions/1/interaction-token/callback',
        requestBody: { json: { content: 'what a member wrote' } },
      });
      const text = logged({ readable }, (log) => log.error({ err }, 'Failed'));
      expect(text).toContain('Missing Access');
      expect(text).toContain('50001');
      expect(text).not.toContain('interaction-token');
      expect(text).not.toContain('member wrote');
    },
  );

  test('keeps quiet below its level', () => {
    expect(logged({ readable: true }, (log) => log.debug('detail'))).toBe('');
  });
});
