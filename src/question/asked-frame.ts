import { parseWords } from '../text/clauses.ts';
import { actorOf, type FramePhrase, framesOf, patientOf } from '../text/frames/frames.ts';
import type { TaggedWord } from '../text/tagger.ts';
import { tokens } from '../text/terms.ts';
import type { AskedFiller, AskedFrame, Item } from './question.ts';

/** Characters of a question that are read for its frame (default 400): longer ones tell a story before they ask. */
const READ = 400;

/**
 * The frame that a question asks about, with what its other places name; null where there is none.
 * @param words - the text as `tag` gives it
 */
export function askedFrame(
  text: string,
  words: readonly TaggedWord[],
  items: readonly Item[],
): AskedFrame | null {
  if (text.length > READ) return null;
  const parse = parseWords(words);
  const asked = framesOf(parse).find(({ gap }) => gap !== null);
  if (asked === undefined) return null;
  const itemOf = (word: TaggedWord | undefined): Item | undefined => {
    if (word === undefined) return undefined;
    const term = tokens(text, word.start, word.end).at(-1)?.term;
    const phrase = `${word.lower} `;
    return (
      items.find((item) => item.term === term) ??
      items.find((item) => item.text.toLowerCase().startsWith(phrase))
    );
  };
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
  return { asked, verb: verb?.generic === false ? verb : null, fillers };
}
