import { drawChart } from '../../moderation/chart.ts';
import type { Replay } from '../../moderation/replay.ts';
import type { Review } from '../../moderation/review.ts';
import type { QuestionGroup } from '../../store/questions.ts';
import { escapeLine } from '../escape.ts';
import { ellipsize, fitLines, LIMITS } from '../limits.ts';
import { type Message, message, selectMenu } from '../message.ts';
import type { SourceMessage } from '../render-source.ts';
import { REASONS } from './feedback-components.ts';
import { answerThisId } from './ids.ts';

/** Entries shown of each list, so that all three fit a message. */
const SHOWN = 5;

/** The last week: what was asked, refused and rated badly, with the chart and a menu to answer what was refused. */
export async function renderReview({ days, mostAsked, refused, ratedBadly }: Review): Promise<SourceMessage> {
  const total = days.reduce((sum, day) => sum + day.answered + day.pinned + day.refused, 0);
  if (total === 0)
    return message('Nothing was asked in the last seven days, or no log is kept: see `/settings show`.');
  const bad = ratedBadly.map(({ question, notHelpful, reasons }) => {
    const why = reasons.map(({ reason }) => REASONS[reason] ?? reason).slice(0, 2);
    return `${notHelpful}× “${short(question)}”${why.length === 0 ? '' : `: ${why.join(', ')}`}`;
  });
  const lines = [
    ...section('Most asked', mostAsked.slice(0, SHOWN).map(counted)),
    ...section('Refused most', refused.slice(0, SHOWN).map(counted)),
    ...section('Rated badly', bad),
  ];
  const content = fitLines({
    head: [`**The last seven days:** ${total} ${total === 1 ? 'question' : 'questions'}`],
    items: lines,
    tail: () => ['-# Questions are kept without names.'],
  });
  const files = [{ name: 'week.png', attachment: await drawChart(days) }];
  return { ...message(content, answerMenu(refused)), files };
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`**${title}**`, ...lines.map((line) => `- ${line}`)];
}

function counted({ question, count }: QuestionGroup): string {
  return `${count}× “${short(question)}”`;
}

function short(question: string): string {
  return escapeLine(ellipsize(question, 80));
}

function answerMenu(refused: readonly QuestionGroup[]): Message['components'] {
  if (refused.length === 0) return [];
  const options = refused.slice(0, LIMITS.options).map(({ question, latestId }) => ({
    label: ellipsize(question.trim() || '…', LIMITS.option),
    value: latestId,
  }));
  return selectMenu(answerThisId.write(true), 'Answer a refused question yourself', options);
}

/** The answers that are other ones now; what does not fit a message is in a file. */
export function renderReplay({ asked, differences, cut }: Replay): SourceMessage {
  const count = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;
  if (asked === 0)
    return message(
      'Nothing to ask again: all logged questions were answered from the reports as they are now.',
    );
  const head = `**${count(asked, 'logged question')} asked again${cut ? ' (the newest)' : ''}:** ${count(differences.length, 'answer')} differ${differences.length === 1 ? 's' : ''}.`;
  const items = differences.map(
    ({ question, before, after }) =>
      `- “${short(question)}”\n  before: ${said(before.said)}\n  now: ${said(after.said)}`,
  );
  let dropped = 0;
  const content = fitLines({
    head: [head],
    items,
    tail: (n) => {
      dropped = n;
      return n > 0 ? [`-# ${count(n, 'more')} in the file`] : [];
    },
  });
  if (dropped === 0) return message(content);
  const attachment = Buffer.from(`${JSON.stringify(differences.map(plain), null, 2)}\n`);
  return { ...message(content), files: [{ name: 'differences.json', attachment }] };
}

function said(text: string): string {
  return escapeLine(ellipsize(text, 120));
}

function plain({ question, before, after }: Replay['differences'][number]) {
  return {
    question,
    before: { kind: before.outcome, said: before.said },
    now: { kind: after.outcome, said: after.said },
  };
}
