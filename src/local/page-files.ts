import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vendorFile } from './vendor.ts';

/** Types of the files that the page may have; anything else is not served. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

/** A file for the browser. */
export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** SHA-256 in base64 of each inline script, for the policy. */
  readonly scriptHashes: readonly string[];
}

/** The page's own folder; the same from `src` and from `dist`. */
function pageFolder(): string {
  return fileURLToPath(import.meta.resolve('#page/index.html')).slice(0, -'index.html'.length);
}

/** The file behind a path of the page, or null: `/` is index.html, `/vendor/…` a package of the allow-list. */
export async function pageFile(path: string): Promise<PageFile | null> {
  const file = path.startsWith('/vendor/') ? vendorFile(path.slice('/vendor/'.length)) : ownFile(path);
  const type = file === null ? undefined : TYPES[extname(file)];
  if (file === null || type === undefined) return null;
  const isFile = await stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) return null;
  const bytes = new Uint8Array(await readFile(file));
  return {
    bytes,
    type,
    scriptHashes: type.startsWith('text/html') ? hashes(new TextDecoder().decode(bytes)) : [],
  };
}

function ownFile(path: string): string | null {
  const folder = pageFolder();
  const file = normalize(join(folder, path === '/' ? 'index.html' : path));
  return file.startsWith(folder) && !file.includes(`${sep}.`) ? file : null;
}

function hashes(html: string): string[] {
  const inline = html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g);
  return [...inline].map(([, code = '']) => createHash('sha256').update(code).digest('base64'));
}
