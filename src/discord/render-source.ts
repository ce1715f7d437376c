import { createHash } from 'node:crypto';
import type { Passage, Report } from '../corpus/report.ts';
import { joined, reportLine, titleOf } from './citation.ts';
import { escapeLine, quoteBlock } from './escape.ts';
import { ellipsize, LIMITS } from './limits.ts';
import { type Message, message, type Row, selectMenu } from './message.ts';
import { type SourceChoice, type SourceRef, sourceMenuId } from './source-id.ts';

/** A source as it is shown: a message, with the passage as a file where it is longer than a message. */
export interface SourceMessage extends Message {
  readonly files?: readonly SourceFile[];
}

/** A text file to attach. */
export interface SourceFile {
  readonly name: string;
  readonly attachment: Buffer;
}

const CHANGED =
  'The report behind this answer has changed or was removed since, so this place can no longer be checked. Ask again for an answer from the report as it is now.';

/**
 * Shows where a quotation stands: its passage with the sentence marked, the passages around it as far as they fit, the
 * offsets and the hash. The hash is computed anew from the text that is shown, so that the check is one.
 */
export function renderSource(choice: SourceChoice, reports: readonly Report[]): SourceMessage {
  const place = placeOf(choice.refs[choice.shown], reports);
  if (place === null) return message(CHANGED);
  const { report, passage } = place;
  const proof = proofLines(place);
  const rows = otherSources(choice, reports);
  const content = [...around(report, passage)]
    .map((shown) => [...shown.flatMap((each) => passageLines(each, place)), ...proof].join('\n'))
    .find((text) => text.length <= LIMITS.content);
  if (content !== undefined) return message(content, rows);
  const tooLong = message([`**¶${passage.number}** is longer than a message.`, ...proof].join('\n'), rows);
  const attachment = Buffer.from(report.text.slice(passage.start, passage.end));
  return { ...tooLong, files: [{ name: `passage-${passage.number}.txt`, attachment }] };
}

/** A reference found again in the reports as they are now. */
interface Place {
  readonly ref: SourceRef;
  readonly report: Report;
  readonly passage: Passage;
  /** Computed from the report's text just now. */
  readonly hash: string;
}

/** Null when the report has changed or is gone. */
function placeOf(ref: SourceRef | undefined, reports: readonly Report[]): Place | null {
  if (ref === undefined) return null;
  const report = reports.find(({ sha256 }) => sha256.startsWith(ref.hash));
  const passage = report?.passages.find(({ start, end }) => start <= ref.start && ref.end <= end);
  if (!report || !passage) return null;
  const hash = createHash('sha256').update(report.text).digest('hex');
  return hash.startsWith(ref.hash) ? { ref, report, passage, hash } : null;
}

/** The passage with its neighbours, then with fewer, for the first that fits. */
function* around({ passages }: Report, passage: Passage): Generator<readonly Passage[]> {
  const [before, after] = [passages[passage.number - 2], passages[passage.number]];
  const present = (list: readonly (Passage | undefined)[]) => list.filter((each) => each !== undefined);
  yield present([before, passage, after]);
  yield present([before, passage]);
  yield present([passage, after]);
  yield [passage];
}

/** `¶7` with its headings, and the passage as a quote; the sentence is underlined and bold where it stands in it. */
function passageLines(shown: Passage, { ref, report: { text }, passage }: Place): readonly string[] {
  if (shown !== passage) return [`-# ¶${shown.number}`, quoteBlock(text.slice(shown.start, shown.end))];
  const parts = [
    escapeLine(text.slice(passage.start, ref.start)),
    `__**${escapeLine(text.slice(ref.start, ref.end))}**__`,
    escapeLine(text.slice(ref.end, passage.end)),
  ];
  const head = joined(`**¶${passage.number}**`, passage.headings.map(titleOf).join(' › '));
  return [head, `> ${parts.filter((part) => part !== '').join(' ')}`];
}

function proofLines({ ref, report, hash }: Place): readonly string[] {
  const [start, end] = [ref.start, ref.end].map((offset) => offset.toLocaleString('en-GB'));
  return [
    `-# ${joined(reportLine(report), report.source === null ? null : titleOf(report.source))}`,
    `-# ✓ Checked word for word: characters ${start} to ${end} of the report, unchanged since the answer`,
    `-# SHA-256 \`${hash}\``,
  ];
}

/** A menu of an answer's sources, where there are several; it opens each in the same private message. */
function otherSources(choice: SourceChoice, reports: readonly Report[]): readonly Row[] {
  if (choice.refs.length < 2) return [];
  const options = choice.refs.map((ref, index) => {
    const place = placeOf(ref, reports);
    const quote = place?.report.text.slice(ref.start, ref.end).replace(/\s+/g, ' ');
    const label = place === null ? 'Changed since' : `¶${place.passage.number} ${quote}`;
    return { label: ellipsize(label, LIMITS.option), value: String(index), default: index === choice.shown };
  });
  return selectMenu(sourceMenuId.write(choice), 'Other sentences of this answer', options);
}
