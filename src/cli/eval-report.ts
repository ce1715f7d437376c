import type { Judged } from './evaluate.ts';
import type { Share, Summary, Tally } from './summary.ts';
import { percent, table } from './table.ts';

const HEAD = ['', 'questions', 'right', 'wrong', 'refused', 'answered', 'evidence', 'short'];

/** An evaluation as text: tables, then every miss with what was said. */
export function evalText(summary: Summary): string {
  const { kinds, files, total, answerable, unanswerable, misses, foreign, overconfident } = summary;
  const blocks = [
    table(HEAD, [...kinds, total].map(tallyRow)),
    files.length > 1 ? table(HEAD, files.map(tallyRow)) : '',
    [
      `answerable and right:    ${shareText(answerable)}`,
      `unanswerable and right:  ${shareText(unanswerable)}`,
      `figures in leads that no cited sentence has: ${foreign.length}${places(foreign)}`,
      `wrong answers with confidence above 0.8: ${overconfident.length}${places(overconfident)}`,
      '',
    ].join('\n'),
    reliabilityTable(summary),
    misses.map(missText).join('\n'),
  ];
  return blocks.filter((block) => block !== '').join('\n');
}

/** An evaluation as one value, for scripts. */
export function evalJson({ misses, foreign, overconfident, ...counts }: Summary) {
  return {
    ...counts,
    misses: misses.map((judged) => ({ ...missJson(judged), outcome: judged.verdict.outcome })),
    foreign: foreign.map((judged) => ({ ...missJson(judged), figures: judged.verdict.foreign })),
    overconfident: overconfident.map(missJson),
  };
}

function missJson({ file, expected, answer }: Judged) {
  const { line, kind, question } = expected;
  const { confidence, short } = answer;
  return { file, line, kind, question, said: said(answer), short, confidence };
}

function tallyRow({ name, questions, right, wrong, refused, answered, evidence, short }: Tally) {
  return [
    name,
    String(questions),
    percent(right, questions),
    ...[wrong, refused, answered].map(String),
    percent(evidence.right, evidence.of),
    percent(short.right, short.of),
  ];
}

function shareText({ right, of }: Share): string {
  return `${right} of ${of} (${percent(right, of)})`;
}

function places(judged: readonly Judged[]): string {
  return judged.length === 0
    ? ''
    : ` (${judged.map(({ file, expected }) => `${file}:${expected.line}`).join(', ')})`;
}

/** A confidence says how often it is right: in each row the two last figures should be close. */
function reliabilityTable({ reliability }: Summary): string {
  return table(
    ['confidence', 'questions', 'mean', 'best is right'],
    reliability.map(({ from, of, right, mean }) => [
      `${from.toFixed(1)} to ${(from + 1 / reliability.length).toFixed(1)}`,
      String(of),
      mean === null ? '–' : `${(100 * mean).toFixed(1)}%`,
      percent(right, of),
    ]),
  );
}

function missText({ file, expected, answer, verdict }: Judged): string {
  const { line, kind, question, before, lead } = expected;
  const asked = [...before, question].join(' → ');
  return [
    `${verdict.outcome}  ${file}:${line}  ${kind}: ${asked}`,
    `  expected  ${lead === null ? 'that the report does not answer' : lead.map(({ source }) => source).join(' and ')}`,
    `  said      (${answer.confidence.toFixed(2)}) ${said(answer)}`,
    '',
  ].join('\n');
}

function said({ lead, text }: Judged['answer']): string {
  return (lead ?? text).replace(/\s+/gu, ' ');
}
