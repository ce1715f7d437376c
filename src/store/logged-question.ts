import type { Selectable } from 'kysely';
import type { Answer } from '../answer/answer.ts';
import type { QuestionTable } from './schema.ts';

/** One question with what came back. */
export interface LoggedQuestion {
  readonly id: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly askedAt: number;
  /** The question as understood, so that it can be asked again by itself. */
  readonly question: string;
  readonly key: string;
  /** Report that the question was limited to; null for all. */
  readonly scope: string | null;
  readonly outcome: Answer['kind'];
  readonly missing: readonly string[];
  readonly confidence: number;
  /** What the member read first: the lead, or the text of a refusal. */
  readonly said: string;
  /** Fingerprint of the reports that were asked. */
  readonly corpus: string;
  /** Keyed hash of the member; never shown. */
  readonly asker: string;
}

/** Writes a question as a row. */
export function toRow(question: LoggedQuestion): QuestionTable {
  return {
    guild_id: question.guildId,
    id: question.id,
    channel_id: question.channelId,
    asked_at: question.askedAt,
    question: question.question,
    question_key: question.key,
    scope: question.scope ?? '',
    outcome: question.outcome,
    missing: JSON.stringify(question.missing),
    confidence: question.confidence,
    said: question.said,
    corpus: question.corpus,
    asker: question.asker,
  };
}

/** Reads a row as a question. */
export function fromRow(row: Selectable<QuestionTable>): LoggedQuestion {
  return {
    id: row.id,
    guildId: row.guild_id,
    channelId: row.channel_id,
    askedAt: row.asked_at,
    question: row.question,
    key: row.question_key,
    scope: row.scope || null,
    outcome: row.outcome as Answer['kind'],
    missing: JSON.parse(row.missing),
    confidence: row.confidence,
    said: row.said,
    corpus: row.corpus,
    asker: row.asker,
  };
}
