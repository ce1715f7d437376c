import type { Passage, Report, Sentence } from '../corpus/report.ts';
import { tokens } from '../text/terms.ts';

/**
 * Who speaks in a sentence of a quotation, where another sentence of the passage names the speaker.
 * Terms of the names beside a verb of saying.
 */
export function speakerOf(report: Report, passage: Passage, sentence: Sentence): readonly string[] {
  const written = report.text.slice(sentence.start, sentence.end);
  if (!/^[“"‘']/u.test(written) || passage.sentences.length < 2) return [];
  const frame =
    /[”"’'],? (?:said|says|added|told|warned|explained) (?:the )?([^.,;“"]{2,60})|([A-Z][^.,;“"]{2,40}) (?:said|says|added|told|warned|explained)/u.exec(
      report.text.slice(passage.start, passage.end),
    );
  return frame === null
    ? []
    : tokens(frame[1] ?? frame[2] ?? '')
        .filter(({ stop }) => !stop)
        .map(({ term }) => term);
}
