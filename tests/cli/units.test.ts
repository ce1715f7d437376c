import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { Answer, Evidence } from '../../src/answer/answer.ts';
import { wholeNumber } from '../../src/cli/arguments.ts';
import { linesOf } from '../../src/cli/lines.ts';
import { renderAnswer, renderLine } from '../../src/cli/render.ts';
import { readRequest } from '../../src/cli/request.ts';

describe('wholeNumber', () => {
  test.each([
    ['1', 1],
    ['007', 7],
    ['500', 500],
  ])('%s', (given, value) => {
    expect(wholeNumber('top', given, 1)).toEqual({ ok: true, value });
  });

  test.each(['0', '-1', '1.5', '1e3', ' 1', '', 'x', '٣', '99999999999999999999'])('not %j', (given) => {
    expect(wholeNumber('top', given, 1)).toEqual({
      ok: false,
      problem: `--top is "${given}": it takes a whole number from 1`,
    });
  });
});

describe('readRequest', () => {
  const plain = (question: string) => ({ question, conversation: null, report: null });

  test.each([
    ['How many?', plain('How many?')],
    ['"How many?"', plain('"How many?"')],
    ['', plain('')],
    ['{"question":"a"}', plain('a')],
    [
      ' {"question":"a","conversation":"c","report":"r","id":7}',
      { question: 'a', conversation: 'c', report: 'r' },
    ],
    ['{"question":"a","conversation":7,"report":null}', { question: 'a', conversation: '7', report: null }],
  ])('%s', (line, value) => {
    expect(readRequest(line)).toEqual({ ok: true, value });
  });

  test.each([
    ['{', /^not JSON that can be read \(.+\)$/],
    ['{}', /^"question" is null: it takes a text$/],
    ['{"question":["a"]}', /^"question" is \["a"\]: it takes a text$/],
    ['{"question":"a","conversation":{}}', /^"conversation" is \{\}: it takes a text$/],
    ['{"question":"a","report":1}', /^"report" is 1: it takes a text$/],
  ])('not %s', (line, problem) => {
    expect(readRequest(line)).toEqual({ ok: false, problem: expect.stringMatching(problem) });
  });
});

describe('linesOf', () => {
  async function linesIn(chunks: readonly (string | Buffer)[]): Promise<string[]> {
    const stream = new PassThrough();
    for (const chunk of chunks) stream.write(chunk);
    stream.end();
    const lines: string[] = [];
    for await (const line of linesOf(stream)) lines.push(line);
    return lines;
  }

  test.each([
    ['nothing', [''], []],
    ['one without an end', ['a'], ['a']],
    ['blank ones', ['a\n\nb\n'], ['a', '', 'b']],
    ['CRLF over two chunks', ['a\r', '\nb\r\n'], ['a', 'b']],
    ['parts of a line', ['a', 'b', 'c\nd', 'e'], ['abc', 'de']],
    ['a BOM', ['\uFEFFa\nb'], ['a', 'b']],
    ['a separator inside', ['a\u2028b\u0085c\n'], ['a\u2028b\u0085c']],
    ['a character over two chunks', [Buffer.from([0xc3]), Buffer.from([0xa9, 0x0a])], ['é']],
  ])('%s', async (_, chunks, lines) => {
    expect(await linesIn(chunks)).toEqual(lines);
  });

  test('cuts what is beyond four million characters, and goes on after it', async () => {
    const [long, next] = await linesIn([...Array(5).fill('x'.repeat(1_000_000)), '\nnext\n']);
    expect(long).toHaveLength(4_000_000);
    expect(next).toBe('next');
  });
});

describe('renderAnswer', () => {
  const evidence: Evidence = {
    report: 'harbour',
    title: 'The harbour',
    passage: 2,
    start: 10,
    end: 45,
    quote: 'The port handled 412 ships\nin 2023.',
    sha256: '0'.repeat(64),
  };
  const fact: Answer = {
    kind: 'fact',
    question: 'How many ships?',
    lead: '412 ships in 2023.',
    text: '412 ships in 2023.\n“The port handled 412 ships\nin 2023.” (¶2, The harbour)',
    short: '412',
    confidence: 0.9,
    missing: [],
    evidence: [evidence],
    best: null,
    passages: [],
    note: null,
  };
  const plain = { width: 80, colours: false };

  test('shows the lead, the quotation with its place, and how the question was read', () => {
    expect(renderAnswer({ ...fact, note: 'Read “shps” as “ships”.' }, plain)).toBe(
      [
        '412 ships in 2023.',
        '',
        '  “The port handled 412 ships in 2023.”',
        '  ¶2 · The harbour',
        '',
        'Read “shps” as “ships”.',
        '',
      ].join('\n'),
    );
  });

  test('says a lead that is the quotation once', () => {
    expect(renderAnswer({ ...fact, lead: evidence.quote }, plain)).toBe(
      '  “The port handled 412 ships in 2023.”\n  ¶2 · The harbour\n',
    );
  });

  test('says why it refuses, then the nearest sentence', () => {
    const text =
      'The report does not mention France; nearest is ¶2.\n“The port handled 412 ships\nin 2023.” (¶2)';
    const missing: Answer = { ...fact, kind: 'missing', lead: null, short: null, text };
    expect(renderAnswer(missing, plain)).toBe(
      [
        'The report does not mention France; nearest is ¶2.',
        '',
        '  “The port handled 412 ships in 2023.”',
        '  nearest: ¶2 · The harbour',
        '',
      ].join('\n'),
    );
  });

  test('lists the lines of a brief under their heads', () => {
    const brief: Answer = {
      ...fact,
      kind: 'brief',
      topic: 'traffic',
      sections: [{ head: 'Ships', lines: [{ text: 'It handled 412 ships.', evidence }] }],
      open: 'The report has no figure for boats.',
    };
    expect(renderAnswer(brief, plain)).toBe(
      '412 ships in 2023. (¶2)\n\nShips\n• It handled 412 ships. (¶2)\n\nThe report has no figure for boats.\n',
    );
  });

  test.each([
    [20, 20],
    [0, 80],
    [500, 100],
  ])('keeps lines of %i columns within %i', (width, most) => {
    const long = { ...fact, lead: 'a word '.repeat(60).trim() };
    const longest = Math.max(
      ...renderAnswer(long, { width, colours: false })
        .split('\n')
        .map((line) => line.length),
    );
    expect(longest).toBeLessThanOrEqual(most);
    expect(longest).toBeGreaterThan(most - 10);
  });

  test('keeps a report from steering the terminal', () => {
    const shown = renderAnswer({ ...fact, lead: 'a\x1b[2Jb\x07c\u009bd' }, plain);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must be gone
    expect(shown).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
  });

  test('paints only where colours are wanted', () => {
    expect(renderAnswer(fact, { width: 80, colours: true })).toContain('\x1b[1m412 ships in 2023.\x1b[0m');
    expect(renderAnswer(fact, plain)).not.toContain('\x1b');
  });

  test('fits on one line for a pipe', () => {
    expect(renderLine({ ...fact, note: 'Read so.' })).toBe(
      '412 ships in 2023. “The port handled 412 ships in 2023.” (¶2, The harbour) Read so.',
    );
  });
});
