import { describe, expect, test } from 'vitest';
import { leftOutOf, passagesOf, reportOf, sentencesOf } from './quoted.ts';

const markdown = (text: string) => reportOf(text, 'markdown');
const passages = (text: string) => passagesOf(markdown(text));
const headings = (text: string) => markdown(text).passages.map((passage) => passage.headings.join(' > '));

describe('headings', () => {
  test('stand above the passages that follow, outermost first', () => {
    expect(
      headings('Before.\n\n# A #\nOne.\n## B\nTwo.\n### *C* [d](e)\nThree.\n## E\nFour.\n# F\nFive.'),
    ).toEqual(['', 'A', 'A > B', 'A > B > C d', 'A > E', 'F']);
  });

  test('may be underlined', () => {
    expect(headings('A\n===\n\nOne.\n\nB\n-\nTwo.')).toEqual(['A', 'A > B']);
  });

  test('text above a rule is text', () => {
    expect(passages('It rained.\n---\nIt stopped.')).toEqual(['It rained.', 'It stopped.']);
    expect(passages('It rained in the\nnorth\n---\nIt stopped.')).toEqual([
      'It rained in the\nnorth',
      'It stopped.',
    ]);
  });

  test('a short line all in bold is one, unless it says something', () => {
    expect(headings('# A\n\n**Next steps**\n\nOne.')).toEqual(['A > Next steps']);
    expect(passages('**36 ships sank**\n\n**Stop!**\n\n- **Ann**')).toEqual([
      '36 ships sank',
      'Stop!',
      'list item: Ann',
    ]);
  });

  test('a hashtag and a hash in code are none', () => {
    expect(passages('#rain is a tag.\n\n```\n# a comment\n```')).toEqual(['#rain is a tag.', '# a comment']);
  });

  test('the first one is the title', () => {
    expect(markdown('Before.\n\n## *Rain* in May\n\nOne.').title).toBe('Rain in May');
    expect(markdown('---\ntitle: A\n---\n# B\n\nOne.').title).toBe('A');
    expect(markdown('It rained. It stopped.').title).toBe('It rained');
  });
});

describe('paragraphs and quotes', () => {
  test('lines make a paragraph until a blank line or another block', () => {
    expect(passages('One\ntwo.\n\nThree.\n# A\nFour.\n- Five.')).toEqual([
      'One\ntwo.',
      'Three.',
      'Four.',
      'list item: Five.',
    ]);
  });

  test('block quotes are paragraphs, in several depths', () => {
    expect(passages('> One\n> two.\n>\n> > Three.\n\nFour.')).toEqual(['One\n> two.', 'Three.', 'Four.']);
  });

  test('code stays, whole, in one passage', () => {
    expect(passages('One.\n```js\na = 1\n\nb = 2\n```\n\n    c = 3\n\n~~~\n```\n~~~')).toEqual([
      'One.',
      'a = 1\n\nb = 2',
      'c = 3',
      '```',
    ]);
  });

  test('code that is never closed stays', () => {
    expect(passages('```\na = 1\n')).toEqual(['a = 1']);
  });

  test('notes are passages without their mark', () => {
    expect(passages('It rained.[^1]\n\n[^1]: In the north.\n[^b]: All\nday.')).toEqual([
      'It rained.[^1]',
      'In the north.',
      'All\nday.',
    ]);
  });

  test('emphasis around all of a paragraph is not quoted, inside it is', () => {
    expect(passages('*It rained.*\n\nIt *rained*.\n\n*It* rained *a lot*.')).toEqual([
      'It rained.',
      'It *rained*.',
      '*It* rained *a lot*.',
    ]);
  });
});

