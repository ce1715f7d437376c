import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import type { Question } from '../../question/question.ts';
import type { ParsedSentence } from '../../text/clauses.ts';
import { termOf } from '../../text/terms.ts';
import { perQuestion } from './once.ts';

/**
 * Whether a name stands on the side of the verb that is asked for: "who foiled the plots" asks for what stands before an active
 * verb or behind "by"; "who was arrested" and "whom did they arrest" for the other side.
 */
export function roleMatch(question: Question, { parse }: SentenceFacts, fact: Fact): number {
  const { kind } = question.asking;
  if (kind !== 'who' && kind !== 'which') return 0.5;
  const verb = parse.clauses[fact.clause]?.verb ?? -1;
  if (verb < 0) return 0.5;
  const passive =
    /^(?:is|are|was|were|been|being|be|got)$/u.test(parse.words[verb - 1]?.lower ?? '') &&
    /(?:ed|en|wn|ght|ld|de|ck|ut|id|t)$/u.test(parse.words[verb]?.lower ?? '');
  const byAgent =
    parse.words[fact.first - 1]?.lower === 'by' ||
    (parse.words[fact.first - 2]?.lower === 'by' && parse.words[fact.first - 1]?.pos === 'DET');
  const agent = byAgent || isSourceOf(question, parse, fact) || fact.last < verb !== passive;
  return agent !== asksPatient(question) ? 1 : 0;
}

/** "Pressure from politicians", for "who is putting pressure on the firms": the noun of the question comes from them. */
export function isSourceOf({ items }: Question, { words }: ParsedSentence, { first }: Fact): boolean {
  const at = words[first - 1]?.pos === 'DET' ? first - 2 : first - 1;
  if (!/^(?:from|by)$/u.test(words[at]?.lower ?? '') || words[at - 1]?.pos !== 'NOUN') return false;
  const source = termOf(words[at - 1]?.lower ?? '');
  return items.some(({ generic, forms }) => !generic && forms.some(({ term }) => term === source));
}

const ASKS_PATIENT =
  /\bwho(?:m)?\b.{0,20}\b(?:was|were|is|are|been|got)\b \p{L}+(?:ed|en|wn)\b|\b(?:did|does|do)\b/iu;

const asksPatient = perQuestion(({ text }) => ASKS_PATIENT.test(text));
