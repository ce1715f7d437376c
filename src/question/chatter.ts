/** What people wrap a question in. Each pattern takes away one wrapping at an end; they are tried until none fits. */
const OPENINGS: readonly RegExp[] = [
  /^(?:<@!?\d+>|@\S+)[\s,:]*/u,
  /^(?:hey|hi|hello|yo|oi|ok(?:ay)?|so|well|right|um+|uh+|er+|erm|hmm+|lol|lmao|btw|alright|also|but|and|now|anyway|sorry|wait|just wondering|honestly|actually|basically|hiya|quick (?:one|question|q)|question|q)\b(?!-)(?:[\s,.:;!–—-]+(?:there|bot|footnote|mate|guys|all|everyone|team|again|folks|man|dude|pal|friend)\b)?[\s,.:;!–—-]*/i,
  /^(?:footnote|bot|mate|guys|folks)\b[\s,.:;!–—-]+/i,
  /^(?:good (?:morning|afternoon|evening))[\s,.!–—-]+/i,
  /^(?:quick (?:one|question|q))(?: for (?:you|my \w+))?\s*[-,:–—]*\s*/i,
  /^for (?:my|an?|the) (?:\w+ )?(?:coursework|essay|class|homework|assignment|article|story|piece|report|project|paper|presentation)[\s,:–—-]+/i,
  /^(?:please|pls|plz)\b[\s,]*/i,
  /^(?:can|could|would|will) (?:you|u|anyone|someone|somebody|anybody)(?: (?:please|pls|kindly|quickly|just))?\s+(?:tell (?:me|us)|say|explain|remind me|let me know|find out|check|look up|help me (?:find|understand)|show me|give me|confirm)(?: (?:to me|again|about|whether|if))?[\s,:]*/i,
  /^(?:(?:do|does|did) (?:you|u)|(?:(?:do|does|did) )?(?:anyone|anybody|someone)) (?:happen to )?(?:know|remember|recall)\b(?: (?:if|whether|about))?[\s,:]*/i,
  /^(?:does|did|do) (?:the|this|that|your) (?:report|article|text|document|piece|story|paper|summary|page) (?:say|mention|state|tell us|explain|give|specify|note)(?: (?:if|whether|that|anything about))?[\s,:]*(?=\w)/i,
  /^(?:any (?:idea|clue|chance you know)|no idea|not sure|i (?:was|am|'m)(?: just)? wondering|i wonder|wondering|just curious|curious|i(?:'d| would) (?:like|love) to know|i (?:want|need) to know|i(?:'d| would) be interested in|tell (?:me|us)(?: about)?|remind me|explain(?: to me)?|say|find out|look up|show me|give me|i(?:'m| am) (?:trying|looking) to find(?: out)?|i forgot|i forget|what i want to know is|help me understand)\b[\s,:]*(?:if\b|whether\b)?\s*/i,
  /^(?:according to|in|from|per) (?:the|this|that) (?:report|article|text|document|piece|story|paper|summary|page|minutes)[\s,:]+/i,
  /^(?:what(?:'s| is) the deal with)\s+/i,
];

/** Each begins where its run of marks does, so that a long run is tried once and not from every mark in it. */
const CLOSINGS: readonly RegExp[] = [
  /(?<![\s,.;:!?–—-])[\s,.;:!?–—-]*\b(?:please|pls|plz|thanks?(?: you)?(?: (?:so much|a lot|in advance|mate|bot))?|thx|ty|tysm|cheers|ta|tia|lol|lmao|rn|btw|tho|though|mate|bot|guys|anyone|anybody|folks|again|then|exactly|roughly|by the way|if you (?:know|can)|i mean|any idea\??|do you know\??|does anyone know\??)[\s.!?]*$/i,
  /(?<![\s,])[\s,]*\b(?:according to|in|from|per|by) (?:the|this|that) (?:report|article|text|document|piece|story|paper|summary|page)[\s.!?]*$/i,
  /(?<![\s,])[\s,]*\b(?:does|did) (?:the|this) (?:report|article|text|document|piece|story|paper) (?:say|mention|give|name|list|describe|note|state)[\s.!?]*$/i,
  /\s*[:;]-?[)(DPp]\s*$/u,
  /(?<!\p{Extended_Pictographic})\p{Extended_Pictographic}+\s*$/u,
];

/** "…, is that right?" and the like. */
const CHECK =
  /(?<![\s,.;:–—-])[\s,.;:–—-]*\b(?:(?:is|was) (?:that|this|it) (?:right|true|correct|accurate|so)|true or false|fact or fiction|yes or no|(?:can|could) (?:you|someone|anyone) (?:confirm|check)(?: (?:that|this|it))?)\s*\?+\s*$/i;
/** "…, right?" */
const TAG = /(?<![\s,.;:–—-])(?<marks>[\s,.;:–—-]*)\b(?:(?<plain>yes|no)|right|true|correct|yeah)\s*\?+\s*$/i;
const ASKS_FIRST = /^(?:is|are|was|were|do|does|did|has|have|who|what|which|when|where|why|how)\b/i;
const HEARSAY =
  /^(?:(?:my|a|some|the|this|one) (?:\w+ )?(?:mate|friend|teacher|dad|mum|mom|boss|brother|sister|flatmate|colleague|guy|bloke|people|person|user|tutor|prof)(?: (?:in|on) (?:here|chat|the chat|the server))?|someone|somebody|people|they|everyone|i)(?: (?:in|on) (?:here|chat|this (?:chat|server|channel)))?(?: just)? (?:reckons?|says?|said|claims?|claimed|thinks?|thought|told me|keeps? saying|swears?|insists?|heard|read|saw|believes?)(?: (?:that|somewhere|it))?\s+/i;

/** Characters of a question that are read (default 2,000: what anybody may write in one message); the rest is not. */
export const READ = 2_000;

/** A question without its wrapping. */
export interface Unwrapped {
  /** What is left: never empty unless the question was nothing but wrapping. */
  readonly text: string;
  /** Whether it asks to check something somebody said ("…, is that right?"). */
  readonly claim: boolean;
}

/** Takes greetings, thanks, politeness and hearsay off the first `READ` characters of a question. Linear: each pass only shortens it. */
export function unwrap(question: string): Unwrapped {
  let text = question.slice(0, READ).replace(/\s+/gu, ' ').trim();
  let claim = false;
  for (let pass = 0; pass < 8; pass++) {
    const before = text;
    const said = withoutCheck(text);
    if (/\s/u.test(said) && said !== text) {
      text = said;
      claim = true;
    }
    if (HEARSAY.test(text)) {
      text = text.replace(HEARSAY, '').trim();
      claim = true;
    }
    for (const pattern of [...OPENINGS, ...CLOSINGS]) {
      const shorter = text.replace(pattern, '').trim();
      if (/[\p{L}\p{N}]/u.test(shorter)) text = shorter;
    }
    if (text === before) break;
  }
  return { text, claim };
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
