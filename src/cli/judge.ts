import type { Answer } from '../answer/answer.ts';
import { figuresOf } from '../answer/verify.ts';
import type { Expectation } from './question-set.ts';

/** How one answer compares with what was expected. */
export interface Verdict {
  readonly right: boolean;
  /** `right`, `wrong` answer, `refused` wrongly, `answered` what the report does not answer. */
  readonly outcome: 'right' | 'wrong' | 'refused' | 'answered';
  /** Whether a cited sentence holds a piece of the expected evidence; null where none is expected. */
  readonly evidence: boolean | null;
  /** Whether the bare value is the expected one; null where none is expected. */
  readonly short: boolean | null;
  /** Figures of the lead that no cited sentence has. */
  readonly foreign: readonly string[];
}

/** Compares an answer with what was expected. An answer is right when its lead says it and a cited sentence proves it. */
export function judge(answer: Answer, expected: Expectation): Verdict {
  const refused = answer.kind === 'missing' || answer.kind === 'help';
  const foreign = foreignFigures(answer);
  if (expected.lead === null) {
    return { right: refused, outcome: refused ? 'right' : 'answered', evidence: null, short: null, foreign };
  }
  const evidence = answer.evidence.some(({ quote }) => holdsPiece(quote, expected));
  const lead = flat(answer.lead ?? '');
  const says = expected.lead.every((pattern) => pattern.test(lead));
  const short = expected.short === null ? null : answer.short !== null && expected.short.test(answer.short);
  const right = !refused && says && evidence;
  return { right, outcome: right ? 'right' : refused ? 'refused' : 'wrong', evidence, short, foreign };
}

/** Figures in the lead that the cited sentences do not have; a resolved date in brackets is not counted. */
export function foreignFigures({ lead, evidence }: Pick<Answer, 'lead' | 'evidence'>): readonly string[] {
  const cited = new Set(evidence.flatMap(({ quote }) => figuresOf(quote)));
  return figuresOf((lead ?? '').replace(/ \([A-Z]?[a-z0-9 ]* ?\d{4}\)/gu, '')).filter(
    (figure) => !cited.has(figure),
  );
}

/** Whether a sentence holds a piece of the expected evidence, wherever its lines end. */
export function holdsPiece(sentence: string, { evidence }: Expectation): boolean {
  return evidence.some((piece) => flat(sentence).includes(flat(piece)));
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
