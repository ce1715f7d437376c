import type { APIButtonComponentWithCustomId } from 'discord.js';
import type { Answer, Best, BriefAnswer, Evidence, PinnedAnswer } from '../answer/answer.ts';
import type { Report } from '../corpus/report.ts';
import type { Note } from './ask.ts';
import { citation, joined, reportLine, titleOf } from './citation.ts';
import { deleteId } from './delete-id.ts';
import { escapeLine, escapeText, quoteBlock } from './escape.ts';
import { ellipsize, fitLines, LIMITS } from './limits.ts';
import { buttons, type Message, message, plainButton, type Row } from './message.ts';
import { noteButtons } from './moderation/note-buttons.ts';
import { type SourceRef, sourceButtonId, sourceRefs } from './source-id.ts';

/** What rendering needs beside the answer. */
export interface RenderContext {
  readonly reports: readonly Report[];
  /** Id of the member who asked, and who may delete the answer; null for an answer that only they can see. */
  readonly asker: string | null;
  /** The question, where Discord does not show it beside the answer; null where it does. */
  readonly echo: string | null;
  /** Address of the message that was asked about; null where there is none. */
  readonly about?: string | null;
  /** What the buttons for moderators and for votes refer to; null where there are none. */
  readonly note?: Note | null;
}

/** An answer in groups of lines: a brief, or one that was pinned. */
type Brief = BriefAnswer | PinnedAnswer;

/** How long an echoed question may be before it is shortened, in characters. */
const ECHO = 160;

/** Makes one Discord message of an answer: what was asked, the lead, the proof, where it stands, the buttons. */
export function renderAnswer(answer: Answer, context: RenderContext): Message {
  const head = [...echoLines(context), ...leadLines(answer)];
  const items = isBrief(answer) ? briefItems(answer) : quoteItems(answer, context.reports);
  const content = fitLines({
    head,
    items,
    tail: (dropped) => tailLines(answer, context, dropped),
  });
  return message(content, answerButtons(answer, context));
}

function echoLines({ echo, about }: RenderContext): readonly string[] {
  const asked = echo === null ? '' : `“${escapeLine(ellipsize(echo.trim(), ECHO))}”`;
  const line = [asked, about ?? ''].filter((part) => part !== '').join(' · ');
  return line === '' ? [] : [`-# ${line}`];
}

/** What the member reads first. Where the lead is the quotation itself, the quotation alone says it, and is bold. */
function leadLines(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case 'help':
      return [boundedText(answer.text)];
    case 'missing':
      return [boundedText(withoutQuotes(answer.text, answer.evidence))];
    case 'pinned':
      return [...pinLines(answer), bold(answer.lead) + (answer.corrected === null ? leadPlace(answer) : '')];
    case 'fact':
    case 'passage':
    case 'brief':
      // A brief of one line has no groups and reads like a passage.
      if (isBrief(answer)) return [bold(answer.lead) + leadPlace(answer)];
      return answer.evidence.some(({ quote }) => isLead(quote, answer)) ? [] : [bold(answer.lead)];
  }
}

/** Who keeps a pinned answer, and whose words it is in. Empty ids are of people whose data was deleted. */
function pinLines({ origin, pinnedBy, pinnedAt, corrected }: PinnedAnswer): readonly string[] {
  const signed = (what: string, who: string, at: number) =>
    `-# ${joined(what, who === '' ? null : `<@${who}>`, `<t:${Math.floor(at / 1000)}:D>`)}`;
  const kept = origin === 'report' ? '📌 Pinned' : '✍️ A moderator’s answer, not the report’s';
  return [
    signed(kept, pinnedBy, pinnedAt),
    ...(corrected === null ? [] : [signed('Reworded', corrected.by, corrected.at)]),
  ];
}

/** One item an evidence: the sentence as a block quote, and below it where it stands. */
function quoteItems(answer: Answer, reports: readonly Report[]): readonly string[] {
  const nearest = answer.kind === 'missing' ? 'Nearest: ' : '';
  return answer.evidence.map((evidence, index) => {
    const next = answer.evidence[index + 1];
    const place = next?.report === evidence.report ? `¶${evidence.passage}` : citation(evidence, reports);
    const quote = isLead(evidence.quote, answer) ? `> ${bold(evidence.quote)}` : quoteBlock(evidence.quote);
    return `${quote}\n-# ${nearest}${place}`;
  });
}

