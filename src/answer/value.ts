import type { Fact, SentenceFacts } from '../facts/fact.ts';
import type { Item, Question } from '../question/question.ts';
import { fieldShare } from '../text/dictionary.ts';
import type { Candidate } from './candidate.ts';
import { figureOf } from './figure-value.ts';
import { fillersOf, type Words } from './filler.ts';
import { focusOf, type Gap, gapOf } from './gap.ts';

/** Where a bare value stands in the report's text, in UTF-16 offsets. */
interface ValueSpan {
  readonly start: number;
  readonly end: number;
}

const NAMED = /^(?:person|name|organisation|place)$/u;
/** A noun asks for a place, person or group when at least this share of its meanings is one, and the names that can be one. */
const OF_FIELD = [
  { name: 'place', least: 0.2, kinds: /^place$/u },
  { name: 'person', least: 0.6, kinds: /^(?:person|name)$/u },
  { name: 'group', least: 0.6, kinds: /^(?:organisation|name)$/u },
] as const;

const NAMES_SOMETHING = /^(?:person|name|organisation|place|agent|spot|role)$/u;

/**
 * The bare value of an answer: the figure or date that was chosen, or the name or phrase of the sentence that fills the gap of the
 * question. Null where the answer is the sentence itself.
 */
export function answerSpan(question: Question, candidate: Candidate): ValueSpan | null {
  const { fact, sentence } = candidate;
  const { kind } = question.asking;
  if (fact !== null && !NAMES_SOMETHING.test(fact.kind)) return figureOf(question, candidate);
  if (kind === 'who is' || kind === 'why' || kind === 'meaning' || kind === 'whether') return fact;
  if (sentence.passage.role === 'table row') return fact ?? cellOf(question, candidate);
  const filled = fillerIn(question, candidate);
  if (fact !== null) {
    const named =
      nameOfKind(question, candidate) ??
      nameBeside(question, candidate) ??
      (fact.kind === 'agent' ? nameOfField(question, candidate) : null);
    return named === null && filled?.sure ? filled.span : unbroken(named ?? fact, sentence);
  }
  const name = nameOfKind(question, candidate);
  if (name !== null) return unbroken(name, sentence);
  return (
    phraseOfKind(question, candidate) ??
    filled?.span ??
    nameOfField(question, candidate) ??
    figureOf(question, candidate)
  );
}

/** "Nicola Sturgeon, until then his deputy": the name that somebody without one stands beside. */
function nameBeside(question: Question, { fact, sentence }: Candidate): ValueSpan | null {
  if (fact?.kind !== 'agent') return null;
  const { first, last } = fact;
  const { words } = sentence.parse;
  const between = (from: number, to: number) =>
    words[from]?.text === ',' &&
    words.slice(from + 1, to).every(({ pos }) => !/^(?:VERB|AUX|PUNCT|CCONJ)$/u.test(pos));
  const name = sentence.facts.find(
    (other) =>
      /^(?:person|name)$/u.test(other.kind) &&
      other.members === 1 &&
      saysMore(question, sentence, other) &&
      (between(other.last + 1, first) || (words[last + 1]?.text === ',' && other.first === last + 2)),
  );
  return name ?? null;
}

/** "Julia Roberts" for "which actress": the only name in the sentence that can be one and that the question does not have. */
function nameOfField(question: Question, { sentence }: Candidate): ValueSpan | null {
  const focus = focusOf(question);
  if (focus === null) return null;
  const noun = focus.text.toLowerCase();
  const field = OF_FIELD.find(({ name, least }) => fieldShare(noun, name) >= least);
  const asked = question.items.find(({ kind, generic }) => kind === 'number' && generic);
  const members = Number(asked?.term ?? 1);
  const names = sentence.facts.filter(
    (fact) => field?.kinds.test(fact.kind) && fact.members === members && saysMore(question, sentence, fact),
  );
  return names.length === 1 ? (names[0] as Fact) : null;
}

interface Found {
  readonly gap: Gap;
  readonly filler: Words;
  readonly span: ValueSpan;
}

/** What fills the gap of the question; sure where the words around it are those of the question. */
function fillerIn(question: Question, candidate: Candidate): { span: ValueSpan; sure: boolean } | null {
  const { sentence, clause, fact } = candidate;
  const gap = gapOf(question);
  if (gap === null) return null;
  for (const filler of fillersOf(gap, sentence, clause)) {
    const span = spanOf(
      filler,
      sentence,
      question.asking.kind === 'who' ? /^(?:person|name)$/u : /^person$/u,
    );
    if (!saysMore(question, sentence, span)) continue;
    if (fact !== null && fact.start < span.end && span.start < fact.end) return null;
    return { span, sure: fact === null || isSure(question, candidate, { gap, filler, span }) };
  }
  return null;
}

/** Whether what fills the gap is the answer rather than the name that was chosen. */
function isSure({ asking }: Question, { sentence, fact }: Candidate, found: Found): boolean {
  const { gap, filler, span } = found;
  const has = (kinds: RegExp) =>
    sentence.facts.some(({ kind, start, end }) => kinds.test(kind) && start >= span.start && end <= span.end);
  if (gap.slot === 'subject')
    return asking.kind === 'who' && has(/^(?:person|name|organisation|agent|place)$/u);
  // "Left on a train that exploded at the station": the name belongs to another verb.
  if (gap.slot === 'place')
    return (
      has(NAMED) || sentence.parse.words.slice(filler.last, fact?.first).some(({ pos }) => pos === 'VERB')
    );
  return gap.slot !== 'object';
}

