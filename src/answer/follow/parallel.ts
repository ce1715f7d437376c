import { isPart } from '../../question/inherit.ts';
import type { Question } from '../../question/question.ts';
import type { QuestionKind } from '../../question/wants.ts';
import type { Candidate } from '../candidate/candidate.ts';
import { isStrict } from '../candidate/met.ts';
import { isOtherWay } from './follow-checks.ts';
import { ownOf, type Spot, sentencesAround, wasTold, writtenOf } from './nearby.ts';

/** Numbers of this module. */
const PARALLEL = {
  /** Least fit (0..1) of the one value of its kind; default 0.75. */
  kind: 0.75,
  /** Least that a name or noun of the question must be met (0..1) beside it; default 0.6. */
  met: 0.6,
  /** Least that each of them must be met where the sentence itself is asked first; default 0.9. */
  own: 0.9,
} as const;

/** What these ask for is told in a sentence with its own words: who did it, and how many. */
const NEWS: ReadonlySet<QuestionKind> = new Set(['who', 'who is', 'how many', 'which']);
/** The one value of its kind in the sentence that answered, where that has all of the question's own words. */
export function ownValue(question: Question, candidates: readonly Candidate[], spot: Spot): Candidate | null {
  if (isPart(question)) return null;
  const own = ownOf(question, () => true);
  const inside = candidates.filter(({ sentence }) => sentence.sentence.index === spot.index);
  if (own.length === 0) return null;
  return onlyOf(inside, spot, (one) => own.every((i) => (one.met[i] ?? 0) >= PARALLEL.own), false);
}

/**
 * The one value of the kind that is asked for in the sentence that answered, or in one beside it that has the question's
 * own names and nouns: "when will they arrive?" after "24 buses were ordered for £11.8m, with delivery due by March".
 * A part of what was counted has to be told in so many words.
 */
export function onlyValue(
  question: Question,
  candidates: readonly Candidate[],
  spot: Spot,
): Candidate | null {
  if (isPart(question)) return null;
  const all = ownOf(question, () => true);
  // "He died on the beach at Stabiae": a sentence on, in the question's own words.
  const told = onlyIn(sentencesAround(spot, 0), candidates, (one) =>
    all.every((i) => (one.met[i] ?? 0) >= PARALLEL.own),
  );
  const isNews = NEWS.has(question.asking.kind);
  const isTold = all.some((i) => !isNews || question.items[i]?.kind === 'verb');
  if (told !== null && isTold) return told;
  if (isNews || isDeed(question)) return null;
  const own = ownOf(question, ({ kind }) => kind !== 'verb' && kind !== 'other');
  return onlyOf(
    candidates,
    spot,
    (one) => own.every((i) => (one.met[i] ?? 0) >= PARALLEL.met),
    own.length > 0,
  );
}

/** "Where did he study?": what was done is the point, and a place where something else was done answers nothing. */
function isDeed({ asking, items }: Question): boolean {
  return (
    asking.kind === 'where' &&
    items.some(({ kind, generic, inherited }) => kind === 'verb' && !generic && !inherited)
  );
}

/**
 * "And in Scotland?": the one value of the kind that answered before in a sentence beside it that has the new name; "and
 * with plate girders?": that has all of the new nouns.
 * @param wide sentences of the passages beside it as well, where a new name or date may be told of
 */
export function parallelValue(
  question: Question,
  { near, wide }: { readonly near: readonly Candidate[]; readonly wide: readonly Candidate[] },
  spot: Spot,
): Candidate | null {
  const names = ownOf(question, (item) => isStrict(item));
  const isNamed = names.length > 0;
  const own = isNamed ? names : ownOf(question, ({ kind }) => kind === 'noun');
  if (own.length === 0) return null;
  const fits = (least: number) => (one: Candidate) =>
    own.every((i) => (one.met[i] ?? 0) >= least) && !isOtherWay(question, one.sentence);
  const inside = onlyOf(near, spot, fits(PARALLEL.own), true);
  if (!isNamed || inside !== null) return inside;
  return (
    onlyOf(near, spot, fits(PARALLEL.met), true) ?? onlyIn(sentencesAround(spot, 1), wide, fits(PARALLEL.own))
  );
}

