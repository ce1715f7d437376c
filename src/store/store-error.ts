/** What went wrong with the store, for those who must act on it differently. */
export type StoreProblem =
  | 'unreachable'
  | 'refused'
  | 'damaged'
  | 'read-only'
  | 'full'
  | 'busy'
  | 'newer'
  | 'broken';

/** The store cannot be used: the message is one line that names the place and the remedy. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly problem: StoreProblem;

  constructor(problem: StoreProblem, message: string, cause?: unknown) {
    super(message, { cause });
    this.problem = problem;
  }
}
