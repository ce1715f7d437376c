import type { Report } from '../corpus/report.ts';
import { joined } from './citation.ts';
import type { Choice } from './command.ts';
import { ellipsize, LIMITS } from './limits.ts';

/** Digits of a report's hash that stand for it where its id is too long for a choice. */
const HASH_DIGITS = 12;

/** The reports whose title, source or id contains what has been typed; at most 25. */
export function reportChoices(typed: string, reports: readonly Report[]): readonly Choice[] {
  const wanted = typed.trim().toLowerCase();
  return reports
    .filter(({ id, title, source }) => `${title} ${source ?? ''} ${id}`.toLowerCase().includes(wanted))
    .slice(0, LIMITS.choices)
    .map(({ id, title, date, sha256 }) => ({
      name: ellipsize(joined(ellipsize(title, LIMITS.choice - 15), date), LIMITS.choice),
      value: id.length > LIMITS.choice ? sha256.slice(0, HASH_DIGITS) : id,
    }));
}

/** The report that an option's value means: a choice's value, or a title or id that was typed. */
export function chosenReport(value: string, reports: readonly Report[]): Report | undefined {
  const wanted = value.trim().toLowerCase();
  return (
    reports.find(({ id }) => id === value) ??
    reports.find(({ id, title }) => id.toLowerCase() === wanted || title.toLowerCase() === wanted) ??
    reports.find(({ sha256 }) => wanted.length >= HASH_DIGITS && sha256.startsWith(wanted))
  );
}
