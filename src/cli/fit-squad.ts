import type { Candidate } from '../answer/candidate/candidate.ts';
import type { Span } from '../corpus/report.ts';
import { bestGraded, type Found, featuresOf, finder } from './fit-examples.ts';
import type { Example } from './fit-model.ts';
import { FIT } from './fit-settings.ts';
import { QuestionSetError } from './question-set.ts';
import { type Article, type GoldQuestion, openSquad } from './squad-data.ts';

/**
 * Makes examples of questions spread over some articles of SQuAD. They teach which sentence is best, not how far to trust it: all are answered.
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
  return questions.filter((_, i) => i % step === 0).flatMap((question) => exampleOf(find, question) ?? []);
}

function exampleOf(find: ReturnType<typeof finder>, { text, answers: [gold] }: GoldQuestion): Example | null {
  const found = find(text);
  if (found === null || gold === undefined) return null;
  const candidates = foremost(found);
  const features = featuresOf({ ...found, candidates });
  const grades = candidates.map((candidate) => gradeOf(candidate, gold, features.family === 'text'));
  const wanted = bestGraded(grades);
  return {
    ...features,
    report: null,
    answerable: true,
    wanted,
    right: wanted,
    weight: { rank: FIT.squad.weight, trust: 0 },
  };
}

/** The candidates of the sentences retrieved first: those after them teach next to nothing and take most of the time. */
function foremost({ candidates }: Found): readonly Candidate[] {
  return candidates.filter(({ features }) => features.rank >= 1 / FIT.squad.sentences);
}

function gradeOf({ fact, sentence: { sentence } }: Candidate, gold: Span, inWords: boolean): number {
  if (sentence.start > gold.start || gold.end > sentence.end) return 0;
  if (fact === null) return inWords ? 1 : 0;
  const shared = Math.min(gold.end, fact.end) - Math.max(gold.start, fact.start);
  const joined = Math.max(gold.end, fact.end) - Math.min(gold.start, fact.start);
  return shared / joined >= FIT.squad.overlap ? 2 : 0;
}
