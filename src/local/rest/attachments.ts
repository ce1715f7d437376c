import { Hono } from 'hono';
import type { World } from '../world/state.ts';

/** Types that a browser may show in place; everything else is downloaded. */
const SHOWN = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'text/plain'];

/** Files that came with messages. */
export function attachmentApp(world: World): Hono {
  const app = new Hono();
  app.get('/attachments/*', (context) => {
    const file = world.files.get(new URL(context.req.url).pathname);
    if (!file) return context.text('There is no such file', 404);
    const shown = SHOWN.includes(file.type);
    return context.body(new Uint8Array(file.bytes), 200, {
      'Content-Type': shown ? file.type : 'application/octet-stream',
      'Content-Disposition': shown ? 'inline' : 'attachment',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
    });
  });
  return app;
}
