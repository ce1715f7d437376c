import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { CorpusError } from './error.ts';
import { parseReport, type ReportFormat } from './parse.ts';
import type { Report } from './report.ts';

/** Largest file that is read, in bytes. Default 20 MB: some four thousand pages. */
const LARGEST_FILE = 20_000_000;

const FORMATS: ReadonlyMap<string, ReportFormat> = new Map([
  ['.md', 'markdown'],
  ['.txt', 'plain'],
]);

/** The files of a corpus folder, by name. */
export interface CorpusFiles {
  /** Names of the reports' files. */
  readonly reports: readonly string[];
  /** Names of other files, which are not read. Folders, dot files and `README.md` are not listed. */
  readonly ignored: readonly string[];
}

/**
 * Loads every report of a folder: its `.md` and `.txt` files. Sub-folders, dot files and `README.md` are not read.
 *
 * @returns the reports, sorted by id
 * @throws {CorpusError} when the folder or one of its files cannot be used; no report is left out in silence
 */
export function loadCorpus(dir: string): readonly Report[] {
  const { reports, ignored } = listCorpus(dir);
  if (reports.length === 0) {
    const found = ignored.length > 0 ? ` (it holds ${ignored.slice(0, 3).join(', ')})` : '';
    throw new CorpusError(
      dir,
      `no report in this folder${found}`,
      'Put at least one .md or .txt file into it',
    );
  }
  const files = new Map<string, string>();
  for (const name of reports) {
    const id = idOf(name);
    const other = files.get(id);
    if (other !== undefined) {
      throw new CorpusError(
        join(dir, name),
        `it has the same id "${id}" as ${other}`,
        'Rename or remove one of the two',
      );
    }
    files.set(id, name);
  }
  const ids = [...files.keys()].sort((a, b) => (a < b ? -1 : 1));
  return ids.map((id) => loadReport(join(dir, files.get(id) ?? '')));
}

/**
 * Lists what a corpus folder holds.
 *
 * @throws {CorpusError} when it is not a folder that can be read
 */
export function listCorpus(dir: string): CorpusFiles {
  const reports: string[] = [];
  const ignored: string[] = [];
  for (const entry of readFolder(dir)) {
    if (entry.name.startsWith('.') || entry.name.toLowerCase() === 'readme.md') continue;
    if (FORMATS.has(extname(entry.name).toLowerCase())) reports.push(entry.name);
    else if (!entry.isDirectory()) ignored.push(entry.name);
  }
  return { reports: reports.sort(), ignored: ignored.sort() };
}

function readFolder(dir: string) {
  try {
    return readdirSync(dir, { withFileTypes: true });
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT')
      throw new CorpusError(dir, 'there is no such folder', 'Create it and put a report into it');
    if (code === 'ENOTDIR')
      throw new CorpusError(dir, 'this is not a folder', 'Name the folder that holds the reports');
    throw new CorpusError(dir, `the folder cannot be read (${code})`, 'Check its permissions');
  }
}

function idOf(name: string): string {
  return name.slice(0, name.length - extname(name).length);
}

/**
 * Loads one file as a report; the id is the name without its ending.
 *
 * @throws {CorpusError} when the file cannot be used
 */
export function loadReport(file: string): Report {
  const id = idOf(basename(file));
  const text = decode(readBytes(file), file);
  const format = FORMATS.get(extname(file).toLowerCase()) ?? 'plain';
  const report = parseReport({ id, text, format, file });
  if (report.passages.length === 0) {
    throw new CorpusError(
      file,
      'there is no text to quote in this file',
      'Write the report into it, or remove it',
    );
  }
  return report;
}

function readBytes(file: string): Buffer {
  try {
    const stat = statSync(file);
    if (!stat.isFile())
      throw new CorpusError(file, 'this is not a file', 'Rename it, or move it out of the folder');
    if (stat.size > LARGEST_FILE) {
      const size = Math.ceil(stat.size / 1_000_000);
      throw new CorpusError(
        file,
        `the file has ${size} MB, more than the ${LARGEST_FILE / 1_000_000} MB that are read`,
        'Split it',
      );
    }
    return readFileSync(file);
  } catch (error) {
    if (error instanceof CorpusError) throw error;
    throw new CorpusError(
      file,
      `the file cannot be read (${codeOf(error)})`,
      'Check its permissions, or remove it',
    );
  }
}

/** Decodes UTF-8 with a byte order mark kept, so that offsets and hash are those of the file. */
function decode(bytes: Buffer, file: string): string {
  const text = bytes.toString('utf8');
  const place = (at: number) => `${file}:${text.slice(0, at).split('\n').length}`;
  if (!isUtf8(bytes)) {
    throw new CorpusError(place(text.indexOf('\uFFFD')), 'the file is not valid UTF-8', 'Save it as UTF-8');
  }
  const zero = text.indexOf('\0');
  if (zero >= 0) throw new CorpusError(place(zero), 'the file is not text', 'Save it as plain text in UTF-8');
  return text;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
