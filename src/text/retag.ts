import { isWord, meaningsOf } from './dictionary.ts';
import { IRREGULAR } from './irregular.ts';
import { withMissingVerbs } from './missing-verb.ts';
import { RELATIVES, REPORTING_VERBS } from './reporting-verbs.ts';
import { isNominal, type PartOfSpeech, type TaggedWord } from './tagger.ts';
import { isModal, verbForm } from './verb-forms.ts';

/** Mends what the tagger often gets wrong, by the words beside it. */
export function retag(words: readonly TaggedWord[]): readonly TaggedWord[] {
  /** Whether the clause so far has no verb, and whether it opens with a preposition. */
  let verbless = true;
  let subject = true;
  /** Whether a word came that lets a verb without an ending follow: "let the court decide". */
  let bare = false;
  const titled = isTitled(words);
  const mended = words.map((word, i) => {
    let pos =
      !titled && (isOfName(words, i) || isOfScheme(words, i))
        ? 'PROPN'
        : mend(word, words[i - 1], words[i + 1]);
    if (verbless && subject && pos === 'NOUN' && agrees(words, i)) pos = 'VERB';
    if (pos === 'NOUN' && (hasPronoun(words, i) || isDoing(words, i))) pos = 'VERB';
    if (pos === 'NOUN' || pos === 'ADJ') pos = helped(words, i) || isSecondVerb(words, i) ? 'VERB' : pos;
    if (pos === 'ADJ' && isSecondPast(words, i)) pos = 'VERB';
    if (pos === 'VERB' && !verbless && !bare && isNamed(words, i)) pos = 'NOUN';
    if (
      /^(?:do|does|did|will|would|can|could|may|might|must|shall|should|let|lets|make|makes|made|help|helps|helped|see|saw|watch|watched|hear|heard|that)$/u.test(
        word.lower,
      )
    )
      bare = true;
    if (/^(?:PUNCT|CCONJ|SCONJ)$/u.test(pos) || RELATIVES.has(word.lower)) {
      verbless = true;
      subject = true;
    } else if (pos === 'VERB' || pos === 'AUX') verbless = false;
    else if (pos === 'ADP' && (i === 0 || words[i - 1]?.pos === 'PUNCT')) subject = false;
    return pos === word.pos ? word : { ...word, pos };
  });
  return withAskedVerb(withMissingVerbs(mended));
}

const CAPITAL = /^\p{Lu}\p{Ll}+$/u;

/** "Ships Held After Storm": capitals tell no names. */
function isTitled(words: readonly TaggedWord[]): boolean {
  return !words.some(({ text, pos }) => /^(?:NOUN|VERB|ADJ|ADV)$/u.test(pos) && /^\p{Ll}/u.test(text));
}

/** "Help to Buy", "the Right to Roam": a capital before "to" and a verb with one behind it. */
function isOfScheme(words: readonly TaggedWord[], i: number): boolean {
  const to = words[i + 1]?.lower === 'to' ? i + 1 : words[i - 1]?.lower === 'to' ? i - 1 : -1;
  const [before, after] = [words[to - 1], words[to + 1]];
  return (
    to > 0 &&
    after?.pos === 'VERB' &&
    CAPITAL.test(before?.text ?? '') &&
    CAPITAL.test(after.text) &&
    isWord(before?.lower ?? '')
  );
}

/** "Freed the Ever Given", "sold to Running Horse": a verb or adverb by its form that two capitals beside one another make a name. */
function isOfName(words: readonly TaggedWord[], i: number): boolean {
  const { text, pos } = words[i] as TaggedWord;
  if (i === 0 || !/^(?:VERB|ADV)$/u.test(pos) || !CAPITAL.test(text)) return false;
  const opens = i === 1 && !/^(?:DET|ADP)$/u.test(words[0]?.pos ?? '');
  if (opens || /^(?:PUNCT|SYM)$/u.test(words[i - 1]?.pos ?? '')) return false;
  const before = words[i - 1]?.text ?? '';
  return CAPITAL.test(words[i + 1]?.text ?? '') || (i > 1 && CAPITAL.test(before));
}

