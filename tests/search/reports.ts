import { parseReport } from '../../src/corpus/parse.ts';
import type { Report } from '../../src/corpus/report.ts';

/** A report in Markdown of the passages given. */
export function reportOf(passages: readonly string[], id = 'report'): Report {
  return parseReport({ id, text: `${passages.join('\n\n')}\n`, format: 'markdown' });
}

/** A report in our own words, of a bridge that had to be closed. */
export const BRIDGE = reportOf(
  [
    '# Aldmoor bridge stays closed',
    'The Aldmoor bridge was closed in March after engineers found cracks in two of its nine piers.',
    'Traffic has been sent over the old stone crossing at Wick, eleven kilometres upstream. The detour costs drivers forty minutes a day, the council says.',
    'Repairs will cost €12m, of which the county pays a third. Mara Lind, the chief engineer, said the work would take until October 2021.',
    'Nobody was hurt when the cracks were found. A cyclist was injured on the detour in April when a lorry left the road.',
    'The bridge was built in 1931 by the Harrow company and carries 8,000 vehicles a day.',
    '## Opposition',
    'Shopkeepers want a ferry. Their petition has 4,300 signatures.',
  ],
  'bridge',
);
