/** Beginnings of words that Britain and America write differently, and the American way. */
const BEGINNINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    acknowledgement: 'acknowledgment',
    aeroplane: 'airplane',
    ageing: 'aging',
    aluminium: 'aluminum',
    anaesth: 'anesth',
    analogue: 'analog',
    archaeo: 'archeo',
    artefact: 'artifact',
    catalogue: 'catalog',
    cheque: 'check',
    defence: 'defense',
    dialogue: 'dialog',
    draught: 'draft',
    encyclopaed: 'encycloped',
    epilogue: 'epilog',
    foet: 'fet',
    gaol: 'jail',
    grey: 'gray',
    haem: 'hem',
    jeweller: 'jewel',
    judgement: 'judgment',
    licence: 'license',
    manoeuvr: 'maneuver',
    mediaeval: 'medieval',
    monologue: 'monolog',
    mould: 'mold',
    offence: 'offense',
    orthopaed: 'orthoped',
    paediatr: 'pediatr',
    plough: 'plow',
    practise: 'practice',
    practising: 'practicing',
    pretence: 'pretense',
    programme: 'program',
    prologue: 'prolog',
    sceptic: 'skeptic',
    sulph: 'sulf',
    tyre: 'tire',
  }),
);
const SHORTEST = Math.min(...[...BEGINNINGS.keys()].map(({ length }) => length));
const LONGEST = Math.max(...[...BEGINNINGS.keys()].map(({ length }) => length));

const OUR =
  /(?:arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|harb|hon|hum|lab|neighb|od|parl|rig|rum|sav|savi|splend|tum|val|vap|vig)our/;
const RE = /^(.*(?:cent|theat|met|lit|spect|lust|fib|calib|sab|somb|meag))re(s|d)?$/;
const ISE = /^(..+[^aeiou])is(e|ed|es|ing|er|ers|able|ation|ations|ational)$/;
const YSE = /^(..+)ys(e|ed|es|ing|er|ers)$/;

/**
 * Brings British and American spelling of a folded word to one form ("organisation" and "organization", "defence" and
 * "defense"). The form is for matching, never for showing: "promise" becomes "promize" in reports and questions alike.
 */
export function americanised(word: string): string {
  if (word.includes('our') && OUR.test(word)) return word.replace('our', 'or');
  if (word.includes('is') && ISE.test(word) && !word.startsWith('practis'))
    return word.replace(ISE, '$1iz$2');
  if (word.includes('ys') && YSE.test(word)) return word.replace(YSE, '$1yz$2');
  if (word.includes('re') && RE.test(word)) return word.replace(RE, '$1er$2');
  for (let length = SHORTEST; length <= LONGEST && length <= word.length; length++) {
    const american = BEGINNINGS.get(word.slice(0, length));
    if (american !== undefined) return american + word.slice(length);
  }
  return word;
}
