/**
 * Files of messages. Only those of this server are shown; pictures of other hosts become links.
 */
/** @import { APIAttachment } from 'discord.js' */
import { html, nothing } from '../lib/html.js';

/**
 * Whether an address is this server's own.
 * @param {string} url
 */
export function isLocal(url) {
  return URL.canParse(url, location.href) && new URL(url, location.href).origin === location.origin;
}

/**
 * A picture, or a link to it where it is on another host.
 * @param {string | undefined} url
 * @param {string} description What it shows, for those who cannot see it.
 * @param {string} className
 */
export function picture(url, description, className) {
  if (!url) return nothing;
  if (isLocal(url)) return html`<img class=${className} src=${url} alt=${description} />`;
  if (!/^https?:/.test(url)) return nothing;
  return html`<a class="remote-picture" href=${url} target="_blank" rel="noopener noreferrer"
    >Picture on ${new URL(url).host}</a>`;
}

/**
 * A file that was sent with a message.
 * @param {Pick<APIAttachment, 'url' | 'filename' | 'size' | 'content_type' | 'description'>} file
 */
export function attachment({ url, filename, size, content_type, description }) {
  if (content_type?.startsWith('image/')) return picture(url, description ?? filename, 'attached-picture');
  return html`<div class="file">
    <a href=${isLocal(url) ? url : '#'} download=${filename}>${filename}</a>
    <span class="muted">${fileSize(size)}</span>
  </div>`;
}

/** @param {number} bytes */
function fileSize(bytes) {
  if (bytes < 1024) return `${bytes} bytes`;
  return bytes < 1024 ** 2 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}
