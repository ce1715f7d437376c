import { oneLine } from './inline.ts';

/**
 * Lines that a web page leaves in a copied text. Every pattern must match the whole line, so that a sentence of the
 * report which merely contains such words ("Facebook said users could share on Facebook…") is never taken for one.
 */

/** Longest line that can be a leftover, in characters; it also bounds the patterns' work. Default 220. */
const LONGEST_LINE = 220;

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const NETWORKS = set(
  'facebook twitter x linkedin whatsapp reddit pinterest telegram instagram bluesky mastodon tumblr messenger threads youtube tiktok',
);
const SHARE_ACTIONS = set('share tweet email e-mail mail print pin save like follow post send copy whatsapp');
const SHARE_FILLERS = set(
  'this it the us article story page release report post news link on to via by with at your a friend friends and more comment comments',
);

const NETWORK = `(?:${[...NETWORKS].join('|')})`;
const LETTERS =
  '(?:news ?letters?|updates?|alerts?|e-?mails?|inbox|digest|briefings?|mailing list|notifications?|podcast)';
const DETERMINERS =
  '(?:our|the|this|your|a|an|free|daily|weekly|morning|latest|all|more|fresh|breaking|independent)';

interface Leftover {
  readonly reason: string;
  readonly pattern: RegExp;
}

/** A reason with the patterns of the lines it covers, in small letters; marks at the end do not matter. */
function leftover(reason: string, ...sources: readonly string[]): Leftover {
  // No flags: to ignore case in Unicode would cost more time at the start than all else here.
  return { reason, pattern: new RegExp(`^(?:${sources.join('|')})[.:!…]*$`) };
}

