/**
 * The first thing on the page: what this is, and questions that one click asks.
 */
/** @import { PageChannel } from '../../page-protocol.ts' */
import { askBot } from '../lib/actions.js';
import { startCommand } from '../lib/compose.js';
import { html, nothing } from '../lib/html.js';
import { known } from '../lib/store.js';
import { slashEntries } from '../model/command-form.js';
import { nameOf, usersIn } from '../model/names.js';

/** @param {PageChannel} channel */
export function welcome(channel) {
  const { questions } = known();
  const bot = usersIn(known(), channel).find(
    (user) => user.bot && known().commands.some(({ application_id }) => application_id === user.id),
  );
  const name = bot ? nameOf(known(), bot) : 'the bot';
  const command = slashEntries(known(), channel).find(({ options }) =>
    options.some(({ required }) => required),
  );
  return html`<section class="welcome" aria-label="Welcome">
    <div class="beginning-title">Welcome to your local Discord</div>
    <p>It runs on this machine alone, needs no account, and forgets everything when it stops.</p>
    ${
      bot && questions.length > 0
        ? html`<p>Ask <b>${name}</b> one of these:</p>
            <div class="action-row">${questions.map(
              (question) =>
                html`<button type="button" class="button primary" @click=${() => askBot(channel, bot, question)}>${question}</button>`,
            )}</div>`
        : nothing
    }
    <p class="muted">${questions.length > 0 ? 'Or type' : 'Type'} <b>@${name}</b> and a question${
      command
        ? html`, use
            <button type="button" class="mention" @click=${() => startCommand(command.name)}>/${command.name}</button>`
        : nothing
    }, reply to an answer, or right-click any message. Below the channels you can switch who you are.</p>
  </section>`;
}
