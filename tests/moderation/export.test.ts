import { expect, test } from 'vitest';
import { pinsAsJson, pinsAsMarkdown } from '../../src/moderation/export.ts';
import type { Pin } from '../../src/store/pin.ts';
import { samplePin } from '../store/samples.ts';

const AT = Date.UTC(2024, 4, 3, 12);
const plain: Pin = { ...samplePin({ pinnedAt: AT }), id: 'p1', correction: null, flag: null };
const corrected: Pin = {
  ...samplePin({ question: '# How *many*\n- <b>?', pinnedAt: AT, pinnedBy: '' }),
  id: 'p2',
  correction: { text: 'Forty-two.', by: 'u2', at: AT },
  flag: 'The report “Harbour” is gone.',
};

test('JSON has every pin with its evidence, its state and its original wording', () => {
  const rows = JSON.parse(pinsAsJson([plain, corrected]));
  expect(rows[0]).toMatchObject({
    id: 'p1',
    question: 'How many ships came?',
    answer: '42.',
    state: 'ok',
    original: null,
    pinnedAt: '2024-05-03T12:00:00.000Z',
    message: 'https://discord.com/channels/g1/c1/m1',
    evidence: [
      { passage: 1, start: 0, end: 21, quote: 'There were 42 of them.', sha256: 'a'.repeat(64) },
    ].map((each) => ({ ...each, end: each.quote.length })),
  });
  expect(rows[1]).toMatchObject({
    answer: 'Forty-two.',
    original: '42.',
    state: 'flagged',
    correctedBy: 'u2',
  });
});

test('Markdown reads as a document, and nothing in it acts', () => {
  const text = pinsAsMarkdown([plain, corrected], 'My *server*');
  expect(text).toBe(`# Pinned answers of My \\*server\\*

## How many ships came?

42.

> There were 42 of them.
>
> ¶1, Harbour, characters 0–22, SHA-256 ${'a'.repeat(64)}

Pinned on 2024-05-03 by u1; https://discord.com/channels/g1/c1/m1

## \\# How \\*many\\* - \\<b\\>?

Forty-two.

> There were 42 of them.
>
> ¶1, Harbour, characters 0–22, SHA-256 ${'a'.repeat(64)}

Pinned on 2024-05-03; worded by a moderator on 2024-05-03; no longer answered from: The report “Harbour” is gone.; https://discord.com/channels/g1/c1/m1
`);
});