const LEFTOVERS: readonly Leftover[] = [
  leftover(
    'comment form',
    '(?:leave|post|write|add|submit) an? (?:reply|comment|response)(?:(?: to [^.!?]+)? cancel(?: reply)?)?',
    '(?:cancel reply|post comment|submit comment)',
    'your e-?mail address will not be (?:published|made public|shown)\\.?(?: required fields are marked.*)?',
    'required fields are marked.*',
    '(?:name|e-?mail(?: address)?|website|comment|message) ?\\*',
    'save my name,? e-?mail,? and website in this browser.*',
    '(?:you must be )?log(?:ged)? in to (?:post a )?(?:comment|reply)',
    'this site uses akismet .*',
    'comments are (?:closed|off|disabled)',
  ),
  leftover(
    'comment count',
    '(?:(?:view|show|see|load|read) )?(?:all )?comments? ?[([]\\d[\\d,.]*[)\\]]',
    '(?:\\d[\\d,.]*|no|view all|show|load more) comments?',
  ),
  leftover(
    'CAPTCHA',
    'time limit is exhausted\\.?(?: please reload(?: the)? captcha)?',
    'please reload(?: the)? captcha',
    '(?:please )?(?:complete|solve|enter)(?: the)? captcha.*',
    'captcha ?\\*?',
    "i(?:’|'| a)m not a robot",
  ),
  leftover('share bar', `follow us on ${NETWORK}(?:(?:,| and|,? &) ${NETWORK})*`, 'link copied'),
  leftover(
    'print link',
    '(?:print|save|download|bookmark)(?: this)?(?: (?:page|article|story))?(?: as (?:a )?pdf)?',
    'printer[- ]friendly(?: (?:page|version))?',
  ),
  leftover(
    'feedback box',
    '(?:was|is|did you find) this (?:page|article|content|information|answer|site|story)?(?: (?:page|article))? ?(?:useful|helpful|interesting)\\?(?: ?yes ?[/|]? ?no)?[.!]?(?: [/|]?(?: ?(?:give|send|leave|share)(?: us)?(?: your)? feedback| ?report a problem(?: with this page)?))*',
    '(?:give|send|leave|share)(?: us)?(?: your)? feedback(?: (?:on|about) this (?:page|article|site))?',
    'did you find what you were looking for\\?',
    '(?:is there anything wrong with|report a problem with) this page\\??',
    '(?:give|send|leave)(?: us)?(?: your)? feedback(?: on this page)?',
  ),
  leftover(
    'cookie notice',
    '(?:we|this (?:web ?)?site|our (?:web ?)?site)(?: and our partners)? uses? cookies\\b.*\\b(?:you|your|we|our)\\b.*',
    'we use cookies',
    'by (?:continuing|using|browsing)\\b.*\\byou (?:agree|consent|accept)\\b.*',
    '(?:accept|reject|manage|allow|decline)(?: all| optional| my)? cookies?(?: (?:settings|preferences))?',
    'cookie (?:settings|preferences|policy|notice)',
    '(?:privacy (?:policy|notice)|terms (?:of (?:use|service)|(?:and|&) conditions)) ?[|•·] ?.+',
  ),
  leftover(
    'newsletter box',
    '(?:please )?(?:subscribe|sign up|register)(?: now| today| here| free| for free)?',
    `(?:please )?(?:subscribe|sign up|register)(?: now| today| here| free)? (?:to|for|and (?:get|receive))(?: receive| get)?(?: ${DETERMINERS})*(?: [^\\s.!?]+){0,3} ${LETTERS}\\b[^.!?]*`,
    `get (?:our|the)(?: [^\\s.!?]+){0,4} ${LETTERS}\\b[^.!?]*`,
    'enter your e-?mail(?: address)?\\b.*',
    'already a (?:subscriber|member)\\?.*',
    '(?:log|sign) in|my account',
  ),
  leftover(
    'link to another page',
    '(?:read|watch|listen|read more|see more|find out more|learn more|read next|read now|(?:see|read|watch) also|full (?:story|article)): .+',
    '(?:read|see|learn|find out|show|load|view) more(?: (?:about|on|from) .+)?(?: ?[›»→])?',
    '(?:continue reading|click here)\\b.*',
    '(?:full|previous|next) (?:story|article|post)(?: ?[›»→«←])?',
    '[‹«←] ?previous.*|next .*[›»→]|(?:back|return) to (?:top|home|the top)',
  ),
  leftover(
    'related links',
    '(?:related|recommended|more|popular|latest) (?:articles|stories|posts|content|links|news)(?: (?:from|on|about) .+)?',
    'recommended for you|you (?:may|might) also (?:like|be interested in)|more (?:on|from|like) this(?: (?:story|topic|author))?',
    "most (?:read|popular|viewed|shared)|trending(?: now)?|what to read next|read next|editor(?:’|')s picks?",
  ),
  leftover(
    'advertisement',
    'advertise?ments?|adverts?|advertising|(?:sponsored|promoted)(?: content| links?)?|remove ads?|skip ad|report this ad',
    '(?:story|article) continues (?:below|after)(?: this)?(?: advertisement)?|scroll (?:down )?(?:to|for) (?:continue|more)(?: with content)?',
  ),
  leftover(
    'copyright line',
    '(?:copyright|©|\\(c\\)).*\\ball rights reserved\\b.*|all rights reserved',
    '(?:copyright )?© ?(?:\\d{4}\\b[^.!?]*|[^.!?]+\\b\\d{4})',
    '(?:copyright )?\\(c\\) ?\\d{4}\\b[^.!?]*',
    'copyright \\d{4}(?: [^\\s]+){0,5}',
    'copyright (?:the )?(?:[^\\s\\d]+ ){1,5}(?:ltd|limited|inc|llc|plc)\\.? \\d{4}',
  ),
  leftover(
    'navigation',
    '(?:skip|jump) to (?:main |primary |the )?(?:content|navigation|search|footer)|(?:toggle|main|open|close) (?:navigation|menu)|menu',
    'you are here:? .*|search(?: this)? (?:site|website).*',
    'home(?: page)? ?[›»>|→•·][^.!?]+|(?:[^.!?›»«]+[›»]){2,8}[^.!?›»«]+',
    '(?:tags|filed under|posted in|categories|tagged(?: with)?): .+',
  ),
  leftover(
    'page mechanics',
    '(?:loading|please wait|buffering)(?: (?:comments|content|video|more))?',
    '(?:please )?enable javascript\\b.*|javascript (?:is|must be) (?:disabled|required|enabled)\\b.*',
    "your browser (?:does not|doesn’t|doesn't) support\\b.*",
    '\\d{1,3}[- ]min(?:ute)?s? read|(?:reading time|read time):? \\d{1,3} min(?:ute)?s?',
    'play(?: the)? video|(?:media|image) caption|view (?:gallery|full[- ]?size(?: image)?|image)',
    '(?:click|tap) to (?:enlarge|expand|zoom|play|view)\\b.*',
  ),
];

/**
 * Tells a web page's leftover from text.
 *
 * @param text - one line or short paragraph without inline markup
 * @returns what it is, or null for text
 */
export function leftoverReason(text: string): string | null {
  if (text.length > LONGEST_LINE) return null;
  const bare = oneLine(text).toLowerCase();
  if (bare === '') return null;
  const known = LEFTOVERS.find(({ pattern }) => pattern.test(bare));
  return known?.reason ?? (isShareBar(bare) ? 'share bar' : null);
}

/** A line of nothing but the words of share buttons: "Share on Facebook  Tweet  Email". */
function isShareBar(line: string): boolean {
  const words = line.split(/[\s|•·/:.!]+/).filter((word) => word !== '');
  const networks = words.filter((word) => NETWORKS.has(word)).length;
  const opens = SHARE_ACTIONS.has(words[0] ?? '') || (networks === words.length && networks > 1);
  return (
    opens && words.every((word) => NETWORKS.has(word) || SHARE_ACTIONS.has(word) || SHARE_FILLERS.has(word))
  );
}
