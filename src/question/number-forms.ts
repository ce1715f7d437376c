import { ASKED_UNIT } from '../text/unit-names.ts';
import { AGE, AMOUNT, DURATION, type Form, MONEY, NUMBER, OFTEN, PART, SIZE, SPEED } from './wants.ts';

/** How questions ask for quantities and lengths of time: tried in order; group `focus` is the noun asked about. */
export const NUMBER_FORMS: readonly Form[] = [
  {
    pattern: /\bhow many (?<focus>years|months|weeks|days|hours|minutes|seconds|decades)\b(?! ago)/i,
    kind: 'how long',
    wants: { duration: 1, age: 0.4, count: 0.3 },
  },
  {
    pattern: /\bhow many (?:per ?cent|percent|percentage points|%)/i,
    kind: 'how much',
    wants: { percent: 1, share: 0.5 },
  },
  {
    pattern: new RegExp(`\\bhow many (?:more )?${ASKED_UNIT}(?: of\\b)?`, 'i'),
    kind: 'how much',
    wants: { measure: 1, count: 0.2 },
  },
  { pattern: /\bhow many degrees\b/i, kind: 'how much', wants: { measure: 1, count: 0.3 } },
  {
    pattern: /\bhow many (?:of )?(?:the )?(?<focus>pounds|dollars|euros)\b/i,
    kind: 'how much',
    wants: MONEY,
  },
  {
    pattern:
      /\bhow (?:many|mnay|mny|manny) (?:more |of (?:the |these |those |its |their )?|different |other |separate |new )?(?<focus>[a-zà-ÿ'’-]+)?/i,
    kind: 'how many',
    wants: NUMBER,
  },
  {
    pattern:
      /\b(?:what|which|wat) (?:percentage|per ?cent|%|proportion|share|fraction|stake|odds|chances?|probability|likelihood|part(?= of)(?<!\b(?:which|(?:in|to|from|at) what) part)) (?:of )?(?:the |all )?(?<focus>[a-zà-ÿ'’-]+)?/i,
    kind: 'how much',
    wants: PART,
  },
  {
    pattern:
      /\b(?:what|which|wat)(?:'s|’s|s| is| was| were| are)? (?:the )?(?:percentage|proportion|share|fraction|odds|chances?|probability|likelihood) (?:of )?(?:the )?(?<focus>[a-zà-ÿ'’-]+)?/i,
    kind: 'how much',
    wants: PART,
  },
  {
    pattern:
      /\bhow (?:old|aged)\b|\b(?:what|which) age\b|\b(?:what|wat)(?:'s|’s| is| was) (?:\S+ )?(?:\S+ )?age\b/i,
    kind: 'how old',
    wants: AGE,
  },
  {
    pattern:
      /\bwh?at(?:['’]?s| is| was| were)? (?:the |a |his |her |their |its )?(?:\p{L}+ )?(?:jail|prison|custodial) (?:terms?|sentences?)\b/iu,
    kind: 'how long',
    wants: { duration: 1 },
  },
  {
    pattern: /\b(?:for )?how long (?:has|have)\b/i,
    kind: 'how long',
    wants: { duration: 1, date: 0.7 },
  },
  // "How long were they trapped", but "how long is the bridge".
  {
    pattern:
      /\bhow long (?:is|are|was|were) (?:\S+ ){1,6}?(?:\p{L}{2,}ed|left|kept|held|shut|stuck|lost|missing|away|out of \p{L}+|without \p{L}+)(?= (?:for|in|at|by|under\p{L}*|to|on|from|there|before|after|down|up|with\p{L}*|inside|over|off)\b|\W*$)/iu,
    kind: 'how long',
    wants: DURATION,
  },
  {
    pattern: /\bhow long (?:is|are|was|were)\b/i,
    kind: 'how long',
    wants: { ...DURATION, measure: 0.9 },
  },
  {
    pattern: /\bhow (?:long|lengthy)(?: (?:ago|before|after))?\b|\bfor how long\b/i,
    kind: 'how long',
    wants: { ...DURATION, measure: 0.4 },
  },
  {
    pattern:
      /\bwhat(?:['’]?s| is| was| were) [^?]{0,40}?(?:['’]s (?:\p{L}+ )?|\b(?:winning|finishing|fastest|record|best|final) )time\W*$/iu,
    kind: 'how long',
    wants: { duration: 1, time: 0.9 },
  },
  { pattern: /\bhow (?:quickly|fast|soon|speedily|rapidly|late|early)\b/i, kind: 'how long', wants: SPEED },
  {
    pattern: /\bhow often\b|\bhow frequently\b|\bhow (?:many|much) times (?:an?|per|each|every)\b/i,
    kind: 'how much',
    wants: OFTEN,
  },
  { pattern: /\bhow far apart\b/i, kind: 'how long', wants: { duration: 0.9, measure: 1 } },
  {
    pattern: /\bhow (?:far|tall|high|deep|wide|heavy|hot|cold|warm|cool|thick)\b/i,
    kind: 'how much',
    wants: { ...SIZE, count: 0.3 },
  },
  {
    pattern:
      /\bhow (?:far|tall|high|deep|wide|heavy|hot|cold|warm|cool|thick|steep|large|big|small|strong|low|close|broad|loud)\b(?: (?:is|was|are|were|did|does|do|can|could|has|have|will|would))?(?: (?:the|a|an))?(?: (?:\w+ )?(?<focus>fine|fines|penalty|budget|increase|rise|fall|drop|share|cut|share)\b)?/i,
    kind: 'how much',
    wants: SIZE,
  },
  {
    pattern:
      /\bwhat(?:'s|’s| is| was|) (?:(?:could|can|does|did|will|would)\b(?=.*\bcost\b)|(?:the )?(?:most|maximum|max|least|minimum|highest|lowest)\b(?=.*\b(?:pay|paid|fined?|costs?|charged?)\b))/i,
    kind: 'how much',
    wants: MONEY,
  },
  {
    pattern:
      /\b(?:what|wat)(?:['’]?s| is| was| are| were| has| have| had) [^?]*\b(?:paid|fined|sold for|bought for|valued at|priced at|owed|insured for)\W*$/i,
    kind: 'how much',
    wants: MONEY,
  },
  {
    pattern:
      /\b(?:what|wat) (?:do|does|did|will|would|must|should|can|could)\b(?=[^?]*\b(?:cost|pay|earn|owe|charge|spend|fetch|sell for)\b)(?![^?]*\b(?:for|on|with|to|about)\W*$)/i,
    kind: 'how much',
    wants: MONEY,
  },
  {
    pattern:
      /\bhow much (?:money\b|(?=.*\b(?:costs?|pay|paid|come to|came to|charged?|spend|spent|worth|earn|earned|fined?|sell for|sold for|raised?|owe|get for|got for|priced?|budget)\b))/i,
    kind: 'how much',
    wants: MONEY,
  },
  // What is told by a share where it is told by a figure at all.
  {
    pattern:
      /\bhow (?:effective|efficient|accurate|likely|probable|successful|reliable|pure|full|certain|unlikely|widespread|prevalent|contagious|deadly|lethal)\b/i,
    kind: 'how much',
    wants: { percent: 1, share: 0.9 },
  },
  {
    pattern: /\bhow much of (?:the|its|their|his|her|this|that|all|it)\b/i,
    kind: 'how much',
    wants: { ...AMOUNT, share: 1, percent: 1, money: 0.8 },
  },
  {
    pattern:
      /\bwh?at (?:did|does|do|has|had|will|would) [^?]{2,60}? (?:reach|hit|peak at|stand at|(?:get|go|gone|rise|risen|climb|fall|fallen|drop|dropped|come|grow|grown|increase) (?:up |down )?(?:to|from|by))\W*$/i,
    kind: 'how much',
    wants: AMOUNT,
  },
  { pattern: /\bhow much(?: (?<focus>money|more|less|longer))?\b/i, kind: 'how much', wants: AMOUNT },
];
