import type { SentenceFacts } from '../../facts/fact.ts';
import type { Item, Question } from '../../question/question.ts';
import { termOf } from '../../text/terms.ts';
import { isVerbal } from '../../text/verb-chunks.ts';
import { asks, perQuestion } from '../candidate/once.ts';
import { infinitiveBehind, isInfinitive, spanFrom } from './reach.ts';
import { isForm, type ValueSpan } from './value-span.ts';

/** A question for what somebody is to do: the words that lead to "do" in it, and those about its manner. */
interface AskedAction {
  /** The verb or adjective before "to do": "asked", "willing"; null where a modal verb stands there. */
  readonly led: Item | null;
  readonly wishes: boolean;
  readonly modal: RegExp | null;
  readonly negated: boolean;
}

/** "What does the union want the firm to do", "what is the fund meant to fight"; not "what has it to do with". */
const TO_DO =
  /^(?!.*\b(?:have|has|had|got)\s+to\s+do\s+with\b)(?:.{0,30}?\s)?wh?at\b.*\sto\s+(?:do|happen)\b/iu;
const MEANT_TO =
  /^(?:.{0,30}?\s)?wh?at\b.*?\b(?:meant|supposed|designed|intended|aimed)\s+(?:to\s+\p{L}+|at\s+\p{L}+ing)\W*$/iu;