/** A run of words as it is shown: without its article, and a name rather than what stands around it. */
function spanOf(
  { first, last }: Words,
  { parse: { words }, facts }: SentenceFacts,
  person: RegExp = /^person$/u,
): ValueSpan {
  let from = first;
  while (from < last && /^(?:DET|PUNCT)$/u.test(words[from]?.pos ?? '')) from++;
  // "The mayor, Anna Hill", "the mayor Anna Hill": the person rather than what stands before.
  const name = facts.find(
    (fact) =>
      person.test(fact.kind) &&
      fact.members === 1 &&
      ((fact.last === last && fact.first >= from) ||
        fact.first === last + 1 ||
        (fact.first === last + 2 && words[last + 1]?.text === ',')),
  );
  if (name !== undefined) return name;
  return { start: words[from]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/** Whether a span has a word that the question does not have. */
function saysMore(
  { items }: Question,
  { parse, occurrences }: SentenceFacts,
  { start, end }: ValueSpan,
): boolean {
  return occurrences.some(({ term, word }) => {
    const at = parse.words[word];
    return (
      at !== undefined && at.start >= start && at.end <= end && !items.some((item) => item.term === term)
    );
  });
}

/** "Reid Blackburn, a newspaper photographer", "Parsons Green station": the name that has what is asked for in it or beside it. */
function nameOfKind(question: Question, { sentence, fact }: Candidate): ValueSpan | null {
  const focus = focusOf(question);
  if (focus === null || (fact !== null && !/^(?:which|where)$/u.test(question.asking.kind))) return null;
  const { facts, occurrences } = sentence;
  const at = occurrences.filter(({ term }) => isForm(focus, term)).map(({ word }) => word);
  const within = (from: number, to: number) => at.some((word) => word >= from && word <= to);
  for (const name of facts) {
    if (!NAMED.test(name.kind) || !saysMore(question, sentence, name)) continue;
    if (fact !== null) {
      if (name.members === 1 && within(name.first, name.last)) return name;
      continue;
    }
    const role = facts.find(
      (other) => other.kind === 'role' && (other.last === name.first - 1 || other.first === name.last + 2),
    );
    if (within(name.last, name.last)) return withOf(sentence, name);
    if ((role !== undefined && within(role.first, role.last)) || within(name.first - 1, name.last + 1))
      return name;
  }
  return null;
}

/** "New England Journal of Medicine": a name with what belongs to it by "of". */
function withOf({ parse: { words } }: SentenceFacts, { start, end, last }: Fact): ValueSpan {
  let to = last;
  if (words[last + 1]?.lower === 'of') {
    let at = last + 2;
    while (/^\p{Lu}/u.test(words[at]?.text ?? '')) at++;
    if (at > last + 2) to = at - 1;
  }
  return { start, end: to === last ? end : (words[to]?.end ?? end) };
}

/** "Homemade bomb" for "what kind of bomb": the phrase whose head is asked about, with a word that the question does not have. */
function phraseOfKind(question: Question, { sentence, clause }: Candidate): ValueSpan | null {
  const focus = focusOf(question);
  if (focus === null) return null;
  const { parse, occurrences } = sentence;
  const heads = occurrences
    .filter(({ term, word }) => word >= 0 && isForm(focus, term))
    .sort((a, b) => Number(b.clause === clause) - Number(a.clause === clause));
  for (const { word } of heads) {
    const phrase = parse.phrases.find((np) => np.head === word);
    if (phrase === undefined) continue;
    const others = question.items.filter((item) => item !== focus);
    const asked = occurrences.some(
      (o) => o.word >= phrase.first && o.word < word && others.some((item) => isForm(item, o.term)),
    );
    const span = examplesOf(phrase, sentence) ?? spanOf(phrase, sentence);
    if (!asked && saysMore(question, sentence, span)) return span;
  }
  return null;
}

/** "Companies such as Facebook and Google": the names that are given for a kind. */
function examplesOf({ last }: Words, { parse: { words }, facts }: SentenceFacts): ValueSpan | null {
  const such = words[last + 1]?.lower === 'such' ? 2 : 1;
  if (!/^(?:like|as|including|namely)$/u.test(words[last + such]?.lower ?? '')) return null;
  const names = facts.filter(({ kind, first }) => NAMED.test(kind) && first === last + such + 1);
  return names.sort((a, b) => b.members - a.members)[0] ?? null;
}

/** The cell whose column or own words are of the kind that is asked for: "which act" in a column of laws. */
function cellOf(question: Question, { sentence }: Candidate): ValueSpan | null {
  const focus = focusOf(question);
  const { passage, occurrences } = sentence;
  const has = (index: number, item: Item, ownWords: boolean) =>
    occurrences.some(
      ({ term, clause, word }) => clause === index && isForm(item, term) && (ownWords || word < 0),
    );
  const at = passage.cells.findIndex(
    (_, index) =>
      (focus !== null && has(index, focus, true)) ||
      (index > 0 && question.items.some((item) => !item.generic && has(index, item, false))),
  );
  const cell = passage.cells[at];
  return cell === undefined || !saysMore(question, sentence, cell) ? null : cell;
}

function isForm({ forms }: Item, term: string): boolean {
  return forms.some((form) => form.term === term);
}

/** What belongs to a name: the rest of a word with a hyphen, a number that ends the phrase. */
const GOES_ON = /^(?:[-‑]\p{L}+| \d{1,4}(?![.,]?\d)(?=[^\s\p{L}\p{N}]|\s*$))/u;

/** A value that is not cut inside a word or name: "Koh Dong-jin", "NGC 4993". */
function unbroken({ start, end }: ValueSpan, { report: { text } }: SentenceFacts): ValueSpan {
  const rest = GOES_ON.exec(text.slice(end, end + 40))?.[0] ?? '';
  return { start, end: end + rest.length };
}
