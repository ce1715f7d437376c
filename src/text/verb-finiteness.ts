import type { Chunk } from './chunks.ts';
import type { Draft, Level } from './frames/frame-state.ts';
import type { VerbGroup } from './verb-chunks.ts';

/** What stands around a verb whose form does not tell whether it carries a clause. */
interface Around {
  readonly level: Level;
  /** The chunk before it that is more than an adverb. */
  readonly before: Chunk | undefined;
  /** The frame before it. */
  readonly latest: Draft | undefined;
  /** A clause above still waits for its verb: "the man who ran the yard said". */
  readonly waits: boolean;
}

/** Farthest that is looked ahead, in chunks; default 12. */
const REACH = 12;

/** Whether the verb at chunk `k` has a tense, and so a clause of its own: "built" of "they built", not of "a ferry built in 1990". */
export function carriesClause(chunks: readonly Chunk[], k: number, around: Around): boolean {
  const group = chunks[k]?.group as VerbGroup;
  const { level, before, latest, waits } = around;
  if (group.tensed) return true;
  if (group.infinitive || group.form === 'ing' || group.form === 'participle' || group.bare) return false;
  if (group.form === 'past') return true;
  // "to detect and remove"
  if (
    group.form === 'base' &&
    before?.kind === 'conjunction' &&
    latest?.relation === 'infinitive' &&
    !/s$/.test(chunks[k]?.lower ?? '')
  )
    return false;
  // "helped build", "made them leave"
  if (group.form === 'base')
    return (
      !(before?.kind === 'verb' && latest?.last === before.last) &&
      !(level.frame >= 0 && /^(?:help|let|make|see|dare)$/.test(latest?.term ?? ''))
    );
  if (before?.kind === 'wh' || before?.kind === 'that') return true;
  const next = chunks[k + 1];
  const behind = chunks.slice(k + 1, k + 4).find(({ kind }) => kind !== 'other');
  // "reported recently it had", "reported that"
  const takesObject = behind?.kind === 'noun' || behind?.kind === 'that';
  if (before === undefined || before.kind === 'preposition' || before.kind === 'subordinator') return false;
  if (level.frame < 0) {
    if (before.kind === 'conjunction' && latest?.relation === 'participle')
      return !verbFollows(chunks, k, true);
    if (before.kind === 'comma' && level.subject !== null)
      return takesObject || !verbFollows(chunks, k, true);
    return takesObject || !verbFollows(chunks, k, false);
  }
  if (waits && before.kind !== 'conjunction')
    return takesObject || (next?.lower !== 'by' && !verbFollows(chunks, k, false));
  if (before.kind === 'conjunction') return takesObject || !(latest?.voice === 'passive');
  if (before.kind === 'comma') return takesObject || awaited(level);
  return before.kind !== 'noun' && before.kind !== 'verb';
}

function awaited({ antecedent, frame }: Level): boolean {
  return antecedent !== null && frame >= 0;
}

/** Whether another verb with a tense comes with nothing but phrases of place and time between: then the first is a participle. */
function verbFollows(chunks: readonly Chunk[], k: number, pastComma: boolean): boolean {
  for (let i = k + 1; i < Math.min(chunks.length, k + REACH); i++) {
    const { kind, group } = chunks[i] as Chunk;
    if (kind === 'verb' && group !== null) {
      if (group.infinitive || group.form === 'ing') continue;
      return group.tensed || /^(?:past|base|either)$/.test(group.form);
    }
    if (kind === 'noun' && chunks[i - 1]?.kind === 'comma') return false;
    // "designed by her and opened in 1931, cost": the second of two participles.
    if (kind === 'conjunction' && pastComma && chunks[i + 1]?.group?.form === 'either') {
      i++;
      continue;
    }
    // "a combination used against it, was stopped"
    if (kind === 'comma' && chunks[i + 1]?.group?.tensed === true) return true;
    if (kind === 'comma' ? !pastComma : !/^(?:noun|preposition|other)$/.test(kind)) return false;
  }
  return false;
}
