import { meaningsOf } from './dictionary.ts';
import { RELATIVES } from './reporting-verbs.ts';
import type { TaggedWord } from './tagger.ts';
import { verbForm } from './verb-forms.ts';

/** Words that a clause with a verb of its own follows; "as" may as well be a preposition. */
const OPENS =
  /^(?:as|while|when|whenever|if|unless|because|although|though|since|until|before|after|once|whereas)$/;

/** Nouns in -s that stand before another noun: "sports minister", "arms control", "human rights group". */
const BEFORE_NOUN =
  /^(?:sports|arms|sales|savings|weapons|drugs|communications|systems|customs|jobs|operations|rights|women|goods|services|electronics|economics|politics|news|species|series|headquarters|games|awards|affairs|appeals|accounts|admissions|materials|claims|benefits|communities|works|sciences|studies|relations|resources|earnings|results|times|years|months|weeks|days|hours|minutes|metres|miles)$/;

/**
 * Gives a clause that has no verb the one that the tagger took for a noun: "prices rise", "as fighters retreat from the city". A plural
 * noun hardly ever stands before another noun.
 */
export function withMissingVerbs(words: readonly TaggedWord[]): readonly TaggedWord[] {
  const missing = new Set<number>();
  let main = true;
  for (const { from, to } of stretches(words)) {
    const opened = OPENS.test(words[from]?.lower ?? '');
    if (words.slice(from, to).some(carriesClause)) main &&= opened;
    else if (opened) missing.add(bareVerb(words, from + 1, to));
  }
  const last = stretches(words).at(-1);
  // The sentence has to have a verb: without one, its last stretch has it, or else it is no sentence.
  if (main && last !== undefined && !OPENS.test(words[last.from]?.lower ?? '') && words.at(-1)?.text === '.')
    missing.add(bareVerb(words, last.from, last.to));
  missing.delete(-1);
  return missing.size === 0
    ? words
    : words.map((word, i) => (missing.has(i) ? { ...word, pos: 'VERB' } : word));
}

/** Not "following pressure". */
function carriesClause({ pos, lower }: TaggedWord): boolean {
  return pos === 'AUX' || (pos === 'VERB' && verbForm(lower) !== 'ing');
}

/** From stop to stop, and from one word that opens a clause to the next. */
function stretches(words: readonly TaggedWord[]): readonly { readonly from: number; readonly to: number }[] {
  const cuts = words.flatMap(({ pos, lower }, i) => {
    if (pos === 'PUNCT' && lower !== '-') return [i + 1];
    return OPENS.test(lower) || RELATIVES.has(lower) || lower === 'that' || pos === 'SCONJ' ? [i] : [];
  });
  const edges = [...new Set([0, ...cuts, words.length])];
  return edges.slice(0, -1).flatMap((from, k) => {
    const to = edges[k + 1] as number;
    return words[to - 1]?.pos === 'PUNCT' ? (to - 1 > from ? [{ from, to: to - 1 }] : []) : [{ from, to }];
  });
}

/** The first word of a clause behind a plural noun that may be a verb without an ending; -1 for none. */
function bareVerb(words: readonly TaggedWord[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const word = words[i] as TaggedWord;
    const before = words[i - 1] as TaggedWord;
    // What the first preposition leads to is no subject.
    if (before.pos === 'ADP') return -1;
    if (!isMany(before) || isOne(words, from, i - 1) || !/^\p{Ll}+$/u.test(word.text)) continue;
    if ((word.pos === 'NOUN' || word.pos === 'ADJ') && isBare(word.lower)) return i;
  }
  return -1;
}

function isMany({ pos, lower }: TaggedWord): boolean {
  return pos === 'NOUN' && /[^su]s$|^(?:people|men|children)$/.test(lower) && !BEFORE_NOUN.test(lower);
}

/** "A games company": the words before it tell that there is one. */
function isOne(words: readonly TaggedWord[], from: number, at: number): boolean {
  return words.slice(from, at).some(({ lower }) => /^(?:an?|each|every|this|that|one|another)$/.test(lower));
}

function isBare(lower: string): boolean {
  return (
    !/(?:tion|ment|ness|ity|ing|ed|s)$/.test(lower) && meaningsOf(lower).some(({ pos }) => pos === 'verb')
  );
}
