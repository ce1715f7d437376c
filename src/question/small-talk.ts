import { leftoverReason } from '../corpus/leftovers.ts';
import { READ, unwrap } from './chatter.ts';

/** What a message asks when it is not about a report. */
export type SmallTalk = 'greeting' | 'thanks' | 'about' | 'instruction' | 'empty';

const GREETING =
  /^(?:hey+|hi+|hello+|yo+|hiya|howdy|sup|what['’]?s up|good (?:morning|afternoon|evening|day)|greetings|how are (?:you|u)(?: doing)?|how(?:'s|’s| is) it going|wassup|oi|morning)(?:\s+(?:there|bot|footnote|all|everyone|mate|guys|friend|folks))*$/i;
/** What one says on leaving, or of an answer. */
const PRAISE =
  "(?:many |big )?thanks?|thank (?:you|u)|thankyou|thx|ty|tysm|cheers|ta|much appreciated|appreciate it|good bot|nice one|well done|good job|great job|bye|goodbye|see (?:you|ya)(?: (?:later|soon|around|tomorrow|next (?:time|week)))?|good ?night|night|nighty? night|(?:have|enjoy) (?:a |your )?(?:good |nice |great |lovely )?(?:day|evening|weekend|night|one)|lol|lmao|haha|ok(?:ay)?|cool|great|nice|perfect|awesome|brilliant|got it|lovely|fair enough|makes sense|no worries|never ?mind|that(?:['’]?s| is| was) (?:all|it|enough)(?: i (?:wanted|needed)(?: to know)?)?|(?:that|this|it|you) (?:really )?help(?:s|ed)|you(?:['’]re| are)? a (?:lifesaver|gem)|(?:(?:that|this|it)(?:['’]s| is| was|) )?(?:(?:really|very|so|super|most|pretty|quite) )?(?:helpful|useful|great|interesting|good to know|good|perfect|brilliant|amazing|wild|crazy|sad|cool|nice|awesome)";
const TAIL =
  '(?:\\s+(?:a lot|tomorrow|later|soon|so much|very much|a million|loads|mate|man|pal|buddy|bot|footnote|everyone|all|guys|again|you|then|now|info|stuff|work|one|answer|for (?:that|this|(?:your|the|all (?:your|the)) (?:help|answers?|info))))*';