/** "What should governments not do": a duty, a power, a plan. */
const MODALS = [
  {
    asked: /^(?:should|must|shall|ought)$/u,
    said: /^(?:should|must|shall|ought|needs?|required|has|have|had)$/u,
  },
  { asked: /^(?:can|could|may|might)$/u, said: /^(?:can|could|may|might|able|allowed)$/u },
  { asked: /^(?:will|would)$/u, said: /^(?:will|would|[’']ll|going)$/u },
] as const;
const MODAL_DO =
  /^(?:.{0,30}?\s)?wh?at\s+(?<modal>should|must|shall|can|could|may|might|will|would)(?<never>n['’]?t)?\s+(?:\S+\s+){1,6}?(?<not>not\s+|never\s+|no longer\s+)?(?:have\s+to\s+)?do\b(?!\s+(?:with|about)\b)/iu;
/** "What do they want from the firms". */
const WANT_OF =
  /^(?:.{0,30}?\s)?wh?at\s+(?:do|does|did|are|is)\s.*?\b(?:want(?:ing)?|demand(?:ing)?|expect(?:ing)?)\s+(?:from|of)\b/iu;
const HAS_TO_DO =
  /^(?:.{0,30}?\s)?wh?at\s+(?:do|does|did|has|have|had)\s+(?:\S+\s+){1,6}?(?:have|got)\s+to\s+do\b/iu;

const WISHES =
  /^(?:want(?:s|ed)?|wish(?:es|ed)?|ask(?:s|ed|ing)?|urg(?:es?|ed|ing)|demand(?:s|ed|ing)?|call(?:s|ed|ing)?|tell|told|press(?:ed|es)?|pressure|expect(?:s|ed)?|like|request(?:s|ed)?)$/u;
const WISHED =
  /^(?:want(?:s|ed)?|wish(?:es|ed)?|ask(?:s|ed|ing)?|urg(?:es?|ed|ing)|demand(?:s|ed|ing)?|call(?:s|ed|ing)|tell|told|press(?:ed|ing)?|pressure|request(?:s|ed)?|appeal(?:s|ed)?|plea|push(?:ed|ing)?|requir(?:es?|ed)|expect(?:s|ed)?)$/u;

/** "What did the court stop them from doing". */
const FROM_DOING = /^(?:.{0,30}?\s)?wh?at\b.*\bfrom doing\W*$/iu;

/** Whether a question asks for something that is done or to be done, so that no name and no thing answers it. */
export const asksAction = perQuestion(
  ({ text }) =>
    TO_DO.test(text) ||
    MODAL_DO.test(text) ||
    MEANT_TO.test(text) ||
    HAS_TO_DO.test(text) ||
    WANT_OF.test(text) ||
    FROM_DOING.test(text),
);

const readAction = perQuestion((question): AskedAction | null => {
  const { text, items } = question;
  const modal = MODAL_DO.exec(text)?.groups;
  if (modal !== undefined || HAS_TO_DO.test(text)) {
    const word = modal?.modal?.toLowerCase() ?? 'must';
    const said = MODALS.find(({ asked }) => asked.test(word))?.said ?? null;
    const negated = modal?.not !== undefined || modal?.never !== undefined;
    return { led: null, wishes: false, modal: said, negated };
  }
  if (MEANT_TO.test(text)) return { led: null, wishes: false, modal: null, negated: false };
  if (!(TO_DO.test(text) || WANT_OF.test(text))) return null;
  const verbs = question.words.filter(
    ({ pos, lower }) => /^(?:VERB|ADJ|NOUN)$/u.test(pos) && lower !== 'do' && lower !== 'happen',
  );
  const led =
    verbs
      .map(({ lower, text: written }) =>
        items.find(
          ({ kind, text: own, term }) => kind === 'verb' && (own === written || term === termOf(lower)),
        ),
      )
      .find((item) => item !== undefined) ?? null;
  const wishes = verbs.some(({ lower }) => WISHES.test(lower));
  return { led, wishes, modal: null, negated: false };
});

/** "To speed up its inquiry" for "what did he ask them to do", "close borders" for "what should they not do"; null where the sentence does not tell. */
export function actionOf(question: Question, sentence: SentenceFacts): ValueSpan | null {
  if (FROM_DOING.test(question.text)) {
    const { words } = sentence.parse;
    const at = words.findIndex(
      ({ lower }, i) => lower === 'from' && /.{2}ing$/u.test(words[i + 1]?.lower ?? ''),
    );
    return at < 0 ? null : spanFrom(sentence, at + 1);
  }
  const asked = readAction(question);
  if (asked === null) return null;
  const from =
    asked.modal === null
      ? infinitiveFrom(asked, question, sentence)
      : behindModal(asked.modal, asked, question, sentence);
  return from < 0 ? null : spanFrom(sentence, from);
}

/** Index of the "to" of the infinitive that belongs to the asked word; -1 for none. */
function infinitiveFrom({ led, wishes }: AskedAction, question: Question, sentence: SentenceFacts): number {
  const { words } = sentence.parse;
  const at = words.flatMap(({ lower }, i) => (wishes && WISHED.test(lower) ? [i] : []));
  const forms = led === null ? [] : meeting(led, sentence);
  for (const i of [...forms, ...at]) {
    const to = infinitiveBehind(sentence, i);
    if (to >= 0) return to;
  }
  return led === null && !wishes ? purposeOf(question, sentence) : -1;
}

/** Words of a sentence that are a form of an item. */
function meeting(item: Item, { occurrences }: SentenceFacts): number[] {
  return occurrences.filter(({ term, word }) => word >= 0 && isForm(item, term)).map(({ word }) => word);
}

/** "Widening of the laws to tackle it": the infinitive right behind a word that the question has. */
export function purposeOf({ items }: Question, { parse: { words }, occurrences }: SentenceFacts): number {
  const asked = occurrences.filter(({ term }) => items.some((item) => !item.generic && isForm(item, term)));
  return words.findIndex(
    (_, i) =>
      isInfinitive(words, i) &&
      asked.some(
        ({ word }) =>
          word === i - 1 || (word === i - 2 && /^(?:is|are|was|were)$/u.test(words[i - 1]?.lower ?? '')),
      ),
  );
}

/** "What are the sites used for", "what did they use it for": what it serves. */
const asksUse = asks(
  /\bwh?at\b.+\b(?:us(?:e|es|ed|ing)|need(?:s|ed)?|meant|intended|designed|built|made|set up|spent?)\b.*\bfor\b(?=\s+(?:by|in|on|at|after|during)\b|\W*$)|\bwhat (?:is|are|was|were) .+ for\W*$|\bpurpose\b/iu,
);

/** "To find leaks" for "what is the probe used for": the infinitive that tells a use; null where the question asks for none or none is told. */
export function useOf(question: Question, sentence: SentenceFacts): ValueSpan | null {
  if (!asksUse(question)) return null;
  const { words } = sentence.parse;
  const used = words.findIndex(({ lower }) =>
    /^(?:use[sd]?|using|need(?:s|ed)?|meant|intended|designed)$/u.test(lower),
  );
  const direct = used < 0 ? -1 : infinitiveBehind(sentence, used);
  const served =
    direct >= 0
      ? direct
      : words.findIndex(
          ({ lower }, i) =>
            /^(?:which|that)$/u.test(lower) &&
            /^(?:is|are|was|were|helps?|serves?)$/u.test(words[i + 1]?.lower ?? '') &&
            isInfinitive(words, i + 2),
        ) + 2;
  const from = served > 1 ? served : purposeOf(question, sentence);
  return from < 0 ? null : spanFrom(sentence, from);
}

/** How far before a modal verb a word of the question may stand, in words; default 16. */
const NEAR = 16;

/** The verb behind a modal one that is negated as the question is, behind a word that the question names. */
function behindModal(
  modal: RegExp,
  { negated }: AskedAction,
  { items }: Question,
  sentence: SentenceFacts,
): number {
  const { words } = sentence.parse;
  const asked = sentence.occurrences.filter(
    ({ term, word }) => word >= 0 && items.some((item) => !item.generic && isForm(item, term)),
  );
  return words.findIndex((word, i) => {
    if (!isVerbal(word)) return false;
    let k = i - 1;
    let not = false;
    while (/^(?:ADV|PART)$/u.test(words[k]?.pos ?? '')) {
      if (/^(?:not|never|n[’']t)$/u.test(words[k]?.lower ?? '')) not = true;
      k--;
    }
    return (
      modal.test(words[k]?.lower ?? '') &&
      not === negated &&
      asked.some(({ word: at }) => at < k && k - at < NEAR)
    );
  });
}
