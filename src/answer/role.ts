import type { Fact, SentenceFacts } from '../facts/fact.ts';
import type { Question } from '../question/question.ts';
import { inside } from './frame-match.ts';
import { perQuestion } from './per-question.ts';

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
  const agent = byAgent || fact.last < verb !== passive;
  return agent !== asksPatient(question) ? 1 : 0;
}

const ASKS_PATIENT =
  /\bwho(?:m)?\b.{0,20}\b(?:was|were|is|are|been|got)\b \p{L}+(?:ed|en|wn)\b|\b(?:did|does|do)\b/iu;

const asksPatient = perQuestion(({ text }) => ASKS_PATIENT.test(text));

const COPULAR =
  /\bwho(?:'s|’s|s)?\b(?:\s+exactly|\s+even)?(?:\s+(?:is|was|are|were))?\s+(?:the|this|that|these|those|a|an|its|their|his|her|\p{Ll}+['’]s|\p{Lu}\p{L}*['’]s?)?/iu;

const asksHolder = perQuestion(
  ({ text, asking, items }) =>
    asking.kind === 'who' &&
    (COPULAR.test(text) || /\bnames? of\b/iu.test(text)) &&
    !items.some(({ kind, generic }) => kind === 'verb' && !generic),
);

/**
 * How far a name is not that of whoever holds what the question asks for, for "who is the head of the port office": how much of the
 * word of the question is missing that a role beside the name, or the name's own phrase, has least of. 0 for questions that ask what
 * somebody did.
 */
export function unheld(question: Question, sentence: SentenceFacts, fact: Fact): number {
  if (!asksHolder(question)) return 0;
  const named = sentence.occurrences.filter(({ word }) => word >= fact.first && word <= fact.last);
  const spans = [
    fact,
    ...sentence.facts.filter(
      (other) =>
        other.kind === 'role' &&
        (isBeside(other, fact) || other.bindings.some(({ term }) => named.at(-1)?.term === term)),
    ),
  ];
  // "Their negotiator" is no name, whoever they are.
  const written = { occurrences: sentence.occurrences, references: [] };
  const gaps = question.items.map((item) =>
    item.generic
      ? 0
      : 1 - Math.max(...spans.map((span) => inside(span === fact ? written : sentence, span, item))),
  );
  return Math.max(0, ...gaps);
}

/** Whether a role stands right before a name, or behind it and a comma or a verb. */
function isBeside(role: Fact, name: Fact): boolean {
  return role.last < name.first ? name.first - role.last <= 2 : role.first - name.last <= 3;
}
