import type { Readable } from 'node:stream';

/** Longest line that is read, in characters (default 4 million); what is beyond is dropped, so that memory stays bounded. */
const LONGEST_LINE = 4_000_000;

/**
 * Lines of a stream of text in UTF-8, each as soon as it is complete, without their ends (`\n` or `\r\n`).
 * `node:readline` would also end a line at U+2028, which may stand inside a JSON string.
 */
export async function* linesOf(stream: Readable): AsyncGenerator<string> {
  stream.setEncoding('utf8');
  let open: string[] = [];
  let length = 0;
  let first = true;
  const close = (rest: string) => {
    const line = [...open, rest].join('').slice(0, LONGEST_LINE).replace(/\r$/u, '');
    const whole = first ? line.replace(/^\uFEFF/u, '') : line;
    open = [];
    length = 0;
    first = false;
    return whole;
  };
  for await (const chunk of stream as AsyncIterable<string>) {
    const parts = chunk.split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) yield close(part);
    if (last !== '' && length < LONGEST_LINE) open.push(last);
    length += last.length;
  }
  if (length > 0) yield close('');
}
