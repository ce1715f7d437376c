import type { APIButtonComponentWithCustomId } from 'discord.js';
import type { Answer } from '../../answer/answer.ts';
import type { Note } from '../ask.ts';
import { plainButton } from '../message.ts';
import { askReportId, helpfulId, pinId, unhelpfulId } from './ids.ts';

/** The buttons by which an answer is pinned, rated, or passed over for the report's own. At most three. */
export function noteButtons(
  { kind }: Answer,
  { id, canPin, canRate }: Note,
): APIButtonComponentWithCustomId[] {
  return [
    ...(kind === 'pinned' ? [plainButton('Ask the report instead', askReportId.write(id))] : []),
    ...(canPin ? [plainButton('Pin', pinId.write(id))] : []),
    ...(canRate
      ? [plainButton('Helpful', helpfulId.write(id)), plainButton('Not helpful', unhelpfulId.write(id))]
      : []),
  ];
}
