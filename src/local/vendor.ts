import { createRequire } from 'node:module';
import { join, normalize, sep } from 'node:path';

/** Packages whose files the page may load, each with the folder below which they lie. */
const ALLOWED: Readonly<Record<string, string>> = {
  '@skyra/discord-components-core': 'dist',
  '@lit/reactive-element': '',
  lit: '',
  'lit-element': '',
  'lit-html': '',
};

/** The file behind `<package>/<path>`; null for a package that is not allowed or a path that leaves its folder. */
export function vendorFile(path: string): string | null {
  const name = Object.keys(ALLOWED).find((one) => path.startsWith(`${one}/`));
  if (name === undefined) return null;
  const folder = join(packageFolder(name), ALLOWED[name] ?? '');
  const file = normalize(join(packageFolder(name), path.slice(name.length + 1)));
  return file.startsWith(folder + (folder.endsWith(sep) ? '' : sep)) ? file : null;
}

/** Where a package is installed: found by its paths, since not every package exports its package.json. */
function packageFolder(name: string): string {
  const require = createRequire(import.meta.url);
  const [nearest = ''] = require.resolve.paths(name) ?? [];
  const folders = require.resolve.paths(name) ?? [];
  const entry = require.resolve(name);
  const holder = folders.find((folder) => entry.startsWith(join(folder, name) + sep));
  return join(holder ?? nearest, name);
}
