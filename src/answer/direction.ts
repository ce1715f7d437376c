import type { Fact, SentenceFacts } from '../facts/fact.ts';
import type { Question } from '../question/question.ts';
import { perFact, perQuestion } from './once.ts';

type Direction = 'from' | 'to';

/** What is left of a place by where it lies on a way that is asked about (0..1). */
const LEFT = {
  /** The other end of the way: "from Hull to Oslo" for where the ship was going. */
  otherEnd: 0.2,
  /** A place that is no end of a way. */
  noEnd: 0.5,
} as const;

const ASKS: readonly { readonly direction: Direction; readonly asks: RegExp }[] = [
  { direction: 'from', asks: /\bwhere\b.*\b(?:from|sets? off|setting off|depart(?:s|ed|ing)?)\s*\p{P}*$/iu },
  {
    direction: 'to',
    asks: /\bwhere\b.*\b(?:going|go(?:es)?(?! on\b)|went|head(?:ed|ing|s)|bound|sail(?:ed|ing)|fl(?:y|ew|ying)|travell?(?:ed|ing)|towed|taken|moved|sent|brought|flown|transferred|to)\b[^,]*$/iu,
  },
];

const asked = perQuestion(({ asking, text }): Direction | null =>
  asking.kind === 'where' ? (ASKS.find(({ asks }) => asks.test(text))?.direction ?? null) : null,
);

const WAYS: Readonly<Record<string, Direction>> = {
  from: 'from',
  to: 'to',
  towards: 'to',
  toward: 'to',
  into: 'to',
  for: 'to',
};

/** "To the Dutch port of Rotterdam" is where something goes; the words up to the next verb or "and" before a place tell. */
const told = perFact(({ parse: { words } }: SentenceFacts, { first }: Fact): Direction | null => {
  for (let i = first - 1; i >= 0; i--) {
    const { pos, lower, text } = words[i] ?? { pos: 'X', lower: '', text: '' };
    const way = WAYS[lower];
    if (way !== undefined && pos !== 'NOUN') return way;
    if (!/^(?:DET|ADJ|NOUN|PROPN|ADP|NUM)$/u.test(pos) && text !== ',') return null;
  }
  return null;
});

/** How far a place can be where something comes from or goes to, where that is asked (0..1). */
export function directionFit(question: Question, sentence: SentenceFacts, fact: Fact): number {
  if (fact.value !== null || fact.date !== null) return 1;
  const direction = asked(question);
  if (direction === null) return 1;
  const end = told(sentence, fact);
  if (end === null) return LEFT.noEnd;
  return end === direction ? 1 : LEFT.otherEnd;
}
