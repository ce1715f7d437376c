import type { Report } from '../corpus/report.ts';
import type { SmallTalk } from '../question/small-talk.ts';

/** One line for what is not a question about a report. */
export function helpText(talk: SmallTalk, reports: readonly Report[]): string {
  const about = reports.length === 1 ? 'the report' : 'the reports';
  const lines = {
    greeting: `Hello. Ask me anything about ${about}; every answer comes with the sentence that proves it.`,
    thanks: 'You’re welcome.',
    about: `I answer questions about ${about} and quote the sentence that each answer stands on; /help lists the commands.`,
    instruction: `I only answer questions about ${about}, from its own words.`,
    empty: `Ask me a question about ${about}, for example who, when, where or how many.`,
  } satisfies Record<SmallTalk, string>;
  return lines[talk];
}
