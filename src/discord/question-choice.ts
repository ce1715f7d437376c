import type { Answer } from '../answer/answer.ts';
import type { Report } from '../corpus/report.ts';
import type { Engine } from '../engine.ts';
import type { Choice } from './command.ts';
import { ellipsize, LIMITS } from './limits.ts';
import { chosenReport } from './report-choice.ts';

/** How many passages are offered below what has been typed; default 8, about what a phone shows. */
const PASSAGES = 8;

/**
 * Choices for a question that is being typed: the question itself with its answer as it stands, then the passages that come
 * nearest, each by its first sentence. Before anything is typed: how the passages begin, from the first on.
 * What has been typed is always the first choice, so that no key press sends another question by accident.
 */
export function questionChoices(typed: string, report: string | null, engine: Engine): readonly Choice[] {
  const question = typed.replace(/\s+/g, ' ').trim();
  // A choice cannot hold it; without choices Discord sends it as it was typed.
  if (question.length > LIMITS.choice) return [];
  const only = report === null ? undefined : chosenReport(report, engine.reports);
  if (question === '') return beginnings(only === undefined ? engine.reports : [only]);
  const options = { report: only?.id, top: PASSAGES };
  const own = { name: preview(question, engine.ask(question, options)), value: question };
  const passages = engine.search(question, options).flatMap((found) => {
    const place = engine.reports.find(({ id }) => id === found.report);
    return place === undefined ? [] : passageChoice(place, found.passage);
  });
  return [own, ...passages.filter(({ value }) => value !== question)];
}

/** `How many ships? → 412 (¶1)`, or the question alone where there is no bare value, or no room for it. */
function preview(question: string, answer: Answer): string {
  const place = answer.evidence[0];
  if (answer.kind !== 'fact' || answer.short === null || place === undefined) return question;
  const shown = `${question} → ${answer.short} (¶${place.passage})`;
  return shown.length <= LIMITS.choice ? shown : question;
}

function beginnings(reports: readonly Report[]): readonly Choice[] {
  const all = reports.flatMap((report) =>
    report.passages
      .filter(({ role }) => role === 'paragraph')
      .slice(0, PASSAGES)
      .flatMap(({ number }) => passageChoice(report, number)),
  );
  return all.slice(0, PASSAGES);
}

/** `¶7 How its first sentence begins…`; chosen, it asks for that sentence. */
function passageChoice(report: Report, number: number): readonly Choice[] {
  const sentence = report.passages[number - 1]?.sentences[0];
  if (sentence === undefined) return [];
  const text = report.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
  const value = ellipsize(text, LIMITS.choice).replace(/…$/, '');
  return [{ name: ellipsize(`¶${number} ${text}`, LIMITS.choice), value }];
}
