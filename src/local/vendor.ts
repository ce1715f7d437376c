import { createRequire } from 'node:module';
import { join, normalize, sep } from 'node:path';

/** Packages whose files the page may load. */
const ALLOWED = ['lit-html'];

/** The file behind `<package>/<path>`; null for a package that is not allowed or a path that leaves its folder. */
export function vendorFile(path: string): string | null {
  const name = ALLOWED.find((one) => path.startsWith(`${one}/`));
  if (name === undefined) return null;
  const folder = packageFolder(name);
  const file = normalize(join(folder, path.slice(name.length)));
  return file.startsWith(folder + sep) ? file : null;
}

/** Where a package really lies, also when it is linked: found by its entry, since few export their package.json. */
function packageFolder(name: string): string {
  const entry = createRequire(import.meta.url).resolve(name);
  const folder = join(sep, 'node_modules', name, sep);
  return entry.slice(0, entry.lastIndexOf(folder) + folder.length - 1);
}
