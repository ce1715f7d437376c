import type { Answer } from '../answer/answer.ts';
import type { Topic } from '../answer/topic.ts';
import type { AskOptions, Engine } from '../engine.ts';
import { createConversations } from '../question/conversations.ts';
import { turnOf } from '../question/turn.ts';
import type { Request } from './request.ts';

/** An answer with the time that the engine took for it, in milliseconds. */
export interface Timed {
  readonly answer: Answer;
  readonly ms: number;
}

/** Asks on behalf of a person or a script: keeps their conversations, and knows topics by their commands. */
export interface Asker {
  ask(request: Request): Promise<Timed>;
}

/** Makes an asker. @param defaults what holds where a request does not say otherwise */
export function createAsker(
  engine: Engine,
  defaults: { readonly report: string | null; readonly top: number },
): Asker {
  const conversations = createConversations(Date.now);
  return {
    async ask({ question, conversation, report }) {
      const topic = await topicOf(question);
      const turns = conversation === null ? [] : conversations.recall(conversation);
      const options = { report: report ?? defaults.report ?? undefined, turns, top: defaults.top };
      const timed = answerTimed(engine, topic ?? question, options);
      if (conversation !== null && timed.answer.kind !== 'help')
        conversations.remember([...turns, turnOf(timed.answer)], conversation);
      return timed;
    },
  };
}

function answerTimed(engine: Engine, asked: string | Topic, options: AskOptions): Timed {
  const started = performance.now();
  const answer = typeof asked === 'string' ? engine.ask(asked, options) : engine.brief(asked, options);
  return { answer, ms: performance.now() - started };
}

/** The topic whose command is typed, as in `/threats`; null for any other question. */
async function topicOf(question: string): Promise<Topic | null> {
  const typed = /^\s*\/([\w-]{1,32})\s*$/u.exec(question)?.[1]?.toLowerCase();
  if (typed === undefined) return null;
  return (await loadTopics()).find(({ name }) => name === typed) ?? null;
}

/** The topics of all commands, in the order of their names. */
export async function loadTopics(): Promise<readonly Topic[]> {
  // Not at the top: reading all commands takes as long as twenty answers, and few questions are a topic's name.
  const { loadCommands } = await import('../../commands/index.ts');
  return (await loadCommands()).flatMap((command) =>
    'topic' in command && command.topic !== undefined ? [command.topic] : [],
  );
}
