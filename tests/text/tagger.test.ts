import { expect, test } from 'vitest';
import { tag } from '../../src/text/tagger.ts';

const read = (text: string) => tag(text).map(({ text: word, pos }) => `${word}/${pos}`);

test.each(['council', 'kestrel', 'Hill'])('what was read before changes nothing: %s', (owner) => {
  const text = `It was the ${owner}'s turn to go.`;
  const before = read(text);
  for (const mark of ['.', ',', ';', ':', '!', '?', ')', '”', '"', '’', "'", '…'])
    tag(`This lasted longer than the ${owner}'s${mark} and the ${owner}s'${mark}`);
  expect(read(text)).toEqual(before);
});
