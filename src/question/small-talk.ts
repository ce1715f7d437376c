import { READ } from './chatter.ts';

/** What a message asks when it is not about a report. */
export type SmallTalk = 'greeting' | 'thanks' | 'about' | 'instruction' | 'empty';

const GREETING =
  /^(?:hey+|hi+|hello+|yo+|hiya|howdy|sup|what['’]?s up|good (?:morning|afternoon|evening|day)|greetings|how are (?:you|u)(?: doing)?|how(?:'s|’s| is) it going|wassup|oi|morning)(?:\s+(?:there|bot|footnote|all|everyone|mate|guys|friend|folks))*$/i;
const THANKS =
  /^(?:(?:ok(?:ay)?|great|cool|nice|perfect|awesome|brilliant|got it|good bot|lovely|many)[\s,!.]*)*(?:thanks?|thank (?:you|u)|thx|ty|tysm|cheers|ta|much appreciated|good bot|nice one|well done|bye|goodbye|see (?:you|ya)|good night|lol|lmao|ok(?:ay)?|cool|great|nice)(?:\s+(?:a lot|so much|very much|mate|bot|footnote|everyone|all|again|you|for (?:that|your help|the help)))*$/i;
const ABOUT =
  /^(?:help|help me|commands?|\/help|usage|info|about)$|\b(?:who|what) (?:are|r) (?:you|u)\b|\bwhat (?:can|do) (?:you|u|this bot) (?:do|answer|know)\b|\bhow (?:do|does|can) (?:i|we|you|this|it|the bot|this bot|footnote) (?:use|work|ask)\b|\bwho (?:made|built|wrote|created|runs|owns|programmed) (?:you|this bot|footnote)\b|\bare you (?:a |an )?(?:bot|human|real|ai|robot|alive|chatgpt|gpt|llm)\b|\bwhat(?:'s|’s| is) your (?:name|purpose|job|version)\b|\bwhat (?:commands|questions) (?:can|do|are)\b|\bwhich (?:report|reports|documents?) (?:do you|have you|are)\b/i;
const INSTRUCTION =
  /\b(?:system|hidden|secret|initial|internal) (?:prompt|instructions?|message|config(?:uration)?|settings)\b|\b(?:bot|api|discord|access|auth) (?:token|key)\b|\byour (?:token|prompt|instructions|password|source code|api key|config(?:uration)?|rules|secrets?|env(?:ironment)?)\b|\b(?:ignore|disregard|forget|bypass|override) (?:all |any |the |your |every(?:thing)? |these |those |my )*(?:previous|prior|above|earlier|instructions?|rules?|report|prompt|guidelines|everything)\b|\byou are (?:now|no longer)\b|\b(?:pretend|act|behave|roleplay|role-play) (?:to be|as|like|that)\b|\b(?:jailbreak|developer mode|dan mode|sudo|prompt injection)\b|\b(?:\.env|DISCORD_TOKEN|process\.env|rm -rf|drop table|<script)\b|^(?:please |can you |could you |pls )*(?:write|compose|sing|rap|draw|play|translate|recommend|book|order|solve|calculate|compute|code|generate|cook|roast|joke|remind|google|search the web|tell me a (?:joke|story)|make me|give me a (?:recipe|joke|poem|story|song))\b|\b(?:play (?:some )?music|tell (?:me|us) a (?:joke|story))\b|^(?:repeat|print|echo|output|write out) (?:after me|everything|the (?:above|text above|full text|whole report))\b/i;

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
  return ABOUT.test(bare) ? 'about' : null;
}
