import type { Item, Question } from '../../question/question.ts';
import { isNominal, REPORTING_VERBS } from '../../text/clauses.ts';
import type { TaggedWord } from '../../text/tagger.ts';
import { termOf } from '../../text/terms.ts';
import { perQuestion } from '../candidate/once.ts';

/** What of an item tells where it stands in a sentence. */
export type Anchor = Pick<Item, 'term' | 'forms'>;

/** Where the answer of a question stands in a statement of it: "what was he convicted of" asks for what is behind "convicted of". */
export interface Gap {
  /** `subject` of the verb, its `object`, the `place` beside it, what is `behind` a preposition, or what something is `called`. */
  readonly slot: 'subject' | 'object' | 'place' | 'behind' | 'called';
  /** The verb, or what else the preposition follows; null where the question has none that says anything. */
  readonly anchor: Anchor | null;
  /** Of `behind`, else empty. */
  readonly preposition: string;
}

const WH = /^(?:who|whom|whose|what|wat|which|where)$/u;
const PREPOSITION =
  /^(?:of|in|on|at|to|for|from|with|by|after|against|under|into|about|outside|inside|behind|beneath|near|over|through|between|beside|towards?|around|across)$/u;
const PASSED_OVER = /^(?:ADV|PART|AUX)$/u;

const SAYS =
  /^(?:say|said|saying|tell|told|think|thought|warn|warned|claim|claimed|argue|argued|explain|do|doing|done|happen|mean)$/u;

/** Words by which something gets its name; not "named after" somebody. */
const CALLS =
  /\b(?:called|calls?|nick-?name[ds]?|known as|dubbed|christened|(?:go|goes|went) by|named?)\b(?! (?:after|for|in|on|by)\b)/iu;

/** Whether a question asks what something is called. */
export function asksName({ text }: Pick<Question, 'text'>): boolean {
  return /^(?:.{0,20}\s)?wh?at\b/iu.test(text) && CALLS.test(text);
}

/** The gaps that a question with a question word may have, the likeliest first; none where its words do not tell. */
export const gapsOf = perQuestion((question): readonly Gap[] => {
  const words = question.words.filter(({ pos }) => pos !== 'PUNCT');
  const wh = words.findIndex(({ lower }) => WH.test(lower));
  if (wh < 0) return [];
  if (asksName(question)) return [{ slot: 'called', anchor: calledOf(question), preposition: '' }];
  const fronted = words[wh - 1]?.lower ?? '';
  const read = readVerb(words, wh);
  const verb = read === null ? undefined : words[read.verb];
  const anchor = (read?.slot === 'object' && words[wh]?.lower !== 'where' ? verbAt : itemAt)(question, verb);
  if (PREPOSITION.test(fronted)) {
    // "The price depended on what": the question word stands in the place of the answer.
    const own = words[wh + 1] === undefined ? itemAt(question, words[wh - 2]) : anchor;
    return [{ slot: 'behind', anchor: own, preposition: fronted }];
  }
  const stranded = strandedAt(words, wh);
  if (stranded >= 0) {
    // "Over and over".
    if (words[stranded - 1]?.pos === 'CCONJ') return [];
    const near =
      (words[stranded - 1]?.pos === 'VERB' ? verbAt(question, words[stranded - 1]) : null) ??
      itemAt(question, words[stranded - 1]) ??
      itemAt(question, words[stranded - 2]);
    // "What did she accuse the firm of": the verb and the preposition belong together.
    const led = words[stranded - 1]?.pos === 'VERB' ? [near] : [anchor, near];
    return led
      .filter((item, i) => item !== null && led.indexOf(item) === i)
      .map((item) => ({ slot: 'behind', anchor: item, preposition: words[stranded]?.lower ?? '' }));
  }
  // What somebody says or does is a sentence.
  if (read === null || (read.slot === 'object' && SAYS.test(verb?.lower ?? ''))) return [];
  const slot = words[wh]?.lower === 'where' ? 'place' : read.slot;
  const have = /^ha(?:ve|s|d)$/u.test(verb?.lower ?? '');
  if (have) return [{ slot, anchor: null, preposition: '' }];
  return anchor === null && slot !== 'subject' ? [] : [{ slot, anchor, preposition: '' }];
});

/** What is called so: the noun before "called". */
function calledOf(question: Question): Anchor | null {
  const noun =
    /\b([\p{L}-]+) (?:called|named|known as|dubbed)\b/iu.exec(question.text)?.[1] ??
    /\bname of (?:[\p{L}-]+ ){0,3}?([\p{L}-]+)(?=\W*$| (?:of|in|on|at|that|which|who)\b)/iu.exec(
      question.text,
    )?.[1] ??
    '';
  return question.items.find(({ text }) => text.toLowerCase() === noun.toLowerCase()) ?? null;
}

/** The same for a verb with a particle ("bring up"), and for one that says too little to be an item ("have"). */
function verbAt(question: Question, word: TaggedWord | undefined): Anchor | null {
  const item = itemAt(question, word);
  if (item !== null || word === undefined || word.pos !== 'VERB') return item;
  const phrasal = question.items.find(({ text }) => text.startsWith(`${word.text} `));
  const term = termOf(word.lower);
  return phrasal ?? { term, forms: [{ term, weight: 1 }] };
}

