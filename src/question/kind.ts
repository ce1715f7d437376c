import type { FactKind } from '../facts/fact.ts';

/** What a question asks for. */
export type QuestionKind =
  | 'how many'
  | 'how much'
  | 'how long'
  | 'how old'
  | 'who'
  | 'who is'
  | 'when'
  | 'where'
  | 'which'
  | 'what'
  | 'meaning'
  | 'why'
  | 'how'
  | 'whether'
  | 'list'
  | 'keyword';

/** What sort of value would answer, each from 0 (would not) to 1 (just that). */
export type Wants = Readonly<Partial<Record<FactKind, number>>>;

/** How a question asks: its kind, the values that would answer it, and the words of it that only ask. */
export interface Asking {
  readonly kind: QuestionKind;
  readonly wants: Wants;
  /** The noun that is counted or asked about, where the question form names it; else empty. */
  readonly focus: string;
  /** Where the words of the form stand in the text ("which country"): they name the kind of value, not a constraint. */
  readonly span: readonly [number, number];
}

const NUMBER: Wants = { count: 1, share: 0.75, percent: 0.4, measure: 0.3, money: 0.3 };
const AMOUNT: Wants = { money: 1, measure: 1, percent: 0.8, count: 0.6, share: 0.6, duration: 0.3 };
const SIZE: Wants = { measure: 1, money: 0.9, count: 0.75, percent: 0.6, share: 0.5, duration: 0.2 };
const DURATION: Wants = { duration: 1, date: 0.25 };
const SPEED: Wants = { duration: 1, measure: 1 };
const AGE: Wants = { age: 1, count: 0.5, duration: 0.3 };
const PART: Wants = { percent: 1, share: 1, count: 0.25 };
const PERSON: Wants = { person: 1, organisation: 0.8, name: 0.6, agent: 0.6, role: 0.3 };
const ORGANISATION: Wants = { organisation: 1, name: 0.9, agent: 0.5, person: 0.2, place: 0.2 };
const PLACE: Wants = { place: 1, name: 0.5, organisation: 0.35, spot: 0.5 };
const DATE: Wants = { date: 1, time: 0.7 };
const CLOCK: Wants = { time: 1, date: 0.3 };
const MONEY: Wants = { money: 1, count: 0.2, percent: 0.2 };

interface Form {
  readonly pattern: RegExp;
  readonly kind: QuestionKind;
  readonly wants: Wants;
}

const QUANTITY_NOUNS =
  'number|count|total|tally|toll|amount|sum|quantity|population|turnout|size|magnitude|capacity|volume|length|height|depth|width|weight|mass|area|distance|speed|temperature|altitude|elevation|level|rating|score|value|target|limit|rate|dose|cap|threshold|worth|margin';
const MONEY_NOUNS =
  'cost|costs|price|fine|fines|penalty|budget|revenue|revenues|profit|profits|loss|losses|turnover|bill|fee|fees|salary|pay|wage|charge|payment|compensation|damages|subsidy|grant|investment|spending|income|debt|deficit|surplus|sales|fare|settlement';

