import type { Cell } from '../../corpus/report.ts';
import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import type { Item, Question } from '../../question/question.ts';
import type { NounPhrase } from '../../text/clauses.ts';
import { fieldShare } from '../../text/dictionary.ts';
import type { Candidate } from '../candidate/candidate.ts';
import { asksMember, isOnlyCounted, KIND, ownerOfName } from '../candidate/member.ts';
import { headBeside, namesBeside } from './apposed-value.ts';
import { focusOf } from './gap.ts';
import { isInfinitive } from './reach.ts';
import { isForm, NAMED, saysMore, spanOf, type ValueSpan } from './value-span.ts';
import { extended, type Words, withTopic } from './whole.ts';

/** A noun asks for a place, person or group when at least this share of its meanings is one, and the names that can be one. */
const OF_FIELD = [
  { name: 'place', least: 0.2, kinds: /^place$/u },
  { name: 'person', least: 0.6, kinds: /^(?:person|name)$/u },
  { name: 'group', least: 0.6, kinds: /^(?:organisation|name)$/u },
] as const;

/** "Reid Blackburn, a newspaper photographer", "Parsons Green station": the name that has what is asked for in it or beside it. */
export function nameOfKind(question: Question, { sentence, fact }: Candidate): ValueSpan | null {
  const focus = focusOf(question);
  if (focus === null || (fact !== null && !/^(?:which|where)$/u.test(question.asking.kind))) return null;
  const { facts, occurrences } = sentence;
  const at = occurrences.filter(({ term }) => isForm(focus, term)).map(({ word }) => word);
  const within = (from: number, to: number) => at.some((word) => word >= from && word <= to);
  if (fact !== null && within(fact.first, fact.last)) return null;
  // "Two metals, cobalt and nickel": all of them.
  const counted = at
    .map((word) => sentence.parse.phrases.find(({ head }) => head === word))
    .find((phrase) => phrase !== undefined && isOnlyCounted(phrase, sentence));
  const all = fact !== null || counted === undefined ? null : namesBeside(sentence, counted);
  if (all !== null) return all;
  for (const name of facts) {
    if (!NAMED.test(name.kind) || !saysMore(question, sentence, name)) continue;
    if (fact !== null) {
      // A name that goes on, "Department for Roads, Rivers and Coasts", is not cut.
      const cut = name !== fact && name.first === fact.first && name.last < fact.last;
      if (!cut && name.members === 1 && within(name.first, name.last)) return name;
      continue;
    }
    const role = facts.find(
      (other) =>
        other.kind === 'role' &&
        (other.last === name.first - 1 ||
          other.first === name.last + 2 ||
          (other.last === name.first - 2 && sentence.parse.words[name.first - 1]?.text === ',')),
    );
    if (within(name.last, name.last)) return withOf(sentence, name);
    if ((role !== undefined && within(role.first, role.last)) || within(name.first - 1, name.last + 1))
      return name;
    const head = headBeside(sentence, name);
    if (head >= 0 && within(head, head))
      return facts.find((all) => all.members > 1 && all.last === name.last) ?? name;
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
export function phraseOfKind(question: Question, { sentence, clause }: Candidate): ValueSpan | null {
  const focus = focusOf(question) ?? ownerOfName(question);
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
    // "A threat" is no kind of risk.
    const same = focus.forms.find(({ term }) => term === termAt(sentence, word))?.weight ?? 0;
    const bare = sentence.parse.words.slice(phrase.first, phrase.head).every(({ pos }) => pos === 'DET');
    if (KIND.test(question.text) && bare && same >= SYNONYM && same < 1) continue;
    const names = namesBeside(sentence, phrase);
    if (names !== null) return names;
    const listed = isOnlyCounted(phrase, sentence) ? listBehind(phrase, sentence) : null;
    if (listed !== null) return listed;
    // "Three newspapers" are none in particular.
    if (asksMember(question) && isOnlyCounted(phrase, sentence)) continue;
    const span =
      examplesOf(phrase, sentence) ?? spanOf(wholeOf(phrase, sentence, bare && same === 1), sentence);
    if (!asked && saysMore(question, sentence, span)) return span;
  }
  return null;
}

const NAMELY = /^(?:including|namely|like|being)$/u;

/** "Soap, candles and wax" of "three products: soap, candles and wax", "four languages, among them Welsh and German". */
function listBehind({ last }: Words, sentence: SentenceFacts): ValueSpan | null {
  const { words, phrases } = sentence.parse;
  const comma = words[last + 1]?.text === ',' ? 1 : 0;
  const [one, two] = words.slice(last + 1 + comma, last + 3 + comma).map(({ lower }) => lower);
  const lead =
    comma === 0 && /^[:—–]$/u.test(one ?? '')
      ? 1
      : NAMELY.test(one ?? '')
        ? 1
        : (one === 'among' && two === 'them') || (one === 'such' && two === 'as')
          ? 2
          : 0;
  const phrase = lead === 0 ? undefined : phrases.find(({ first }) => first === last + comma + lead + 1);
  return phrase === undefined ? null : spanOf(extended(sentence, phrase), sentence);
}

/** A form of a word from this weight means the same; default 0.85. */
const SYNONYM = 0.85;

function termAt({ occurrences }: SentenceFacts, at: number): string | undefined {
  return occurrences.find(({ word }) => word === at)?.term;
}

/** A phrase with those it is joined to, what it is on, and what it is for: "joint pain and eye problems", "work to strengthen the piers". */
function wholeOf(phrase: NounPhrase, sentence: SentenceFacts, alone: boolean): Words {
  const { words, phrases } = sentence.parse;
  const joint = extended(sentence, phrase);
  const run = withTopic(sentence, joint, alone && joint.last === phrase.last);
  const before =
    words[phrase.first - 1]?.lower === 'and'
      ? phrases.find(({ last }) => last === phrase.first - 2)
      : undefined;
  const joined =
    before !== undefined && /^(?:ADP|VERB)$/u.test(words[before.first - 1]?.pos ?? '')
      ? before.first
      : run.first;
  if (run.last !== phrase.last || !isInfinitive(words, run.last + 1))
    return { first: joined, last: run.last };
  const object = phrases.find(({ first }) => first >= run.last + 3 && first <= run.last + 4);
  return { first: joined, last: object === undefined ? run.last + 2 : extended(sentence, object).last };
}

/** "Companies such as Facebook and Google": the names that are given for a kind. */
function examplesOf({ last }: Words, { parse: { words }, facts }: SentenceFacts): ValueSpan | null {
  const such = words[last + 1]?.lower === 'such' ? 2 : 1;
  if (!/^(?:like|as|including|namely)$/u.test(words[last + such]?.lower ?? '')) return null;
  const names = facts.filter(({ kind, first }) => NAMED.test(kind) && first === last + such + 1);
  return names.sort((a, b) => b.members - a.members)[0] ?? null;
}

/** The cell of which the column or its own words have most of what is asked for: "which act" in a column of laws. */
export function cellOf(question: Question, { sentence }: Candidate): ValueSpan | null {
  const focus = focusOf(question);
  const { passage, occurrences } = sentence;
  const has = (index: number, item: Item, ownWords: boolean) =>
    occurrences.some(
      ({ term, clause, word }) => clause === index && isForm(item, term) && (ownWords || word < 0),
    );
  let best: ValueSpan | null = null;
  let most = 0;
  passage.cells.forEach((cell, index) => {
    const asked = focus !== null && has(index, focus, true) ? 1 : 0;
    const headed = question.items.filter((item) => index > 0 && !item.generic && has(index, item, false));
    const met = asked + headed.length;
    if (met <= most) return;
    most = met;
    best = cell;
  });
  best ??= latestOf(passage.cells);
  return best === null || !saysMore(question, sentence, best) ? null : best;
}

/** Of columns that are years the cell of the last one; null where they are none. */
function latestOf(cells: readonly Cell[]): Cell | null {
  const years = cells.filter(({ head, text }) => /^\d{4}$/u.test(head.trim()) && text.trim() !== '');
  return years.reduce<Cell | null>(
    (last, cell) => (last === null || cell.head > last.head ? cell : last),
    null,
  );
}

/** "Nicola Sturgeon, until then his deputy": the name that somebody without one stands beside. */
export function nameBeside(question: Question, { fact, sentence }: Candidate): ValueSpan | null {
  // "A former Prime Minister" is nobody's name.
  const office = sentence.facts.find(
    ({ kind, start, end }) =>
      kind === 'role' &&
      (fact?.kind === 'person' || (question.asking.kind === 'who' && NAMED.test(fact?.kind ?? ''))) &&
      fact !== null &&
      fact.start >= start &&
      fact.end <= end,
  );
  const described = fact?.kind === 'agent' ? fact : office;
  if (described === undefined) return null;
  const { first, last } = described;
  const { words } = sentence.parse;
  const between = (from: number, to: number) =>
    words[from]?.text === ',' &&
    words.slice(from + 1, to).every(({ pos }) => !/^(?:VERB|AUX|PUNCT|CCONJ)$/u.test(pos));
  const name = sentence.facts.find(
    (other) =>
      /^(?:person|name)$/u.test(other.kind) &&
      other !== fact &&
      other.members === 1 &&
      saysMore(question, sentence, other) &&
      (between(other.last + 1, first) || (words[last + 1]?.text === ',' && other.first === last + 2)),
  );
  return name ?? null;
}

/** "Julia Roberts" for "which actress": the only name in the sentence that can be one and that the question does not have. */
export function nameOfField(question: Question, { sentence }: Candidate): ValueSpan | null {
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
