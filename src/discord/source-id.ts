import type { Evidence } from '../answer/answer.ts';
import type { Span } from '../corpus/report.ts';
import { type CustomId, customId } from './custom-id.ts';
import { LIMITS } from './limits.ts';

/** Where a quotation stands: the report by the first digits of its SHA-256, so that a changed report is noticed. */
export interface SourceRef extends Span {
  readonly hash: string;
}

/** What "Show source" carries: the sources of an answer, as many as fit, and which of them to show. */
export interface SourceChoice {
  readonly refs: readonly SourceRef[];
  readonly shown: number;
}

/** Digits of a report's hash in a custom_id: 48 bits, enough to tell the reports of any corpus and their versions apart. */
const HASH_DIGITS = 12;

/** The button under an answer. */
export const sourceButtonId = sourceId('source');

/** The menu of the sources of one answer. Its options' values are the places in `refs`. */
export const sourceMenuId = sourceId('sources');

/** The places of an answer's evidence, without doubles, in order. */
export function sourceRefs(
  evidence: readonly Pick<Evidence, 'sha256' | 'start' | 'end'>[],
): readonly SourceRef[] {
  const refs = evidence.map(({ sha256, start, end }) => ({ hash: sha256.slice(0, HASH_DIGITS), start, end }));
  const seen = new Set<string>();
  return refs.filter((ref) => {
    const key = JSON.stringify(ref);
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * `source:0:ab12cd34ef56,1a2-5f,2b0-40`: what is shown, then for each report in turn its hash and its spans, as start and
 * length in base 36. About nine spans of one report fit; those after the last that fits are left out.
 */
function sourceId(name: string): CustomId<SourceChoice> {
  return customId(name, {
    encode({ refs, shown }) {
      const fields: string[] = [shown.toString(36)];
      let room = LIMITS.customId - name.length - 2;
      let hash = '';
      for (const ref of refs) {
        const span = `,${ref.start.toString(36)}-${(ref.end - ref.start).toString(36)}`;
        const part = ref.hash === hash ? span : `:${ref.hash}${span}`;
        if (part.length > room) break;
        room -= part.length;
        if (ref.hash === hash) fields.push(`${fields.pop()}${span}`);
        else fields.push(`${ref.hash}${span}`);
        hash = ref.hash;
      }
      return fields;
    },
    decode([first, ...groups]) {
      const refs = groups.map(readGroup);
      const shown = Number.parseInt(first ?? '', 36);
      if (!/^[0-9a-z]$/.test(first ?? '') || refs.length === 0 || refs.includes(null)) return null;
      const flat = refs.flatMap((group) => group ?? []);
      return shown < flat.length ? { refs: flat, shown } : null;
    },
  });
}

function readGroup(field: string): readonly SourceRef[] | null {
  const [hash, ...spans] = field.split(',');
  if (hash === undefined || !/^[0-9a-f]{12}$/.test(hash) || spans.length === 0) return null;
  if (!spans.every((span) => /^[0-9a-z]{1,7}-[0-9a-z]{1,7}$/.test(span))) return null;
  return spans.map((span) => {
    const [start = 0, length = 0] = span.split('-').map((digits) => Number.parseInt(digits, 36));
    return { hash, start, end: start + length };
  });
}
