import { NUMBER_FORMS } from './number-forms.ts';
import { CLOCK, DATE, type Form, MONEY, NUMBER, ORGANISATION, PERSON, PLACE } from './wants.ts';

const QUANTITY_NOUNS =
  'number|count|total|tally|toll|amount|quantity|population|turnout|size|magnitude|capacity|volume|length|height|depth|width|weight|mass|area|distance|speed|temperature|altitude|elevation|level|rating|score|value|target|limit|rate|dose|cap|threshold|worth|margin|sales|attendance|density|frequency|circulation|unemployment|inflation|headcount|lifespan|expectancy|ratio|output|yield|diameter|thickness|duration';
const MONEY_NOUNS =
  'sum|cost|costs|price|fine|fines|penalty|budget|revenue|revenues|profit|profits|loss|losses|turnover|bill|fee|fees|salary|pay|wage|charge|payment|compensation|damages|subsidy|grant|investment|spending|income|debt|deficit|surplus|fare|settlement|rents?(?! [a-z]+)|ransom|pension|allowance|premium';

/** The ways of asking, tried in order; group `focus` is the noun asked about. */
export const FORMS: readonly Form[] = [
  ...NUMBER_FORMS,
  { pattern: /\b(?:what|which|wat) (?:time|hour)\b|\bat what time\b/i, kind: 'when', wants: CLOCK },
  {
    pattern:
      /\b(?:what|which|wat|in what|in which|on what|on which|from what|from which|since what) (?:year|month|day|date|decade|century|weekday|season|quarter|period|time period|time ?frame|time ?span)\b/i,
    kind: 'when',
    wants: DATE,
  },
  {
    pattern:
      /\b(?:what|wat|which)(?:'s|’s| is| was) (?:the )?(?:(?:exact|first|last|next|best|worst|peak|record|(?:most|least) [a-z]+|(?!(?:latest|rest|west)\b)[a-z]+est) )?(?:date|day|year|month)\b(?!.*\blike\W*$)/i,
    kind: 'when',
    wants: DATE,
  },
  {
    pattern:
      /\b(?:what|wat)(?:'s|’s| is| was| are| were)? (?:the |a |its |their )?(?:[a-zà-ÿ]+ )?(?:deadline|time ?limit|cut-?off)\b/i,
    kind: 'how long',
    wants: { duration: 1, date: 1, time: 0.5 },
  },
  {
    pattern:
      /^(?:[\p{L}'’-]+ ){1,4}(?:deadline|time ?limit|cut-?off)\W*$|^(?:the )?(?:deadline|time ?limit|cut-?off) (?:for|to|of|on)\b/iu,
    kind: 'how long',
    wants: { duration: 1, date: 1, time: 0.5 },
  },
  {
    // "Date of birth", "verdict date".
    pattern:
      /^(?:the )?(?:exact )?(?:date|year|month) (?:of|when|the|it|she|he)\b|^(?:[\p{L}’'-]+ ){1,3}date\W*$/iu,
    kind: 'when',
    wants: DATE,
  },
  {
    // "When does a room count as enclosed": not a date but what has to be so.
    pattern:
      /\bwhen (?:do|does|is|are|may|can)\b(?=.*\b(?:counts? as|qualif(?:y|ies)|considered|treated as|class(?:ed|ified) as|deemed|regarded as|allowed|permitted|entitled|exempt|forbidden|prohibited|eligible|liable|(?:an? )?offence)\b)/i,
    kind: 'what',
    wants: {},
  },
  {
    pattern: /\b(?:since|until|till|by|from) when\b|\bwhen\b(?!\s*$)|^when\W*$|\bwhen\W*$/i,
    kind: 'when',
    wants: DATE,
  },
  {
    pattern:
      /\b(?:[Ww]ho|[Ww]hos)(?:'s|’s)? (?:exactly )?(?:is|was|are|were)(?: (?:this|that))? (?!(?:\p{Lu}\p{Ll}+ )?(?:Minister|President|Secretary|Chancellor|Governor|Mayor|General|Commissioner)\W*$)(?:\p{Lu}[a-zà-ÿ'’-]*)(?: \p{Lu}[a-zà-ÿ'’-]*){0,2}\W*$/u,
    kind: 'who is',
    wants: { role: 1 },
  },
  {
    pattern:
      /^(?:what|wat|whats)(?:'s|’s)? (?:exactly )?(?:(?:is|are|was|were) )?(?:exactly )?(?:the )?(?:\p{Lu}[\p{L}\p{N}'’-]*)(?: \p{Lu}[\p{L}\p{N}'’-]*){0,3}\W*$/u,
    kind: 'who is',
    wants: { role: 1 },
  },
  {
    pattern:
      /\b(?:who|whom|whose|whos|who's|who’s)\b|\b(?:what|which) (?:(?!(?:is|was|are|were|do|does|did|has|have|had|of|the|kind|kinds|type|types|sort|sorts|in)\b)[a-z]+ )?(?:person|man|woman|members?|minister|president|ministers|president|politicians?|senators?|governors?|agent|agents|officers?|scientist|author|official|leader|king|queen)\b|\b(?:(?:what|wat)(?:['’]?s| is| was| are| were) (?:the )?)?names? of (?:the |a |an )?(?:[a-zà-ÿ'’-]+ ){0,2}?(?:person|people|man|men|woman|women|[a-zà-ÿ]+ers?|[a-zà-ÿ]+ors?|daughter|son|wife|husband|mother|father)\b|\bwhat(?:'s|’s| is) (?:his|her|their) name\b/i,
    kind: 'who',
    wants: PERSON,
  },
  {
    pattern:
      /\bwhere(?:abouts)?\b|\b(?:what|which) (?:(?!(?:is|was|are|were|do|does|did|has|have|had|of|the|kind|kinds|type|types|sort|sorts|in)\b)[a-z]+ )?(?:country|countries|city|cities|town|towns|place|places|location|locations|state|states|county|counties|region|regions|area|areas|station|continent|village|island|river|street|building|site|borough|district|part of|prison|jail|airport|hotel|street|road|hospital|peninsula|mountain|volcano)\b/i,
    kind: 'where',
    wants: PLACE,
  },
  {
    pattern:
      /\b(?:what|which) (?:(?!(?:is|was|are|were|do|does|did|has|have|had|can|could|should|will|would|must|may|might|a|an|of|the|kind|kinds|type|types|sort|sorts|in)\b)[a-z]+ ){0,2}(?:company|companies|organi[sz]ations?|agency|agencies|firms?|group|body|authority|team|party|social network|network|newspaper|university|department|institution|committee|regulator|platforms?|sites?|manufacturers?|airlines?|brands?|councils?|courts?|suppliers?|retailers?|charit(?:y|ies)|broadcasters?|publishers?|unions?|ministr(?:y|ies)|services?|contractors?|operators?|banks?|clubs?)\b/i,
    kind: 'which',
    wants: ORGANISATION,
  },
  {
    pattern:
      /\bwhy\b|\bwhat(?:'s|’s| is| was| were| are)? (?:the )?(?:reasons?|causes?|motive)\b|\bwhat (?:caused|led to|prompted|triggered|made)\b|\bhow come\b|\bwhat for\b|\bfor what reason\b|\bwh?at (?:did|do|does) .*\bdie (?:of|from)\b|^(?:the )?causes? of\b|\bdied? (?:of|from) what\b|\bwhat killed\b|\bhow (?:did|were|was) .*\b(?:die|killed)\W*$/i,
    kind: 'why',
    wants: {},
  },
  {
    pattern: /^(?:[Ww]hat|[Ww]at)(?:['’]?s| is| are| was| were) (?:exactly )?an? (?<focus>[\p{Ll} -]+?)\W*$/u,
    kind: 'meaning',
    wants: {},
  },
  {
    // "What are bank notes": of all of them.
    pattern:
      /^(?:[Ww]hat|[Ww]at)(?:['’]?re| are) (?:exactly )?(?!(?:the|these|those|all|some|any|they|you|we|people|your|our|his|her|its|their|other|others)\b)(?<focus>[\p{Ll}-]+(?: [\p{Ll}-]+)?(?<=[^s]s))\W*$/u,
    kind: 'meaning',
    wants: {},
  },
  {
    pattern:
      /\bwhat (?:does|did|do|is|was) (?<focus>.+?) (?:mean|stand for|meant|signify)\b|\b(?:meaning|definition) of\b|\bwhat is meant by\b/i,
    kind: 'meaning',
    wants: {},
  },
  {
    pattern: new RegExp(
      `\\b(?:what|wat|what was|what is)(?:'s|’s|s| is| was| were| are| will be)? (?:the |its |their |a |an |his |her )?(?:(?!(?:did|does|do|has|have|had)\\b)[a-zà-ÿ]+(?:['’]s?)? ){0,3}?(?<focus>${MONEY_NOUNS})\\b`,
      'i',
    ),
    kind: 'how much',
    wants: { ...MONEY, percent: 0.3, duration: 0.3 },
  },
  {
    pattern: new RegExp(
      `\\b(?:what|which|wat)(?:'s|’s|s| is| was| were| are| will be)? (?:the |its |their |a |an )?(?:(?!(?:did|does|do|has|have|had|of|in|for)\\b)[a-zà-ÿ-]+(?:['’]s?)? ){0,4}?(?:death toll|body count|(?<focus>${QUANTITY_NOUNS}))\\b`,
      'i',
    ),
    kind: 'how much',
    wants: { measure: 0.9, count: 0.9, percent: 0.8, money: 0.6, share: 0.5, duration: 0.5 },
  },
  {
    pattern:
      /^(?:the )?(?:(?:total|overall) )?(?:number|count|tally) of (?:the )?(?<focus>[a-zà-ÿ'’-]+)|\b(?:death toll|body count)\b|\b(?:number|total) of (?<focus2>[a-zà-ÿ'’-]+)\W*$/i,
    kind: 'how many',
    wants: NUMBER,
  },
  {
    pattern:
      /^(?:list|name|enumerate|give me (?:all|a list))\b|\bwhat are (?:all )?the\b|\blist (?:of|all)\b/i,
    kind: 'list',
    wants: {},
  },
  // Keywords: "bridge length", "night bus fare". A bare dimension need not be written in the report.
  {
    pattern:
      /\b(?:size|length|height|depth|width|weight|amount|total)(?<=^(?:[\p{L}\d'’-]+ ){1,4}\p{L}+)\W*$/iu,
    kind: 'how much',
    wants: { measure: 0.9, count: 0.9, money: 0.8, duration: 0.8, percent: 0.6 },
  },
  {
    pattern: new RegExp(
      `\\b(?<focus>${QUANTITY_NOUNS}|${MONEY_NOUNS})(?<=^(?:[\\p{L}\\d'’-]+ ){1,5}\\p{L}+)(?: (?:in )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?\\d{4})?\\W*$`,
      'iu',
    ),
    kind: 'how much',
    wants: { measure: 0.9, count: 0.9, money: 0.9, percent: 0.8, duration: 0.7, share: 0.5 },
  },
  { pattern: /\b(?:which|what|wat|whats|what's|what’s)\b/i, kind: 'what', wants: {} },
  { pattern: /\bhow\b/i, kind: 'how', wants: {} },
  {
    pattern:
      /(?:^|[,;:!?] )(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must|may|might|isn['’]?t|aren['’]?t|wasn['’]?t|weren['’]?t|don['’]?t|doesn['’]?t|didn['’]?t|hasn['’]?t|haven['’]?t|any|are there|is there)\b/i,
    kind: 'whether',
    wants: {},
  },
];
