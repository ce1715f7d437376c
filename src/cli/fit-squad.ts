import type { Candidate } from '../answer/candidate.ts';
import { parseReport } from '../corpus/parse.ts';
import type { Report, Span } from '../corpus/report.ts';
import { bestGraded, featuresOf, finder } from './fit-examples.ts';
import type { Example } from './fit-model.ts';
import { FIT } from './fit-settings.ts';
import { QuestionSetError } from './question-set.ts';
import { type Article, type GoldQuestion, openSquad } from './squad-data.ts';

/**
 * Makes examples of questions spread over some articles of SQuAD, and of some of them once more, asked of the article without the
 * paragraph that answers them.
 *
 * @throws {QuestionSetError} when it cannot be read or has too few articles
 */
export function squadExamples(file: string): readonly Example[] {
  const squad = openSquad(file);
  const { from, articles } = FIT.squad;
  if (squad.articles <= from)
    throw new QuestionSetError(
      `${file}: it has ${squad.articles} articles; those from the ${from + 1}st on are learnt from`,
    );
  const found: Example[] = [];
  for (let at = from; at < Math.min(from + articles, squad.articles); at++)
    found.push(...articleExamples(squad.article(at)));
  return found;
}

/** Makes examples of the questions of one article. */
export function articleExamples({ report, questions }: Article): readonly Example[] {
  const step = Math.max(1, Math.floor(questions.length / FIT.squad.questions));
  const find = finder([report]);
  return questions
    .filter((_, i) => i % step === 0)
    .flatMap((question, i) => {
      const whole = answered(find, question);
      const without = i % FIT.squad.unanswerableEvery === 0 ? unanswered(report, question) : null;
      return [whole, without].filter((example) => example !== null);
    });
}

function answered(find: ReturnType<typeof finder>, { text, answers: [gold] }: GoldQuestion): Example | null {
  const found = find(text);
  if (found === null || gold === undefined) return null;
  const features = featuresOf(found);
  const grades = found.candidates.map((candidate) => gradeOf(candidate, gold, features.family === 'text'));
  const wanted = bestGraded(grades);
  return { ...features, report: null, answerable: true, wanted, right: wanted, weight: FIT.squad.weight };
}

function gradeOf({ fact, sentence: { sentence } }: Candidate, gold: Span, inWords: boolean): number {
  if (sentence.start > gold.start || gold.end > sentence.end) return 0;
  if (fact === null) return inWords ? 1 : 0;
  const shared = Math.min(gold.end, fact.end) - Math.max(gold.start, fact.start);
  const joined = Math.max(gold.end, fact.end) - Math.min(gold.start, fact.start);
  return shared / joined >= FIT.squad.overlap ? 2 : 0;
}

/** Asks the article without the paragraph. Other sentences that have the same words may answer, so they are left out. */
function unanswered(report: Report, { text, paragraph, answers: [gold] }: GoldQuestion): Example | null {
  const rest = report.text.slice(0, paragraph.start) + report.text.slice(paragraph.end).trimStart();
  const found = finder([parseReport({ id: report.id, text: rest, format: 'plain' })])(text);
  if (found === null || gold === undefined) return null;
  const answer = report.text.slice(gold.start, gold.end);
  const candidates = found.candidates.filter(
    ({ sentence: { sentence } }) => !rest.slice(sentence.start, sentence.end).includes(answer),
  );
  const none = candidates.map(() => false);
  return {
    ...featuresOf({ ...found, candidates }),
    report: null,
    answerable: false,
    wanted: none,
    right: none,
    weight: FIT.squad.weight,
  };
}
