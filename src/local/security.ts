import type { IncomingHttpHeaders } from 'node:http';

/** The one address that the local Discord listens on: this machine, nobody else. */
export const LOOPBACK = '127.0.0.1';

/**
 * Why a request must be refused; null when it is from a program on this machine or from our own page.
 *
 * The Host must be ours: a name that somebody points at 127.0.0.1 (DNS rebinding) is not. An Origin must be ours: a
 * page of another origin, another port of this machine included, neither reads nor acts. Where a browser sends no
 * Origin it says `Sec-Fetch-Site`; only following a link to the page itself may come from elsewhere.
 */
export function refusal(headers: IncomingHttpHeaders, port: number): string | null {
  const { host, origin } = headers;
  if (!ownHosts(port).includes(host ?? '')) return `The host "${host ?? ''}" is not this local Discord`;
  if (origin !== undefined && origin !== `http://${host}`)
    return `The origin "${origin}" may not use this local Discord`;
  const site = headers['sec-fetch-site'];
  const fromElsewhere = site !== undefined && site !== 'same-origin' && site !== 'none';
  const opensPage = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  if (fromElsewhere && !opensPage) return 'A page of another site may not use this local Discord';
  return null;
}

function ownHosts(port: number): string[] {
  return [`${LOOPBACK}:${port}`, `localhost:${port}`];
}

/**
 * Headers of everything that is served to a browser: content from here alone, no inline script but those whose
 * hashes are given, no frames, nothing readable across origins.
 */
export function pageHeaders(port: number, scriptHashes: readonly string[] = []): Record<string, string> {
  const scripts = ["'self'", ...scriptHashes.map((hash) => `'sha256-${hash}'`)].join(' ');
  const policy = [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ws://${LOOPBACK}:${port}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    // The templating library's policy, which is for the page's own templates; nobody else can make HTML.
    'trusted-types lit-html',
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-cache',
  };
}
