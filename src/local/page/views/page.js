/**
 * The whole page.
 */
import { html, nothing } from '../lib/html.js';
import { change, store } from '../lib/store.js';
import { findChannel } from '../model/names.js';
import { composerView } from './composer.js';
import { header } from './header.js';
import { menuView } from './menu.js';
import { messageList } from './message-list.js';
import { modalView } from './modal.js';
import { notices } from './notices.js';
import { panelView } from './panels.js';
import { sidebar } from './sidebar.js';

export function pageView() {
  if (!store.data) return html`<p class="loading" role="status">Connecting to the local Discord…</p>`;
  const channel = findChannel(store.data, store.channelId);
  const closeSidebar = () =>
    change(() => {
      store.sidebarOpen = false;
    });
  return html`
    ${notices()}
    <div class="page">
      ${sidebar()}
      ${store.sidebarOpen ? html`<div class="sidebar-backdrop" @click=${closeSidebar}></div>` : nothing}
      <main class="main">
        ${
          channel
            ? html`${header(channel)}
                <div class="beside">
                  <div class="chat">${messageList(channel)}${composerView()}</div>
                  ${panelView(channel)}
                </div>`
            : html`<p class="loading">There is no channel that you can see.</p>`
        }
      </main>
    </div>
    ${menuView()}${modalView()}
  `;
}
