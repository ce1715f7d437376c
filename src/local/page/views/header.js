/**
 * The bar above the messages: the channel, and what can be shown beside it.
 */
/** @import { PageChannel } from '../../page-protocol.ts' */
/** @import { Panel } from '../lib/store.js' */
import { html, nothing } from '../lib/html.js';
import { nextTheme, theme } from '../lib/preferences.js';
import { change, known, store } from '../lib/store.js';
import { isDm, isThread } from '../model/discord.js';
import { channelName } from '../model/names.js';
import { icon } from './icons.js';

const THEME_ICONS = /** @type {const} */ ({ system: 'system', light: 'sun', dark: 'moon' });

/** @param {PageChannel} channel */
export function header(channel) {
  const { violations } = known();
  const toggleSidebar = () =>
    change(() => {
      store.sidebarOpen = !store.sidebarOpen;
    });
  return html`<header class="header">
    <button type="button" class="tool only-narrow" aria-label="Channels" aria-expanded=${store.sidebarOpen} aria-controls="sidebar"
      @click=${toggleSidebar}>${icon('menu')}</button>
    ${isDm(channel) ? nothing : icon(isThread(channel) ? 'thread' : 'hash')}
    <h1>${channelName(known(), channel)}</h1>
    ${channel.topic ? html`<p class="topic" title=${channel.topic}>${channel.topic}</p>` : html`<p class="topic"></p>`}
    ${
      violations.length > 0
        ? html`<button type="button" class="tool warning" aria-pressed=${store.panel === 'violations'}
            title="Payloads that Discord would refuse" aria-label=${`${violations.length} refused payloads`}
            @click=${() => toggle('violations')}>${icon('warning')}${violations.length}</button>`
        : nothing
    }
    ${panelButton('pins', 'Pinned messages', 'pin')}
    ${panelButton('members', 'Members', 'people')}
    <button type="button" class="tool" aria-label=${`Theme: ${theme()}`} title=${`Theme: ${theme()}`} @click=${() => change(nextTheme)}
      >${icon(THEME_ICONS[theme()])}</button>
  </header>`;
}

/**
 * @param {Panel} panel
 * @param {string} label
 * @param {Parameters<typeof icon>[0]} name
 */
function panelButton(panel, label, name) {
  return html`<button type="button" class="tool" aria-label=${label} title=${label} aria-pressed=${store.panel === panel}
    @click=${() => toggle(panel)}>${icon(name)}</button>`;
}

/** @param {Panel} panel */
function toggle(panel) {
  change(() => {
    store.panel = store.panel === panel ? null : panel;
    store.announced = null;
  });
}