/** Tried in order; group `focus` is the noun asked about. */
const FORMS: readonly Form[] = [
  {
    pattern: /\bhow many (?<focus>years|months|weeks|days|hours|minutes|seconds|decades)\b(?! ago)/i,
    kind: 'how long',
    wants: { duration: 1, age: 0.4, count: 0.3 },
  },
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
      /\b(?:what|which|wat) (?:percentage|per ?cent|%|proportion|share|fraction|part) (?:of )?(?:the |all )?(?<focus>[a-zà-ÿ'’-]+)?/i,
    kind: 'how much',
    wants: PART,
  },
  {
    pattern:
      /\b(?:what|which|wat)(?:'s|’s|s| is| was| were| are)? (?:the )?(?:percentage|proportion|share|fraction) (?:of )?(?:the )?(?<focus>[a-zà-ÿ'’-]+)?/i,
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
    pattern: /\bhow (?:long|lengthy)(?: (?:ago|before|after))?\b|\bfor how long\b/i,
    kind: 'how long',
    wants: { ...DURATION, measure: 0.4 },
  },
  { pattern: /\bhow (?:quickly|fast|soon|speedily|rapidly|late|early)\b/i, kind: 'how long', wants: SPEED },
  { pattern: /\bhow often\b|\bhow frequently\b/i, kind: 'how much', wants: { count: 0.8, duration: 0.8 } },
  {
    pattern:
      /\bhow (?:far|tall|high|deep|wide|heavy|hot|cold|thick|steep|large|big|small|strong|low|close|severe|broad|loud)\b(?: (?:is|was|are|were|did|does|do|can|could|has|have|will|would))?(?: (?:the|a|an))?(?: (?:\w+ )?(?<focus>fine|fines|penalty|budget|increase|rise|fall|drop|share|cut|share)\b)?/i,
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
      /\bhow much (?:money\b|(?=.*\b(?:costs?|pay|paid|come to|came to|charged?|spend|spent|worth|earn|earned|fined?|sell for|sold for|raised?|owe|get for|got for|priced?|budget)\b))/i,
    kind: 'how much',
    wants: MONEY,
  },
  { pattern: /\bhow much(?: (?<focus>money|more|less|longer))?\b/i, kind: 'how much', wants: AMOUNT },
  { pattern: /\b(?:what|which|wat) (?:time|hour)\b|\bat what time\b/i, kind: 'when', wants: CLOCK },
  {
    pattern:
      /\b(?:what|which|wat|in what|in which|on what|on which|from what|from which|since what) (?:year|month|day|date|decade|century|weekday|season|quarter|period|time period|time ?frame|time ?span)\b/i,
    kind: 'when',
    wants: DATE,
  },
  {
    pattern: /\b(?:what|wat)(?:'s|’s| is| was) (?:the )?(?:exact )?(?:date|day|year|month)\b/i,
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
    pattern: /\b(?:since|until|till|by|from) when\b|\bwhen\b(?!\s*$)|^when\W*$|\bwhen\W*$/i,
    kind: 'when',
    wants: DATE,
  },
  {
    pattern:
      /\b(?:who|whom|whos)(?:'s|’s)? (?:exactly )?(?:is|was|are|were)(?: (?:the|this|that))? (?:\p{Lu}[a-zà-ÿ'’-]*)(?: \p{Lu}[a-zà-ÿ'’-]*){0,2}\W*$/u,
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
      /\b(?:who|whom|whose|whos|who's|who’s)\b|\b(?:what|which) (?:person|man|woman|minister|president|politician|scientist|author|official|leader|king|queen)\b|\bname of (?:the )?(?:person|man|woman|[a-zà-ÿ]+er|[a-zà-ÿ]+or)\b|\bwhat(?:'s|’s| is) (?:his|her|their) name\b/i,
    kind: 'who',
    wants: PERSON,
  },
  {
    pattern:
      /\bwhere(?:abouts)?\b|\b(?:what|which) (?:country|countries|city|cities|town|towns|place|places|location|locations|state|states|county|counties|region|regions|area|areas|station|continent|village|island|river|street|building|site|borough|district|part of)\b/i,
    kind: 'where',
    wants: PLACE,
  },
  {
    pattern:
      /\b(?:what|which) (?:company|companies|organi[sz]ations?|agency|agencies|firms?|group|body|authority|team|party|social network|network|newspaper|university|department|institution|committee|regulator|platforms?|sites?|manufacturers?|airlines?|brands?)\b/i,
    kind: 'which',
    wants: ORGANISATION,
  },
  {
    pattern:
      /\bwhy\b|\bwhat(?:'s|’s| is| was| were| are)? (?:the )?(?:reasons?|causes?|motive)\b|\bwhat (?:caused|led to|prompted|triggered|made)\b|\bhow come\b|\bwhat for\b|\bfor what reason\b/i,
    kind: 'why',
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
      `\\b(?:what|wat|what was|what is)(?:'s|’s|s| is| was| were| are| will be)? (?:the |its |their |a |an |his |her )?(?:[a-zà-ÿ]+ ){0,2}?(?<focus>${MONEY_NOUNS})\\b`,
      'i',
    ),
    kind: 'how much',
    wants: { ...MONEY, percent: 0.3, duration: 0.3 },
  },
  {
    pattern: new RegExp(
      `\\b(?:what|which|wat)(?:'s|’s|s| is| was| were| are| will be)? (?:the |its |their |a |an )?(?:[a-zà-ÿ]+ ){0,2}?(?:death toll|body count|(?<focus>${QUANTITY_NOUNS}))\\b`,
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
  { pattern: /\b(?:which|what|wat|whats|what's|what’s)\b/i, kind: 'what', wants: {} },
  { pattern: /\bhow\b/i, kind: 'how', wants: {} },
  {
    pattern:
      /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must|may|might|isn['’]?t|aren['’]?t|wasn['’]?t|weren['’]?t|don['’]?t|doesn['’]?t|didn['’]?t|hasn['’]?t|haven['’]?t|any|are there|is there)\b/i,
    kind: 'whether',
    wants: {},
  },
];

/** Words of a question that ask and say nothing of what is asked about. */
const ASKING_WORDS =
  /\b(?:how (?:many|much|long|old|big|large|far|often|soon|quickly|fast|high|tall|deep|wide|come|heavy|hot|cold|close|late|early|thick|steep|small|low|broad|loud|exactly)|who(?:m|se|'s|’s|s)?|when|where(?:abouts)?|why|which|wh?at(?:'s|’s|s)?|how|(?:the )?(?:total )?number of|percentage of|proportion of|share of|kinds? of|types? of|sorts? of|names? of|list of|according to|in particular|at all|over there)\b/gi;

/** Where a question's words only ask, as pairs of start and end. */
export function askingSpans(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(ASKING_WORDS)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
}

/** Reads the form of a question: the one that begins first, of several there the first in the list; a few words without one are keywords. */
export function readForm(text: string): Asking {
  const form = firstForm(text);
  if (form === undefined) {
    const words = text.split(/\s+/u).length;
    return { kind: words <= 5 ? 'keyword' : 'what', wants: {}, focus: '', span: [0, 0] };
  }
  const match = form.pattern.exec(text);
  const groups = match?.groups;
  const typed = Object.keys(form.wants).length > 0;
  const span =
    typed && match !== null ? ([match.index, match.index + match[0].length] as const) : ([0, 0] as const);
  return { kind: form.kind, wants: form.wants, focus: groups?.focus ?? groups?.focus2 ?? '', span };
}

function firstForm(text: string): Form | undefined {
  let first: Form | undefined;
  let at = Number.POSITIVE_INFINITY;
  for (const form of FORMS) {
    const index = form.pattern.exec(text)?.index ?? at;
    if (index < at) {
      at = index;
      first = form;
    }
  }
  return first;
}
