/**
 * Components of messages: buttons, menus, and the layout of Components V2.
 */
/** @import { APIMessageTopLevelComponent, APIButtonComponent, APISelectMenuComponent, APIComponentInContainer,
 *   APISectionComponent, APIContainerComponent, APIMediaGalleryComponent, APIThumbnailComponent } from 'discord.js' */
/** @import { PageMessage } from '../../page-protocol.ts' */
/** @import { View } from '../lib/html.js' */
import { choose, componentKey, isPending, press } from '../lib/actions.js';
import { html, nothing } from '../lib/html.js';
import { store } from '../lib/store.js';
import { markdown } from '../markdown/render.js';
import { Component } from '../model/discord.js';
import { hexColour } from '../model/names.js';
import { attachment, picture } from './files.js';
import { icon } from './icons.js';
import { selectView } from './select.js';
import { defaultValues, selectOptions } from './select-options.js';

/** Discord's button styles: 1 to 4 by colour, 5 a link. */
const BUTTON_STYLES = ['', 'primary', 'secondary', 'success', 'danger', 'link'];

/**
 * @param {PageMessage} message
 * @param {APIMessageTopLevelComponent | APIComponentInContainer} component
 * @returns {View}
 */
export function componentView(message, component) {
  switch (component.type) {
    case Component.actionRow:
      return html`<div class="action-row">${component.components.map((inner) => control(message, inner))}</div>`;
    case Component.textDisplay:
      return markdown(component.content);
    case Component.section:
      return section(message, component);
    case Component.mediaGallery:
      return gallery(component);
    case Component.file: {
      const { url } = component.file;
      const file = message.attachments.find((file) => file.url === url);
      return file ? html`${attachment(file)}` : nothing;
    }
    case Component.separator:
      return html`<div class="separator spacing-${component.spacing ?? 1} ${component.divider === false ? '' : 'line'}"></div>`;
    case Component.container:
      return container(message, component);
    default:
      return nothing;
  }
}

/**
 * @param {PageMessage} message
 * @param {APIButtonComponent | APISelectMenuComponent} component
 */
function control(message, component) {
  return component.type === Component.button ? button(message, component) : select(message, component);
}

/**
 * @param {PageMessage} message
 * @param {APIButtonComponent} component
 */
function button(message, component) {
  const emoji = 'emoji' in component ? component.emoji : undefined;
  const label = 'label' in component ? component.label : undefined;
  const text = html`${emoji ? html`<span class="emoji">${emoji.id ? `:${emoji.name}:` : emoji.name}</span>` : nothing}${
    label ? html`<span>${label}</span>` : nothing
  }`;
  if ('url' in component) {
    const safe = /^https?:\/\//.test(component.url) ? component.url : '#';
    return html`<a class="button link" href=${safe} target="_blank" rel="noopener noreferrer">${text}${icon('link')}</a>`;
  }
  if (!('custom_id' in component)) return nothing;
  const { custom_id: customId, style, disabled } = component;
  const waiting = isPending(componentKey(message.id, customId));
  return html`<button type="button" class="button ${BUTTON_STYLES[style] ?? ''}" ?disabled=${disabled ?? false}
    aria-busy=${waiting} @click=${() => !waiting && press(message, customId)}>${text}</button>`;
}

/**
 * @param {PageMessage} message
 * @param {APISelectMenuComponent} menu
 */
function select(message, menu) {
  const key = componentKey(message.id, menu.custom_id);
  const placeholder = menu.placeholder ?? 'Make a selection';
  return selectView({
    key,
    label: placeholder,
    placeholder,
    options: selectOptions(menu),
    values: store.picked.get(key) ?? defaultValues(menu),
    min: menu.min_values ?? 1,
    max: menu.max_values ?? 1,
    disabled: menu.disabled === true || isPending(key),
    onChoose: (values) => void choose(message, menu.custom_id, values),
  });
}

/**
 * @param {PageMessage} message
 * @param {APISectionComponent} section
 */
function section(message, { components, accessory }) {
  return html`<div class="section">
    <div class="section-text">${components.map(({ content }) => markdown(content))}</div>
    ${accessory.type === Component.button ? button(message, accessory) : thumbnail(accessory)}
  </div>`;
}

/** @param {APIThumbnailComponent} thumbnail */
function thumbnail({ media, description }) {
  return picture(media.url, description ?? '', 'thumbnail');
}

/** @param {APIMediaGalleryComponent} gallery */
function gallery({ items }) {
  return html`<div class="gallery">${items.map(({ media, description }) =>
    picture(media.url, description ?? '', 'attached-picture'),
  )}</div>`;
}

/**
 * @param {PageMessage} message
 * @param {APIContainerComponent} container
 */
function container(message, { accent_color: accent, components }) {
  const colour = typeof accent === 'number' ? `--accent: ${hexColour(accent)}` : '';
  return html`<div class="container ${colour ? 'accented' : ''}" .style=${colour}>${components.map((inner) =>
    componentView(message, inner),
  )}</div>`;
}
