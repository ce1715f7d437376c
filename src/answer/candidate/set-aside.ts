import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import type { Question } from '../../question/question.ts';
import { perQuestion } from './once.ts';

const asksOther = perQuestion(({ text }) =>
  /\b(?:not|never|instead|rather|unlike|without)\b|n['’]t\b/iu.test(text),
);

const LEADS = /^(?:by|to|from|with|in|at|on|for|of|the|an?|its|his|her|their|our|any|other)$/u;

/** "Paid by the port, not by the taxpayer", "rather than shoppers": a value that is named only as what it was not, where the question asks for what it was. */
export function isSetAside(
  question: Question,
  { parse: { words } }: SentenceFacts,
  { first }: Fact,
): boolean {
  if (asksOther(question)) return false;
  let at = first - 1;
  while (
    first - at < 4 &&
    LEADS.test(words[at]?.lower ?? '') &&
    !/^(?:instead|rather)$/u.test(words[at - 1]?.lower ?? '')
  )
    at--;
  const [before, word] = [words[at - 1]?.lower ?? '', words[at]?.lower ?? ''];
  return (
    (word === 'not' && words[at - 1]?.pos !== 'AUX') ||
    (word === 'than' && before === 'rather') ||
    (word === 'of' && before === 'instead') ||
    word === 'unlike'
  );
}
