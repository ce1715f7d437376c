import { parseWords } from '../text/clauses.ts';
import { actorOf, type Frame, type FramePhrase, framesOf, patientOf } from '../text/frames/frames.ts';
import type { TaggedWord } from '../text/tagger.ts';
import { tokens } from '../text/terms.ts';
import type { AskedFiller, AskedFrame, Item } from './question.ts';

/** Characters of a question that are read for its frame (default 400): longer ones tell a story before they ask. */
const READ = 400;

/** Before the verb of a question about what is to come. */
const TO_COME = /\b(?:will|might|may|shall|going to|due to|set to)\b/u;

/**
 * The frame that a question asks about, with what its other places name; null where there is none.
 * @param words - the text as `tag` gives it
 * @param polar - whether it asks for yes or no: its frame has no gap
 */
export function askedFrame(
  text: string,
  words: readonly TaggedWord[],
  items: readonly Item[],
  polar: boolean,
): AskedFrame | null {
  if (text.length > READ) return null;
  const parse = parseWords(words);
  const frames = framesOf(parse);
  const itemOf = (word: TaggedWord | undefined): Item | undefined => {
    if (word === undefined) return undefined;
    const term = tokens(text, word.start, word.end).at(-1)?.term;
    const phrase = `${word.lower} `;
    return (
      items.find((item) => item.term === term) ??
      items.find((item) => item.text.toLowerCase().startsWith(phrase))
    );
  };
  const tells = (frame: Frame) => itemOf(parse.words[frame.verb])?.generic === false;
  const asked = frames.find(({ gap }) => gap !== null) ?? (polar ? frames.find(tells) : undefined);
  if (asked === undefined) return null;
  const verb = itemOf(parse.words[asked.verb]);
  const fillers: AskedFiller[] = [];
  const add = (role: AskedFiller['role'], phrase: FramePhrase | null): void => {
    const item = phrase === null ? undefined : itemOf(parse.words[phrase.head]);
    if (phrase === null || item === undefined || item.generic || item === verb) return;
    const inside = parse.words.slice(phrase.first, phrase.last + 1).map(itemOf);
    const names = inside.filter((other) => other?.kind === 'name' && other !== item);
    fillers.push({ role, item, names: names as Item[] });
  };
  add('actor', actorOf(asked));
  add('patient', patientOf(asked));
  for (const phrase of asked.prepositions) add('other', phrase);
  const ahead = TO_COME.test(
    parse.words
      .slice(0, asked.verb)
      .map(({ lower }) => lower)
      .join(' '),
  );
  return { asked, verb: verb?.generic === false ? verb : null, fillers, ahead };
}
