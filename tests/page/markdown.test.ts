import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/local/page/markdown/inline.js';
import type { Node } from '../../src/local/page/markdown/nodes.js';
import { parseMarkdown } from '../../src/local/page/markdown/parse.js';

/** Parsed blocks in short: `strong(bold )` stands for a strong node with that text. */
function short(text: string): string {
  return parseMarkdown(text).map(shorten).join(' ');
}

function shorten(node: Node): string {
  if (node.type === 'text') return node.text;
  if (node.type === 'break') return '⏎';
  if (node.type === 'list')
    return `list(${node.items.map((item) => item.map(shorten).join('')).join(' | ')})`;
  const { type, ...rest } = node;
  const inner = 'children' in rest ? rest.children.map(shorten).join('') : Object.values(rest).join(',');
  return type === 'paragraph' ? inner : `${type}(${inner})`;
}

describe('Discord’s markdown', () => {
  test.each([
    ['**bold** and *it*', 'strong(bold) and em(it)'],
    ['***both***', 'strong(em(both))'],
    ['__under__ ~~gone~~ ||secret||', 'underline(under) strike(gone) spoiler(secret)'],
    ['snake_case_word stays', 'snake_case_word stays'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['\\*not it\\*', '*not it*'],
    ['`**code**`', 'code(**code**)'],
    ['unclosed **bold', 'unclosed **bold'],
    ['# Title\ntext', 'heading(Title) text'],
    ['-# small', 'subtext(small)'],
    ['#no heading', '#no heading'],
    ['> one\n> two\nthree', 'quote(one⏎two) three'],
    ['>>> all\nof it', 'quote(all⏎of it)'],
    ['- a\n  - b\n- c', 'list(alist(b) | c)'],
    ['2. two\n3. three', 'list(two | three)'],
    ['```js\nlet a = 1;\n```', 'code-block(js,let a = 1;)'],
    ['before ```x``` after', 'before  code-block(,x)  after'],
    ['<@12> <@&3> <#4> @everyone', 'user(12) role(3) channel(4) everyone(@everyone)'],
    ['</ask:5> <t:0:R> <:wave:6>', 'command(ask,5) time(0,R) emoji(wave)'],
  ])('%s', (text, expected) => {
    expect(short(text)).toBe(expected);
  });

  test.each([
    ['[report](https://example.org/a_(b))', 'https://example.org/a_(b)'],
    ['see https://example.org/x.', 'https://example.org/x'],
    ['(https://example.org/y)', 'https://example.org/y'],
    ['<https://example.org/z>', 'https://example.org/z'],
  ])('a link: %s', (text, url) => {
    expect(JSON.stringify(parseMarkdown(text))).toContain(`"url":"${url}"`);
  });

  test.each([
    '[x](javascript:alert(1))',
    '[x](data:text/html,y)',
    '<javascript:alert(1)>',
    '[x](//example.org)',
    '<img src=x onerror=alert(1)>',
  ])('no link and no markup: %s', (text) => {
    expect(parseMarkdown(text)).toEqual([{ type: 'paragraph', children: [{ type: 'text', text }] }]);
  });

  test('any text is parsed without loss of words, and quickly', () => {
    const pieces = fc.constantFrom(
      '*',
      '**',
      '_',
      '__',
      '~~',
      '||',
      '`',
      '```',
      '> ',
      '- ',
      '# ',
      '[',
      '](',
      'word',
      ' ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 400 }), (parts) => {
        const text = parts.join('');
        const words = (value: string) => value.match(/word/g)?.length ?? 0;
        const shown = parseMarkdown(text).map((node) => ('text' in node ? node.text : plainText([node])));
        expect(words(shown.join(' '))).toBe(words(text));
      }),
    );
  });

  test.each(['**', '||', '_', '[', '[a](', '* a ', '```', '> '])(
    'a message full of %s takes no time',
    (piece) => {
      const text = piece.repeat(4000 / piece.length);
      const started = performance.now();
      parseMarkdown(text);
      expect(performance.now() - started).toBeLessThan(500);
    },
  );
});