/**
 * "Who led the other side?": another value of the kind that answered, in a sentence beside it with the same verb. What the
 * other is called need not stand there.
 */
export function otherValue(
  question: Question,
  candidates: readonly Candidate[],
  spot: Spot,
): Candidate | null {
  const verbs = question.items.flatMap(({ kind, generic }, i) => (kind === 'verb' && !generic ? [i] : []));
  if (verbs.length === 0) return null;
  const fits = (one: Candidate) =>
    !wasTold(one, spot) &&
    one.features.wanted >= PARALLEL.own &&
    verbs.every((i) => (one.met[i] ?? 0) >= PARALLEL.own);
  const around = sentencesAround(spot, 0).filter((index) => index !== spot.index);
  return onlyIn(around.slice(0, 2), candidates, fits);
}

/** "Do they need a warrant?": the clause of the sentence that answered which has all the question's own nouns. */
export function ownClause(
  question: Question,
  candidates: readonly Candidate[],
  spot: Spot,
): Candidate | null {
  if (question.asking.kind !== 'whether') return null;
  const own = ownOf(question, ({ kind }) => kind !== 'verb' && kind !== 'other');
  if (!own.some((i) => question.items[i]?.kind === 'noun')) return null;
  const fits = ({ sentence, fact, met }: Candidate) =>
    fact === null &&
    sentence.sentence.index === spot.index &&
    own.every((i) => (met[i] ?? 0) >= PARALLEL.met);
  return candidates.find(fits) ?? null;
}

/** "What did she say?": the sentence that answered, where it quotes and was not asked for that. */
export function quotedClause(
  question: Question,
  candidates: readonly Candidate[],
  { index, volume, turn }: Spot,
): Candidate | null {
  if (!SAY.test(question.original) || SPEECH.test(turn.question)) return null;
  const { start, end } = volume.report.sentences[index] ?? { start: 0, end: 0 };
  if (!/[“"]/u.test(volume.report.text.slice(start, end))) return null;
  return candidates.find(({ sentence, fact }) => fact === null && sentence.sentence.index === index) ?? null;
}

const SAY =
  /\bwhat (?:did|does|do|has|have|had) (?:he|she|they) (?:say|said|think|thought|reply|replied)\W*$/iu;
const SPEECH = /\b(?:say|said|says|think|thought|reply|replied|tell|told|call|called)\b/iu;

/** "Who found that?": the clause of the sentence that answered whose verb that is, where it has a doer that is no pronoun. */
export function doerClause(
  question: Question,
  candidates: readonly Candidate[],
  spot: Spot,
): Candidate | null {
  const verb = question.predicate;
  if (question.asking.kind !== 'who' || verb === null) return null;
  const own = ownOf(question, () => true);
  const fits = ({ sentence, fact, met }: Candidate) =>
    fact === null &&
    sentence.sentence.index === spot.index &&
    own.every((i) => (met[i] ?? 0) >= PARALLEL.own) &&
    sentence.frames.some(({ term, voice, subject }) => {
      const head = voice === 'active' && subject !== null ? sentence.parse.words[subject.head] : undefined;
      return (
        term === verb.term &&
        head !== undefined &&
        !/^(?:he|she|it|they|we|i|you|who|that|which)$/u.test(head.lower)
      );
    });
  return candidates.find(fits) ?? null;
}

function onlyOf(
  candidates: readonly Candidate[],
  spot: Spot,
  fits: (one: Candidate) => boolean,
  beside: boolean,
): Candidate | null {
  return onlyIn(sentencesAround(spot, 0).slice(0, beside ? 3 : 1), candidates, fits);
}

/** The one value of the kind that is asked for and that fits, in the first of some sentences that has just one. */
function onlyIn(
  sentences: readonly number[],
  candidates: readonly Candidate[],
  fits: (one: Candidate) => boolean,
): Candidate | null {
  for (const index of sentences) {
    const values = candidates.filter(
      (one) =>
        one.sentence.sentence.index === index &&
        one.fact !== null &&
        one.fact.kind !== 'agent' &&
        one.features.echo === 0 &&
        one.features.wanted >= PARALLEL.kind &&
        fits(one),
    );
    const [first] = values;
    if (first !== undefined && values.every((one) => writtenOf(one) === writtenOf(first))) return first;
  }
  return null;
}
