/**
 * Times as Discord writes them, in the reader's own language and zone.
 */

const DAY_MS = 86_400_000;

/** Discord's timestamp styles. @satisfies {Record<string, Intl.DateTimeFormatOptions>} */
const STYLES = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

/** @type {readonly [Intl.RelativeTimeFormatUnit, number][]} */
const UNITS = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['week', 7 * 86_400],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/**
 * The text of `<t:seconds:style>`; null where the moment is beyond what dates can hold.
 * @param {number} seconds
 * @param {string} style
 */
export function timestampText(seconds, style) {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return null;
  return style === 'R'
    ? relative(seconds)
    : format(date, STYLES[/** @type {keyof typeof STYLES} */ (style)] ?? STYLES.f);
}

/**
 * When a message was written: the time alone today, with the day before that.
 * @param {string} iso
 */
export function messageTime(iso) {
  const date = new Date(iso);
  const time = format(date, STYLES.t);
  const days = Math.round((startOfDay(new Date()) - startOfDay(date)) / DAY_MS);
  if (days === 0) return time;
  return days === 1 ? `Yesterday at ${time}` : `${format(date, STYLES.d)} ${time}`;
}

/** @param {string} iso */
export function shortTime(iso) {
  return format(new Date(iso), STYLES.t);
}

/** @param {string} iso */
export function fullTime(iso) {
  return format(new Date(iso), STYLES.F);
}

/**
 * Whether two moments are on the same day here.
 * @param {string} iso
 * @param {string} other
 */
export function sameDay(iso, other) {
  return new Date(iso).toDateString() === new Date(other).toDateString();
}

/** The day of a message, for the line between two days. @param {string} iso */
export function dayOf(iso) {
  return format(new Date(iso), STYLES.D);
}

/** Formatters are slow to make. @type {Map<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>} */
const formatters = new Map();

/**
 * @param {Date} date
 * @param {Intl.DateTimeFormatOptions} options
 */
function format(date, options) {
  const formatter = formatters.get(options) ?? new Intl.DateTimeFormat(undefined, options);
  formatters.set(options, formatter);
  return formatter.format(date);
}

/** @param {number} seconds */
function relative(seconds) {
  const away = seconds - Date.now() / 1000;
  const [unit, length] = UNITS.find(([, size]) => Math.abs(away) >= size) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' }).format(Math.round(away / length), unit);
}

/** @param {Date} date */
function startOfDay(date) {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
