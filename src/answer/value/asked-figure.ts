import type { Fact, SentenceFacts } from '../../facts/fact.ts';
import type { Item, Question } from '../../question/question.ts';

/** Forms of a word from this weight on say the same; default 0.75. */
const SAME = 0.75;
/** A figure of a kind that is wanted less is none that is asked for; default 0.5. */
const WANTED = 0.5;

/** Periods and heads that a figure may be for, as questions ask for them and as it stands behind the figure. */
const PERS: readonly (readonly [asks: RegExp, behind: RegExp])[] = [
  ...[
    ['hour', 'hourly'],
    ['day', 'daily'],
    ['week', 'weekly'],
    ['month', 'monthly'],
    ['year', 'annual(?:ly)?|yearly'],
  ].map(
    ([unit, ly]) =>
      [
        new RegExp(`\\b(?:an?|per|each|every) ${unit}\\b|\\b(?:${ly})\\b`, 'iu'),
        new RegExp(`^\\s*(?:(?:an?|per|each|every) ${unit}|(?:${ly}))\\b`, 'iu'),
      ] as const,
  ),
  [
    /\b(?:each|every(?! (?:hour|day|week|month|year))|apiece|a head|per (?!hour|day|week|month|year|cent)\p{L}+)\b/iu,
    /^\s*(?:each\b|apiece|a head|a person|per (?!hour|day|week|month|year|cent)\p{L}+|(?:for|to) (?:each|every)\b)/iu,
  ],
];
/** The last of these: a share of what the others tell in all. */
const EACH = PERS.at(-1) as readonly [RegExp, RegExp];

/** The figure that the question asks for by what it is for, on which condition, or by its name; null where that is none but the one that was chosen. */
export function askedFigure(question: Question, sentence: SentenceFacts, chosen: Fact): Fact | null {
  if (chosen.value === null || !/^(?:how much|how many|what|how long)$/u.test(question.asking.kind))
    return null;
  const alike = sentence.facts
    .filter(({ value, kind }) => value !== null && kind === chosen.kind)
    .sort((a, b) => a.first - b.first);
  if (alike.length < 2) return null;
  return (
    perFigure(question, sentence, chosen, alike) ??
    conditionFigure(question, sentence, chosen, alike) ??
    // A count is told by its noun.
    (chosen.kind === 'count'
      ? null
      : (namedFigure(question, sentence, chosen, alike) ?? placedFigure(question, sentence, chosen, alike)))
  );
}

/** "£660,000 a year" for "how much a year", "£20,000 each" for "how much did each get" and the other one for "how much in all". */
function perFigure(
  { text }: Question,
  { report, sentence }: SentenceFacts,
  chosen: Fact,
  alike: readonly Fact[],
): Fact | null {
  const isFor = ({ end }: Fact, behind: RegExp) => behind.test(report.text.slice(end, sentence.end));
  for (const [asks, behind] of PERS) {
    if (!asks.test(text) || isFor(chosen, behind)) continue;
    const fits = alike.filter((one) => isFor(one, behind));
    if (fits.length === 1) return fits[0] ?? null;
  }
  if (EACH[0].test(text) || /\b(?:one|an?) \p{L}+/iu.test(text) || !isFor(chosen, /^\s*(?:each|apiece)\b/iu))
    return null;
  // "£1m in all, or £250,000 each"
  const said = (one: Fact) => report.text.slice(one.end, chosen.start);
  return (
    alike.find((one) => one.end < chosen.start && /^[^.;:]{0,20}?\bor\b[^,]{0,20}$/iu.test(said(one))) ?? null
  );
}

