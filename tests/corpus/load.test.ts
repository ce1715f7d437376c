import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CorpusError } from '../../src/corpus/error.ts';
import { listCorpus, loadCorpus } from '../../src/corpus/load.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'footnote-corpus-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

const put = (name: string, content: string | Uint8Array) => writeFileSync(join(dir, name), content);

/** The message of the error that loading the folder gives. */
function failure(folder = dir): string {
  try {
    loadCorpus(folder);
  } catch (error) {
    expect(error).toBeInstanceOf(CorpusError);
    return (error as CorpusError).message;
  }
  throw new Error('loading did not fail');
}

describe('loadCorpus', () => {
  test('reads Markdown and plain text, sorted by id', () => {
    put('zebra.md', '# Zebras\n\nThey run.\n');
    put('Ant.TXT', 'Ants at work\n\nThey dig all day.\n');
    put('bee.txt', 'Bees at work\n\nThey fly all day.\n');
    const reports = loadCorpus(dir);
    expect(reports.map(({ id, title }) => [id, title])).toEqual([
      ['Ant', 'Ants at work'],
      ['bee', 'Bees at work'],
      ['zebra', 'Zebras'],
    ]);
  });

  test('keeps the text as it is, with the hash of the file', () => {
    const content = '\uFEFFGrüße\r\n\r\nThey cost €50m 🎉.\r\n';
    put('a.txt', content);
    const [report] = loadCorpus(dir);
    expect(report?.text).toBe(content);
    expect(report?.sha256).toBe(
      createHash('sha256')
        .update(readFileSync(join(dir, 'a.txt')))
        .digest('hex'),
    );
  });

  test('leaves README.md, dot files, folders and other formats alone', () => {
    put('a.md', 'Text.\n');
    put('README.md', 'How to add a report.\n');
    put('.hidden.md', 'Hidden.\n');
    put('scan.pdf', '%PDF');
    mkdirSync(join(dir, 'old'));
    writeFileSync(join(dir, 'old', 'b.md'), 'Old text.\n');
    expect(loadCorpus(dir).map(({ id }) => id)).toEqual(['a']);
    expect(listCorpus(dir)).toEqual({ reports: ['a.md'], ignored: ['scan.pdf'] });
  });

  test('the shipped corpus loads', () => {
    const reports = loadCorpus(new URL('../../corpus/', import.meta.url).pathname);
    expect(reports.length).toBeGreaterThan(0);
  });
});

describe('a broken corpus gives one line with the file, the cause and the remedy', () => {
  const inDir = (name: string) => join(dir, name);

  test('no such folder', () => {
    expect(failure(inDir('none'))).toBe(
      `${inDir('none')}: there is no such folder. Create it and put a report into it.`,
    );
  });

  test('a file for a folder', () => {
    put('a.md', 'Text.');
    expect(failure(inDir('a.md'))).toBe(
      `${inDir('a.md')}: this is not a folder. Name the folder that holds the reports.`,
    );
  });

  test('an empty folder', () => {
    expect(failure()).toBe(`${dir}: no report in this folder. Put at least one .md or .txt file into it.`);
  });

  test('a folder with other formats', () => {
    put('scan.pdf', '%PDF');
    expect(failure()).toBe(
      `${dir}: no report in this folder (it holds scan.pdf). Put at least one .md or .txt file into it.`,
    );
  });

  test('two files with one id', () => {
    put('a.md', 'Text.');
    put('a.txt', 'Text.');
    expect(failure()).toBe(
      `${inDir('a.txt')}: it has the same id "a" as a.md. Rename or remove one of the two.`,
    );
  });

  test('bytes that are not UTF-8, with their line', () => {
    put('a.txt', Buffer.from('Line one.\nCaf\xe9.\n', 'latin1'));
    expect(failure()).toBe(`${inDir('a.txt')}:2: the file is not valid UTF-8. Save it as UTF-8.`);
  });

  test('UTF-16', () => {
    put('a.txt', Buffer.from('\uFEFFText.', 'utf16le'));
    expect(failure()).toBe(`${inDir('a.txt')}:1: the file is not valid UTF-8. Save it as UTF-8.`);
  });

  test('a binary file', () => {
    put('a.txt', 'Text.\n\0\0\0');
    expect(failure()).toBe(`${inDir('a.txt')}:2: the file is not text. Save it as plain text in UTF-8.`);
  });

  test('bad front matter, with its line', () => {
    put('a.md', '---\ntitle: A\ndate: soon\n---\nText.\n');
    expect(failure()).toMatch(/a\.md:3: unknown date "soon"\. Write it like/);
  });

  test.each([
    ['nothing', ''],
    ['blanks', ' \n\n\t\n'],
    ['headings', '# One\n\n## Two\n'],
    ['leftovers', 'Leave a Reply\n\nShare on Facebook\n'],
    ['front matter', '---\ntitle: A\n---\n'],
  ])('a file with no text but %s', (_name, content) => {
    put('a.md', content);
    expect(failure()).toBe(
      `${inDir('a.md')}: there is no text to quote in this file. Write the report into it, or remove it.`,
    );
  });

  test('a folder that is called like a report', () => {
    mkdirSync(inDir('a.md'));
    expect(failure()).toBe(`${inDir('a.md')}: this is not a file. Rename it, or move it out of the folder.`);
  });

  test('a file that cannot be opened', () => {
    symlinkSync(inDir('gone.md'), inDir('a.md'));
    expect(failure()).toBe(
      `${inDir('a.md')}: the file cannot be read (ENOENT). Check its permissions, or remove it.`,
    );
  });

  test('a file over the limit', () => {
    put('a.txt', 'Text.');
    truncateSync(inDir('a.txt'), 20_000_001);
    expect(failure()).toBe(
      `${inDir('a.txt')}: the file has 21 MB, more than the 20 MB that are read. Split it.`,
    );
  });
});
