import type { LoggedQuestion } from '../store/logged-question.ts';
import type { Store } from '../store/store.ts';

/** Questions remembered at once; default 2,000, about 1 kB each. */
const MEMORY = 2_000;

/**
 * The questions of the last while, in memory: so that the buttons under an answer work in a guild that keeps no log, until
 * the program ends, and at once in one that does.
 */
export class Recent {
  readonly #questions = new Map<string, LoggedQuestion>();

  add(question: LoggedQuestion): void {
    this.#questions.set(`${question.guildId}/${question.id}`, question);
    if (this.#questions.size <= MEMORY) return;
    for (const key of this.#questions.keys()) {
      this.#questions.delete(key);
      break;
    }
  }

  /** Finds a question of a guild here or in its log; null when it is in neither. */
  async find(guildId: string, id: string, store: Store): Promise<LoggedQuestion | null> {
    return this.#questions.get(`${guildId}/${id}`) ?? store.questions.get(guildId, id);
  }

  /** Forgets what a member asked in a guild. @param asker the member's keyed hash */
  forget(guildId: string, asker: string): void {
    for (const [key, question] of this.#questions)
      if (question.guildId === guildId && question.asker === asker) this.#questions.delete(key);
  }
}
