import { setImmediate as breathe } from 'node:timers/promises';
import type { Answer, Evidence } from '../answer/answer.ts';
import { evidenceOf } from '../answer/verify.ts';
import type { Report, Span } from '../corpus/report.ts';
import type { KeptEvidence, Pin } from '../store/pin.ts';
import type { Store } from '../store/store.ts';
import { keyOf } from './inquiry.ts';
import { stands } from './pin-answer.ts';

/** What became of a pin's evidence in the reports as they are now. */
export type Standing =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'moved'; readonly answer: Answer; readonly evidence: readonly KeptEvidence[] }
  | { readonly kind: 'lost'; readonly reason: string };

/** How many pins a check of a guild found in each state. */
export interface Recheck {
  readonly unchanged: number;
  readonly moved: number;
  readonly lost: number;
}

/** Pins read at a time. */
const PAGE = 200;

/** Looks for a pin's evidence in the reports, word for word and within the sentences it stood in. */
export function checkPin(pin: Pin, reports: readonly Report[]): Standing {
  if (stands(pin, reports)) return { kind: 'unchanged' };
  const moved = new Map<string, Evidence>();
  const evidence: KeptEvidence[] = [];
  for (const kept of pin.evidence) {
    const report = reports.find(({ id }) => id === kept.report);
    if (!report) return { kind: 'lost', reason: `The report “${kept.title}” is gone.` };
    const found = findAgain(kept, report);
    if (!found)
      return {
        kind: 'lost',
        reason: `The report “${report.title}” no longer has the sentence of ¶${kept.passage}.`,
      };
    moved.set(placeOf(kept), found);
    evidence.push({ ...found, context: kept.context, offset: kept.offset });
  }
  return { kind: 'moved', answer: moveAnswer(pin.answer, moved), evidence };
}

/** The evidence at its new place: the same whole sentences in one passage, the nearest to where they stood. */
function findAgain(kept: KeptEvidence, report: Report): Evidence | null {
  const places: { span: Span; passage: number }[] = [];
  for (let at = report.text.indexOf(kept.context); at >= 0; at = report.text.indexOf(kept.context, at + 1)) {
    const span = { start: at, end: at + kept.context.length };
    const passage = report.passages.find(({ start, end }) => start <= span.start && span.end <= end);
    const whole =
      passage?.sentences.some(({ start }) => start === span.start) &&
      passage.sentences.some(({ end }) => end === span.end);
    if (passage && whole) places.push({ span, passage: passage.number });
  }
  const distance = (place: { passage: number }) => Math.abs(place.passage - kept.passage);
  const nearest = places.sort((a, b) => distance(a) - distance(b))[0];
  if (!nearest) return null;
  const start = nearest.span.start + kept.offset;
  return evidenceOf(report, nearest.passage, start, start + kept.quote.length);
}

function placeOf({ report, start, end }: Pick<Evidence, 'report' | 'start' | 'end'>): string {
  return `${report}:${start}:${end}`;
}

/** The same answer with its evidence at the new places; ranked passages, which only the old text had, go. */
function moveAnswer(answer: Answer, moved: ReadonlyMap<string, Evidence>): Answer {
  const move = (evidence: Evidence) => moved.get(placeOf(evidence)) ?? evidence;
  const best = answer.best && moved.get(placeOf(answer.best));
  const common = {
    evidence: answer.evidence.map(move),
    best: best
      ? { short: answer.best?.short ?? null, report: best.report, start: best.start, end: best.end }
      : null,
    passages: [],
  };
  if (answer.kind !== 'brief' && answer.kind !== 'pinned') return { ...answer, ...common };
  const sections = answer.sections.map(({ head, lines }) => ({
    head,
    lines: lines.map((line) => ({ ...line, evidence: move(line.evidence) })),
  }));
  return { ...answer, ...common, sections };
}

/**
 * Checks all pins of a guild against the reports: evidence that is still there word for word is carried to its new
 * place, a pin whose evidence changed or is gone is flagged and no longer answered from. Keys are written anew where
 * the program reads questions differently now.
 */
export async function recheckPins(
  store: Store,
  guildId: string,
  reports: readonly Report[],
): Promise<Recheck> {
  const counts = { unchanged: 0, moved: 0, lost: 0 };
  for (let offset = 0; ; offset += PAGE) {
    const { pins } = await store.pins.list(guildId, { offset, limit: PAGE });
    for (const pin of pins) counts[await recheckPin(store, pin, reports)] += 1;
    if (pins.length < PAGE) return counts;
    // The embedded database answers without letting anything else run.
    await breathe();
  }
}

async function recheckPin(store: Store, pin: Pin, reports: readonly Report[]): Promise<keyof Recheck> {
  const { guildId, id } = pin;
  const key = keyOf(pin.question);
  if (key !== null && key !== pin.key) await store.pins.rekey(guildId, id, key);
  const standing = checkPin(pin, reports);
  if (standing.kind === 'lost' && pin.flag !== standing.reason)
    await store.pins.flag(guildId, id, standing.reason);
  if (standing.kind === 'moved') await store.pins.carry(guildId, id, standing);
  if (standing.kind === 'unchanged' && pin.flag !== null) await store.pins.carry(guildId, id, pin);
  return standing.kind;
}