/** A preposition that has lost its phrase: at the end, or before what says when, where or by whom; -1 for none. */
function strandedAt(words: readonly TaggedWord[], wh: number): number {
  return words.findIndex(({ lower }, i) => {
    if (i <= wh + 1 || !PREPOSITION.test(lower)) return false;
    const next = words[i + 1];
    // "Who took over after the vote": a particle.
    if (next !== undefined && i === wh + 2 && words[wh]?.lower === 'who') return false;
    if (next === undefined || next.lower === 'among') return true;
    return /^(?:by|in|on|at|after|before|during|when|while|according|last|this|since|as)$/u.test(next.lower);
  });
}

/** The main verb of a question, by its place, and the side of it that is asked for. */
interface MainVerb {
  readonly verb: number;
  readonly slot: 'subject' | 'object';
}

function readVerb(words: readonly TaggedWord[], wh: number): MainVerb | null {
  const next = words[wh + 1];
  // "Who backs": the verb, whatever the tagger makes of it.
  if (words[wh]?.lower === 'who' && next !== undefined && !PASSED_OVER.test(next.pos))
    return { verb: wh + 1, slot: 'subject' };
  let at = wh + 1;
  // "Which act governs": a noun stands between the question word and the verb.
  if (words[wh]?.lower === 'which' && next?.pos === 'VERB') {
    const after = words[++at];
    if (after?.pos === 'NOUN' && after.lower.endsWith('s')) return { verb: at, slot: 'subject' };
  }
  const first = words.findIndex(({ pos }, i) => i >= at && /^(?:VERB|AUX)$/u.test(pos));
  return first < 0 ? readAsNoun(words, at) : behindAuxiliary(words, first);
}

/** "What instrument measures the tide": a verb that the tagger read as a noun. */
function readAsNoun(words: readonly TaggedWord[], from: number): MainVerb | null {
  const verb = words.findIndex(
    ({ lower }, i) =>
      i > from &&
      /(?:s|ed)$/u.test(lower) &&
      (/^(?:DET|PRON|NUM)$/u.test(words[i + 1]?.pos ?? '') ||
        (words[i + 1]?.pos === 'PROPN' && words[i - 1]?.pos === 'NOUN')),
  );
  return verb < 0 ? null : { verb, slot: 'subject' };
}

/** The main verb at or behind the first verb of a question. */
function behindAuxiliary(words: readonly TaggedWord[], auxiliary: number): MainVerb | null {
  let at = auxiliary;
  while (PASSED_OVER.test(words[at]?.pos ?? '')) at++;
  const passive = (verb: number) =>
    words.slice(auxiliary, at).some(({ lower }) => /^(?:is|are|was|were|be|been)$/u.test(lower)) &&
    words[verb]?.lower.endsWith('ing') === false;
  // "What was found" asks for what somebody finds.
  if (words[at]?.pos === 'VERB') return { verb: at, slot: passive(at) ? 'object' : 'subject' };
  const verb = words.findIndex((_, i) => i > at && isMainVerb(words, i));
  // "What are volunteers asked to bring".
  const further = passive(verb) && words[verb + 1]?.lower === 'to' && words[verb + 2]?.pos === 'VERB';
  if (verb >= 0) return { verb: further ? verb + 2 : verb, slot: 'object' };
  // "Which game had the best launch".
  const helper = words[auxiliary]?.lower ?? '';
  if (/^ha(?:s|ve|d)$/u.test(helper)) return { verb: auxiliary, slot: 'subject' };
  if (!/^(?:do|does|did)$/u.test(helper)) return null;
  // "What did the satellite record": behind "did" the last of the nouns is the verb.
  let last = at;
  while (words[last + 1] !== undefined && !/^(?:ADP|PART|ADV)$/u.test(words[last + 1]?.pos ?? '')) last++;
  return { verb: last, slot: 'object' };
}

/** Not an infinitive, not "the suspended accounts", nor the "said" of "said to be linked". */
function isMainVerb(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  if (word?.pos !== 'VERB') return false;
  if (words[at - 1]?.lower === 'to') return false;
  const modifies = isNominal(words[at + 1]) && /^(?:DET|NUM|ADJ)$/u.test(words[at - 1]?.pos ?? '');
  return !modifies && !(REPORTING_VERBS.has(word.lower) && words[at + 1]?.lower === 'to');
}

/** What stands between a question word and the noun that it asks for: "which two former ministers", "what kind of bomb". */
const ASKED_NOUN =
  /\b(?:which|wh?at|whose) (?!(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|the|a|an|if|about)\b)((?:[\p{L}\d’'-]+ ){0,4}[\p{L}’'-]+)/iu;

/** The noun that "which" or "what" asks for, whatever the tagger makes of it: the "act" of "which act governs"; null where none is. */
export function focusOf({ text, items, focus }: Question): Item | null {
  const asked = ASKED_NOUN.exec(text)?.[1]?.split(' ') ?? [];
  const end = asked.findIndex((word) =>
    /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|the|a|an|in|on|at)$/iu.test(word),
  );
  const phrase = asked.slice(0, end < 0 ? asked.length : end);
  if (focus?.text.split(' ').every((word) => phrase.includes(word))) return focus;
  return items.find((item) => item.text === phrase[0]) ?? null;
}

function itemAt({ items }: Question, word: TaggedWord | undefined): Anchor | null {
  if (word === undefined) return null;
  const term = termOf(word.lower);
  return items.find((item) => item.text === word.text || item.term === term) ?? null;
}
