import { parseReport } from '../../src/corpus/parse.ts';
import { createEngine } from '../../src/engine.ts';

/** The bare value that a report of a sentence or a few gives, whether the answer is given or only its best guess. */
export function shortTo(question: string, sentence: string): string | null {
  const text = `# Report\n\n${sentence}\n\nThe weather on the coast was calm for most of the spring.\n`;
  const answer = createEngine([parseReport({ id: 'r', text, format: 'markdown', file: 'r.md' })]).ask(
    question,
  );
  return answer.short ?? answer.best?.short ?? null;
}