describe('lists', () => {
  test('each item is a passage, in any depth and with any mark', () => {
    expect(passages('- a\n  - b\n    c\n\n    d\n+ e\n* f\n1. g\n2) h\n   - i\n- 1. j')).toEqual(
      ['a', 'b\n    c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((item) => `list item: ${item}`),
    );
  });

  test('text after the list is a paragraph again', () => {
    expect(passages('- a\n\nIt rained.')).toEqual(['list item: a', 'It rained.']);
  });

  test('a wrapped year is no item, a list that goes on is', () => {
    expect(passages('It rained in\n1986. Then\n1. One.\n3. Three.')).toEqual([
      'It rained in\n1986. Then',
      'list item: One.',
      'list item: Three.',
    ]);
  });

  test('headings and code inside items', () => {
    expect(passages('- # A\n- ```\n  b = 1\n  ```\n-\n- c')).toEqual(['b = 1', 'list item: c']);
  });
});

describe('tables', () => {
  const table =
    '| Quay | Ships | *Change* |\n|:--|--:|:-:|\n| East | 412 | **+8 %** |\n| West \\| old | | -2 |\n| | | |\n';

  test('each row is a passage of one sentence, as it is written', () => {
    const report = markdown(table);
    expect(passagesOf(report)).toEqual([
      'table row: | East | 412 | **+8 %** |',
      'table row: | West \\| old | | -2 |',
    ]);
    expect(sentencesOf(report, report.passages[0])).toEqual(['| East | 412 | **+8 %** |']);
  });

  test('cells are bound to the heads of their columns', () => {
    const report = markdown(table);
    const cells = report.passages.map((row) =>
      row.cells.map(({ head, text, start, end }) => [head, text, report.text.slice(start, end)]),
    );
    expect(cells).toEqual([
      [
        ['Quay', 'East', 'East'],
        ['Ships', '412', '412'],
        ['Change', '+8 %', '**+8 %**'],
      ],
      [
        ['Quay', 'West | old', 'West \\| old'],
        ['Ships', '', ''],
        ['Change', '-2', '-2'],
      ],
    ]);
  });

  test('rows may be short, long, or without outer pipes', () => {
    const report = markdown('a | b\n--|--\n1\n\na | b\n--|--\n1 | 2 | 3\n4 |\n');
    expect(passagesOf(report)).toEqual(['1', 'table row: 1 | 2 | 3', 'table row: 4 |']);
    expect(report.passages[1]?.cells.map(({ head, text }) => `${head}=${text}`)).toEqual([
      'a=1',
      'b=2',
      '=3',
    ]);
  });

  test('the head is the last line above the delimiters; the text before it stays', () => {
    expect(passages('The ships:\n| a |\n|---|\n| 1 |\nAfter.')).toEqual([
      'The ships:',
      'table row: | 1 |',
      'After.',
    ]);
  });

  test('pipes without a matching delimiter row are text', () => {
    expect(passages('a | b\n--|--|--\nc | d')).toEqual(['a | b\n--|--|--\nc | d']);
  });

  test.each([
    ['**Table 1: Average price by area**', 'Table 1: Average price by area'],
    ['Average price by area:', 'Average price by area:'],
    ['Prices rose in all areas.', null],
  ])('rows have the caption above the table: %s', (line, caption) => {
    const { passages } = markdown(`# A\n\n${line}\n\n${table}`);
    const rows = passages.filter(({ role }) => role === 'table row');
    expect(rows.map((row) => row.caption)).toEqual(rows.map(() => caption));
  });

  test('rows have the headings above the table', () => {
    expect(headings(`# A\n\n${table}`)).toEqual(['A', 'A']);
  });
});

describe('what is no text', () => {
  test('comments, link definitions, tags and images without words are left out and named', () => {
    const report = markdown(
      '<!-- a\n\nb -->\nOne.\n\n[x]: https://example.org "X"\n\n<br>\n<div class="a">\n\n<img\n src="c.png"/></a>\n\n![](a.png)\n\n![IMG_1](b.png)\n\nTwo <!-- c --> three.\n',
    );
    expect(passagesOf(report)).toEqual(['One.', 'Two <!-- c --> three.']);
    expect(leftOutOf(report)).toEqual([
      'HTML comment: <!-- a\n\nb -->',
      'link definition: [x]: https://example.org "X"',
      'HTML tags: <br>',
      'HTML tags: <div class="a">',
      'HTML tags: <img\n src="c.png"/></a>',
      'image without a description: ![](a.png)',
      'image without a description: ![IMG_1](b.png)',
    ]);
  });

  test('a comment that is never closed is text, and so is text in tags', () => {
    expect(passages('<!-- It rained.\n\n<p>It stopped.</p>')).toEqual([
      '<!-- It rained.',
      '<p>It stopped.</p>',
    ]);
  });

  test('text after a comment on its last line stays', () => {
    expect(passages('<!-- a --> It rained.')).toEqual(['It rained.']);
  });

  test('headings and items of a page’s furniture are left out; single words may be the report’s', () => {
    const report = markdown(
      '# Rain\n\nIt rained.\n\n## Comments\n\nNone.\n\n- Share on Facebook\n- Tweet\n\n- Email\n\n## Leave a Reply\n\n## Related articles\n\n- A dry week\n- More rain\n',
    );
    expect(passagesOf(report)).toEqual(['It rained.', 'None.']);
    expect(leftOutOf(report)).toHaveLength(7);
    expect(passages('The tools:\n\n- Email\n- Twitter\n- Print')).toEqual([
      'The tools:',
      'list item: Email',
      'list item: Twitter',
      'list item: Print',
    ]);
  });
});

describe('captions', () => {
  test('are what an image shows, and a line in emphasis below it', () => {
    expect(
      passages(
        '![A crane lifts a box](a.png)\n*The quay in March.*\n\n[![A ship at sea](b.png "B")](https://example.org)\n\nOne.',
      ),
    ).toEqual([
      'caption: A crane lifts a box',
      'caption: The quay in March.',
      'caption: A ship at sea',
      'One.',
    ]);
  });

  test('are told by a credit; a credit alone is left out', () => {
    const report = markdown('Police on the quay in March (photo: Reuters)\n\n*Photo: Jo Lee*\n\nOne.');
    expect(passagesOf(report)).toEqual(['caption: Police on the quay in March (photo: Reuters)', 'One.']);
    expect(leftOutOf(report)).toEqual(['photo credit: Photo: Jo Lee']);
  });
});
