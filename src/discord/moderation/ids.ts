import { type CustomId, customId, snowflake } from '../custom-id.ts';

/** An id of the store, as a codec reads it: 12 characters of base64url, or null. */
function storeId(field: string | undefined): string | null {
  return field !== undefined && /^[\w-]{12}$/.test(field) ? field : null;
}

function about(name: string): CustomId<string> {
  return customId<string>(name, { encode: (id) => [id], decode: ([id]) => storeId(id) });
}

/** "Pin" under an answer: the question in the log. */
export const pinId = about('pin');
/** "Ask the report" under a pinned answer: the question in the log. */
export const askReportId = about('report');
/** "Helpful" under an answer: the question in the log. */
export const helpfulId = about('helpful');
/** "Not helpful" under an answer: the question in the log. */
export const unhelpfulId = about('unhelpful');
/** The menu of reasons: the question in the log. */
export const reasonId = about('reason');
/** "Correct the wording": the pin. */
export const correctId = about('correct');
/** The form with the wording: the pin. */
export const wordingId = about('wording');
/** "Unpin": the pin. */
export const unpinId = about('unpin');
/** The menu of refused questions in a review; its values are questions in the log. */
export const answerThisId = customId<true>('answer', { encode: () => [], decode: () => true });
/** The form with a moderator's own answer: the question in the log. */
export const ownAnswerId = about('own');
/** "Delete mine": the member it was shown to, who alone may press it. */
export const forgetId = customId<string>('forget', { encode: (id) => [id], decode: ([id]) => snowflake(id) });
/** "Earlier" and "Later" in the list of pins: how many pins come before the page. */
export const pinsPageId = customId<number>('pins', {
  encode: (offset) => [String(offset)],
  decode: ([offset]) => (/^\d{1,7}$/.test(offset ?? '') ? Number(offset) : null),
});
