import type { BadGroup } from '../store/feedback.ts';
import type { DayCount, QuestionGroup } from '../store/questions.ts';
import type { Store } from '../store/store.ts';

/** How a review looks back. */
const REVIEW = {
  /** Days that it covers. */
  days: 7,
  /** Entries of each list. */
  entries: 5,
  /** Refused questions to choose one from for an answer; a menu of Discord's holds 25. */
  refused: 25,
} as const;

const DAY = 86_400_000;

/** What a moderator sees of the last week. */
export interface Review {
  /** Milliseconds since the epoch: the beginning of the first day, in UTC. */
  readonly since: number;
  readonly days: readonly Day[];
  readonly mostAsked: readonly QuestionGroup[];
  /** Refused most, at most 25. */
  readonly refused: readonly QuestionGroup[];
  readonly ratedBadly: readonly BadGroup[];
}

/** One day of the chart. */
export interface Day {
  /** Milliseconds since the epoch: its beginning, in UTC. */
  readonly start: number;
  readonly answered: number;
  readonly pinned: number;
  readonly refused: number;
}

/** Reviews the last seven days of a guild, today included. */
export async function review(store: Store, guildId: string, now: number): Promise<Review> {
  const today = Math.floor(now / DAY);
  const since = (today - REVIEW.days + 1) * DAY;
  const period = { guildId, since };
  const counts = await store.questions.days(period);
  return {
    since,
    days: Array.from({ length: REVIEW.days }, (_, i) => dayOf(today - REVIEW.days + 1 + i, counts)),
    mostAsked: await store.questions.groups(period, REVIEW.entries),
    refused: await store.questions.groups(period, REVIEW.refused, 'missing'),
    ratedBadly: await store.feedback.worst(guildId, since, REVIEW.entries),
  };
}

function dayOf(day: number, counts: readonly DayCount[]): Day {
  const sum = (...kinds: readonly string[]) =>
    counts
      .filter((each) => each.day === day && kinds.includes(each.outcome))
      .reduce((total, { count }) => total + count, 0);
  return {
    start: day * DAY,
    answered: sum('fact', 'passage', 'brief'),
    pinned: sum('pinned'),
    refused: sum('missing'),
  };
}