/** One item a line of the brief; a section's head goes with its first line, so that no head stands alone. */
function briefItems(answer: Brief): readonly string[] {
  return answer.sections.flatMap(({ head, lines }) =>
    lines.map(({ text, evidence }, index) => {
      const line = `- ${escapeLine(text)} ${place(evidence, answer.evidence)}`;
      return index === 0 ? `**${escapeLine(head)}**\n${line}` : line;
    }),
  );
}

/** Where the lead of a brief stands, as none of its lines repeats it. */
function leadPlace({ sections, evidence }: Brief): string {
  const [proof] = evidence;
  const cited = sections.flatMap(({ lines }) => lines.map((line) => line.evidence.start));
  return proof === undefined || cited.length === 0 || cited.includes(proof.start)
    ? ''
    : ` ${place(proof, evidence)}`;
}

/** `(¶7)`, with the report's title where a brief has several reports. */
function place({ passage, title }: Evidence, all: readonly Evidence[]): string {
  const several = new Set(all.map(({ report }) => report)).size > 1;
  return `(¶${passage}${several ? `, ${titleOf(title)}` : ''})`;
}

function tailLines(answer: Answer, { reports }: RenderContext, dropped: number): readonly string[] {
  const lines: string[] = [];
  if (dropped > 0) lines.push(`-# ${droppedLine(answer, dropped)}`);
  if (answer.kind === 'brief' && answer.open !== null) lines.push(`*${escapeLine(answer.open)}*`);
  if (isBrief(answer)) lines.push(...briefSources(answer, reports));
  if (answer.note !== null) lines.push(`-# ${escapeLine(answer.note)}`);
  return lines;
}

function droppedLine(answer: Answer, dropped: number): string {
  const what = isBrief(answer) ? 'line' : 'quotation';
  const more = dropped === 1 ? `1 more ${what} than fits here` : `${dropped} more ${what}s than fit here`;
  return isBrief(answer) ? more : `${more}: see Show source`;
}

function briefSources(answer: Brief, reports: readonly Report[]): readonly string[] {
  const ids = new Set(answer.evidence.map(({ report }) => report));
  return reports.filter(({ id }) => ids.has(id)).map((report) => `-# ${reportLine(report)}`);
}

function answerButtons(answer: Answer, { asker, reports, note = null }: RenderContext): readonly Row[] {
  const refs = sourceRefs(answer.evidence);
  const nearest = refs.length === 0 && answer.kind === 'missing' ? bestRef(answer.best, reports) : [];
  const row: APIButtonComponentWithCustomId[] = [];
  if (refs.length > 0) row.push(plainButton('Show source', sourceButtonId.write({ refs, shown: 0 })));
  if (nearest.length > 0)
    row.push(plainButton('Show nearest', sourceButtonId.write({ refs: nearest, shown: 0 })));
  // An answer that one member alone sees cannot be pinned in its channel.
  if (note !== null) row.push(...noteButtons(answer, { ...note, canPin: note.canPin && asker !== null }));
  if (asker !== null) row.push(plainButton('Delete', deleteId.write(asker)));
  return buttons(...row);
}

/** Where a refused question comes nearest to being answered. */
function bestRef(best: Best | null, reports: readonly Report[]): readonly SourceRef[] {
  const report = reports.find(({ id }) => id === best?.report);
  return best === null || report === undefined ? [] : sourceRefs([{ ...best, sha256: report.sha256 }]);
}

function bold(text: string): string {
  return `**${escapeLine(text)}**`;
}

/** The engine's own words; shortened only where they would leave no room, as when they repeat a very long question. */
function boundedText(text: string): string {
  return escapeText(ellipsize(text.trim(), LIMITS.content / 4));
}

/** A text without the lines that only repeat a quotation, which is shown as a block of its own. */
function withoutQuotes(text: string, evidence: readonly Evidence[]): string {
  return text
    .split('\n')
    .filter((line) => !evidence.some(({ quote }) => line.includes(quote)))
    .join('\n');
}

function isLead(quote: string, { lead }: Answer): boolean {
  return lead !== null && escapeLine(quote) === escapeLine(lead);
}

function isBrief(answer: Answer): answer is Brief {
  return 'sections' in answer && answer.sections.length > 0;
}
