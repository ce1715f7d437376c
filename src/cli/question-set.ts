import { readFileSync } from 'node:fs';

/** A question set that cannot be used. The message is one line: file, line, cause. */
export class QuestionSetError extends Error {
  override name = 'QuestionSetError' as const;
}

/** One line of a question set. */
export interface Expectation {
  readonly line: number;
  readonly kind: string;
  readonly question: string;
  /** What the lead must match, all of them; null where the report does not answer. */
  readonly lead: readonly RegExp[] | null;
  /** Pieces of the sentence that proves the answer; any of them will do. */
  readonly evidence: readonly string[];
  /** What the bare value must match in full; null where there is none. */
  readonly short: RegExp | null;
  /** Questions asked before it in the same conversation. */
  readonly before: readonly string[];
}

/**
 * Reads a question set. `.tsv`: kind, question, regular expressions joined by `&&` (or NONE), pieces of evidence joined
 * by `||`, and optionally a regular expression for the bare value. `.jsonl`: one conversation a line, `{"turns": [{"question",
 * "lead", "evidence", "short"}]}`. Lines that start with `#` are comments.
 * @throws {QuestionSetError} when the file cannot be read or a line has no such form
 */
export function readQuestions(file: string): readonly Expectation[] {
  const lines = readLines(file);
  return lines.flatMap((text, i) => {
    if (text.trim() === '' || text.startsWith('#')) return [];
    try {
      return file.endsWith('.jsonl') ? conversation(text, i + 1) : [single(text, i + 1)];
    } catch (error) {
      throw new QuestionSetError(`${file}:${i + 1}: ${(error as Error).message}`);
    }
  });
}

function readLines(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/u);
  } catch (error) {
    throw new QuestionSetError(`${file}: the question set cannot be read (${(error as Error).message})`);
  }
}

function single(text: string, line: number): Expectation {
  const [kind = '', question = '', lead, evidence, short] = text.split('\t');
  if (lead === undefined) throw new Error('expected kind, question and expected answer, separated by tabs');
  return { line, kind, question, before: [], ...expected(lead, evidence, short) };
}

interface TurnLine {
  readonly question: string;
  readonly lead: string;
  readonly evidence?: string;
  readonly short?: string;
}

function conversation(text: string, line: number): Expectation[] {
  const { turns } = JSON.parse(text) as { turns: readonly TurnLine[] };
  return turns.map(({ question, lead, evidence, short }, i) => ({
    line,
    kind: i === 0 ? 'opening' : 'follow-up',
    question,
    before: turns.slice(0, i).map((turn) => turn.question),
    ...expected(lead, evidence, short),
  }));
}

function expected(lead: string, evidence = '', short = ''): Pick<Expectation, 'lead' | 'evidence' | 'short'> {
  return {
    lead: lead.trim() === 'NONE' ? null : lead.split('&&').map((part) => new RegExp(part.trim(), 'u')),
    evidence: evidence === '' ? [] : evidence.split('||').map((piece) => piece.trim()),
    short: short.trim() === '' ? null : new RegExp(`^(?:${short.trim()})$`, 'u'),
  };
}
