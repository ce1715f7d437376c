/** What an event does to lives. */
const COST = '(?:cost|claim|claimed|take|taken|took)';

/**
 * Turns of speech of questions, and what they ask in plain words, so that a report can answer which has only these. Each rewrites
 * one turn that stands for the same in nearly any question; tried in order, all of them.
 */
const IDIOMS: readonly (readonly [pattern: RegExp, plain: string])[] = [
  [
    new RegExp(`\\bhow many lives (did|does|do|has|have|had) (.{1,80}?) ${COST}\\b`, 'i'),
    'how many people $1 $2 kill',
  ],
  [
    /\bhow many lives (?:were|was|are|have been|had been|did they|got) (?:lost|claimed|taken|lose)\b/i,
    'how many people died',
  ],
  [/\b(is|are|was|were)((?: \S+){0,2}?) on ((?:the )?[^\s'’]+)['’]s? radar\b/i, '$1$2 watched by $3'],
  [/\b(?:has|have|had|having|keeps?|kept|keeping) (?:an|its|his|her|their) eyes? on\b/i, 'watches'],
  [
    /\bwho(?:['’]?s| is| was| were| are) (?:really |actually |then )?in charge(?: of)?(?! (?:when|while))\b/i,
    'who leads',
  ],
  [/\bhow many (?:years|months|weeks|days|hours|minutes) long\b/iu, 'how long'],
  [
    /^(?:(?:please|can you|could you) )?(?:list|name) (?:all )?(?:of )?the (\p{L}+s|people) (?:that|which|who)\b/iu,
    'which $1',
  ],
  [/\bhow much time\b(?! (?:ago|before|after|between|apart)\b)/iu, 'how long'],
  [/\bhow long between (?:the |each |two )?(?=\p{L})/iu, 'how long is the interval between the '],
  [/\b(?:pack|jack)(?:s|ed|ing)? it (?:all )?in\b/i, 'retire'],
  [/\bcall(?:s|ed|ing)? it (?:a day|quits)\b/i, 'retire'],
  [/\bhang(?:s|ing)? up (?:his|her|their) \p{L}+\b/iu, 'retire'],
  [/\bcough(?:ed|s|ing)? up\b/i, 'pay'],
  [/\bfork(?:ed|s|ing)? out\b|\bshell(?:ed|s|ing)? out\b|\bstump(?:ed|s|ing)? up\b/i, 'pay'],
  [/\b(how much(?: money| cash)? did .{1,40}?) put in(?=[\s?.!]*$)/i, '$1 invest'],
  [/\bhow many (?:quid|grand|bucks)\b/i, 'how much money'],
  [/\b(\d{1,3}(?:\.\d+)?) grand\b/i, '$1 thousand'],
  [/\b(full|part)[- ]timer(s?)\b/i, '$1-time worker$2'],
  // "Early September", "a year earlier": the month and the year say it.
  [
    /\b(?:early|late|mid)[- ](?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/i,
    '',
  ],
  [/\bhow come\b/i, 'why'],
  [
    /\b(who|which \S+) (?:is|was|were|are) (?:in favou?r of|for)(?= (?:the|a|an|it|this|that)\b)/i,
    '$1 supported',
  ],
  [
    /\b(who|which \S+) (?:is|was|were|are) (?:against|opposed to)(?= (?:the|a|an|it|this|that)\b)/i,
    '$1 opposed',
  ],
  [/\bfound guilty\b/i, 'convicted'],
  // "What part of London": a place, as "what part of the money" is not.
  [/\bwhat part of (?=(?:the )?\p{Lu}\p{Ll})(.*\b(?:is|are|was|were|did|does|do)\b)/iu, 'which part of $1'],
  // "Heading", "bound for", "set off from": which end of a way is asked for, not how it is called.
  [
    /\b(where(?:abouts)? (?:was|were)\b.{1,60}?) (?:going|heading|headed|bound|(?:on (?:its|his|her|their|the) way|en route))(?: (?:to|for|towards))?(?=[\s?.!]*$)/i,
    '$1 travelling',
  ],
  [
    /\b(where(?:abouts)? did .{1,60}?) (?:(?:set (?:off|out)|depart|start (?:out|off)|(?:start|begin) (?:its|his|her|their) (?:journey|trip|voyage))(?: from)?|(?:sail|leave|start|travel|fly) from)(?=[\s?.!]*$)/i,
    '$1 travel from',
  ],
  [/\b(?:what|which) (?:was|is) the destination of (.{1,60}?)(?=[\s?.!]*$)/i, 'where was $1 travelling'],
  [
    /\bwho (?:has |have )?(?:said|says?|claims?|claimed|admits?|admitted) (?:that )?(?:they|it|he|she) (?:had |have )?(?:did|done|carried out|(?:was|were) (?:behind|responsible for))\b/i,
    'who claimed responsibility for',
  ],
  [
    /\bhow long (will|did|must|does|do) (.{1,60}?) (?:spend|serve|be|get) (?:in (?:prison|jail|gaol)|behind bars)\b/i,
    'how long $1 $2 jailed for',
  ],
  [/\b(?:in|with|using) (?:what|which) words? (did|does|do|has|have|had)\b/i, 'how $1'],
  [
    /\b(?:what|which) (?:words?|phrases?|terms?|expressions?) (did|does|do) (.{1,60}?) use (?:for|of|to describe|about)\b/i,
    'how $1 $2 describe',
  ],
  [/\bwhat (does|did|do) (.{1,40}?) do for a living\b/i, 'who is $2'],
  [/\bthe (?:exact |true |real )?nature of (?=\p{L})/iu, ''],
  [
    /\b(?:at (?:this|that) (?:point|stage|moment)(?: in time)?|as (?:things stand|of (?:now|today))|to date|these days)\b/i,
    'now',
  ],
  [
    /\b(how (?:much|many) .{1,60}?) (?:is|are|was|were) (?:even |still |actually )?left(?= now\b|[\s?.!]*$)/i,
    '$1 remains',
  ],
  [/\b(how much (?:money|cash|funding)) (?:is|was|stands?) behind\b/i, '$1 backs'],
  [/\s+(?:&|and|n|\+) co\b\.?/i, ''],
];

/** A question with its turns of speech in plain words. */
export function inPlainWords(text: string): string {
  return IDIOMS.reduce((plain, [pattern, words]) => plain.replace(pattern, words), text).trim();
}
