import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import { CorpusError } from './error.ts';
import { oneLine } from './inline.ts';
import type { ReportDate } from './report.ts';
import { parseReportDate } from './report-date.ts';

/** What a file says about itself before its text. All of it is optional. */
export interface FrontMatter {
  readonly title: string | null;
  readonly source: string | null;
  readonly author: string | null;
  readonly date: ReportDate | null;
  readonly language: string | null;
  readonly url: string | null;
  /** Offset where the report's text begins, after the closing `---` line; 0 where there is no front matter. */
  readonly bodyStart: number;
}

const NONE: FrontMatter = {
  title: null,
  source: null,
  author: null,
  date: null,
  language: null,
  url: null,
  bodyStart: 0,
};

/** A file may open with a byte order mark, which is counted as it stands. */
const OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|(?!.|\s))/m;
/** A first line that cannot be meant as text: without a closing line, the closing line was forgotten. */
const KNOWN_KEY = /^(?:title|source|publisher|author|date|language|url)[ \t]*:/i;

/**
 * Reads the YAML block at the head of a file. A `---` line that a blank line follows is a rule, not front matter.
 *
 * @param file - the name for error messages
 * @throws {CorpusError} when the block is not closed, is not a YAML mapping, or holds a value that cannot be read
 */
export function readFrontMatter(text: string, file: string): FrontMatter {
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return NONE;
  const body = text.slice(opening.length);
  if (/^[ \t]*(?:[\r\n]|$)/.test(body)) return NONE;
  const closing = CLOSING.exec(body);
  if (closing === null) {
    if (!KNOWN_KEY.test(body)) return NONE;
    throw new CorpusError(
      `${file}:1`,
      'the front matter is not closed',
      'Put a line with --- after its last entry',
    );
  }
  const yaml = body.slice(0, closing.index);
  const fields = readFields(yaml, file);
  return {
    ...checkFields(fields, yaml, file),
    bodyStart: opening.length + closing.index + closing[0].length,
  };
}

/** `title: Malaria: a report` is no YAML, but leaves no doubt: the value goes to the end of its line. */
const PLAIN_VALUE = /^(?<key>\p{L}[\p{L}\p{N}_-]*:[ \t]+)(?<value>[^\s"'[\]{}>|&*!%@`#][^\r\n]*?)[ \t]*$/gmu;

/** Loads YAML; what is none because of a colon or the like within a plain value is read as if that were in quotation marks. */
function loadPlain(yaml: string): unknown {
  const schema = FAILSAFE_SCHEMA;
  try {
    return load(yaml, { schema });
  } catch (error) {
    const quoted = yaml.replace(PLAIN_VALUE, (_, key: string, value: string) => key + JSON.stringify(value));
    try {
      return load(quoted, { schema });
    } catch {
      throw error;
    }
  }
}

/** Reads the mapping with all values as they are written (`2017` and `2017-10-18` stay strings). */
function readFields(yaml: string, file: string): Map<string, unknown> {
  let value: unknown;
  try {
    // Comments alone are an empty block, which the parser refuses.
    value = /^\s*[^#\s]/m.test(yaml) ? loadPlain(yaml) : {};
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new CorpusError(
      `${file}:${(error.mark?.line ?? 0) + 2}`,
      `the front matter is not valid YAML (${error.reason})`,
      'Correct the line; a value with a colon, a quotation mark or a # in it goes in quotation marks',
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CorpusError(
      `${file}:2`,
      'the front matter is not a list of "key: value" lines',
      'Correct or remove it',
    );
  }
  return new Map(Object.entries(value).map(([key, entry]) => [key.toLowerCase(), entry]));
}

function checkFields(
  fields: Map<string, unknown>,
  yaml: string,
  file: string,
): Omit<FrontMatter, 'bodyStart'> {
  const fail = (key: string, reason: string, remedy: string) => {
    const before = yaml.slice(0, Math.max(0, yaml.search(new RegExp(`^["']?${key}`, 'im'))));
    return new CorpusError(`${file}:${before.split(/\r\n|\n|\r/).length + 1}`, reason, remedy);
  };
  const field = (key: string): string | null => {
    const value = fields.get(key);
    const text = key === 'author' && Array.isArray(value) ? value.join(', ') : value;
    if (text === undefined) return null;
    if (typeof text !== 'string')
      throw fail(key, `${key} is not a single value`, 'Write one value on one line');
    const line = oneLine(text);
    return line === '' || line === '~' || line === 'null' ? null : line;
  };
  const [date, language, url] = [field('date'), field('language'), field('url')];
  const isoDate = date === null ? null : parseReportDate(date);
  if (date !== null && isoDate === null) {
    throw fail(
      'date',
      `unknown date "${date}"`,
      'Write it like 2017-10-18, 2017-10, 2017 or 18 October 2017',
    );
  }
  if (language !== null && !isLanguageTag(language)) {
    throw fail('language', `unknown language "${language}"`, 'Write a tag like en or en-GB');
  }
  if (url !== null && !/^https?:\/\/\S+$/i.test(url)) {
    throw fail('url', `"${url}" is no web address`, 'Write it in full, like https://example.org/report');
  }
  return {
    title: field('title'),
    source: field('source') ?? field('publisher'),
    author: field('author'),
    date: isoDate,
    language,
    url,
  };
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
