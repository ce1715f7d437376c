import type { Question } from '../question/question.ts';

/** What depends on the question alone, worked out once and not again for each of its candidates. */
export function perQuestion<T>(compute: (question: Question) => T): (question: Question) => T {
  const known = new WeakMap<Question, { readonly value: T }>();
  return (question) => {
    let found = known.get(question);
    if (found === undefined) {
      found = { value: compute(question) };
      known.set(question, found);
    }
    return found.value;
  };
}
