/**
 * Embeds, as Discord lays them out.
 */
/** @import { APIEmbed, APIEmbedField } from 'discord.js' */
import { html, nothing } from '../lib/html.js';
import { messageTime } from '../lib/time.js';
import { inlineMarkdown, markdown } from '../markdown/render.js';
import { hexColour } from '../model/names.js';
import { picture } from './files.js';

/** @param {APIEmbed} embed */
export function embedView(embed) {
  const { author, title, url, description, fields, image, thumbnail, color } = embed;
  const accent = color === undefined ? '' : `--accent: ${hexColour(color)}`;
  return html`<div class="embed" .style=${accent}>
    <div class="embed-text">
      ${author ? html`<div class="embed-author">${linked(author.name, author.url)}</div>` : nothing}
      ${title ? html`<div class="embed-title">${linked(inlineMarkdown(title), url)}</div>` : nothing}
      ${description ? html`<div class="embed-description">${markdown(description)}</div>` : nothing}
      ${fields?.length ? html`<div class="embed-fields">${fields.map(field)}</div>` : nothing}
    </div>
    ${thumbnail ? picture(thumbnail.url, title ?? 'Thumbnail', 'embed-thumbnail') : nothing}
    ${image ? picture(image.url, title ?? 'Picture', 'embed-image') : nothing}
    ${footer(embed)}
  </div>`;
}

/** @param {APIEmbedField} field */
function field({ name, value, inline }) {
  return html`<div class="embed-field ${inline ? 'inline' : ''}">
    <div class="embed-field-name">${inlineMarkdown(name)}</div>
    ${markdown(value)}
  </div>`;
}

/** @param {APIEmbed} embed */
function footer({ footer, timestamp }) {
  const time = timestamp ? html`<time datetime=${timestamp}>${messageTime(timestamp)}</time>` : nothing;
  if (!footer) return timestamp ? html`<div class="embed-footer">${time}</div>` : nothing;
  return html`<div class="embed-footer">${footer.text}${timestamp ? ' • ' : ''}${time}</div>`;
}

/**
 * @param {unknown} label
 * @param {string | undefined} url
 */
function linked(label, url) {
  if (!url || !/^https?:\/\//.test(url)) return label;
  return html`<a href=${url} target="_blank" rel="noopener noreferrer">${label}</a>`;
}
