import { oneLine } from './inline.ts';

/**
 * A corpus that cannot be used. The message is one line: file, cause, remedy.
 *
 * @example `corpus/a.md:3: the front matter is not valid YAML (bad indentation). Correct the line, or remove the block.`
 */
export class CorpusError extends Error {
  /** The file or folder, with the line where one is known (`corpus/a.md:3`). */
  readonly file: string;
  /** What is wrong. */
  readonly reason: string;
  /** What to do about it. */
  readonly remedy: string;

  constructor(file: string, reason: string, remedy: string) {
    super(oneLine(`${file}: ${reason}. ${remedy}.`));
    this.name = 'CorpusError';
    this.file = file;
    this.reason = reason;
    this.remedy = remedy;
  }
}