/** "When did the bridge open": the words with the verb that a question's "did" helps as one, whatever the tagger takes it for. */
export function withAskedVerb(words: readonly TaggedWord[]): readonly TaggedWord[] {
  const asked = Math.max(askedVerb(words), askedParticiple(words));
  return asked < 0 ? words : words.map((word, i) => (i === asked ? { ...word, pos: 'VERB' } : word));
}

/** "used a software update": a noun though it may be a verb, which would not agree with the noun before it. */
function isNamed(words: readonly TaggedWord[], i: number): boolean {
  const { lower } = words[i] as TaggedWord;
  const before = words[i - 1];
  if (
    before?.pos !== 'NOUN' ||
    /s$|people$/u.test(before.lower) ||
    /(?:s|ed|ing|en|done|gone)$/u.test(lower) ||
    IRREGULAR.has(lower)
  )
    return false;
  return /^(?:a|an|the)$/u.test(words[i - 2]?.lower ?? '');
}

/** Verbs whose past form is the form itself. */
const UNCHANGED = /^(?:burst|hit|cut|put|set|shut|cast|quit|beat|shed|split|hurt|let|cost|spread)$/u;

/** "Chairs", "runs": a verb of one who acts. */
function doesIt(lower: string): boolean {
  return (
    /[a-z]{2}(?<![su])s$/u.test(lower) &&
    meaningsOf(lower).some(({ pos, share }) => pos === 'verb' && share > 0)
  );
}

const TIMES = /^(?:seconds|minutes|hours|days|nights|weeks|weekends|months|years|decades|times)$/u;

/** "The law bans the sale", "ships use the port": a noun between a subject that it agrees with and an object. */
function agrees(words: readonly TaggedWord[], i: number): boolean {
  const word = words[i] as TaggedWord;
  const before = words[i - 1];
  const after = words[i + 1];
  if (after === undefined || !/^\p{Ll}/u.test(word.text)) return false;
  if (after.pos !== 'DET' && !/^(?:his|her|its|their|our)$/u.test(after.lower)) return false;
  // "The Teme burst its banks", "Ann Hill chairs the board": a past form, or what one does, of which no noun is made by a name.
  if (before?.pos === 'PROPN')
    return IRREGULAR.has(word.lower) || UNCHANGED.test(word.lower) || (i > 1 && doesIt(word.lower));
  if (before?.pos !== 'NOUN') return false;
  const plural = /[^s]s$/u;
  const many = plural.test(before.lower) || /^(?:people|men|women|children|police)$/u.test(before.lower);
  // "Three night shifts a week": of one night there are not three.
  const counted = words[i - 2]?.pos === 'NUM' && words[i - 2]?.lower !== 'one';
  return plural.test(word.lower) !== many && !TIMES.test(word.lower) && (many || !counted);
}

/** "Won the cup, beating the favourite": behind a comma a word in -ing with its object. */
function isDoing(words: readonly TaggedWord[], i: number): boolean {
  const [before, word, after] = words.slice(Math.max(0, i - 1), i + 2);
  return (
    i > 1 &&
    before?.text === ',' &&
    /^\p{Ll}{2,}ing$/u.test(word?.text ?? '') &&
    (after?.pos === 'DET' || /^(?:his|her|its|their)$/u.test(after?.lower ?? '')) &&
    meaningsOf(word?.lower ?? '').some(({ pos }) => pos === 'verb')
  );
}

/** "Who films it and views it again": behind "and" a verb with its object, not "and views it holds". */
function hasPronoun(words: readonly TaggedWord[], i: number): boolean {
  const [before, word, object, after] = words.slice(Math.max(0, i - 1), i + 3);
  return (
    i > 0 &&
    before?.pos === 'CCONJ' &&
    /^\p{Ll}+[^s]s$/u.test(word?.text ?? '') &&
    /^(?:it|him|them|us|me)$/u.test(object?.lower ?? '') &&
    !/^(?:VERB|AUX|PRON)$/u.test(after?.pos ?? '')
  );
}

