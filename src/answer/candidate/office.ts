import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import { type Run, termsIn } from '../../facts/terms-in.ts';
import type { Item, Question } from '../../question/question.ts';
import { actorOf, patientOf } from '../../text/frames/frames.ts';
import { isRole } from '../../text/role-nouns.ts';
import { termOf } from '../../text/terms.ts';
import { inside } from './frame-match.ts';
import { perQuestion } from './once.ts';
import { isSourceOf } from './role.ts';

const COPULAR = /\bwho(?:['’]?s|\s+(?:exactly\s+|now\s+)?(?:is|was|are|were))\b/iu;

/** "Who is the head of the port", "who was at the wheel": no verb tells what somebody did. */
const asksHolder = perQuestion(
  ({ asking, items }) =>
    asking.kind === 'who' && !items.some(({ kind, generic }) => kind === 'verb' && !generic),
);

const LEADS =
  /\b(?:runs?|leads?|led|heads?|headed|chairs?|chaired|commands?|commanded|directs?|manages?|in (?:charge|command) of|at the (?:head|helm) of)\b/iu;

/** "Who is the head of the port", "who runs the port": asks for the holder of an office. */
export const asksOffice = perQuestion(
  (question) =>
    question.asking.kind === 'who' &&
    (LEADS.test(question.text) ||
      (asksHolder(question) && /\bnames? of\b/iu.test(question.text)) ||
      (asksHolder(question) && COPULAR.test(question.text))),
);

/** Words before an office that make it another: a vice-chairman is no chairman. */
const BELOW = /^(?:deputy|vice|assistant|associate|junior|shadow|under|sub)$|^(?:vice|deputy|sub|under)-/u;

/** Words before an office that its holder has left. */
const LEFT = /^(?:former|then|previous|late|outgoing|ex)$/u;

const asksPresent = perQuestion(({ text }) =>
  /\bwho(?:['’]?s| is| now| currently| runs| leads| heads| chairs| commands)\b|\b(?:now|currently|today)\b/iu.test(
    text,
  ),
);

/** Words before an office that it is not told from others by. */
const TELLS_NOTHING =
  /^(?:new|current|present|old|own|first|then|acting|interim|next|last|top|overall|chief|senior)$/u;

/**
 * Whether a name may be that of the holder of the office that is asked for: not where the office beside it is a lower one ("deputy
 * head" for "head") or another of its kind ("home secretary" for "foreign secretary").
 */
export function mayHold(question: Question, sentence: SentenceFacts, fact: Fact): boolean {
  if (!asksOffice(question)) return true;
  const { words } = sentence.parse;
  const role = equated(sentence, fact) ?? fact.role ?? (fact.kind === 'agent' ? fact : null);
  if (role === null) return true;
  const own = words.slice(role.first, role.last + 1).map(({ lower }) => lower);
  const preposition = own.findIndex((word) => /^(?:of|for|at|in|to)$/u.test(word));
  const office = preposition < 0 ? own : own.slice(0, preposition);
  const place = { first: role.first, last: role.first + office.length - 1 };
  // "A former minister, chairs the panel": another office than the one that is asked for.
  if (!question.items.some((item) => inside(sentence, place, item) > 0)) return true;
  const asksBelow = question.words.some(({ lower }) => BELOW.test(lower));
  if (office.some((word) => BELOW.test(word)) !== asksBelow) return false;
  const asksLeft = question.words.some(({ lower }) => LEFT.test(lower));
  const before = words.slice(Math.max(0, role.first - 2), role.first).map(({ lower }) => lower);
  if (asksPresent(question) && !asksLeft && [...before, ...office].some((word) => LEFT.test(word)))
    return false;
  return !question.words.some((_, i) => isAnother(question, sentence, role, i));
}

/** "Its vice chairman" of "its vice chairman was Anna Hill". */
function equated({ frames }: SentenceFacts, { first }: Fact): Run | null {
  return (
    frames.find(({ term, objects }) => term === 'be' && objects.some((object) => object.first === first))
      ?.subject ?? null
  );
}

/** "Home secretary" for "foreign secretary": the same noun behind another word. `at` is the noun's place in the question. */
function isAnother({ items, words }: Question, sentence: SentenceFacts, role: Run, at: number): boolean {
  const [kind, office] = [words[at - 1], words[at]];
  if (kind === undefined || office === undefined || !isRole(office)) return false;
  if (!/^(?:NOUN|ADJ|PROPN)$/u.test(kind.pos) || TELLS_NOTHING.test(kind.lower)) return false;
  const item = items.find(({ text }) => text === kind.text);
  const noun = items.find(({ text }) => text === office.text);
  if (item === undefined || noun === undefined || item.place || inside(sentence, role, item) > 0)
    return false;
  const own = sentence.occurrences.find(
    ({ term, word }) => word > role.first && word <= role.last && term === noun.term,
  );
  return (
    own !== undefined && /^(?:NOUN|ADJ|PROPN|VERB)$/u.test(sentence.parse.words[own.word - 1]?.pos ?? '')
  );
}

/**
 * How far a name is not that of whoever holds what the question asks for, for "who is the head of the port office": how much of the
 * word of the question is missing that a role beside the name, its own phrase, or what its bearer heads has least of. 0 for questions
 * that ask what somebody did.
 *
 * @param met - how well each word of the question is met there
 */
export function unheld(
  question: Question,
  sentence: SentenceFacts,
  fact: Fact,
  met: readonly number[],
): number {
  if (!asksHolder(question) || isSourceOf(question, sentence.parse, fact)) return 0;
  const named = termsIn(sentence, fact).at(-1);
  const roles = sentence.facts.filter(
    (other) =>
      other.kind === 'role' && (isBeside(other, fact) || other.bindings.some(({ term }) => named === term)),
  );
  const spans = [fact, ...roles, ...headedBy(question, sentence, fact)];
  // "The commission's chairman, Elliot Kaye": whose it is stands in the sentence before.
  const another = roles.some(({ first, last }) =>
    sentence.names.some(({ word }) => word >= first && word <= last),
  );
  // "Their negotiator" is no name, whoever they are.
  const written = { occurrences: sentence.occurrences, references: [] };
  const gap = (item: Item, i: number) => {
    if (item.generic) return 0;
    const here = Math.max(...spans.map((span) => inside(span === fact ? written : sentence, span, item)));
    return 1 - Math.max(here, item.kind === 'name' && !another && spans.length > 1 ? (met[i] ?? 0) : 0);
  };
  return Math.max(0, ...question.items.map(gap));
}

/** Verbs of those who are at the head of something, as they are compared. */
const HEADS = new Set(
  'run lead head chair command direct manage govern own oversee preside control'.split(' ').map(termOf),
);

/** "Anna Hill" of "its chairman was Anna Hill": who a noun for somebody is; null where its sentence does not say. */
export function givenName({ frames, facts }: SentenceFacts, fact: Fact): Fact | null {
  if (fact.kind !== 'agent') return null;
  for (const { term, subject, objects, negated } of frames) {
    if (term !== 'be' || negated || subject === null) continue;
    if (subject.first > fact.last || fact.first > subject.head) continue;
    const named = facts.find(
      ({ kind, members, first }) =>
        kind === 'person' && members === 1 && objects.some((object) => object.first === first),
    );
    if (named !== undefined) return named;
  }
  return null;
}

/** Of those who marry each is the other's husband or wife. */
const MARRIES = termOf('marry');

/**
 * What the bearer of a name heads, with the verb: "Anna Hill, who runs the port", "a committee led by Anna Hill"; or what one does who is
 * called as the question says: "founded by Anna Hill" for "who was the founder", "she married Paul Hill" for "who was her husband".
 */
function headedBy({ items }: Question, { frames }: SentenceFacts, { first, last }: Fact): Run[] {
  const holds = (phrase: Run) => first >= phrase.first && last <= phrase.last;
  return frames.flatMap((frame) => {
    const actor = actorOf(frame);
    const patient = patientOf(frame);
    if (actor === null || patient === null) return [];
    const called = items.some(
      ({ kind, forms }) => kind === 'noun' && forms.some(({ term }) => term === frame.term),
    );
    if (!HEADS.has(frame.term) && !called) return [];
    if (!holds(actor) && !(frame.term === MARRIES && holds(patient))) return [];
    const from = Math.min(frame.first, actor.first, patient.first);
    return [{ first: from, last: Math.max(frame.last, actor.last, patient.last) }];
  });
}

/** Whether a role stands right before a name, or behind it and a comma or a verb. */
function isBeside(role: Fact, name: Fact): boolean {
  return role.last < name.first ? name.first - role.last <= 2 : role.first - name.last <= 3;
}
