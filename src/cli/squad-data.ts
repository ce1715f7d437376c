import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { parseReport } from '../corpus/parse.ts';
import type { Report, Span } from '../corpus/report.ts';
import { QuestionSetError } from './question-set.ts';

/** A question on an article, with where its answer stands. */
export interface GoldQuestion {
  readonly text: string;
  /** The paragraph that it was asked about. */
  readonly paragraph: Span;
  /** The annotators' answers, in the report's text. */
  readonly answers: readonly Span[];
}

/** An article of SQuAD as a report. */
export interface Article {
  readonly report: Report;
  readonly questions: readonly GoldQuestion[];
}

const SQUAD = z.object({
  data: z.array(
    z.object({
      title: z.string(),
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(
            z.object({
              question: z.string(),
              answers: z.array(z.object({ text: z.string(), answer_start: z.number() })),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** A data set in SQuAD's format, version 1.1, its articles read one at a time. Questions without an answer are left out. */
export interface Squad {
  readonly articles: number;
  article(index: number): Article;
}

/**
 * Opens a data set, gzipped or not.
 *
 * @throws {QuestionSetError} when it cannot be read or is not in SQuAD's format
 */
export function openSquad(path: string): Squad {
  let content: unknown;
  try {
    const bytes = readFileSync(path);
    content = JSON.parse((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
  } catch (error) {
    throw new QuestionSetError(`${path}: ${error instanceof Error ? error.message : error}`);
  }
  const read = SQUAD.safeParse(content);
  if (!read.success) throw new QuestionSetError(`${path}: not in the format of SQuAD 1.1`);
  const { data } = read.data;
  return {
    articles: data.length,
    article(index) {
      const article = data[index];
      if (!article) throw new RangeError(`article ${index} of ${data.length}`);
      let text = '';
      const questions: GoldQuestion[] = [];
      for (const { context, qas } of article.paragraphs) {
        const start = text.length;
        text += `${context}\n\n`;
        for (const { question, answers } of qas) {
          if (answers.length === 0) continue;
          questions.push({
            text: question,
            paragraph: { start, end: start + context.length },
            answers: answers.map((answer) => {
              const from = start + answer.answer_start;
              return { start: from, end: from + answer.text.length };
            }),
          });
        }
      }
      return { report: parseReport({ id: article.title, text, format: 'plain' }), questions };
    },
  };
}
