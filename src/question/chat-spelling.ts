import { distance, slipsOf } from '../search/spelling.ts';
import { isWord } from '../text/dictionary.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { fold } from '../text/terms.ts';

/** What people type for speed, in small letters, and what it stands for. Only what can hardly be anything else. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    u: 'you',
    ur: 'your',
    ya: 'you',
    r: 'are',
    wht: 'what',
    wat: 'what',
    wot: 'what',
    wut: 'what',
    wats: "what's",
    whats: "what's",
    wots: "what's",
    hw: 'how',
    hows: "how's",
    wen: 'when',
    wich: 'which',
    wer: 'where',
    wheres: "where's",
    y: 'why',
    abt: 'about',
    b4: 'before',
    bc: 'because',
    cuz: 'because',
    coz: 'because',
    'w/': 'with',
    'w/o': 'without',
    thru: 'through',
    ops: 'operations',
    ppl: 'people',
    peeps: 'people',
    pls: 'please',
    plz: 'please',
    wos: 'was',
    woz: 'was',
    wuz: 'was',
    cud: 'could',
    shud: 'should',
    shld: 'should',
    wud: 'would',
    wld: 'would',
    ther: 'there',
    hav: 'have',
    hv: 'have',
    frm: 'from',
    btwn: 'between',
    untill: 'until',
    dat: 'that',
    dey: 'they',
    wiv: 'with',
    bak: 'back',
    nite: 'night',
    tonite: 'tonight',
    enuf: 'enough',
    enuff: 'enough',
    gud: 'good',
    bcoz: 'because',
    becuz: 'because',
    evry: 'every',
    sumthing: 'something',
    smth: 'something',
    sum1: 'someone',
    any1: 'anyone',
    mins: 'minutes',
    mths: 'months',
    wks: 'weeks',
    mite: 'might',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'have to',
    dunno: 'do not know',
    nah: 'no',
    govt: 'government',
    gov: 'government',
    approx: 'approximately',
    avg: 'average',
    yr: 'year',
    yrs: 'years',
    hrs: 'hours',
    dosh: 'money',
    moolah: 'money',
    compo: 'compensation',
    coppers: 'police',
    vid: 'video',
    vids: 'videos',
    pic: 'photo',
    pics: 'photos',
    cigs: 'cigarettes',
    ciggies: 'cigarettes',
    mil: 'million',
  }),
);
/** Of these forms, what is a word or a letter of its own amid a question: read so only at its beginning. */
const ONLY_FIRST: ReadonlySet<string> = new Set(['y', 'wer', 'wen']);
/** Of these forms, what is a thing of its own unless it stands where a verb begins. */
const ONLY_VERBS: ReadonlySet<string> = new Set(['mite']);
const BEFORE_VERB = /^(?:who|what|which|how|why|when|where|i|you|he|she|it|we|they|this|that)$/i;

/** The words that a question asks with: a mistyped one is no word of the report. */
const ASKING = ['what', 'when', 'where', 'which', 'who', 'whose', 'why', 'how', 'does', 'many'];
const MEASURES = ['many', 'much', 'long', 'often', 'big', 'far', 'old', 'soon', 'high', 'quickly'];

/** Number words of a year as it is spoken: "nineteen eighty-four", "twenty seventeen". */
const SPOKEN_YEAR =
  /\b(?<century>eighteen|nineteen|twenty)[ -](?:(?<teen>ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|(?<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?<one>one|two|three|four|five|six|seven|eight|nine))?)\b/gi;
const CENTURIES: Readonly<Record<string, number>> = { eighteen: 1800, nineteen: 1900, twenty: 2000 };
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ONES = 'one two three four five six seven eight nine'.split(' ');

/** "Will he loose it", "to loose money"; what gets or is let loose is free. */
const LOSE =
  /(?<=\b(?:to|will|would|did|does|do|could|can|may|might|must|should)(?: (?!(?:get|got|let|break|come|cut|be|been|turn|run|set)\b)\w+){0,2} )loose\b/gi;

const WORD = /(?<![\p{L}\p{N}'’-])[\p{L}\p{N}]+(?:\/o?(?=\s))?(?![\p{L}\p{N}'’])/gu;

/**
 * Writes a question's short forms, mistyped question words and spoken numbers in plain English, and leaves out what only
 * stresses the question word ("who even is", "what on earth"). All else stays as it is.
 */
export function spelledOut(text: string): string {
  let before = '';
  return text
    .replace(WORD, (word, at: number) => {
      const first = at === 0 || /[?!.,;:]\s*$/.test(text.slice(Math.max(0, at - 4), at));
      before = meantBy(first ? word.replace(/^\p{Lu}(?=\p{Ll})/u, fold) : word, first, before) ?? word;
      return before;
    })
    .replace(
      /\b(who|what|when|where|why|how|which)((?:['’]s)?) (?:the (?:hell|heck|fuck)|tf|on earth|in the world|even|actually) ?(?=\w)/gi,
      '$1$2 ',
    )
    .replace(SPOKEN_YEAR, (...match) => spokenYear(match.at(-1) as Record<string, string | undefined>))
    .replace(/\b(?:twelve|12) months\b/gi, 'year')
    .replace(LOSE, 'lose')
    .replace(/\buntied(?= (?:nations|states|kingdom)\b)/gi, 'united')
    .replace(/\bthe who\b/g, 'the WHO');
}

/** What a word as typed stands for; null where it stands for itself. */
function meantBy(word: string, first: boolean, before: string): string | null {
  const short = SHORT_FORMS.get(word);
  const fits = (first || !ONLY_FIRST.has(word)) && (!ONLY_VERBS.has(word) || BEFORE_VERB.test(before));
  if (short !== undefined && fits) return short;
  if (word.length < 3 || !/^\p{Ll}+$/u.test(word) || isWord(word)) return null;
  if (/^how$/i.test(before)) return nearest(word, MEASURES);
  const asking = first ? nearest(word, ASKING) : null;
  return asking ?? swapped(word);
}

/** "Teh", "adn": a small word with two letters swapped. */
function swapped(word: string): string | null {
  return word.length > 5 ? null : (slipsOf(word, true).find((other) => STOP_WORDS.has(other)) ?? null);
}

/** The one word of a few that a mistyped one is a single mistake away from. */
function nearest(word: string, words: readonly string[]): string | null {
  const near = words.filter((other) => other[0] === word[0] && distance(word, other, 1) <= 1);
  return near.length === 1 ? (near[0] ?? null) : null;
}

function spokenYear({ century = '', teen, tens, one }: Record<string, string | undefined>): string {
  const rest =
    teen === undefined
      ? 20 + 10 * TENS.indexOf((tens ?? '').toLowerCase()) + 1 + ONES.indexOf((one ?? '').toLowerCase())
      : 10 + TEENS.indexOf(teen.toLowerCase());
  return String((CENTURIES[century.toLowerCase()] ?? 0) + rest);
}
