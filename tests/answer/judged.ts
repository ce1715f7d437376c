import { openLibrary } from '../../src/answer/open-library.ts';
import { parseReport } from '../../src/corpus/parse.ts';
import type { Fact, SentenceFacts } from '../../src/facts/fact.ts';
import { analyse } from '../../src/question/analyse.ts';
import type { Question } from '../../src/question/question.ts';

/** A question as read against a report of one sentence, and that sentence. */
export interface Judged {
  readonly question: Question;
  readonly sentence: SentenceFacts;
  /** The value of the sentence that is written so. */
  fact(written: string): Fact;
}

/** Reads a sentence as a report of its own, and a question about it. */
export function judged(text: string, asked: string): Judged {
  const library = openLibrary([parseReport({ id: 'r', text, format: 'plain', file: 'r.txt' })]);
  const sentence = library.volumes
    .get('r')
    ?.sentences.find((one) => one.sentence.start === text.search(/\S/u));
  if (sentence === undefined) throw new Error(`no sentence in: ${text}`);
  const fact = (written: string): Fact => {
    const found = sentence.facts.find(({ start, end }) => text.slice(start, end) === written);
    if (found === undefined) {
      const all = sentence.facts.map(({ start, end }) => text.slice(start, end));
      throw new Error(`no value “${written}” among: ${all.join(' | ')}`);
    }
    return found;
  };
  return { question: analyse(asked, library.knowledge), sentence, fact };
}
