import type { Report } from '../corpus/report.ts';
import { joined, reportLine, titleOf } from './citation.ts';
import type { Services } from './command.ts';
import { fitLines } from './limits.ts';
import { type Message, message } from './message.ts';

/** Digits of a report's SHA-256 that are shown: as many as versions of a text are usually told apart by. */
const HASH_DIGITS = 12;

/** Makes a message of what runs here: version, reports with their hashes, time since the start. */
export function renderAbout({ engine, version, now, startedAt }: Services): Message {
  const { reports } = engine;
  return message(
    fitLines({
      head: [
        `**Footnote ${version}** answers from ${reports.length === 1 ? 'one report' : `${reports.length} reports`}, word for word. No language model; nothing leaves this machine but what is said here.`,
      ],
      items: reports.map(aboutReport),
      tail: (dropped) => [
        ...(dropped > 0 ? [`-# and ${dropped} more`] : []),
        `-# Up ${duration(now() - startedAt)}`,
      ],
    }),
  );
}

function aboutReport(report: Report): string {
  const passages = `${report.passages.length} passages`;
  const source = report.source === null ? null : titleOf(report.source);
  const hash = `SHA-256 \`${report.sha256.slice(0, HASH_DIGITS)}\``;
  return `- ${reportLine(report)}\n  ${joined(source, passages, hash)}`;
}

/** A time in its two largest units. @example duration(90_061_000) // '1 d 1 h' */
function duration(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const units = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor(seconds / 3_600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ] as const;
  const first = units.findIndex(([count]) => count > 0);
  const shown = first === -1 ? units.slice(-1) : units.slice(first, first + 2);
  return shown
    .filter(([count], index) => count > 0 || index === 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ');
}
