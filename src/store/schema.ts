import type { Kysely } from 'kysely';

/**
 * The tables, as both databases hold them. Times are milliseconds since the epoch, yes and no are 1 and 0,
 * Discord's ids are text, and what is JSON is said to be. Every row but those of `meta` and `schema_version`
 * belongs to one guild.
 */
export interface Schema {
  readonly schema_version: VersionTable;
  readonly meta: MetaTable;
  readonly departures: DepartureTable;
  readonly pins: PinTable;
  readonly questions: QuestionTable;
  readonly feedback: FeedbackTable;
  readonly settings: SettingsTable;
  readonly channels: ChannelTable;
}

/** A database handle, or a transaction of one. */
export type Database = Kysely<Schema>;

/** One row for each migration that was carried out. */
interface VersionTable {
  version: number;
  applied_at: number;
}

/** What belongs to the whole store, by name. */
interface MetaTable {
  name: string;
  value: string;
}

/** Guilds that the bot has left, with the time at which it was noticed. */
interface DepartureTable {
  guild_id: string;
  left_at: number;
}

/** Answers that moderators keep. */
export interface PinTable {
  guild_id: string;
  id: string;
  channel_id: string;
  /** Null for an answer that has no message of its own. */
  message_id: string | null;
  /** 1 while the message is among its channel's pinned messages. */
  in_channel: number;
  question: string;
  question_key: string;
  /** Report that the question was limited to; empty for all. */
  scope: string;
  /** The one report that all evidence is from; empty where there is none or more than one. */
  report: string;
  /** `report`, or `moderator` for an answer in a moderator's own words. */
  origin: string;
  /** JSON: `Answer`. */
  answer: string;
  /** JSON: `KeptEvidence[]`. */
  evidence: string;
  pinned_by: string;
  pinned_at: number;
  corrected_text: string | null;
  corrected_by: string | null;
  corrected_at: number | null;
  /** `ok` or `flagged`. */
  state: string;
  /** Why it is flagged; null while it is not. */
  state_reason: string | null;
  /** 1 once the moderators were told that it is flagged. */
  announced: number;
}

/** What was asked, without names. */
export interface QuestionTable {
  guild_id: string;
  id: string;
  channel_id: string;
  asked_at: number;
  question: string;
  question_key: string;
  scope: string;
  /** Kind of the answer. */
  outcome: string;
  /** JSON: what the report lacks, as in `Answer.missing`. */
  missing: string;
  confidence: number;
  /** What the member read first: the lead, or the text of a refusal. */
  said: string;
  /** Fingerprint of the reports that were asked. */
  corpus: string;
  /** Keyed hash of the member, so that a member's questions can be deleted at their wish; never shown. */
  asker: string;
}

/** One vote of one member on one answer. */
interface FeedbackTable {
  guild_id: string;
  question_id: string;
  /** Keyed hash of the member. */
  voter: string;
  /** 1 or 0. */
  helpful: number;
  reason: string | null;
  given_at: number;
}

/** A guild's settings; null where the default holds. */
export interface SettingsTable {
  guild_id: string;
  private: number | null;
  cooldown_count: number | null;
  cooldown_seconds: number | null;
  retention_days: number | null;
  log_channel: string | null;
}

/** What is set for one channel. */
interface ChannelTable {
  guild_id: string;
  channel_id: string;
  /** 1 where mentions are answered. */
  mentions: number;
  /** Report that is asked in this channel; null for all. */
  report: string | null;
}
