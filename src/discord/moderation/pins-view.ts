import { pinnedAnswer } from '../../moderation/pin-answer.ts';
import type { Pin } from '../../store/pin.ts';
import { citation, joined } from '../citation.ts';
import type { Services } from '../command.ts';
import { escapeLine, quoteBlock } from '../escape.ts';
import { ellipsize, fitLines } from '../limits.ts';
import { buttons, type Message, message, plainButton } from '../message.ts';
import { pinsPageId } from './ids.ts';
import { pinButtons } from './keep.ts';

/** Pins on one page of the list; with shortened texts they always fit a message. */
const PAGE = 8;

/** One page of a guild's pins, newest first, with buttons to the pages before and after it. */
export async function pinPage(
  guildId: string,
  offset: number,
  { moderation: { store } }: Services,
): Promise<Message> {
  const { pins, total } = await store.pins.list(guildId, { offset, limit: PAGE });
  if (pins.length === 0)
    return message(
      offset > 0
        ? 'There are no more pins.'
        : 'Nothing is pinned yet. Press “Pin” under an answer, or right-click it, Apps, “Pin this answer”.',
    );
  const last = offset + pins.length;
  const head = `**Pinned answers** ${offset + 1} to ${last} of ${total}`;
  const content = fitLines({ head: [head], items: pins.map(listLine), tail: () => [] });
  const row = [
    ...(offset > 0 ? [plainButton('Newer', pinsPageId.write(Math.max(0, offset - PAGE)))] : []),
    ...(last < total ? [plainButton('Older', pinsPageId.write(last))] : []),
  ];
  return message(content, buttons(...row));
}

function listLine(pin: Pin): string {
  const question = escapeLine(ellipsize(pin.question, 80));
  const lead = escapeLine(ellipsize(pinnedAnswer(pin).lead, 80));
  const state = pin.flag === null ? '' : `\n-# ⚠️ ${escapeLine(pin.flag)} No longer answered from.`;
  return `- “${question}” → ${lead}${state}`;
}

/** One pin with all that is kept of it. */
export function pinMessage(pin: Pin, { engine }: Services): Message {
  const { lead, evidence } = pinnedAnswer(pin);
  const content = fitLines({
    head: [`-# “${escapeLine(ellipsize(pin.question, 160))}”`, `**${escapeLine(lead)}**`],
    items: evidence.map((each) => `${quoteBlock(each.quote)}\n-# ${citation(each, engine.reports)}`),
    tail: () => pinFacts(pin),
  });
  return message(content, pinButtons(pin.id));
}

function pinFacts(pin: Pin): readonly string[] {
  const { correction, flag, origin } = pin;
  const signed = (what: string, who: string, at: number) =>
    joined(what, who === '' ? null : `<@${who}>`, `<t:${Math.floor(at / 1000)}:f>`);
  const lines = [
    signed(origin === 'moderator' ? 'Answered by a moderator' : 'Pinned', pin.pinnedBy, pin.pinnedAt),
    correction && signed('Reworded', correction.by, correction.at),
    correction && pin.answer.lead && `Before: “${escapeLine(pin.answer.lead)}”`,
    pin.scope && `Only for the report “${escapeLine(pin.scope)}”`,
    joined(`<#${pin.channelId}>`, linkOf(pin), pin.inChannel ? null : 'not pinned in the channel'),
    flag === null ? null : `⚠️ ${escapeLine(flag)} No longer answered from.`,
  ];
  return lines.filter((line) => line !== null && line !== '').map((line) => `-# ${line}`);
}

function linkOf({ guildId, channelId, messageId }: Pin): string | null {
  return messageId === null ? null : `https://discord.com/channels/${guildId}/${channelId}/${messageId}`;
}
