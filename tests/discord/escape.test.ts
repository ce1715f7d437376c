import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeLine, escapeText, quoteBlock } from '../../src/discord/escape.ts';

/** What Discord shows of a text whose marks are all escaped: a backslash before a sign means that sign. */
function shown(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}

describe('nothing in a text acts', () => {
  test.each([
    ['# Heading', '\\# Heading'],
    ['### Heading', '\\### Heading'],
    ['  # Heading', '  \\# Heading'],
    ['-# subtext', '\\-# subtext'],
    ['- item', '\\- item'],
    ['* item', '\\* item'],
    ['+ item', '\\+ item'],
    ['1. item', '1\\. item'],
    ['12) item', '12\\) item'],
    ['> quote', '\\> quote'],
    ['>>> quote', '\\>>> quote'],
    ['one\n# two\n> three', 'one\n\\# two\n\\> three'],
    ['one\r\n# two\u2028- three', 'one\n\\# two\n\\- three'],
    ['**bold** _it_ ~~gone~~ ||spoiler||', '\\*\\*bold\\*\\* \\_it\\_ \\~\\~gone\\~\\~ \\|\\|spoiler\\|\\|'],
    ['`code` ```block```', '\\`code\\` \\`\\`\\`block\\`\\`\\`'],
    ['[click](https://evil.example)', '\\[click\\](https\\://evil.example)'],
    ['see http://evil.example', 'see http\\://evil.example'],
    ['<https://evil.example>', '\\<https\\://evil.example>'],
    ['<@123> <@&4> <#5>', '\\<@123> \\<@&4> \\<#5>'],
    ['<t:1:R> </ask:1> <id:home>', '\\<t\\:1:R> \\</ask:1> \\<id:home>'],
    ['<:name:1> <a:name:1> :warning:', '\\<\\:name:1> \\<a\\:name:1> \\:warning:'],
    ['@everyone @here', '@\u200beveryone @\u200bhere'],
    ['@\u200beveryone', '@\u200beveryone'],
    ['\\*', '\\\\\\*'],
  ])('%j', (text, markdown) => {
    expect(escapeText(text)).toBe(markdown);
  });
});

describe('plain prose stays as it is', () => {
  test.each([
    'Mr Parker said: “It’s clear” — 379 arrests, up to €50m (a record number).',
    'At 10:30 the level rose by 3.5 % to #1; see a@b.example & co + more - less > none!',
    'Emoji with a joiner stay whole: 👩\u200d🚒; and so do می\u200cروم.',
  ])('%s', (text) => {
    expect(escapeText(text)).toBe(text);
  });
});

test('invisible and direction-changing characters go', () => {
  expect(escapeText('a\u202eb\u2066c\u200bd\ufeffe\u0000f\u00adg\u{e0041}h\u2060')).toBe('abcdefgh');
});

test('a line break inside a quotation does not end its block', () => {
  expect(quoteBlock('one\n\ntwo\r\n  # three')).toBe('> one two # three');
  expect(escapeLine('  # one\n- two ')).toBe('\\# one - two');
});

test('what is shown is the text itself, whatever it is', () => {
  const piece = fc.constantFrom(...'*_~|`<>[]()#-+.:@\\1 \n', 'everyone', 'http://', 'ab', '12', '-#', '>>>');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      expect(shown(escapeText(text)).replaceAll('\u200b', '')).toBe(text);
    }),
    { numRuns: 500 },
  );
});
