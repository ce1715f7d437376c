import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import type { Question } from '../../question/question.ts';

/** What depends on the question alone, worked out once and not again for each of its candidates. */
export function perQuestion<T>(compute: (question: Question) => T): (question: Question) => T {
  return once(compute);
}

/** Whether a question's words are of a form, looked for once: where no match is found a long question is gone through for each of its words. */
export function asks(form: RegExp): (question: Question) => boolean {
  return once((question) => form.test(question.text));
}

/** What depends on a value and its sentence alone, whatever is asked. */
export function perFact<T>(
  compute: (sentence: SentenceFacts, fact: Fact) => T,
): (sentence: SentenceFacts, fact: Fact) => T {
  const known = once((sentence: SentenceFacts) => once((fact: Fact) => compute(sentence, fact)));
  return (sentence, fact) => known(sentence)(fact);
}

/** What depends on one thing that does not change, worked out once: the first time that it is asked for. */
export function once<K extends object, T>(compute: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (of) => {
    let found = known.get(of);
    if (found === undefined) {
      found = { value: compute(of) };
      known.set(of, found);
    }
    return found.value;
  };
}
