import type { SentenceFacts } from '../../facts/fact.ts';
import { termsIn } from '../../facts/terms-in.ts';
import type { Item, Question } from '../../question/question.ts';
import { spanFrom } from './reach.ts';
import { isForm, saysMore, type ValueSpan } from './value-span.ts';

/** A word of a weight above this repeats the question: "fever" only goes with "symptom"; default 0.5. */
const SAME = 0.5;

/** Verbs, as terms, that say what something is. */
const IS = /^(?:be|remain|becom)$/u;

const WHAT_IS =
  /^(?:.{0,20}\s)?wh?at(?:['’]s|\s+(?:is|are|was|were))\s+the\b(?!.*\b(?:like|about|for|of|to|with|from|doing)\W*$)/iu;

/** "The ferry is the oldest ship of the line" for "what is the oldest ship of the line": the subject of the sentence that says the rest. */
export function equalOf(question: Question, sentence: SentenceFacts): ValueSpan | null {
  const { text, items, asking } = question;
  if (!WHAT_IS.test(text) && asking.kind !== 'keyword') return null;
  const asked = items.filter(({ generic }) => !generic);
  const { words } = sentence.parse;
  for (const { term, subject, last, relation, negated } of sentence.frames) {
    if (!IS.test(term) || subject === null || negated || !/^(?:main|coordinate|reported)$/u.test(relation))
      continue;
    if (words[subject.head]?.pos === 'PRON' || words[subject.head]?.pos === 'DET') continue;
    const meets = (item: Item, from: number, to: number) =>
      termsIn(sentence, { first: from, last: to }).some((own) => isForm(item, own));
    const said = complementOf(last + 1, sentence);
    const about = items.some((item) => meets(item, subject.head, subject.head));
    const apart = !asked.some(({ forms }) =>
      sentence.occurrences.some(
        ({ term: own, word }) => word > last && forms.some((form) => form.term === own && form.weight > SAME),
      ),
    );
    if (about && apart && said !== null && saysMore(question, sentence, said)) return said;
    // "A bun, which costs £3" is no price of a bun.
    const comma = words.findIndex(({ text: mark }, i) => i > last && mark === ',');
    const end = asking.kind === 'keyword' && comma > 0 ? comma : words.length - 1;
    const behindBe = asked.length > 1 && asked.every((item) => meets(item, last + 1, end));
    // "Port Hill is the largest port": a name may have the word in it.
    const named = sentence.names.some(({ word }) => word === subject.head);
    if (!behindBe || (!named && asked.some((item) => meets(item, subject.first, subject.last)))) continue;
    const from =
      words[subject.first]?.pos === 'DET' && subject.last > subject.first ? subject.first + 1 : subject.first;
    return { start: words[from]?.start ?? 0, end: words[subject.last]?.end ?? 0 };
  }
  return null;
}

/** "A high fever and red eyes" behind "the first signs are": a thing, not a state. */
function complementOf(at: number, sentence: SentenceFacts): ValueSpan | null {
  const { words, phrases } = sentence.parse;
  const opens = /^(?:an?|the|its|their|his|her|that|to)$/u.test(words[at]?.lower ?? '');
  const thing =
    opens ||
    phrases.some(({ first, last }) => first === at && !/^(?:VERB|AUX)$/u.test(words[last + 1]?.pos ?? ''));
  return thing ? spanFrom(sentence, at) : null;
}
