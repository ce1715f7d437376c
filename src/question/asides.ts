import { STOP_WORDS } from '../text/stop-words.ts';

const words = (block: string): string[] => block.trim().split(/\s+/);

/**
 * Words of chat: they greet, thank, apologise, stress, or speak of the asking itself, and say nothing of what is asked. A part
 * of a message that has no other words is left out.
 */
const CHAT: ReadonlySet<string> = new Set(
  words(`
    hey heya hi hiya hello yo oi howdy morning afternoon evening greetings sup
    ok okay k kk right well um uhm uh er erm hm hmm ah oh ooh anyway alright btw like basically honestly actually literally seriously
    genuinely legit lol lmao lmfao rofl haha hahaha hehe bruh bro sis mate pal dude man guys folks team lads gang fam
    fr ngl imo imho tbh tbf afaik iirc asap btw omg wtf smh tf idk idc innit wow damn yeah yep yup nah nope deadass lowkey highkey rn
    thanks thank thx thnx ty tysm cheers ta tia please appreciated help x xx xxx regards love god
    bot footnote everyone everybody all anybody anyone somebody someone there peeps people friend friends
    question questions query q one ask asked asking asks answer answered wonder wondering wondered curious know idea clue
    sorry apologies apologise bother bothering pardon excuse mind
    dumb stupid silly daft noob newbie newbs new quick quickie random weird odd basic obvious simple easy serious genuine honest last
    first time before earlier already again late later place spot channel thread chat server forum room topic here right wrong sure
    need needs want wanted wanna hope hoping trying try think guess assume suppose look looking looked checking check read reading
    heard saw seen missed forgot forget forgotten understand explain find found remember
    coursework homework essay assignment revision project class school uni college exam thesis dissertation presentation bet quiz debate argument
    hate pain sound sounds asap quickly real really deal thing stuff bit
    idiot thick slow dim lost confused stuck busy lazy tired bored interest
    idea context background fyi ps edit update serious being funny rude nosy annoying pedantic tomorrow today tonight
    come comes came up posted covered mentioned discussed brought long lurker poster me post joining late tldr
    cool nice great perfect awesome brilliant excellent interesting fascinating amazing lovely super impressive crazy insane wild
    bare mad well short answer yes got due writing doing working ignorance gd
  `),
);
/** What a question, or a part of one, begins with. */
const ASKS =
  /^(?:(?:and|but|so|or|also|then|in|on|at|by|for|from|to|of|with|under|since|until) )*(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|must|isn['’]?t|aren['’]?t|wasn['’]?t|weren['’]?t|don['’]?t|doesn['’]?t|didn['’]?t)\b/i;
/** Marks between the parts of a message; "3,000" and "e-mail" are one part. */
const BREAK = /([,.;:!?…–—]+(?=\s|$)|\s-+(?=\s))/u;
/** "For my biology coursework", "writing an essay on it": what the asking is for. */
const PURPOSE =
  /\b(?:(?:for|doing|writing|in|on|with|working on) )?(?:my|our|an?|the|some|this) (?:\p{L}+ ){0,3}(?:coursework|homework|essay|assignment|revision|project|class|exam|thesis|dissertation|presentation|quiz|story|piece|article|blog|podcast|friend|mate|mum|mom|dad|nan|gran|kid|kids|son|daughter|boss|teacher|tutor|wife|husband|partner)(?!['’])\b/giu;
/** "My sister's travelling to London", "I run a B&B": what is said of the asker. */
const OF_THE_ASKER =
  /^(?:for context,? |fyi,? |just |and |but |so |cos |because |since |as )?(?:i|i['’]?m|i['’]?ve|i['’]?d|i['’]?ll|we|we['’]re|we['’]?ve|my|our|me)\b/i;

/** Small words without their apostrophe. */
const UNMARKED = /^(?:im|ive|id|ill|dont|cant|isnt|thats|its|hasnt|havent|didnt|doesnt|theres|were)$/;
/** Who says so: a part that may be all there is to check. */
const REPORTS =
  /\b(?:says?|said|claim(?:s|ed)?|reckon(?:s|ed)?|thinks?|thought|told|heard|read|saw|swears?|insists?|believes?)\b/i;
/** What only a question for a value begins with. */
const WH = /\b(?:who|whom|whose|what|which|when|where|why|how)\b/i;

/** Whether a part of a message is nothing but chat: no word of it says what is asked about, and one is a word of chat. */
function isChat(part: string): boolean {
  const plain = part.toLowerCase().replace(PURPOSE, ' friend ').replace(/[’]/g, "'");
  const found = plain.match(/[\p{L}\p{N}&][\p{L}\p{N}'&]*/gu) ?? [];
  const chats = found.filter((word) => CHAT.has(word)).length;
  return (
    (chats > 0 || found.length === 0) &&
    found.every((word) => CHAT.has(word) || STOP_WORDS.has(word) || UNMARKED.test(word))
  );
}

/** A message without the parts that are only chat, and what it said of the asker. */
export interface Matter {
  readonly text: string;
  /** What was left out though it said something: "I run a B&B in Kent". */
  readonly asker: string;
}

/**
 * Leaves out of a message the parts that are only chat, from both ends, and, where another part is a question, statements
 * about the asker. A message that is nothing but chat stays as it is.
 */
export function withoutAsides(message: string): Matter {
  const parts = partsOf(message);
  if (parts.length < 2) return { text: message, asker: '' };
  let from = 0;
  let to = parts.length;
  const drops = (part = '') => isChat(part) && !WH.test(part);
  while (from < to - 1 && drops(parts[from])) from++;
  while (to > from + 1 && drops(parts[to - 1])) to--;
  const kept = parts.slice(from, to);
  const isOfAsker = (part: string) => OF_THE_ASKER.test(part.trim()) && !REPORTS.test(part) && !WH.test(part);
  const asks = kept.some((part) => ASKS.test(part.trim()));
  const asker = asks ? kept.filter(isOfAsker) : [];
  const rest = kept.filter((part) => !asker.includes(part));
  return { text: rest.join('').trim(), asker: asker.join('').trim() };
}

/** The parts of a message with the marks that end them; "dumb question but who …" are two. */
function partsOf(message: string): readonly string[] {
  const parts: string[] = [];
  const pieces = message.split(BREAK);
  for (let i = 0; i < pieces.length; i += 2) {
    const part = `${pieces[i] ?? ''}${pieces[i + 1] ?? ''}`;
    if (/[\p{L}\p{N}]/u.test(part)) parts.push(...(parts.length === 0 ? splitAtBut(part) : [part]));
    else if (parts.length > 0) parts.push(`${parts.pop() ?? ''}${part}`);
  }
  return parts;
}

/** Chat that only a small word sets apart from the question. */
function splitAtBut(part: string): readonly string[] {
  const at = /\s(?:but|so|and|because|cos)\s/i.exec(part);
  if (at === null) return [part];
  const head = part.slice(0, at.index);
  return isChat(head) ? [head, part.slice(at.index + at[0].length)] : [part];
}
