import type { Question } from './question.ts';

/** Words that open a follow-up: "and …", "what about …". */
export const OPENING =
  /^(?:and|but|or|so|then|also|ok(?:ay)?|what about|how about|what of|and what about|and how about|(?:no[, ]+)?i (?:mean|meant)(?: to ask)?(?: about)?)\b[\s,]*/i;
/** "What about …": the rest of the question is the one before. */
export const ABOUT =
  /^(?:(?:and|but|so|no|ok(?:ay)?)[\s,]+)?(?:(?:what|how) about|what of|i (?:mean|meant)(?: to ask)?(?: about)?)\s+/i;
/** Nothing but what is asked for. */
export const BARE =
  /^(?:and |but )?(?:why|why so [a-z]+|when|where|who|how|how come|how so|since when|until when|where exactly|when exactly|who exactly|by whom|whose|how many|how much|how long|how old|which|what for|(?:of|from) what|what (?:of|from)|why not|in what way|from where|where to|to whom|(?:out )?of how many|how (?:far|long|much|many|soon|early|late)(?: (?:days|weeks|months|years|hours|minutes|miles|kilometres|metres))? (?:ahead|before(?:hand)?|in advance|earlier|after(?:wards)?|later|away|apart|off))(?: (?:not|exactly|precisely|else))?\W*$/i;
/** What a figure is set against: "compared with which year?", "than what?" */
export const AGAINST =
  /^(?:and |but )?(?:(?:as )?(?:compared|relative|measured)(?: (?:with|to|against))|against|than|versus) (?:what|when|which)(?: [a-z]+)?\W*$/i;
/** "When did that change?": when it came about, told in a verb of its own. */
export const EVENT =
  /^(?:and |but |so )?(?<ask>when|where|why|how|since when) (?:did|does|was|is|has|had) (?:that|this|it|they) (?:\w+ly )?(?:happen(?:ed)?|changed?|occur(?:red)?|take place|come about|come to (?:that|this|pass)|(?:go|gone) (?:up|down))\W*$/i;