const THANKS = new RegExp(`^(?:(?:${PRAISE})${TAIL}(?:[\\s,!.;-]+|$))+$`, 'i');
const ABOUT =
  /^(?:help|help me|commands?|\/help|usage|info|about)$|\b(?:who|what) (?:are|r) (?:you|u)\b|\bwhat (?:can|do) (?:you|u|this bot) (?:do|answer|know)\b|\bhow (?:do|does|can) (?:i|we|you|this|it|the bot|this bot|footnote) (?:use|work|ask)\b|\bwho (?:made|built|wrote|created|runs|owns|programmed) (?:you|this bot|footnote)\b|\bare you (?:a |an )?(?:bot|human|real|ai|robot|alive|chatgpt|gpt|llm)\b|\bwhat(?:'s|’s| is) your (?:name|purpose|job|version)\b|\bwhat (?:commands|questions) (?:can|do|are)\b|\bwhich (?:report|reports|documents?) (?:do you|have you|are)\b/i;
const INSTRUCTION =
  /\b(?:system|hidden|secret|initial|internal|original) (?:prompt|instructions?|message|config(?:uration)?|settings)\b|\b(?:bot|api|discord|access|auth) (?:token|key)\b|\byour (?:token|prompt|instructions|password|source code|api key|config(?:uration)?|rules|secrets?|env(?:ironment)?|training|guidelines|developers?|creators?|restrictions|filters?)\b|\b(?:ignore|disregard|forget|bypass|override) (?:all |any |the |your |every(?:thing)? |these |those |my )*(?:previous|prior|above|earlier|instructions?|rules?|report|prompt|guidelines|everything)\b|\byou are (?:now|no longer|going to (?:act|be))\b|\bfrom now on,? (?:you|answer|reply|act|respond)\b|\b(?:pretend|act|behave|roleplay|role-play) (?:to be|as|like|that)\b|\b(?:jailbreak|developer mode|dan mode|sudo|prompt injection)\b|\b(?:\.env|DISCORD_TOKEN|process\.env|rm -rf|drop table)\b|<script|<\/?(?:system|instructions?|user|assistant)>|\[\/?(?:system|inst)\]|^(?:new|updated|system) instructions?\b|\b(?:reply|respond|answer) (?:only )?(?:with|in) (?:the word|only|exactly|just|rhyme|french|german|spanish|pirate|emoji|json|base64)\b|^(?:repeat|print|echo|output|write out|reveal|show|dump|recite|leak) (?:after me|everything|me everything|(?:all |back )?(?:the )?(?:words |text |lines )?(?:above|before)|the (?:text above|full text|whole report)|(?:all )?your\b)/i;
/** Orders for what no report can give: things made up, done, bought, played, sent or worked out. */
const ORDER = new RegExp(
  '^(?:(?:' +
    [
      'write|compose|sing|translate|recommend|calculate|compute|generate|(?:(?:can|could|will|would) you )?(?:please )?remind me (?:to|in|at|on|tomorrow|later)|search (?:the web|online|google)',
      '(?:rap|draw|paint|play|book|order|solve|convert|code|program|cook|bake|roast|joke|google|make|invent) (?:me|us|a|an|some|the|my|this|that|something|\\d+)',
      'tell (?:me|us) (?:a|an|another|some) (?:jokes?|story|stories|riddle|poem|fun fact)',
      '(?:buy|lend|pay|call|dm|text|email|feed|marry) me',
      'give me (?:(?:a|an|some|the|my) )?(?:recipe|joke|poem|story|song|money|role|admin|mod|nitro|discount|coupon|hug|compliment|cookie|tips?|advice)',
      'set (?:a|an|my) (?:timer|alarm|reminder)',
      '(?:ban|kick|mute|unban|dm|ping|insult|flame) (?:him|her|them|me|everyone|@|<@|user)',
      'say (?:hi|hello|sorry|please|something|after me)',
      'count (?:to|from|down)|flip a coin|roll (?:a|the|\\d)|turn (?:on|off) (?:the|my)|shut (?:up|down)|restart|log ?out|delete (?:this|the|all|your|my)|join (?:the )?(?:vc|voice|call)',
      'can you (?:swim|dance|sing|cook|drive|fly|see|hear|feel|think|dream|speak|code|help me with my (?!question))',
    ].join('|') +
    ')(?![\\w-]))|\\bplay (?:some )?music\\b',
  'i',
);
const REQUEST = /^(?:can|could|would|will) you (?:please )?/i;
/** Verbs for what somebody makes, mends or brings about by himself. */
const DOING =
  'build|make|create|craft|construct|assemble|cook|bake|brew|hack|crack|steal|rob|kill|poison|murder|fix|repair|reset|install|uninstall|code|draw|grow|lose|gain|get (?:rid of|over|rich|better)|impress|date|download|torrent|pirate|smuggle|cheat|unlock|sleep|stop|quit|cure|whiten|learn';
/** What the asker should do: advice that no report gives to one reader. Where to pay and how to appeal may well be told. */
const ADVICE = new RegExp(
  '^(?:' +
    [
      '(?:so |and |or |but )?(?:should|shall|ought) (?:i|we|my \\w+)\\b',
      '(?:what|which)(?: [\\p{L}-]+){0,3} (?:should|shall) (?:i|we) (?:buy|get|wear|eat|cook|watch|play|choose|pick|call|name|say|invest)\\b',
      '(?:what|which|where) (?:would|do) you (?:recommend|suggest|advise|buy)',
      '(?:can|could|would|will) (?:you|anyone|someone) (?:please )?(?:recommend|suggest|advise)',
      'any (?:\\w+ )?(?:advice|tips|recommendations|suggestions)\\b',
      "(?:what(?:['’]s| is)|where(?:['’]s| is)|who(?:['’]s| is))? ?(?:the |a )?(?:best|cheapest|nicest|coolest) (?:\\w+ ){1,4}(?:near\\b|for (?:me|my)\\b|under [£$€]?\\d|to (?:buy|eat|watch|visit|play)\\b|around here)",
      `how (?:(?:do|can|could|would|should) (?:i|we)|to) (?:${DOING})\\b(?! (?:a |an |the )?(?:complaint|claim|payment|appeal|objection|application|request|report|comment|submission|donation|booking|representations?))`,
    ].join('|') +
    ')|\\bany (?:tips|advice|recommendations|suggestions)\\W*$',
  'iu',
);
const CALCULATION =
  /^(?:(?:what(?:['’]s| is)|how much is|calculate|work out|solve) )?[(\s]*\d[\d.,]*\s*(?:[*x×÷^+]|plus|minus|times|divided by|multiplied by|(?<=\s)[-/](?=\s))\s*\d[\d\s.,()*x×÷^+/-]*[=?\s]*$/i;
const UNITS =
  '(?:euros?|pounds?|dollars?|yen|usd|gbp|eur|miles?|km|kilomet(?:er|re)s?|kg|kilos?|lbs?|feet|foot|inches|cm|met(?:er|re)s?|celsius|fahrenheit|stone|ounces|litres|gallons)';
/** What only the world outside the report knows, now. */
const WORLD = new RegExp(
  '^(?:' +
    [
      "(?:what|how)(?:['’]s| is) (?:the )?weather\\b",
      "(?:what(?:['’]s| is) the (?:time|date|day)|what time is it|what (?:day|date|month|year) is (?:it|today|tomorrow))(?: (?:now|today|right now|there|in \\p{L}+))?\\W*$",
      'how (?:many|long)(?: (?:days?|weeks?|months?|hours?|sleeps?))?(?: (?:are|is) (?:there|it|left))? (?:until|till|til|to) (?:christmas|xmas|easter|new year|halloween|summer|my)\\b',
      `(?:convert |what(?:['’]s| is) |how much (?:is|are) )?[£$€]?\\d[\\d.,]* ?${UNITS} (?:in|to|into) ${UNITS}\\W*$`,
      'how (?:do|would) (?:you|i|we) (?:say|spell|pronounce|translate)\\b',
      "(?:what(?:['’]s| is) )[\\p{L}\"“”‘’']+(?: [\\p{L}\"“”‘’']+){0,2} in (?:french|german|spanish|italian|latin|welsh|chinese|japanese|russian)\\W*$",
      'will it (?:rain|snow|be (?:sunny|hot|cold))\\b',
    ].join('|') +
    ')|\\bweather (?:forecast )?(?:today|tomorrow|tonight|this week|outside)',
  'iu',
);
/** Talk with the bot about itself. */
const CHITCHAT =
  /^(?:how old are you\W*$|where (?:do you (?:live|come from)|are you(?: from| now)?\W*$)|are you (?:ok|okay|single|married|happy|sad|sentient|conscious|awake|there|stupid|dumb|drunk|hungry|tired|sure|listening|working|online|broken|serious|kidding)\b|do you (?:like|love|hate|dream|sleep|have (?:feelings|a name|friends|a soul)|enjoy|believe in|understand me)\b|what(?:['’]s| is| are) your (?:favou?rite|opinion|thoughts?|age|star sign|problem|mood|hobby|hobbies)\b|what do you (?:think|like|look like)\b|i (?:love|hate|like|miss) (?:you|this bot)\b|you(?:['’]re| are| is|) (?:(?:the|so|a|an|really|very|such a) )*(?:best|great|good|useless|stupid|dumb|rubbish|wrong|funny|cute|smart|clever|awesome|amazing|bad|trash|legend|star|idiot|bot)\b|(?:good|bad|stupid|dumb|useless) bot\b|tell me about yourself|who(?:['’]s| is) your (?:daddy|boss|owner|maker|favou?rite)|will you marry)/i;

/** Tells small talk and orders to the bot from questions; null for a question. */
export function smallTalk(message: string): SmallTalk | null {
  const text = message
    .slice(0, READ)
    .replace(/<a?:\w+:\d+>|<@[!&]?\d+>|\p{Extended_Pictographic}/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const bare = text.replace(/[\s!.,?…:;)(-]+$/u, '').replace(/^[\s!.,?…]+/u, '');
  if (!/[\p{L}\p{N}]/u.test(bare)) return 'empty';
  if (INSTRUCTION.test(text)) return 'instruction';
  if (GREETING.test(bare)) return 'greeting';
  if (THANKS.test(bare)) return 'thanks';
  if (ABOUT.test(bare)) return 'about';
  if (isLeftover(bare)) return 'instruction';
  const matter = unwrap(text).text;
  const outside = [text, matter, matter.replace(REQUEST, '')].some(
    (asked) => ORDER.test(asked) || ADVICE.test(asked) || WORLD.test(asked) || CALCULATION.test(asked),
  );
  if (outside) return 'instruction';
  return CHITCHAT.test(bare) || CHITCHAT.test(matter) ? 'about' : null;
}

/** What a web page leaves in a copied text, pasted as a question; a single word may be a keyword. */
function isLeftover(bare: string): boolean {
  const reason = leftoverReason(bare);
  return reason !== null && (/\s/u.test(bare) || reason === 'CAPTCHA');
}
