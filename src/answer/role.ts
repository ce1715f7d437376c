import type { Fact, SentenceFacts } from '../facts/fact.ts';
import type { Question } from '../question/question.ts';

/**
 * Whether a name stands on the side of the verb that is asked for: "who foiled the plots" asks for what stands before an active
 * verb or behind "by"; "who was arrested" and "whom did they arrest" for the other side.
 */
export function roleMatch({ text, asking }: Question, { parse }: SentenceFacts, fact: Fact): number {
  if (asking.kind !== 'who' && asking.kind !== 'which') return 0.5;
  const verb = parse.clauses[fact.clause]?.verb ?? -1;
  if (verb < 0) return 0.5;
  const passive =
    /^(?:is|are|was|were|been|being|be|got)$/u.test(parse.words[verb - 1]?.lower ?? '') &&
    /(?:ed|en|wn|ght|ld|de|ck|ut|id|t)$/u.test(parse.words[verb]?.lower ?? '');
  const byAgent =
    parse.words[fact.first - 1]?.lower === 'by' ||
    (parse.words[fact.first - 2]?.lower === 'by' && parse.words[fact.first - 1]?.pos === 'DET');
  const agent = byAgent || fact.last < verb !== passive;
  const asksPatient =
    /\bwho(?:m)?\b.{0,20}\b(?:was|were|is|are|been|got)\b p{L}+(?:ed|en|wn)\b|\b(?:did|does|do)\b/i.test(
      text,
    );
  return agent !== asksPatient ? 1 : 0;
}
