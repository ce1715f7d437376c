import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/corpus/parse.ts';
import { renderSource } from '../../src/discord/render-source.ts';
import { type SourceChoice, sourceButtonId, sourceMenuId, sourceRefs } from '../../src/discord/source-id.ts';
import { evidenceOf, HARBOUR, ROADS } from './sample.ts';

const REPORTS = [HARBOUR, ROADS];

function choice(...pieces: readonly string[]): SourceChoice {
  return { refs: sourceRefs(pieces.map((piece) => evidenceOf(HARBOUR, piece))), shown: 0 };
}

describe('a source', () => {
  test('shows the passage with the sentence marked, what stands around it, offsets and hash', () => {
    const { start, end } = evidenceOf(HARBOUR, '412 ships');
    const { content, components } = renderSource(choice('412 ships'), REPORTS);
    expect(content).toBe(
      [
        '**¶1** · Traffic',
        '> __**The port handled 412 ships in 2023.**__ That is 30 more than in 2022.',
        '-# ¶2',
        '> Snake\\_case, \\<@1> and @\u200beveryone stand in this sentence, and so does https\\://port.example/a\\_b.',
        '-# The \\*harbour\\* report · May 2024 · Harbour Office',
        `-# ✓ Checked word for word: characters ${start} to ${end} of the report, unchanged since the answer`,
        `-# SHA-256 \`${createHash('sha256').update(HARBOUR.text).digest('hex')}\``,
      ].join('\n'),
    );
    expect(components).toEqual([]);
  });

  test('of an answer with several sentences has a menu of them', () => {
    const { components } = renderSource({ ...choice('412 ships', 'cost €50m'), shown: 1 }, REPORTS);
    expect(components[0]?.components[0]).toMatchObject({
      options: [
        { label: '¶1 The port handled 412 ships in 2023.', value: '0', default: false },
        { label: '¶3 The new quay cost €50m.', value: '1', default: true },
      ],
    });
  });

  test('of a report that has changed says so instead', () => {
    const changed = parseReport({ id: 'harbour', format: 'markdown', text: `${HARBOUR.text} Anew.` });
    expect(renderSource(choice('412 ships'), [changed, ROADS])).toMatchObject({
      content: expect.stringMatching(/^The report behind this answer has changed or was removed since/),
      components: [],
    });
  });

  test('is not believed by its hash alone: the text is hashed again', () => {
    const forged = { ...HARBOUR, text: HARBOUR.text.replace('412', '999') };
    expect(renderSource(choice('412 ships'), [forged]).content).toMatch(
      /^The report behind this answer has changed/,
    );
  });

  test('leaves out passages around it that do not fit, and never a part of one', () => {
    const [before, own, after] = ['Before. ', 'Own. ', 'After. '].map((word) => word.repeat(120).trim());
    const text = `# T\n\n${before}\n\n${own}\n\n${after}\n`;
    const report = parseReport({ id: 'long', format: 'markdown', text });
    const source = renderSource({ refs: sourceRefs([evidenceOf(report, 'Own.')]), shown: 0 }, [report]);
    expect(source.content.length).toBeLessThanOrEqual(2000);
    expect(source.content).toContain(`> ${before}`);
    expect(source.content).not.toContain('After.');
    expect(source.files).toBeUndefined();
  });

  test('of a passage longer than a message comes as a file', () => {
    const text = `# T\n\n${'All of this is one passage. '.repeat(100).trim()}\n`;
    const report = parseReport({ id: 'long', format: 'markdown', text });
    const source = renderSource({ refs: sourceRefs([evidenceOf(report, 'All')]), shown: 0 }, [report]);
    expect(source.content).toMatch(/^\*\*¶1\*\* is longer than a message\.\n/);
    expect(source.files?.[0]?.name).toBe('passage-1.txt');
    expect(String(source.files?.[0]?.attachment)).toBe(text.slice(5, -1));
  });
});

describe('a source in a custom_id', () => {
  test('comes back as it was, several reports and far offsets included', () => {
    const refs = [
      { hash: 'ab12cd34ef56', start: 0, end: 30 },
      { hash: 'ab12cd34ef56', start: 19_999_000, end: 19_999_999 },
      { hash: '0123456789ab', start: 7, end: 8 },
    ];
    const written = sourceButtonId.write({ refs, shown: 2 });
    expect(written).toBe('source:2:ab12cd34ef56,0-u,bwnbs-rr:0123456789ab,7-1');
    expect(sourceButtonId.read(written)).toEqual({ refs, shown: 2 });
    expect(sourceMenuId.read(written)).toBeNull();
  });

  test('holds as many sentences as fit into 100 characters', () => {
    const refs = Array.from({ length: 30 }, (_, i) => ({
      hash: 'ab12cd34ef56',
      start: 10_000 + i,
      end: 10_100 + i,
    }));
    const written = sourceButtonId.write({ refs, shown: 0 });
    expect(written.length).toBeLessThanOrEqual(100);
    const read = sourceButtonId.read(written);
    expect(read?.refs.length).toBeGreaterThanOrEqual(9);
    expect(refs.slice(0, read?.refs.length)).toEqual(read?.refs);
  });

  test('names each sentence once', () => {
    const evidence = evidenceOf(HARBOUR, '412 ships');
    expect(sourceRefs([evidence, evidence])).toHaveLength(1);
  });

  test.each([
    'source',
    'source:0',
    'source:0:ab12cd34ef56',
    'source:0:AB12CD34EF56,0-1',
    'source:1:ab12cd34ef56,0-1',
    'source:-1:ab12cd34ef56,0-1',
    'source:x:ab12cd34ef56,0-1',
    'source:0:ab12cd34ef56,0',
    'source:0:ab12cd34ef56,0-1:',
    'source:0:../../etc,0-1',
    'delete:1',
  ])('%s was not written by us', (id) => {
    expect(sourceButtonId.read(id)).toBeNull();
  });
});
