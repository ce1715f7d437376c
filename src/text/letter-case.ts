/**
 * Case by the text itself rather than by a Unicode class in a pattern: those take a millisecond or two each to build
 * at the start. Letters without case (Arabic, Chinese) are neither.
 */

/** Whether the text begins with a capital. */
export function startsUpper(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

/** Whether the text begins with a small letter. */
export function startsLower(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toUpperCase();
}