/** "£20,000 each" where the question asks how much each got, whatever else the sentence counts. */
export function eachFigure(
  { text, asking }: Question,
  { report, sentence, facts }: SentenceFacts,
): Fact | null {
  if (!/^how (?:much|many)$/u.test(asking.kind) || !EACH[0].test(text)) return null;
  const fits = facts.filter(
    ({ value, kind, end }) =>
      value !== null &&
      (asking.wants[kind] ?? 0) > WANTED &&
      /^\s*(?:each|apiece)\b/iu.test(report.text.slice(end, sentence.end)),
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

const CONDITION = /\b(?:if|unless|once|after|before|within|without|until|provided)\b/iu;

/** "Cut to £90 if it is settled within 14 days", for "how much is it if you pay within 14 days": the figure before the condition. */
function conditionFigure(
  { text, items }: Question,
  sentence: SentenceFacts,
  chosen: Fact,
  alike: readonly Fact[],
): Fact | null {
  const condition = CONDITION.exec(text);
  if (condition === null) return null;
  const under = text.slice(condition.index).toLowerCase();
  const words = items
    .filter(
      ({ kind, generic, text: word }) => kind !== 'verb' && !generic && under.includes(word.toLowerCase()),
    )
    .flatMap((item) => wordsOf(item, sentence));
  if (words.length === 0) return null;
  const at = Math.min(...words);
  const before = alike.findLast(({ last }) => last < at);
  // What is told before the first figure holds of all.
  return before === undefined || before === chosen || chosen.first > before.first ? null : before;
}

/** "A salary of £660,000" for "what is the salary", where the figure that was chosen is of something else. */
function namedFigure(
  { focus, predicate }: Question,
  { parse: { words }, occurrences }: SentenceFacts,
  chosen: Fact,
  alike: readonly Fact[],
): Fact | null {
  const said = (item: Item | null, joint: RegExp): Fact | null => {
    if (item === null || item.generic || item.kind === 'name') return null;
    if (chosen.bindings.some(({ term }) => term === item.term)) return null;
    const same = item.forms.filter(({ weight }) => weight >= SAME).map(({ term }) => term);
    const named = alike.filter((one) => {
      const left = one.first - 1 - one.qualifier.split(/\s+/u).filter((word) => word !== '').length;
      return (
        joint.test(words[left]?.lower ?? '') &&
        occurrences.some(({ term, word }) => word === left - 1 && (term === item.term || same.includes(term)))
      );
    });
    return named.length === 1 && named[0] !== chosen ? (named[0] ?? null) : null;
  };
  return said(focus, /^of$/u) ?? said(predicate, /^(?:of|for|at|to)$/u);
}

/** Words behind a figure among which "in central London" may begin, and words that belong to it from there. */
const REACH = { preposition: 3, phrase: 5 } as const;

/** "46% lower in central London … and 21% lower in inner London": each with the same preposition behind it, told apart by what that leads to. */
function placedFigure(
  { items }: Question,
  sentence: SentenceFacts,
  chosen: Fact,
  alike: readonly Fact[],
): Fact | null {
  const { words } = sentence.parse;
  const asked = items
    .filter(({ kind, generic }) => kind !== 'verb' && !generic)
    .map((item) => wordsOf(item, sentence));
  const told = alike.map(({ last }) => {
    const behind = words.slice(last + 1, last + 1 + REACH.preposition);
    const at = behind.findIndex(({ pos }) => pos === 'ADP');
    const from = last + 1 + at;
    const stop = words.findIndex(({ pos }, i) => i > from && pos === 'PUNCT');
    const to = Math.min(from + REACH.phrase, stop < 0 ? words.length : stop);
    const met = asked.filter((found) => found.some((word) => word > from && word < to)).length;
    return { preposition: behind[at]?.lower ?? '', met };
  });
  const own = told[alike.indexOf(chosen)];
  if (
    own === undefined ||
    told.some(({ preposition }) => preposition === '' || preposition !== own.preposition)
  )
    return null;
  const most = Math.max(...told.map(({ met }) => met));
  const best = told.flatMap(({ met }, i) => (met === most ? [alike[i]] : []));
  return most > own.met && best.length === 1 ? (best[0] ?? null) : null;
}

function wordsOf({ forms }: Item, { occurrences }: SentenceFacts): readonly number[] {
  const same = new Set(forms.filter(({ weight }) => weight >= SAME).map(({ term }) => term));
  return occurrences.filter(({ term }) => same.has(term)).map(({ word }) => word);
}
