import { withoutAsides } from './asides.ts';
import { askedLast, asOne } from './asked-last.ts';
import { spelledOut } from './chat-spelling.ts';
import { inPlainWords } from './idioms.ts';

/** What people wrap a question in. Each pattern takes away one wrapping at an end; they are tried until none fits. */
const OPENINGS: readonly RegExp[] = [
  /^(?:<@!?\d+>|@\S+)[\s,:]*/u,
  /^(?:hey|hi|hello|yo|oi|ok(?:ay)?|so|well|right|um+|uh+|er+|erm|hmm+|lol|lmao|btw|alright|also|but|and|now|anyway|sorry|wait|just wondering|honestly|actually|basically|hiya|bruh|bro|fr|ngl|imo|imho|tbh|tbf|afaik|omg|wtf|wow|haha+|lmfao|rofl|mate|dude|lads|asap|idk|tl;?dr|genuinely|seriously|literally|like|apparently not|quick (?:one|question|q)|question|q)\b(?!-)(?:[\s,.:;!–—-]+(?:there|bot|footnote|mate|guys|all|everyone|team|again|folks|man|dude|pal|friend)\b)?[\s,.:;!–—-]*/i,
  /^(?:what['’]?s up|wassup|how(?:['’]s| is) it going|how are you)(?: (?:guys|all|everyone|bot|mate|there|folks))?[\s,.!?–—-]+(?=\w+ \w)/i,
  /^(?:footnote|bot|mate|guys|folks)\b[\s,.:;!–—-]+/i,
  /^(?:good (?:morning|afternoon|evening))[\s,.!–—-]+/i,
  /^(?:quick (?:one|question|q))(?: for (?:you|my \w+))?\s*[-,:–—]*\s*/i,
  /^for (?:my|an?|the) (?:\w+ ){0,3}?(?:friend|mate|coursework|essay|class|homework|assignment|article|story|piece|report|project|paper|presentation)[\s,:–—-]+/i,
  /^(?:please|pls|plz)\b[\s,]*/i,
  /^(?:can|could|would|will) (?:you|u|anyone|someone|somebody|anybody|the bot|this bot|footnote|it)(?: (?:in )?here)?(?: (?:please|pls|kindly|quickly|just|maybe|possibly))?\s+(?:tell (?:me|us)|say|explain|remind me|let me know|find out|check|look up|help me (?:find|understand)|show me|give me|confirm)(?: (?:to me|again|about|whether|if))?[\s,:]*/i,
  /^(?:(?:do|does|did) (?:you|u)|(?:(?:do|does|did) )?(?:anyone|anybody|someone)(?: (?:in )?here)?) (?:happen to )?(?:know|remember|recall)\b(?: (?:if|whether|about))?[\s,:]*/i,
  /^(?:does|did|do) (?:the|this|that|your) (?:report|article|text|document|piece|story|paper|summary|page) (?:say|mention|state|tell us|explain|give|specify|note)(?: (?:if|whether|that|anything about))?[\s,:]*(?=\w)/i,
  /^(?:any (?:idea|clue|chance you know)|no idea|not sure|i (?:was|am|'m)(?: just)? wondering|i wonder|wondering|just curious|curious|i(?:'d| would) (?:like|love) to know|i (?:want|need) to know|i(?:'d| would) be interested in|tell (?:me|us)(?: about)?|remind me|explain(?: to me)?|say|find out|look up|show me|give me|i(?:'m| am) (?:trying|looking) to find(?: out)?|i forgot|i forget|what i want to know is|help me understand)\b[\s,:]*(?:if\b|whether\b)?\s*/i,
  /^(?:please )?(?:can|could|may|might) (?:i|we) (?:ask|know|get|have|find out|check|see)(?: you)?(?: (?:about|if|whether|something))?[\s,:]*/i,
  /^(?:do|would) you (?:think|reckon|say|suppose)(?: that)?\s+(?=\w)/i,
  /^(?:do|does) (?:not know|(?:i|we) (?:know|remember)|not (?:remember|suppose (?:you|anyone) knows?))(?: (?:if|whether))?[\s,]*/i,
  /^(?:according to|in|from|per) (?:the|this|that) (?:report|article|text|document|piece|story|paper|summary|page|minutes)[\s,:]+/i,
  /^(?:what(?:['’]s| is| was) (?:the deal|the story|the craic|up|going on|this|all this) (?:with|about)(?: (?:all )?(?:this|that|these|those)(?= \w))?)\s+/i,
];

/** Each begins where its run of marks does, so that a long run is tried once and not from every mark in it. */
const CLOSINGS: readonly RegExp[] = [
  /(?<![\s,.;:!?–—-])[\s,.;:!?–—-]*\b(?:please|pls|plz|thanks?(?: you)?(?: (?:so much|a lot|in advance|mate|bot))?|thx|ty|tysm|cheers|ta|tia|x{1,3}|lol|lmao|rn|btw|tho|though|mate|bot|guys|anyone|anybody|folks|again|then|exactly|roughly|by the way|if you (?:know|can)|i mean|asap|fr|ngl|imo|imho|tbh|tbf|bruh|bro|lads|innit|eh|huh|pal|dude|worst case|at worst|(?:asking )?for (?:a|my) (?:friend|mate)|thank you|please and thank you|(?:do )?you (?:reckon|think)|would you say|like i['’]?m (?:5|five|stupid|a (?:child|kid))|any idea\??|do you know\??|does anyone know\??)[\s.,!?]*$/i,
  /(?<![\s,])[\s,]*\b(?:according to|in|from|per|by) (?:the|this|that) (?:report|article|text|document|piece|story|paper|summary|page)[\s.!?]*$/i,
  /(?<![\s,])[\s,]*\b(?:does|did) (?:the|this) (?:report|article|text|document|piece|story|paper) (?:say|mention|give|name|list|describe|note|state)[\s.!?]*$/i,
  /(?<![\s,])[\s,]*\bor (?:no|nah|not|nope|what|so|something|am i wrong|is it just me|is (?:that|it|this) (?:just )?(?:rubbish|nonsense|wrong|bs|cap|fake|a myth|made up|a rumou?r|not true|false|hype|spin|talk|scaremongering|exaggerated)|(?:all |just )(?:hype|spin|talk|scaremongering))[\s.!?]*$/i,
  /(?<![\s,])[\s,]*\b(?:and|n) (?:all )?(?:that|stuff|things|everything|whatnot|so on)[\s.!?]*$/i,
  /\s*[:;]-?[)(DPp]\s*$/u,
  /(?<!\p{Extended_Pictographic})\p{Extended_Pictographic}+\s*$/u,
];

const WRAPPINGS: readonly RegExp[] = [...OPENINGS, ...CLOSINGS];

/** What only laughs, amid a message. */
const LAUGHS = /(?<=\S)\s+(?:lol|lmf?ao|rofl|ha(?:ha)+h?|hehe|xd)\b(?=\s*[\p{L}\p{N},.;:!?–—-])/giu;

/** "…, is that right?" and the like. */
const CHECK =
  /(?<![\s,.;:–—-])[\s,.;:–—-]*\b(?:(?:is|was|are) (?:that|this|it|he|she|they|my \w+|i)(?: actually| really| not)? (?:the )?(?:right|true|correct|accurate|so|legit|real|wrong|false|bs|cap)(?: (?:number|figure|one|amount))?|true or false|fact or fiction|(?:true|real|legit|right) or (?:not|no|nah|false|fake|wrong)|yes or no|fact check|(?:can|could) (?:you|someone|anyone) (?:confirm|check|verify)(?: (?:that|this|it))?|or (?:is (?:that|it|this) (?:just )?(?:rubbish|nonsense|wrong|bs|cap|fake|a myth|made up|not true|false)|(?:am i|is (?:he|she)|are they) (?:wrong|lying|mistaken))|no cap|source)\s*\?*\s*$/i;
/** "…, right?" */
const TAG =
  /(?<![\s,.;:–—-])(?<marks>[\s,.;:–—-]*)\b(?:(?<plain>yes|no)|right|true|correct|yeah|legit|innit|isn['’]?t it|didn['’]?t (?:it|they)|wasn['’]?t it)\s*\?+\s*$/i;
const ASKS_FIRST = /^(?:is|are|was|were|do|does|did|has|have|who|what|which|when|where|why|how)\b/i;
/** "Is it true that …", "apparently …": what follows is to be checked. */
const TO_CHECK =
  /^(?:what(?:['’]?s| is) (?:all )?(?:this|that) (?:thing |stuff )?(?:(?:i|we) (?:keep hearing|hear|heard|read|saw) )?about|(?:is|was) (?:it|this) (?:really |actually )?(?:true|right|correct|accurate|the case)(?: to say)?(?: that)?|fact[- ]check|true or false|apparently|supposedly|allegedly|rumou?r (?:has it|is)(?: that)?|word is(?: that)?|(?:i|we)(?:['’]m| am| was|['’]ve been| have been| were|['’]re| are) (?:told|sure|pretty sure|convinced|hearing|under the impression)(?: that)?)[\s,:]+(?=\w)/i;
const SAYS =
  '(?: just| always| also| once)?(?: (?:is|was|are|were|keeps?))? ?(?:reckons?|reckoned|says?|said|saying|claims?|claimed|claiming|thinks?|thought|told (?:me|us)|telling (?:me|us|everyone)|swears?|insists?|heard|reads?|saw|believes?|bets?|argues?|argued|mentioned|convinced|sure|adamant|posted|on about how)(?: (?:that|somewhere|online|how|it(?! (?:is|was|has|had|were|will)\\b)))*';
const PERSON =
  '(?:mate|friend|teacher|dad|mum|mom|boss|brother|sister|flatmate|colleague|guy|bloke|lad|girl|woman|man|people|person|user|users|tutor|prof|lecturer|neighbou?r|post|tweet|tiktok|video|thread|meme|website)';
/** Who says so, where that is not the report's business: kin and friends, somebody, what was read somewhere. */
const HEARSAY = new RegExp(
  `^(?:(?:my|our)(?: [\\p{L}'’-]+){1,4}?|(?:a|an|some|the|this|that|one|another)(?: [\\p{L}'’-]+){0,2}? ?${PERSON}|someone|somebody|some people|people|folks|they|everyone|everybody|reddit|google|wikipedia|tiktok|chatgpt|the internet|(?:i |we )?(?:just )?(?:saw|read|heard|seen|found) (?:an?|some|this|that) [\\p{L}]+(?: [\\p{L}]+)?|i|we)(?: (?:else|in|on|at|from|over|of|next to) (?:\\w+ ?){1,4}?)?${SAYS}[\\s,:]+`,
  'iu',
);

/** Characters of a question that are read (default 2,000: what anybody may write in one message); the rest is not. */
export const READ = 2_000;

/** A question without its wrapping. */
export interface Unwrapped {
  /** What is left, short forms spelled out: never empty unless the question was nothing but wrapping. */
  readonly text: string;
  /** Whether it asks to check something somebody said ("…, is that right?"). */
  readonly claim: boolean;
  /** What it said of the asker beside the question ("I run a B&B in Kent"); mostly empty. */
  readonly asker: string;
}

/** Takes greetings, thanks, politeness and hearsay off the first `READ` characters of a question. Linear: each pass only shortens it. */
export function unwrap(question: string): Unwrapped {
  const written = question.slice(0, READ).replace(/\s+/gu, ' ').trim();
  // Whether a message is small talk and what it asks are told one after the other: both need the same text.
  if (latest?.written !== written) latest = { written, unwrapped: unwrapped(written) };
  return latest.unwrapped;
}

let latest: { readonly written: string; readonly unwrapped: Unwrapped } | null = null;

function unwrapped(written: string): Unwrapped {
  let text = spelledOut(written).replace(LAUGHS, '');
  let claim = false;
  let asker = '';
  for (let pass = 0; pass < 8; pass++) {
    const before = text;
    const said = withoutHearsay(withoutCheck(text));
    if (/\s/u.test(said) && said !== text) {
      // "My dad says nobody pays, what did they promise us?" asks something of its own.
      const last = askedLast(said);
      text = last?.alone === true ? last.asks : asOne(said);
      claim = last?.alone !== true && text === said;
    }
    const matter = withoutAsides(text);
    text = matter.text;
    asker = `${asker} ${matter.asker}`.trim();
    for (const pattern of WRAPPINGS) {
      const shorter = text.replace(pattern, '').trim();
      if (/[\p{L}\p{N}]/u.test(shorter)) text = shorter;
    }
    if (text === before) break;
  }
  return { text: inPlainWords(text), claim, asker };
}

function withoutHearsay(text: string): string {
  const bare = text.replace(HEARSAY, '').replace(TO_CHECK, '').trim();
  return /[\p{L}\p{N}]/u.test(bare) ? bare : text;
}

/** What is to be checked. A bare "right?" or "no?" that no mark sets apart may belong to the question: "Who said no?", "Is it right?" */
function withoutCheck(text: string): string {
  const check = CHECK.exec(text);
  if (check !== null) return text.slice(0, check.index).trim();
  const tag = TAG.exec(text);
  const apart = /[,.;:–—-]/u.test(tag?.groups?.marks ?? '');
  const belongs = !apart && (tag?.groups?.plain !== undefined || ASKS_FIRST.test(text));
  return tag === null || belongs ? text : text.slice(0, tag.index).trim();
}
