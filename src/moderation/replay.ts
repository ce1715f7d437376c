import { setImmediate as breathe } from 'node:timers/promises';
import type { Answer } from '../answer/answer.ts';
import type { Topic } from '../answer/topic.ts';
import type { Engine } from '../engine.ts';
import type { AskedWording } from '../store/questions.ts';
import type { Store } from '../store/store.ts';
import { askEngine, fingerprint, topicQuestion, whatIsSaid } from './inquiry.ts';

/** Wordings asked again at most, the newest; default 5,000, some seconds. */
const MOST = 5_000;

/** Questions between two pauses, in which the bot answers others; each takes about a millisecond. */
const STRETCH = 20;

/** A question that is answered otherwise now. */
export interface Difference {
  readonly question: string;
  readonly before: { readonly outcome: Answer['kind']; readonly said: string };
  readonly after: { readonly outcome: Answer['kind']; readonly said: string };
}

/** What is asked again, of what. */
export interface ReplayOptions {
  readonly engine: Engine;
  readonly store: Store;
  /** Topics of all commands. */
  readonly topics: readonly Topic[];
  /** Default {@link MOST}. */
  readonly most?: number;
}

/** What asking again showed. */
export interface Replay {
  /** Wordings that were asked again: those that other reports, or an earlier state of these, had answered. */
  readonly asked: number;
  readonly differences: readonly Difference[];
  /** Whether there were more wordings than are asked again at once. */
  readonly cut: boolean;
}

/**
 * Asks all logged questions of a guild again that were answered before the reports changed, and lists the answers that
 * differ. Questions that were answered by a pin are left out: pins are checked by themselves.
 */
export async function replay(
  guildId: string,
  { engine, store, topics, most = MOST }: ReplayOptions,
): Promise<Replay> {
  const wordings = await store.questions.wordings(
    { guildId, since: 0 },
    fingerprint(engine.reports),
    most + 1,
  );
  const differences: Difference[] = [];
  let asked = 0;
  for (const wording of wordings.slice(0, most)) {
    if (wording.outcome === 'pinned' || wording.outcome === 'help') continue;
    if (++asked % STRETCH === 0) await breathe();
    const after = again(wording, engine, topics);
    // A refusal that stays one has no other answer, though what it shows as nearest may have changed.
    const refused = after.outcome === 'missing' && wording.outcome === 'missing';
    if (!refused && (after.outcome !== wording.outcome || after.said !== wording.said))
      differences.push({ question: wording.question, before: wording, after });
  }
  return { asked, differences, cut: wordings.length > most };
}

function again(
  { question, scope }: AskedWording,
  engine: Engine,
  topics: readonly Topic[],
): Difference['after'] {
  if (scope !== null && !engine.reports.some(({ id }) => id === scope))
    return { outcome: 'missing', said: `The report ${scope} is gone.` };
  const topic = topics.find((each) => topicQuestion(each) === question) ?? null;
  const answer = askEngine({ question, topic, report: scope, turns: [] }, engine);
  return { outcome: answer.kind, said: whatIsSaid(answer) };
}
