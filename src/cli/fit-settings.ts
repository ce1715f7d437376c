import type { Features } from '../answer/candidate/features.ts';
import { FAMILY_OF } from '../answer/decide.ts';
import type { Family } from '../answer/weights.ts';
import type { QuestionKind } from '../question/wants.ts';

/** Values that weights are held near, where there are reasons to expect them. */
type Priors = Readonly<Partial<Record<keyof Features, number>>>;

/**
 * Settings of the fit, chosen by what held on reports left out. Half or twice of any pull, or of `missed`, changes the
 * numbers of right answers and right refusals there by seven at most, of 564 questions.
 */
export const FIT = {
  /** Weights that choose among the candidates of a question. */
  rank: {
    /** Steps of descent (default 250): twice as many move no weight by more than 0.14. */
    steps: 250,
    /** Pull of each weight towards 0 (default 0.004): a few hundred questions bear no large weights. */
    pull: 0.004,
    /** Pull towards the values below (default 0.2): about fifty times as firm, so that only clear evidence moves them. */
    firmPull: 0.2,
    priors: {
      // The figure asked for is the one bound to what is counted. Sets of questions know too few traps to teach how far that
      // outweighs a passage that is merely about the same things; nor that "eleven of the 13" answers with eleven.
      number: { binding: 2.6, unbound: -0.5, whole: -1.5, together: -1.5, rank: 0.8, share: 0.6 },
      name: {},
      date: {},
      text: {},
    } satisfies Record<Family, Priors> as Readonly<Record<Family, Priors>>,
  },
  /** Weights that say how far the best candidate is to be trusted. */
  trust: {
    /** Steps of descent (default 500): twice as many move no weight by more than 0.01. */
    steps: 500,
    /** Pull of each weight towards 0 (default 0.0005), constants excepted. */
    pull: 0.0005,
    /** Pull towards the values below (default 0.005). */
    firmPull: 0.005,
    /** Pull of the constants of the kinds of question (default 0.002): some kinds have a dozen questions only. */
    kindPull: 0.002,
    // A word that says much and is not met, or a figure of something else, is the sign of a question that the report does not answer. Few sets of questions have
    // enough of these for each sort of word, and an answer to another question is the worst that can be said.
    priors: {
      uncaused: -6,
      unsaid: -3.5,
      together: -6,
      unheld: -1.5,
      unbound: -2.5,
      focusLost: -3,
      verbLost: -1.8,
      nounLost: -2,
      unknown: -1,
      vetoed: -5,
      strict: 1,
      binding: 0.5,
      absent: -1,
      role: 0.3,
      unchecked: -3.6,
      nameless: -1.5,
    } satisfies Priors as Priors,
    /** Weight of a question whose answer is there but is not the best candidate (default 0.2): refusing it mends nothing. */
    missed: 0.2,
  },
  /** Steps of the calibration's descent (default 1,000): it has two numbers only, and they are to be exact. */
  calibration: { steps: 1_000 },
  /** What is taken from SQuAD. It keeps weights from leaning on few reports; on those left out it changes two outcomes of 564. */
  squad: {
    /** First article (default 60): the script `squad` measures on those before it. */
    from: 60,
    /** Articles (default 100) and questions of each (default 40): wordings of many people, in a few minutes of work. */
    articles: 100,
    questions: 40,
    /** Sentences, best first, whose candidates are learnt from (default 10). */
    sentences: 10,
    /** Share of the value and the annotator's answer, in characters, from which they count as the same (default 0.5). */
    overlap: 0.5,
    /** What such a question counts for beside 1 for one of a set (default 0.15): they were written with the paragraph in view, in its words. */
    weight: 0.15,
  },
  /** Adam's step size and the decay of its means: the usual ones, but for a step a hundred times as long for a problem this smooth. */
  adam: { rate: 0.1, first: 0.9, second: 0.999 },
} as const;

/**
 * Which way each feature may count. A weight of the other sign would be chance: no answer is better for a word that is missing.
 * The order is that of the weights as they are written.
 */
export const SIGNS: Readonly<Record<keyof Features, 1 | -1>> = {
  absent: -1,
  unknown: -1,
  share: 1,
  rank: 1,
  pairs: 1,
  marker: 1,
  unsaid: -1,
  uncaused: -1,
  predicate: -1,
  unchecked: -1,
  modifier: -1,
  support: 1,
  strict: 1,
  vetoed: -1,
  verb: -1,
  noun: -1,
  other: -1,
  verbLost: -1,
  nounLost: -1,
  unmet: -1,
  topical: -1,
  otherLost: -1,
  valueless: -1,
  nameless: -1,
  verbElsewhere: -1,
  nounElsewhere: -1,
  focus: -1,
  focusLost: -1,
  wanted: 1,
  binding: 1,
  unbound: -1,
  lacking: -1,
  nearness: 1,
  cohesion: 1,
  clause: 1,
  role: 1,
  placed: 1,
  misplaced: -1,
  fillers: 1,
  conflict: -1,
  unframed: -1,
  unheld: -1,
  together: -1,
  whole: -1,
  member: -1,
  density: 1,
  unasked: -1,
  main: 1,
  echo: -1,
};

/** The features in the order that the fit counts them. */
export const FEATURES = Object.keys(SIGNS) as readonly (keyof Features)[];

/** The sorts of answer in the order that the fit counts them. */
export const FAMILIES = ['number', 'name', 'date', 'text'] as const satisfies readonly Family[];

/** Kinds of question with the sort of answer that each wants, in the order that the fit counts them. */
export const KINDS = Object.entries(FAMILY_OF) as readonly (readonly [QuestionKind, Family])[];
