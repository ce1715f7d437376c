import type { Chunk } from '../chunks.ts';
import { assemble } from '../noun-chains.ts';
import { REPORTING_VERBS } from '../reporting-verbs.ts';
import type { VerbGroup } from '../verb-chunks.ts';
import { carriesClause } from '../verb-finiteness.ts';
import { inverted } from './frame-questions.ts';
import type { Draft, FrameState, Level } from './frame-state.ts';
import type { FramePhrase } from './frames.ts';

/** Verbs whose object does what the infinitive says: "asked the court to ban". */
const OBJECT_CONTROL = new Set(
  'ask tell urge forc allow order persuad enabl caus lead requir want expect help permit encourag invit advis instruct warn forbid compel appoint hire choos commiss elect nomin select pick send train emploi recruit assign authoriz empow entitl teach press lobbi task challeng inspir induc bribe pai trust beg'.split(
    ' ',
  ),
);

/** Verbs that do so with what stands behind their preposition: "called on the court to rule". */
const BEHIND_CONTROL: Readonly<Record<string, RegExp>> = {
  call: /^(?:on|upon)$/,
  appeal: /^to$/,
  reli: /^(?:on|upon)$/,
  count: /^on$/,
  look: /^to$/,
  plead: /^with$/,
};

/** Verbs that say of the infinitive behind them that it was not done: "failed to win". */
const NOT_DONE = /^(?:fail|refus|declin|neglect|forget|omit|hesit)$/;

/** Nouns that an infinitive says more about: "plans to build" names no builder. */
const PLANS =
  /^(?:plans?|proposals?|laws?|bills?|powers?|rights?|duty|duties|ways?|permission|orders?|money|funds?|need)$/;

/** Reads the verb chunk at `k` as a frame of its own; returns the index of the chunk behind it. */
export function verb(state: FrameState, k: number, group: VerbGroup): number {
  const level = state.level;
  const fresh = level.frame < 0 && level.subject === null && /^(?:main|coordinate)$/.test(level.relation);
  if (fresh && group.tensed && group.bare && state.chunks[k + 1]?.kind === 'noun')
    return inverted(state, k, group);
  if (
    carriesClause(state.chunks, k, {
      level,
      before: state.before(k),
      latest: state.frames.at(-1),
      waits: state.waits(),
    })
  )
    return finite(state, k, group);
  return nonfinite(state, k, group);
}

function finite(state: FrameState, k: number, group: VerbGroup): number {
  const chunk = state.chunks[k] as Chunk;
  const before = state.before(k);
  let level = state.level;
  const quoting = quotes(state, k, group, before);
  if (quoting !== null) return quoting;
  if (level.frame >= 0 && before?.kind !== 'conjunction') level = awaiting(state, before);
  else if (level.frame >= 0 && level.relation === 'adverbial' && behindComma(state, before))
    level = above(state);
  const again = level.frame >= 0;
  const shared = again ? (state.frames[level.frame] as Draft) : null;
  const subject = shared?.subject ?? level.subject ?? (level.through === null ? level.antecedent : null);
  const inherited = again || level.subject === null;
  const asks =
    level.relation === 'main' &&
    state.asked !== null &&
    (subject === null || shared?.gap?.role === 'subject');
  const frame = state.add(chunk, group, asks ? null : subject, inherited);
  if (again) {
    frame.relation = level.relation === 'main' ? 'coordinate' : level.relation;
    frame.governor = shared?.governor ?? -1;
  }
  if (asks && state.asksForThing()) frame.gap = state.gap('subject');
  if (!again && level.antecedent !== null) fillRelative(level, frame);
  level.frame = frame.index;
  return k + 1;
}

/** ", and was launched". */
function behindComma({ words }: FrameState, conjunction: Chunk | undefined): boolean {
  return words[(conjunction?.first ?? 0) - 1]?.text === ',';
}

/** "Laid down a year after he came, and was launched": closes the clause set off by commas, where the one above has its verb. */
function above(state: FrameState): Level {
  const outer = state.levels.at(-2);
  if (outer !== undefined && outer.frame >= 0) state.levels.pop();
  return state.level;
}

/** "…," said Mr Hill: a verb of saying with its subject behind it. */
function quotes(state: FrameState, k: number, group: VerbGroup, before: Chunk | undefined): number | null {
  const verb = state.words[group.main]?.lower ?? '';
  const next = state.chunks[k + 1];
  const { frame, subject } = state.level;
  if (!REPORTING_VERBS.has(verb) || next?.kind !== 'noun' || next.wh >= 0) return null;
  const opening = frame < 0 && subject === null && state.asked === null && state.level.antecedent === null;
  if (!opening && !(frame >= 0 && before?.kind !== 'conjunction' && quoteBefore(state, k))) return null;
  const { phrase, next: after } = assemble(state.words, state.chunks, k + 1, true);
  state.levels = [];
  state.open({ relation: 'coordinate', governor: -1, subject: phrase });
  state.level.frame = state.add(state.chunks[k] as Chunk, group, phrase).index;
  state.latest = phrase;
  return after;
}

