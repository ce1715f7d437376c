import type { Selectable } from 'kysely';
import type { Answer, Evidence } from '../answer/answer.ts';
import type { PinTable } from './schema.ts';

/** A quotation as it was when it was kept, with the sentences around it: what a changed report is checked against. */
export interface KeptEvidence extends Evidence {
  /** The whole sentences that the quotation lies in, as the report has them. */
  readonly context: string;
  /** Where in `context` the quotation begins. */
  readonly offset: number;
}

/** A moderator's own wording of an answer. */
export interface Correction {
  readonly text: string;
  /** Discord user id; empty once that person's data was deleted. */
  readonly by: string;
  readonly at: number;
}

/** An answer that a moderator keeps. */
export interface Pin {
  readonly id: string;
  readonly guildId: string;
  readonly channelId: string;
  /** Null for an answer that has no message of its own. */
  readonly messageId: string | null;
  /** Whether the message is among its channel's pinned messages. */
  readonly inChannel: boolean;
  readonly question: string;
  readonly key: string;
  /** Report that the question was limited to; null for all. */
  readonly scope: string | null;
  /** The one report that all evidence is from; null where there is none or more than one. */
  readonly report: string | null;
  /** `moderator` for an answer in a moderator's own words. */
  readonly origin: 'report' | 'moderator';
  readonly answer: Answer;
  readonly evidence: readonly KeptEvidence[];
  /** Discord user id; empty once that person's data was deleted. */
  readonly pinnedBy: string;
  readonly pinnedAt: number;
  readonly correction: Correction | null;
  /** Why it is not answered from; null while it is. */
  readonly flag: string | null;
}

/** A pin to be kept. */
export type NewPin = Omit<Pin, 'id' | 'correction' | 'flag'>;

/** Writes a new pin as a row, all but its id. */
export function toRow(pin: NewPin): Omit<PinTable, 'id'> {
  return {
    guild_id: pin.guildId,
    channel_id: pin.channelId,
    message_id: pin.messageId,
    in_channel: Number(pin.inChannel),
    question: pin.question,
    question_key: pin.key,
    scope: pin.scope ?? '',
    report: pin.report ?? '',
    origin: pin.origin,
    answer: JSON.stringify(pin.answer),
    evidence: JSON.stringify(pin.evidence),
    pinned_by: pin.pinnedBy,
    pinned_at: pin.pinnedAt,
    corrected_text: null,
    corrected_by: null,
    corrected_at: null,
    state: 'ok',
    state_reason: null,
    announced: 0,
  };
}

/** Reads a row as a pin. */
export function fromRow(row: Selectable<PinTable>): Pin {
  return {
    id: row.id,
    guildId: row.guild_id,
    channelId: row.channel_id,
    messageId: row.message_id,
    inChannel: row.in_channel === 1,
    question: row.question,
    key: row.question_key,
    scope: row.scope || null,
    report: row.report || null,
    origin: row.origin === 'moderator' ? 'moderator' : 'report',
    answer: JSON.parse(row.answer),
    evidence: JSON.parse(row.evidence),
    pinnedBy: row.pinned_by,
    pinnedAt: row.pinned_at,
    correction:
      row.corrected_text === null
        ? null
        : { text: row.corrected_text, by: row.corrected_by ?? '', at: row.corrected_at ?? 0 },
    flag: row.state === 'flagged' ? (row.state_reason ?? '') : null,
  };
}
