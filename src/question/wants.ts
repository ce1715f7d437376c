import type { FactKind } from '../facts/fact.ts';

/** What a question asks for. */
export type QuestionKind =
  | 'how many'
  | 'how much'
  | 'how long'
  | 'how old'
  | 'who'
  | 'who is'
  | 'when'
  | 'where'
  | 'which'
  | 'what'
  | 'meaning'
  | 'why'
  | 'how'
  | 'whether'
  | 'list'
  | 'keyword';

/** What sort of value would answer, each from 0 (would not) to 1 (just that). */
export type Wants = Readonly<Partial<Record<FactKind, number>>>;

/** “How many?” */
export const NUMBER: Wants = { count: 1, share: 0.75, percent: 0.4, measure: 0.3 };
/** “How much?” */
export const AMOUNT: Wants = { money: 1, measure: 1, percent: 0.8, count: 0.6, share: 0.6, duration: 0.3 };
/** “How big, how far?” */
export const SIZE: Wants = { measure: 1, money: 0.9, count: 0.75, percent: 0.6, share: 0.5, duration: 0.2 };
/** “How long?” */
export const DURATION: Wants = { duration: 1, date: 0.25 };
/** “How fast, how soon?” */
export const SPEED: Wants = { duration: 1, measure: 1 };
/** “How often?” */
export const OFTEN: Wants = { rate: 1, count: 0.5, duration: 0.3 };
/** “How old?” */
export const AGE: Wants = { age: 1, duration: 0.25, count: 0.2 };
/** “What share?” */
export const PART: Wants = { percent: 1, share: 1, count: 0.25 };
/** “Who?” */
export const PERSON: Wants = { person: 1, organisation: 0.8, name: 0.6, agent: 0.6, role: 0.3 };
/** “Who is she?” */
export const ROLE: Wants = { role: 1 };
/** “Which company?” */
export const ORGANISATION: Wants = { organisation: 1, name: 0.9, agent: 0.5, person: 0.2, place: 0.2 };
/** “Where?” */
export const PLACE: Wants = { place: 1, name: 0.5, organisation: 0.35, spot: 0.5 };
/** “When?” */
export const DATE: Wants = { date: 1, time: 0.7 };
/** “At what time?” */
export const CLOCK: Wants = { time: 1, date: 0.3 };
/** “What does it cost?” */
export const MONEY: Wants = { money: 1, percent: 0.2 };

/** A way of asking. */
export interface Form {
  readonly pattern: RegExp;
  readonly kind: QuestionKind;
  readonly wants: Wants;
}
