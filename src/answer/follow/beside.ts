import { ANOTHER } from '../../question/follow-forms.ts';
import type { FollowUp } from '../../question/lean.ts';
import type { Question } from '../../question/question.ts';
import type { Candidate } from '../candidate/candidate.ts';
import { decide, type Read } from '../decide.ts';
import type { Library } from '../open-library.ts';
import { DECISION } from '../weights.ts';
import { sameColumn, sameRow } from './cells.ts';
import { hasOwnNames, hasOwnNouns, isElsewhere, isOfAnother, isUnmet } from './follow-checks.ts';
import { candidatesAt, isCountedAgent, rowsAround, type Spot, sentencesAround, wasTold } from './nearby.ts';
import {
  doerClause,
  onlyValue,
  otherValue,
  ownClause,
  ownValue,
  parallelValue,
  quotedClause,
} from './parallel.ts';
import { decideTold, isTimeFrom, isTold } from './told.ts';

/** The best answer in the sentence that answered before and around it. */
export function nearby(lean: FollowUp, question: Question, spot: Spot, library: Library): Read {
  const { manner } = lean;
  if (isTold(lean)) return { question, decision: decideTold(lean, question, spot, library) };
  const at = (sentences: readonly number[]) =>
    manner === 'other' && question.asking.kind === 'when'
      ? orLater(question, spot, library, sentences)
      : candidatesAt(question, spot, library, sentences);
  const inTable = manner === 'other' || question.asking.kind === 'whether';
  const cell =
    manner === 'other'
      ? sameRow(question, (other) => candidatesAt(other, spot, library, [spot.index]), spot)
      : null;
  if (cell !== null) return cell;
  const around = at(sentencesAround(spot)).filter((one) => manner !== 'other' || !wasTold(one, spot));
  const isOther = ANOTHER.test(question.original) && spot.turn.short !== null;
  const column = inTable
    ? sameColumn(question, at(rowsAround(spot)), spot)
    : isOther
      ? otherValue(question, around, spot)
      : ownValue(question, around, spot);
  const fitting = around.filter(
    (one) =>
      !isUnmet(question, one) &&
      !isOfAnother(lean.person, one, question) &&
      (hasOwnNouns(question, one) || !isElsewhere(question, one, spot)) &&
      !isCountedAgent(one) &&
      (manner !== 'other' || hasOwnNames(question, one)),
  );
  const decision = decide(question, manner === 'other' ? ofItsOwn(question, fitting) : fitting);
  if (column === null && decision !== null && decision.confidence >= DECISION.threshold)
    return { question, decision };
  const told =
    column ??
    (manner === 'other'
      ? parallelValue(question, { near: around, wide: at(sentencesAround(spot, 1)) }, spot)
      : (onlyValue(question, around, spot) ??
        quotedClause(question, around, spot) ??
        ownClause(question, around, spot) ??
        doerClause(question, around, spot)));
  return {
    question,
    decision: told === null ? decision : { candidate: told, confidence: DECISION.threshold },
  };
}

/** Those candidates that the new words belong to most: "and the Basic plan?" asks for no price of another one. */
function ofItsOwn({ items }: Question, candidates: readonly Candidate[]): readonly Candidate[] {
  const own = items.flatMap(({ generic, inherited, kind }, i) =>
    generic || inherited || kind === 'verb' ? [] : [i],
  );
  const least = ({ met }: Candidate) => Math.min(1, ...own.map((i) => met[i] ?? 0));
  const most = Math.max(...candidates.map(least));
  return candidates.filter((one) => least(one) >= most - OWN_SHORT);
}

/** How much less than the best the new words may be met (0..1); default 0.05. */
const OWN_SHORT = 0.05;

/** A time counted from what was told counts as one: "and the second alarm?" – "23 minutes later". */
function orLater(
  question: Question,
  spot: Spot,
  library: Library,
  sentences: readonly number[],
): readonly Candidate[] {
  const wants = { ...question.asking.wants, duration: LATER };
  const asked = { ...question, asking: { ...question.asking, wants } };
  return candidatesAt(asked, spot, library, sentences).filter(
    ({ fact, sentence: { report } }) => fact?.kind !== 'duration' || isTimeFrom(report.text.slice(fact.end)),
  );
}

/** How well a length of time from what was told tells when something was (0..1); default 0.75. */
const LATER = 0.75;
