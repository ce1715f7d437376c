import { createHash } from 'node:crypto';
import type { Answer } from '../answer/answer.ts';
import type { Topic } from '../answer/topic.ts';
import type { Report } from '../corpus/report.ts';
import type { Engine } from '../engine.ts';
import { questionKey } from '../question/key.ts';
import type { Turn } from '../question/turn.ts';
import { newId } from '../store/id.ts';
import type { LoggedQuestion } from '../store/logged-question.ts';
import type { Store } from '../store/store.ts';
import { pinnedAnswer, stands } from './pin-answer.ts';

/** What is asked, wherever it was asked. */
export interface Inquiry {
  /** In a member's words; for a topic its command, see {@link topicQuestion}. */
  readonly question: string;
  /** Set when a topic's brief is asked for. */
  readonly topic: Topic | null;
  /** Id of the one report to ask; null for all. */
  readonly report: string | null;
  readonly turns: readonly Turn[];
}

/** Where and by whom it is asked. */
export interface Asked {
  readonly guildId: string;
  readonly channelId: string;
  readonly userId: string;
}

/** What an inquiry is answered from. */
export interface Desk {
  readonly engine: Engine;
  readonly store: Store;
  readonly now: () => number;
}

/** The question that stands for a topic in the log and in pins. */
export function topicQuestion({ name }: Topic): string {
  return `/${name}`;
}

/** What a question asks, see {@link questionKey}; for a topic's command the command. Null where it equals no other. */
export function keyOf(question: string): string | null {
  return /^\/[\w-]+$/.test(question) ? question : questionKey(question);
}

/** The report's own answer. */
export function askEngine({ question, topic, report, turns }: Inquiry, engine: Engine): Answer {
  const options = { report: report ?? undefined, turns };
  return topic === null ? engine.ask(question, options) : engine.brief(topic, options);
}

/**
 * Answers an inquiry of a guild: what a moderator keeps for the question comes before the report's own answer, as long as
 * all it stands on is in the reports as they are at this moment.
 */
export async function answerInquiry(guildId: string, inquiry: Inquiry, desk: Desk): Promise<Answer> {
  // Without a turn before it a question means what it says, so that a pin is found without asking the engine.
  if (inquiry.turns.length === 0 || inquiry.topic !== null)
    return (
      (await findPinned(guildId, inquiry.question, inquiry.report, desk)) ?? askEngine(inquiry, desk.engine)
    );
  const fresh = askEngine(inquiry, desk.engine);
  if (fresh.kind === 'help') return fresh;
  // As understood: a follow-up is matched with what it took from the turn before.
  const { question, understood = question, note } = fresh;
  const pinned = await findPinned(guildId, understood, inquiry.report, desk);
  return pinned === null ? fresh : { ...pinned, question, understood, note };
}

async function findPinned(
  guildId: string,
  question: string,
  report: string | null,
  { engine, store }: Desk,
): Promise<Answer | null> {
  const key = keyOf(question);
  if (key === null) return null;
  const pin = await store.pins.find(guildId, key, report);
  return pin !== null && stands(pin, engine.reports) ? { ...pinnedAnswer(pin), question } : null;
}

/** The log's entry for an answer that was given. */
export function logEntry(
  asked: Asked,
  inquiry: Inquiry,
  answer: Answer,
  { engine, store, now }: Desk,
): LoggedQuestion {
  const question =
    inquiry.topic === null ? (answer.understood ?? answer.question) : topicQuestion(inquiry.topic);
  return {
    id: newId(),
    guildId: asked.guildId,
    channelId: asked.channelId,
    askedAt: now(),
    question,
    // What equals no other question is grouped with its own wording alone.
    key: keyOf(question) ?? `as written|${question.trim().toLowerCase().slice(0, 200)}`,
    scope: inquiry.report,
    outcome: answer.kind,
    missing: answer.missing,
    confidence: answer.confidence,
    said: whatIsSaid(answer),
    corpus: fingerprint(engine.reports),
    asker: store.members.hash(asked.guildId, asked.userId),
  };
}

/** What a member reads first: the lead, or the text of a refusal. */
export function whatIsSaid({ lead, text }: Answer): string {
  return lead ?? text;
}

const fingerprints = new WeakMap<readonly Report[], string>();

/** Names a set of reports by their content: equal for equal texts, 16 hexadecimal digits of a SHA-256. */
export function fingerprint(reports: readonly Report[]): string {
  const known = fingerprints.get(reports);
  if (known !== undefined) return known;
  const hash = createHash('sha256');
  for (const { id, sha256 } of [...reports].sort((a, b) => (a.id < b.id ? -1 : 1)))
    hash.update(`${id}\n${sha256}\n`);
  const name = hash.digest('hex').slice(0, 16);
  fingerprints.set(reports, name);
  return name;
}
