import { parseReport } from '../../src/corpus/parse.ts';
import type { Report } from '../../src/corpus/report.ts';
import type { PageMessage } from '../../src/local/page-protocol.ts';

const TRAFFIC = 'The port handled 412 ships in 2023. That is 30 more than in 2022.';
const MONEY = 'The new quay cost €50m. Anna Berg, the harbour master, opened it on 3 May 2024.';

/** A small report; a test may change its paragraphs. */
export function harbour(paragraphs: readonly string[] = [TRAFFIC, MONEY]): Report {
  return parseReport({
    id: 'harbour',
    format: 'markdown',
    text: `# The harbour\n\n${paragraphs.join('\n\n')}\n`,
  });
}

/** The same facts behind a new first paragraph. */
export const MOVED = harbour(['The office moved to the old customs house.', TRAFFIC, MONEY]);

/** Another figure. */
export const CHANGED = harbour([TRAFFIC.replace('412', '415'), MONEY]);

/** What the report answers, and the same in other words. */
export const QUESTION = 'How many ships did the port handle in 2023?';
export const IN_OTHER_WORDS = 'hey, can you tell me how many ships were handled by the port in 2023? thanks';

/** The custom_id of a button by its label, or of a menu by its placeholder. */
export function customId(message: PageMessage | null, label: string): string {
  for (const row of message?.components ?? [])
    for (const each of 'components' in row ? row.components : []) {
      const { label: text, placeholder, custom_id } = each as unknown as Record<string, string | undefined>;
      if ((text ?? placeholder) === label && custom_id !== undefined) return custom_id;
    }
  throw new Error(`no “${label}” below: ${message?.content}`);
}
