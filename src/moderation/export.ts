import type { Evidence } from '../answer/answer.ts';
import type { Pin } from '../store/pin.ts';
import { pinnedAnswer } from './pin-answer.ts';

/** Pins as JSON: an array, oldest first, with every field that a person or a program may want. */
export function pinsAsJson(pins: readonly Pin[]): string {
  const rows = pins.map((pin) => ({
    id: pin.id,
    question: pin.question,
    answer: pinnedAnswer(pin).lead,
    origin: pin.origin,
    state: pin.flag === null ? 'ok' : 'flagged',
    flag: pin.flag,
    report: pin.scope,
    pinnedBy: pin.pinnedBy,
    pinnedAt: new Date(pin.pinnedAt).toISOString(),
    correctedBy: pin.correction?.by ?? null,
    correctedAt: pin.correction ? new Date(pin.correction.at).toISOString() : null,
    original: pin.correction ? pin.answer.lead : null,
    message: linkOf(pin),
    evidence: pin.evidence.map(({ report, title, passage, start, end, quote, sha256 }) => ({
      report,
      title,
      passage,
      start,
      end,
      quote,
      sha256,
    })),
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}

/** Pins as a Markdown document, oldest first. */
export function pinsAsMarkdown(pins: readonly Pin[], guildName: string): string {
  const head = `# Pinned answers of ${plain(guildName)}\n`;
  return [head, ...pins.map(pinAsMarkdown)].join('\n');
}

function pinAsMarkdown(pin: Pin): string {
  const { lead, evidence } = pinnedAnswer(pin);
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);
  const facts = [
    pin.origin === 'moderator' ? 'A moderator’s own words, not the report’s' : null,
    `Pinned on ${day(pin.pinnedAt)}${pin.pinnedBy ? ` by ${pin.pinnedBy}` : ''}`,
    pin.correction && `worded by a moderator on ${day(pin.correction.at)}`,
    pin.flag === null ? null : `no longer answered from: ${plain(pin.flag)}`,
    linkOf(pin),
  ];
  return [
    `## ${plain(pin.question)}\n`,
    `${plain(lead)}\n`,
    ...evidence.map(quoteOf),
    `${facts.filter((fact) => fact !== null).join('; ')}\n`,
  ].join('\n');
}

function quoteOf({ quote, passage, title, start, end, sha256 }: Evidence): string {
  return `> ${plain(quote)}\n>\n> ¶${passage}, ${plain(title)}, characters ${start}–${end}, SHA-256 ${sha256}\n`;
}

/** Text on one line that Markdown reads as text. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/^([-+]|\d+[.)])(?=\s)/, '\\$1');
}

function linkOf({ guildId, channelId, messageId }: Pin): string | null {
  return messageId === null ? null : `https://discord.com/channels/${guildId}/${channelId}/${messageId}`;
}
