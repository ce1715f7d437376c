import { ASIDES, OPENING } from './follow-forms.ts';
import type { Question } from './question.ts';

/** How a follow-up leans on the question before it. */
export type Manner =
  /** "When was that?": a value of the sentence that answered. */
  | 'value'
  /** "Really?", "source?": what was told, once more. */
  | 'again'
  /** "What was its name?": a name beside what was told. */
  | 'name'
  /** "Which ones?": the sentence that answered, where it lists them. */
  | 'which'
  /** "Is that more than before?": what is said of another time. */
  | 'compare'
  /** "What was it before?": the figure of another time. */
  | 'earlier'
  /** "And afterwards?": the same of a later time. */
  | 'later'
  /** "Had she said so before?": whether it is called the first time. */
  | 'precedent'
  /** "And if he pays early?": the same under a condition. */
  | 'condition'
  /** "Compared with which year?": what a figure is set against. */
  | 'against'
  /** "Who came after him?" */
  | 'successor'
  | 'predecessor'
  /** "What did he do before?" */
  | 'former'
  /** "What did she say about it?": words of its own, and what they are about from before. */
  | 'clause'
  /** "What does he do?": it has only to be said who is meant. */
  | 'alone'
  /** "And in Scotland?": the question before with another part. */
  | 'other'
  /** "And how wide was the roadway?": a question of its own that goes on from the one before. */
  | 'joined'
  /** "Who helped?": nothing marks it, but it may be about what was just told. */
  | 'open';

/** A follow-up in words that stand by themselves. */
export interface Reading {
  readonly text: string;
  /** Words of it that are taken from before. */
  readonly taken: readonly string[];
}

/** A question that leans on the one before it, made to stand by itself. */
export interface FollowUp {
  /** The question as understood. */
  readonly text: string;
  /** What is asked where the answer before stands. */
  readonly own: string;
  /** Words taken from the question before, for the answer's note. */
  readonly taken: readonly string[];
  /** Words of the question before that the new ones may stand instead of. */
  readonly loose: readonly string[];
  /** "And the fine?" asked as "what is the fine?", where the question before is not asked of it; null where it cannot be. */
  readonly thing: string | null;
  /** The same with other words for what its pronouns stand for, the likeliest first; mostly empty. */
  readonly others: readonly Reading[];
  /** The name that a "he" or "she" of the question stands for; null where there is none. */
  readonly person: string | null;
  readonly manner: Manner;
}

/** A follow-up that takes what it does not say from the question before. */
export function lean(manner: Manner, text: string, taken: readonly string[]): FollowUp {
  return { manner, text, own: text, taken, loose: [], thing: null, others: [], person: null };
}

/** The words that are taken from a question, for the note. */
export function taken(before: Question): readonly string[] {
  return before.items.filter(({ generic }) => !generic).map(({ text }) => text);
}

/** The content words of a question, in its order. */
export function content(before: Question): string {
  return before.items.map(({ text }) => text).join(' ');
}

/** The question that a chain of follow-ups is about, without what was asked where its answer stood. */
export function matterOf(understood: string): string {
  const at = understood.lastIndexOf(', ');
  const tail = understood.slice(at + 2);
  return at > 0 && ASIDES.some((aside) => aside.test(tail)) ? matterOf(understood.slice(0, at)) : understood;
}

/** The question before, without the marks at its end. */
export function base({ text }: Question): string {
  return text.replace(/[?!.\s]+$/u, '');
}

/** A follow-up without the words that open it and the marks at its end. */
export function bare(text: string): string {
  return text.replace(OPENING, '').replace(/[?!.\s]+$/u, '');
}
