import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Config, readConfig } from '../src/config-schema.ts';

const TOKEN = 'MTIz.NDU2.s-e_c-r-e-t';

function problem(variables: Record<string, string>): string {
  const result = readConfig(variables);
  return result.ok ? '' : result.problem;
}

function config(variables: Record<string, string>): Config {
  const result = readConfig(variables);
  if (!result.ok) throw new Error(result.problem);
  return result.config;
}

describe('defaults', () => {
  test('hold where nothing is set', () => {
    expect(config({})).toEqual({
      token: null,
      api: null,
      corpusDir: resolve(import.meta.dirname, '../corpus'),
      databaseUrl: 'file:data/footnote.db',
      logLevel: 'info',
      port: 8080,
    });
  });

  test('hold where a variable is empty or blank, as in a copied .env.example', () => {
    expect(config({ DISCORD_TOKEN: '', DISCORD_API: ' ', CORPUS_DIR: '', LOG_LEVEL: '', PORT: '' })).toEqual(
      config({}),
    );
  });

  test('the configuration is frozen', () => {
    expect(Object.isFrozen(config({}))).toBe(true);
  });
});

describe('values', () => {
  test('are taken as they are meant', () => {
    expect(
      config({
        DISCORD_TOKEN: ` ${TOKEN}\n`,
        DISCORD_API: 'http://127.0.0.1:9999/api/',
        CORPUS_DIR: 'reports',
        DATABASE_URL: 'postgres://me@db/footnote',
        LOG_LEVEL: 'debug',
        PORT: '0',
      }),
    ).toEqual({
      token: TOKEN,
      api: 'http://127.0.0.1:9999/api',
      corpusDir: resolve('reports'),
      databaseUrl: 'postgres://me@db/footnote',
      logLevel: 'debug',
      port: 0,
    });
  });
});

describe('DISCORD_API goes to loopback only', () => {
  test.each([
    'http://127.0.0.1:8080/api',
    'http://127.8.9.1/api',
    'http://localhost:1/api',
    'https://[::1]:8080/api',
  ])('takes %s', (url) => {
    expect(config({ DISCORD_TOKEN: TOKEN, DISCORD_API: url }).api).toBe(url);
  });

  test.each([
    'https://discord.com/api',
    'http://127.0.0.1@evil.example/api',
    'http://evil.example/127.0.0.1',
    'http://127.0.0.1.evil.example/api',
    'http://localhost.evil.example/api',
    'http://user:password@127.0.0.1/api',
    'http://0.0.0.0:8080/api',
    'http://[::]:8080/api',
    'ftp://127.0.0.1/api',
    '127.0.0.1:8080',
    'loopback',
  ])('refuses %s and names it', (url) => {
    expect(problem({ DISCORD_API: url })).toContain(`DISCORD_API is "${url}": it must be an address on this`);
  });
});

describe('a wrong value is one line that names the variable, the value and the remedy', () => {
  test.each([
    [{ PORT: '80a' }, 'PORT is "80a": use a number from 0 to 65535'],
    [{ PORT: '65536' }, 'PORT is "65536": use a number from 0 to 65535'],
    [{ PORT: '-1' }, 'PORT is "-1": use a number from 0 to 65535'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud": use one of silent, error, warn, info, debug'],
  ])('%o', (variables, line) => {
    expect(problem(variables)).toBe(line);
  });

  test('an address without a token is refused, as the token would be missing there', () => {
    expect(problem({ DISCORD_API: 'http://127.0.0.1:1/api' })).toMatch(
      /^DISCORD_API is "http:\/\/127.0.0.1:1\/api" without a DISCORD_TOKEN: set a token too/,
    );
  });

  test('never shows the token', () => {
    const line = problem({ DISCORD_TOKEN: `Bot ${TOKEN}` });
    expect(line).toMatch(/^DISCORD_TOKEN: a token has no spaces/);
    expect(line).not.toContain('e-c');
    expect(line).not.toContain('\n');
  });
});
