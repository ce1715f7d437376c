import { meaningsOf, usesOf } from '../text/dictionary.ts';
import { genderOfName } from '../text/first-names.ts';

/** Uses (`usesOf`) that make a word common enough for three letters to be a slip of it; default 60. */
const COMMON = 60;

/** What stands for a word as it is said, or with its last letter once: "payin" for paying, "kil" for kill; null for none. */
export function asHeard(folded: string): string | null {
  if (/^\p{Ll}{2,}in$/u.test(folded)) {
    const spoken = `${folded}g`;
    const bases = [folded.slice(0, -2), `${folded.slice(0, -2)}e`, folded.slice(0, -3)];
    const [base] = bases.filter(
      (one) =>
        usesOf(one) > 0 && meaningsOf(one).some(({ pos }) => pos === 'verb') && gerundOf(one) === spoken,
    );
    return base === undefined || genderOfName(folded) !== null ? null : spoken;
  }
  const doubled = `${folded}${folded.at(-1)}`;
  return /^\p{Ll}{3}$/u.test(folded) && usesOf(doubled) >= COMMON ? doubled : null;
}

/** "Paying", "hoping", "hopping": a verb's form in -ing. */
function gerundOf(verb: string): string {
  if (/[^aeiouy]e$/u.test(verb)) return `${verb.slice(0, -1)}ing`;
  return /^[^aeiou]*[aeiou][bdfgklmnprstvz]$/u.test(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}