/** Who had the post after or before somebody: "who came after him?", "who replaced her?" */
export const SUCCESSOR =
  /\bwho(?:['’]s| is| was| has| had)?(?: it)? (?:(?:came|comes|come|was|is|were|the) (?:next|(?:there )?(?<side>after|before) (?:him|her|them|that))|(?<next>replaced|succeeded|took over(?: from)?|followed|takes over(?: from)?)(?: (?:him|her|them))?|(?<last>preceded) (?:him|her|them)|(?:the |his |her |their )?(?<noun>successor|replacement|predecessor))\W*$/i;
/** What somebody did before. */
export const FORMER =
  /\bwhat (?:did|does|was|were|had) (?:he|she|they)(?: (?:do|doing|be|been|done))?(?: for a living)? (?:before(?:hand)?(?: that)?|previously|earlier|formerly)\W*$|\bwhat (?:was|were) (?:his|her|their) (?:previous|former|earlier|old|last) (?:job|role|position|profession|occupation|post|title|work)s?\W*$/i;
/** Whether there has been the like: "had he said that before?", "is it the first time?" */
export const PRECEDENT =
  /^(?:(?:and|but|so) )*(?:(?:has|have|had|did) (?:it|that|this|he|she|they|there|anyone|anybody|any)\b.*\b(?:before|earlier|previously|already)|(?:is|was) (?:that|this|it) (?:(?:the|a|his|her|their) )?(?:first(?: time| one)?|new))\W*$/i;
/** "And if he pays early?": the same under a condition. */
export const CONDITION = /^(?:(?:and|but|so|what|what happens)[\s,]+)*(?:if|unless|in case) /i;
/** Somebody of whom the conversation told before. */
export const PERSON = /\b(?:he|she|him|his|her|hers|himself|herself)\b/i;
/** Several of whom or of which it told. */
export const PLURAL = /\b(?:they|them|their|theirs|those|these|which ones?|the ones|both)\b/i;
/** Something of which it told. */
export const THING =
  /\b(?:it|its)\b|\b(?:that|this)\b(?=\W*$|\s+(?:was|is|were|did|does|would|will|could|can|had|has|have|happen|mean|more|less|the|a|an|why|when|where|reported|said|true|for|apply|start|take|end|change|come|go|cost|include|under|over|above|below)\b)|(?<!\b(?:is|are|was|were|be) )\bthere\W*$|\bso\W*$|\b(?:than|as) (?:before|that|this|then|previously|earlier)\b/i;
/** Who vouches for what was just told. */
export const SAID_SO =
  /\bwho (?:said|says|told|claimed|reported|announced|reckoned|reckons|thinks|claims|revealed|stated)\b.*\b(?:so|that|this|it|them)\W*$|\baccording to whom\b|\bwho(?:'s|’s| is) (?:the source|saying)|\bsays who\b|^(?:and |but |so )?who (?:says|said)\W*$/i;
/** A short question that names nothing of its own but a kind of value: "over what period?", "in which journal?". */
export const FRAGMENT =
  /^(?:(?:and|but)\s+)?(?:in|on|at|by|for|over|from|since|until|to|of|with|without|under|during|before|after|per|against|between)\b/i;
/** What somebody is or was. */
export const ROLE =
  /\bwhat (?:does|did|do) (?:he|she|they) do(?: for (?:a living|work))?\W*$|\bwhat(?:'s|’s|s| is| was| are| were) (?:his|her|their) (?:job|role|position|profession|occupation|post|title)s?\b/i;
/** "And without it?": the word before the pronoun is what is asked. */
export const BESIDE =
  /^(?:(?:and|but|so|what about|how about)\s+)*(?<beside>with|without|before|after|during|inside|outside|under|over) (?:it|that|this|them|those|these)\W*$/i;
/** "And the second bridge, when did that open?": the matter is named first, and a pronoun stands for it in the question. */
export const NAMED_FIRST =
  /^(?:(?:and|but|so|what about|how about)[\s,]+)*(?<thing>(?!(?:in|on|at|by|for|from|since|until|to|of|during|before|after|if|when|as|no|yes|ok|okay|well|so)\b)\p{L}[\p{L}\d’'-]*(?:\s\p{L}[\p{L}\d’'-]*){0,4}\s?)[,:]\s+(?<ask>(?:who|whom|whose|what|which|when|where|why|how)\b[^,]*?)\s(?<it>it|that|this|they|those|he|she)\b(?<rest>[^,]*)$/iu;
/** "Who is he?" */
export const WHO_IS =
  /^(?:(?:and|but|so) )?who(?: exactly)? (?:is|was|are|were) (?:he|she|they|this|that)(?: (?:person|man|woman|guy))?\W*$/i;
/** Which of them, with nothing but what they are: "which ones?", "which companies exactly?". */
export const WHICH_ONES =
  /^(?:and |but )?which(?: (?:ones?|(?<noun>[a-z]+)))?(?: (?:exactly|are (?:they|those)|were (?:they|those)|is (?:it|that)|was (?:it|that)))?\W*$/i;
/** The same of what was counted or told of in the plural: "who were they?", "such as?". */
export const LIST =
  /^(?:(?:and|but|so) )*(?:(?:who|what|which)(?: exactly)? (?:are|were) (?:they|these|those)(?: (?:all|exactly))?|(?:name|list) (?:them|those)(?: all)?|such as|like (?:what|who|which)|for (?:example|instance)|e\.?g)\W*$/i;
/** Most words of a comparison that names nothing of its own; default 12. */
const LONGEST_COMPARISON = 12;
/** Whether it went up or down, is more or less, than at another time that is not named. */
const COMPARES =
  /\b(?:more|less|fewer|higher|lower|bigger|smaller|larger|better|worse|faster|slower|up|down|different)(?: [a-z]+)? (?:than|from|on) (?:it was |in |on )?(?:before|then|previously|earlier|usual|normal|(?:the )?(?:year|month|week|quarter|day|time|decade)s? (?:before|earlier)|(?:the )?(?:last|previous|prior) (?:year|month|week|quarter|day|time|decade|one)|(?:a|an|one|two|three|four|five|six|ten|twenty|\d+) (?:year|month|week|decade)s? (?:before|earlier|ago))\W*$|\b(?:gone|go|going|went|come|came) (?:up|down)\W*$|\b(?:rise|risen|rising|rose|fall|fallen|falling|fell|increase|increased|increasing|decrease|decreased|grow|grown|growing|grew|dropped|drop|changed|change)(?: since(?: then)?| (?:from|since) (?:before|(?:last|the) year(?: before)?))?\W*$|\b(?:is|was|are|were) (?:it|that|this|they|those|these) (?:a lot|(?:a|the) (?:new )?record|(?:the )?(?:most|highest|lowest|best|worst|largest|biggest)(?: ever)?)\W*$|\bthe same as (?:before|(?:last|the) year(?: before)?)\W*$/i;
/** The figure of another time that is not named: "what was it before?", "and the year before?". */
const OTHER_TIME =
  /^(?:(?:and|but|so|what about|how about)[\s,]+)*(?:(?:what|how (?:much|many)|which) (?:was|were|is|are|did|had)(?: (?:it|that|this|they|there|the (?:figure|number|value|total)))*(?: been)? ?)?(?:(?:how (?:many|much) )?(?:in|for|on|at) )?(?:the )?(?:before(?:hand)?|previously|earlier|until then|back then|(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|\d+) )?(?:year|month|week|quarter|day|time|decade|one)s? (?:before|earlier|ago)(?: (?:that|then))?|(?:last|previous|prior|preceding) (?:year|month|week|quarter|day|time|decade)|a (?:year|month|week|quarter|decade) (?:before|earlier|ago))\W*$/i;

/** The figure of a later time: "and afterwards?", "and now?". */
const LATER_TIME =
  /^(?:(?:and|but|so|what about|how about)[\s,]+)*(?:(?:what|how (?:much|many)|which) (?:is|are|was|were|will)(?: (?:it|that|this|they|there|the (?:figure|number|value|total)))*(?: be)? ?)?(?:after(?:wards?)?(?: that| then)?|later(?: on)?|since(?: then)?|the (?:next|following) (?:year|month|week|quarter|day|time|decade)|(?:the |a |an )?(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|\d+) )?(?:year|month|week|quarter|day|decade)s? (?:after|later))\W*$/i;

/** Whether a question compares what was told with another time. */
export function isComparison({ text, asking }: Question): boolean {
  const short = text.split(/\s+/u).length <= LONGEST_COMPARISON;
  return short && (asking.kind === 'whether' || asking.kind === 'keyword') && COMPARES.test(text);
}

/** The time that a question asks the same figure of without naming it; null where it does not. */
export function otherTime({ text, original }: Question): 'earlier' | 'later' | null {
  const [bare, whole] = [text, original.trim()];
  if (OTHER_TIME.test(bare) || OTHER_TIME.test(whole)) return 'earlier';
  return LATER_TIME.test(bare) || LATER_TIME.test(whole) ? 'later' : null;
}

/** Whether what was just told is so, and where it stands: "really?", "source?". */
export const AGAIN =
  /^(?:(?:and|but|so|ok(?:ay)?|no way)[\s,]+)*(?:really|seriously|for real|sure|proof|evidence|quote|citation|reference|link|prove it|(?:any |what(?:['’]s| is) (?:the|your) |your |the )?source|are you (?:really |quite )?(?:sure|certain)(?: about (?:that|this|it))?|is (?:that|this|it) (?:really |actually )?(?:so|right|true|correct|certain|confirmed)|how do you know(?: (?:that|this|it))?|(?:where|which (?:sentence|part|bit|paragraph)) (?:does it say|do you (?:see|read)|is|did you (?:get|find|read|see)|says)(?: (?:that|this|it|so))?(?: (?:from|written|mentioned))?|can you prove (?:that|this|it)|(?:show|quote) me(?: (?:that|the (?:sentence|source|quote|passage)))?)\W*$/i;
/** What something or somebody that was just told of is called: "what was its name?". */
export const NAME =
  /^(?:(?:and|but|so) )*(?:(?:what(?:['’]s|s| is| was| are| were)|do you know|know) )?(?<whose>his|her|their|its|the|that (?:person|man|woman)['’]s) names?(?: (?:again|of it|called))?\W*$|^(?:(?:and|but|so) )*what (?:is|was|were|are|did they call) (?<called>he|she|they|it|that|this|those)(?: (?:called|named|known as))\W*$/i;
/** Another one than was told: "and who led the other side?" */
export const ANOTHER = /\b(?:other|others|else|another)\b/i;

/** What is told where an answer stands, and is no matter of its own. */
export const ASIDES: readonly RegExp[] = [
  COMPARES,
  OTHER_TIME,
  LATER_TIME,
  AGAINST,
  PRECEDENT,
  FORMER,
  CONDITION,
];
