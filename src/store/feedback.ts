import type { Questions } from './questions.ts';
import type { Database } from './schema.ts';

/** One vote of one member on one answer. */
export interface Vote {
  readonly guildId: string;
  readonly questionId: string;
  /** Keyed hash of the member. */
  readonly voter: string;
  readonly helpful: boolean;
  /** What was wrong; null for a helpful answer, or while nothing was chosen. */
  readonly reason: string | null;
  readonly at: number;
}

/** Answers to questions of one meaning that members found bad. */
export interface BadGroup {
  readonly question: string;
  readonly notHelpful: number;
  readonly helpful: number;
  /** Reasons given, the most frequent first. */
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
}

/** The votes of all guilds; every method is about one guild and never shows another's. */
export class Feedback {
  readonly #db: Database;
  readonly #questions: Questions;

  constructor(db: Database, questions: Questions) {
    this.#db = db;
    this.#questions = questions;
  }

  /**
   * Keeps a vote; a member's later vote on the same answer takes the place of the earlier one.
   *
   * @returns false when the question is no longer in the log
   */
  async vote(vote: Vote): Promise<boolean> {
    await this.#questions.flush();
    if (!(await this.#questions.get(vote.guildId, vote.questionId))) return false;
    const row = {
      guild_id: vote.guildId,
      question_id: vote.questionId,
      voter: vote.voter,
      helpful: Number(vote.helpful),
      reason: vote.reason,
      given_at: vote.at,
    };
    await this.#db
      .insertInto('feedback')
      .values(row)
      .onConflict((c) => c.columns(['guild_id', 'question_id', 'voter']).doUpdateSet(row))
      .execute();
    return true;
  }

  /** Lists questions by meaning whose answers were rated badly, the worst first. */
  async worst(guildId: string, since: number, limit: number): Promise<readonly BadGroup[]> {
    const rows = await this.#db
      .selectFrom('feedback')
      .innerJoin('questions', (j) =>
        j
          .onRef('questions.guild_id', '=', 'feedback.guild_id')
          .onRef('questions.id', '=', 'feedback.question_id'),
      )
      .select(['question_key', 'question', 'helpful', 'reason'])
      .where('feedback.guild_id', '=', guildId)
      .where('given_at', '>=', since)
      .orderBy('given_at', 'desc')
      .execute();
    const groups = new Map<string, typeof rows>();
    for (const row of rows) groups.set(row.question_key, [...(groups.get(row.question_key) ?? []), row]);
    return [...groups.values()]
      .map((votes) => ({
        question: votes[0]?.question ?? '',
        notHelpful: votes.filter((vote) => vote.helpful === 0).length,
        helpful: votes.filter((vote) => vote.helpful === 1).length,
        reasons: count(votes.flatMap((vote) => (vote.helpful === 0 && vote.reason ? [vote.reason] : []))),
      }))
      .filter((group) => group.notHelpful > 0)
      .sort((a, b) => b.notHelpful - a.notHelpful || a.helpful - b.helpful)
      .slice(0, limit);
  }
}

function count(reasons: readonly string[]): BadGroup['reasons'] {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, n]) => ({ reason, count: n })).sort((a, b) => b.count - a.count);
}
