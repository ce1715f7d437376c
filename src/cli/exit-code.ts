import { CorpusError } from '../corpus/error.ts';
import { QuestionSetError } from './question-set.ts';

/** Does the work of a command; a file that cannot be used becomes one line on standard error. @returns the exit code */
export async function exitCodeOf(command: string, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CorpusError || error instanceof QuestionSetError)) throw error;
    process.stderr.write(`${command}: ${error.message}\n`);
    return 1;
  }
}
