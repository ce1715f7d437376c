/** British spellings by their stem of letters; what follows the stem stays. */
const STEMS: readonly (readonly [RegExp, string])[] = [
  [
    /^(.*)(arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|harb|hon|hum|lab|neighb|od|parl|rig|rum|sav|savi|splend|tum|val|vap|vig)our(?!ne)/,
    '$1$2or',
  ],
  [/(cent|theat|met|lit|spect|lust)re(s|d|-|$)/, '$1er$2'],
  [/(fib|calib|sab|somb)re(s|$)/, '$1er$2'],
  [/^(def|off|pret)ence/, '$1ense'],
  [/^licence/, 'license'],
  [/^practise/, 'practice'],
  [/^programme(s?)$/, 'program$1'],
  [/(catal|dial|anal|monol|epil|prol)ogue/, '$1og'],
  [/([a-z]{2})y[sz](e|ed|es|ing|er|ers)$/, '$1yz$2'],
  [/([a-z]{2}[^aeiou])i[sz](e|ed|es|ing|er|ers|able|ation|ations|ational)$/, '$1iz$2'],
  [/^(arch|encyclop|medi|p|orthop|an|h)ae(?=[a-z]{3})/, '$1e'],
  [/^man(?:oeuvr|euver)/, 'maneuver'],
  [/^foet/, 'fet'],
  [/^(judg|acknowledg)ement/, '$1ment'],
  [/^sulph/, 'sulf'],
  [/^mould/, 'mold'],
  [/^plough/, 'plow'],
  [/^sceptic/, 'skeptic'],
  [/^aluminium$/, 'aluminum'],
  [/^jeweller/, 'jewel'],
  [/^aeroplane/, 'airplane'],
  [/^artefact/, 'artifact'],
  [/^grey/, 'gray'],
  [/^ageing$/, 'aging'],
  [/^tyre(s?)$/, 'tire$1'],
  [/^gaol/, 'jail'],
  [/^draught/, 'draft'],
];

/** Could the word be a British spelling at all? One cheap test spares most words the whole list. */
const CANDIDATE =
  /our|re|ence|ise|isa|isi|ys|iz|yz|gue|ae|oe|ou|programme|prac|gement|sulph|scep|ium|jewell|arte|grey|ageing|tyre|gaol/;

/**
 * Brings British and American spelling of a folded word to one form ("organisation" and "organization", "defence" and
 * "defense"). The form is meant for matching, never for showing.
 */
export function americanised(word: string): string {
  if (!CANDIDATE.test(word)) return word;
  for (const [pattern, replacement] of STEMS) {
    const changed = word.replace(pattern, replacement);
    if (changed !== word) return changed;
  }
  return word;
}