function quoteBefore(state: FrameState, k: number): boolean {
  const { first } = state.chunks[k] as Chunk;
  return /^[”"’',]$/u.test(state.words[first - 1]?.text ?? '');
}

/** The clause that a verb without a subject of its own belongs to: one above that still waits for its verb, else the same. */
function awaiting(state: FrameState, before: Chunk | undefined): Level {
  const waiting = state.levels.findLastIndex(({ subject, frame }) => subject !== null && frame < 0);
  if (waiting >= 0) {
    state.levels.length = waiting + 1;
    return state.level;
  }
  const { antecedent, relation } = state.level;
  const outer = state.levels.at(-2);
  const said = outer === undefined ? undefined : state.frames[outer.frame];
  // "said the ferry, which sank, had carried 40": what looked like an object is a subject.
  if (
    relation === 'relative' &&
    antecedent !== null &&
    said?.reports === true &&
    before?.kind !== 'conjunction'
  ) {
    const object = said.objects.pop();
    state.levels.pop();
    state.open({ relation: 'reported', governor: said.index, subject: object ?? antecedent });
  }
  return state.level;
}

/** "the boat they sold", "the year in which it sank": the antecedent is the object, or stands behind the preposition. */
function fillRelative({ antecedent, subject, through }: Level, frame: Draft): void {
  if (antecedent === null) return;
  if (through !== null) frame.prepositions.push({ ...antecedent, preposition: through, inSubject: false });
  else if (subject !== null && frame.voice === 'active') frame.objects.push(antecedent);
}

/** Infinitives, gerunds and participles: their subject is that of the verb they hang on, or the noun before. */
function nonfinite(state: FrameState, k: number, group: VerbGroup): number {
  const chunk = state.chunks[k] as Chunk;
  const before = state.before(k);
  const governor = state.frames.at(-1) ?? null;
  const level = state.level;
  const relation = group.infinitive || group.form === 'base' ? 'infinitive' : 'participle';
  const passive = group.passive || (relation === 'participle' && group.form !== 'ing');
  const waits = level.frame < 0 && level.subject !== null;
  const subject =
    relation === 'infinitive'
      ? controller(state, governor, waits, before)
      : participleSubject(state, group, before, governor, waits);
  const frame = state.add(chunk, { ...group, passive }, subject, true);
  frame.relation = relation;
  frame.governor = waits || governor === null ? -1 : governor.index;
  if (relation === 'infinitive' && governor !== null && NOT_DONE.test(governor.term))
    frame.negated = frame.negated === governor.negated;
  return k + 1;
}

/** Who does what an infinitive says. */
function controller(
  state: FrameState,
  governor: Draft | null,
  waits: boolean,
  before: Chunk | undefined,
): FramePhrase | null {
  if (governor === null || waits) return null;
  if (before?.kind === 'conjunction') return governor.subject;
  const behind = governor.prepositions.find(({ preposition }) =>
    BEHIND_CONTROL[governor.term]?.test(preposition),
  );
  if (behind !== undefined) return behind;
  const object = governor.objects[0];
  if (governor.voice === 'passive' || object === undefined) return governor.subject;
  if (OBJECT_CONTROL.has(governor.term)) return object;
  return PLANS.test(state.words[object.head]?.lower ?? '') ? null : governor.subject;
}

function participleSubject(
  state: FrameState,
  group: VerbGroup,
  before: Chunk | undefined,
  governor: Draft | null,
  waits: boolean,
): FramePhrase | null {
  const level = state.level;
  const main = state.frames[level.frame];
  if (before === undefined) return null;
  if (before.kind === 'noun') return waits && level.subject !== null ? level.subject : state.latest;
  if (before.kind === 'preposition') {
    if (governor === null || waits || (before.lower === 'by' && governor.voice === 'passive')) return null;
    return /^(?:of|from|for)$/.test(before.lower) && governor.voice === 'active'
      ? (governor.objects[0] ?? governor.subject)
      : governor.subject;
  }
  if (before.kind === 'conjunction') return governor?.subject ?? null;
  if (waits) return level.subject;
  if (before.kind === 'comma' && group.form !== 'ing') return state.latest;
  return (before.kind === 'verb' ? governor?.subject : main?.subject) ?? null;
}