/** "could face", "did not fine": what a modal verb, or "not" behind an auxiliary, stands before is a verb. */
function helped(words: readonly TaggedWord[], i: number): boolean {
  const word = words[i] as TaggedWord;
  const before = words[i - 1];
  if (before === undefined || !/^\p{Ll}/u.test(word.text) || words[i + 1]?.text === '-') return false;
  const modal = /^(?:will|would|can|could|may|might|must|shall|should|cannot)$/u;
  if (modal.test(before.lower) && isNominal(words[i - 2])) return true;
  return (
    /^(?:not|n[’']t)$/u.test(before.lower) &&
    /^(?:do|does|did|will|would|can|could|must|should|ca|wo)$/u.test(words[i - 2]?.lower ?? '')
  );
}

/** "Joined the navy at 17 and retired at 60": a second verb in the past that is taken for an adjective. */
function isSecondPast(words: readonly TaggedWord[], i: number): boolean {
  const { lower } = words[i] as TaggedWord;
  const [before, joiner, , after] = words.slice(Math.max(0, i - 2), i + 2);
  return (
    i > 1 &&
    joiner?.pos === 'CCONJ' &&
    /^(?:NOUN|PROPN|NUM|PRON)$/u.test(before?.pos ?? '') &&
    /^(?:ADP|PART|DET)$/u.test(after?.pos ?? '') &&
    /^(?:either|past)$/u.test(verbForm(lower)) &&
    words
      .slice(0, i - 1)
      .some(({ pos, lower: verb }) => pos === 'VERB' && /^(?:either|past)$/u.test(verbForm(verb)))
  );
}

/** Verbs that "for" follows, and that behind "and" are no nouns without an article. */
const FOR = /^(?:call|ask|apply|argue|aim|opt|plead|strive)$/u;

/** "Would cut jobs and close four factories", "authors blame stress and call for a limit": a second verb without an ending. */
function isSecondVerb(words: readonly TaggedWord[], i: number): boolean {
  const word = words[i] as TaggedWord;
  const after = words[i + 1];
  if (words[i - 1]?.pos !== 'CCONJ' || after === undefined || !isBareVerb(words, i)) return false;
  const object =
    after.pos === 'DET' ||
    /^(?:his|her|its|their|our|it|them)$/u.test(after.lower) ||
    (after.pos === 'NUM' && word.pos === 'ADJ') ||
    (after.lower === 'for' && FOR.test(word.lower));
  if (!object) return false;
  return words.slice(0, i - 1).some(({ pos, lower }, at) => {
    if (pos !== 'VERB' || verbForm(lower) !== 'base') return false;
    const before = words[at - 1];
    return isModal(before?.lower ?? '') || /^(?:to|,|.*[^s]s)$/u.test(before?.lower ?? '');
  });
}

/** "When was the mine shut", "where was the fire put out": the participle that is taken for a noun. */
function askedParticiple(words: readonly TaggedWord[]): number {
  const helper = words.slice(0, 8).findIndex(({ lower }) => /^(?:is|are|was|were)$/u.test(lower));
  if (helper < 1 || !/^(?:wh\w+|how)$/u.test(words[0]?.lower ?? '')) return -1;
  if (words.slice(helper + 1).some(({ pos }) => /^(?:VERB|AUX)$/u.test(pos))) return -1;
  return words.findIndex(
    ({ pos, lower }, i) =>
      i > helper + 1 &&
      (pos === 'NOUN' || pos === 'ADJ') &&
      UNCHANGED.test(lower) &&
      isNominal(words[i - 1]) &&
      /^(?:ADP|PUNCT|ADV|PART)$/u.test(words[i + 1]?.pos ?? 'PUNCT'),
  );
}

function askedVerb(words: readonly TaggedWord[]): number {
  const helper = words.slice(0, 8).findIndex(({ lower }) => HELPS.test(lower));
  const opens = helper === 0 || words.slice(0, helper).some(({ lower }) => /^(?:wh\w+|how)$/u.test(lower));
  if (helper < 0 || !opens) return -1;
  let subject = false;
  let before = -1;
  for (let i = helper + 1; i < words.length; i++) {
    const word = words[i] as TaggedWord;
    const next = words[i + 1];
    if (/^(?:VERB|AUX)$/u.test(word.pos)) return -1;
    if (subject && next?.lower !== 'of' && isBareVerb(words, i)) {
      if (/^(?:ADP|PUNCT|PART|SCONJ|ADV|DET|PRON|INTJ)$/u.test(next?.pos ?? 'PUNCT')) return i;
      // "Did Ireland ban smoking": a noun may follow, but of two nouns the first may be part of the subject.
      if (before < 0 && words[i - 1]?.pos === 'PROPN') before = i;
    }
    if (isNominal(word) || word.pos === 'PRON') subject = true;
  }
  return before;
}

const HELPS = /^(?:do|does|did|will|would|can|could|must|should)$/u;

/** Whether a word that the tagger takes for a noun or adjective may be a verb without an ending. */
function isBareVerb(words: readonly TaggedWord[], i: number): boolean {
  const { pos, lower } = words[i] as TaggedWord;
  return (
    (pos === 'NOUN' || pos === 'ADJ') &&
    !/(?:tion|ment|ness|ity|ing|[^s]s)$/u.test(lower) &&
    !/^(?:DET|ADP|PART)$/u.test(words[i - 1]?.pos ?? '') &&
    meaningsOf(lower).some((meaning) => meaning.pos === 'verb')
  );
}

const AUXILIARIES = new Set(
  "is are was were be been being has have had do does did will would can could may might must shall should ’s 's".split(
    ' ',
  ),
);

function mend(word: TaggedWord, before?: TaggedWord, after?: TaggedWord): PartOfSpeech {
  const { text, lower, pos } = word;
  if (/^[\p{L}]+$/u.test(text) && AUXILIARIES.has(lower) && pos !== 'PROPN')
    return lower === 'may' && /^May$/.test(text) ? 'PROPN' : 'AUX';
  // The second half of "terror-related" says what kind, it carries no clause.
  if (pos === 'VERB' && before?.text === '-') return 'ADJ';
  if (/^\d/.test(text)) return 'NUM';
  // "The then prime minister".
  if (
    lower === 'then' &&
    before?.pos === 'DET' &&
    after !== undefined &&
    (isNominal(after) || after.pos === 'ADJ')
  )
    return 'ADJ';
  // "Pliny the Elder": one name.
  if (lower === 'the' && before?.pos === 'PROPN' && BYNAME.test(after?.text ?? '')) return 'PROPN';
  if (/^(?:found|done)$/u.test(lower)) return 'VERB';
  if (pos === 'VERB') return mendVerb(word, before, after);
  if (pos === 'ADJ') return mendAdjective(word, before, after);
  if (pos === 'NOUN') {
    if (before?.lower === 'who') return 'VERB';
    // "cost £3m"
    return /^costs?$/u.test(lower) && /^(?:SYM|NUM)$/u.test(after?.pos ?? '') ? 'VERB' : 'NOUN';
  }
  // "told members that agency staff had": it opens a clause.
  const opens =
    lower === 'that' &&
    pos === 'DET' &&
    before !== undefined &&
    (REPORTING_VERBS.has(before.lower) || (/s$/u.test(before.lower) && isNominal(before)));
  return opens ? 'SCONJ' : pos;
}

const BYNAME =
  /^(?:Elder|Younger|Great|Good|Bold|Bald|Wise|Pious|Terrible|Magnificent|Conqueror|Confessor|Baptist|Ripper|First|Second|Third)$/u;

/** What is tagged as a verb and may be none. */
function mendVerb({ text, lower }: TaggedWord, before?: TaggedWord, after?: TaggedWord): PartOfSpeech {
  // "A register of isolated elderly residents".
  if (before?.lower === 'of' && after?.pos === 'ADJ' && /(?:ed|en)$/u.test(lower)) return 'ADJ';
  // "sold for scrap": no verb without an ending stands behind a preposition.
  if (
    /^(?:of|for|in|on|at|by|from|with|without|into|under|over|about|against|during|between|through|despite)$/u.test(
      before?.lower ?? '',
    ) &&
    !/(?:ing|ed|en)$/u.test(lower) &&
    !IRREGULAR.has(lower) &&
    (after === undefined || /^(?:PUNCT|CCONJ|ADP|AUX)$/u.test(after.pos))
  )
    return 'NOUN';
  // ", then head of the board": nobody heads of anything.
  if (
    after?.lower === 'of' &&
    /^(?:head|chair|host|judge|guard|coach|guide|captain|lead)$/u.test(lower) &&
    /^(?:ADV|ADJ|DET|PUNCT)$/u.test(before?.pos ?? 'PUNCT')
  )
    return 'NOUN';
  // "The worst effect was fatigue": no verb without an ending stands behind "was".
  if (
    /^(?:is|are|was|were)$/u.test(before?.lower ?? '') &&
    verbForm(lower) === 'base' &&
    !/^(?:done|gone)$/u.test(lower) &&
    (after === undefined || /^(?:PUNCT|CCONJ)$/u.test(after.pos)) &&
    meaningsOf(lower).some(({ pos }) => pos === 'noun')
  )
    return 'NOUN';
  // "the Public Works Administration", "the Health Act"
  if (/^\p{Lu}\p{Ll}/u.test(text) && before?.pos === 'PROPN' && !/^(?:Said|Says|Was|Is)$/.test(text))
    return 'PROPN';
  if (before?.lower === 'to' && (/^\p{Ll}+[^s]s$/u.test(text) || WENT_TO.test(lower))) return 'NOUN';
  if (lower === 'people') return 'NOUN';
  // "Where bends, high speeds and traffic meet": a verb would want a subject.
  if (
    /^(?:where|when|because|although|whether|if)$/u.test(before?.lower ?? '') &&
    /[^s]s$/u.test(lower) &&
    /^(?:,|and|or)$/u.test(after?.lower ?? '')
  )
    return 'NOUN';
  // "because of flooding": nothing follows that it could be the verb of.
  if (
    before?.lower === 'of' &&
    /ing$/u.test(lower) &&
    (after === undefined || /^(?:PUNCT|CCONJ|AUX)$/u.test(after.pos))
  )
    return 'NOUN';
  return before?.pos === 'DET' && after !== undefined && !isNominal(after) ? 'NOUN' : 'VERB';
}

/** Nouns that stand behind "to" without an article: "taken to court". */
const WENT_TO = /^(?:court|jail|prison|school|church|sea|bed|traffic|town|college|hospital)$/u;

/** What is tagged as an adjective and may be none. */
function mendAdjective({ lower }: TaggedWord, before?: TaggedWord, after?: TaggedWord): PartOfSpeech {
  // "The 38-year-old wept".
  if (
    lower === 'old' &&
    before?.text === '-' &&
    (after === undefined || /^(?:VERB|AUX|PUNCT|CCONJ)$/u.test(after.pos))
  )
    return 'NOUN';
  if (before === undefined) return 'ADJ';
  if (/(?:ed|en)$/u.test(lower) && /^(?:had|been|being|has|have)$/u.test(before.lower)) return 'VERB';
  // "Police foiled seven plots": what has its object behind it and its subject before it is no adjective.
  if (
    (/[^e]ed$/u.test(lower) || IRREGULAR.has(lower)) &&
    (isNominal(before) || before.pos === 'PRON') &&
    /^(?:DET|NUM|SYM|PRON)$/u.test(after?.pos ?? '')
  )
    return 'VERB';
  // "A fine of £80": nothing but a noun stands between an article and "of" or a stop.
  const ends = after === undefined || after.lower === 'of' || after.pos === 'PUNCT';
  return before.pos === 'DET' && ends ? 'NOUN' : 'ADJ';
}
