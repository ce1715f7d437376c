/**
 * The list above the composer: commands after a slash, people and channels after @ and #, choices of an option.
 */
/** @import { PageChannel, PageState } from '../../page-protocol.ts' */
/** @import { Draft, Form } from '../lib/store.js' */
/** @import { CommandEntry } from './command-form.js' */
/** @import { Mentionable } from './mentions.js' */
/** @import { Choice } from './option-value.js' */
import { calledEntry, matchEntries, slashEntries } from './command-form.js';
import { mentionables } from './mentions.js';
import { asksBot, ownChoices } from './option-value.js';

/** Most entries that the list shows. */
const MAX_ITEMS = 25;

/**
 * One entry: what it shows, and what taking it means.
 * @typedef {object} Item
 * @property {string} label
 * @property {string} hint
 * @property {{ entry: CommandEntry } | { mention: Mentionable, from: number } | { choice: Choice }} take
 *
 * An open list. `free`: Enter sends what was typed unless an entry was chosen with the arrow keys.
 * @typedef {object} ComposerList
 * @property {string} title
 * @property {readonly Item[]} items
 * @property {boolean} free
 * @property {'ready' | 'loading' | 'failed'} state
 */

/**
 * The list for what is being written, or null where there is none.
 * @param {PageState} state
 * @param {PageChannel} channel
 * @param {Draft} draft
 * @returns {ComposerList | null}
 */
export function composerList(state, channel, draft) {
  if (draft.listClosed) return null;
  if (draft.form) return choiceList(state, channel, draft.form);
  return commandList(state, channel, draft.text) ?? mentionList(state, channel, draft);
}

/**
 * The option that is being filled in.
 * @param {Form} form
 */
export function activeOption(form) {
  return form.entry.options.find(({ name }) => name === form.active);
}

/**
 * @param {PageState} state
 * @param {PageChannel} channel
 * @param {string} text
 * @returns {ComposerList | null}
 */
function commandList(state, channel, text) {
  if (!/^\/[^\n]*$/.test(text)) return null;
  const entries = slashEntries(state, channel);
  if (calledEntry(entries, text)) return null;
  const items = matchEntries(entries, text.slice(1)).map((entry) => ({
    label: `/${entry.name}`,
    hint: entry.description,
    take: { entry },
  }));
  return items.length > 0 ? { title: 'Commands', items, free: false, state: 'ready' } : null;
}

/**
 * @param {PageState} state
 * @param {PageChannel} channel
 * @param {Draft} draft
 * @returns {ComposerList | null}
 */
function mentionList(state, channel, { text, caret }) {
  const typed = /(?:^|\s)([@#][^@#\n]{0,32})$/.exec(text.slice(0, caret))?.[1]?.toLowerCase();
  if (typed === undefined) return null;
  const all = mentionables(state, channel).filter(({ label }) => label[0] === typed[0]);
  const found = all.filter(({ label }) => label.toLowerCase().startsWith(typed));
  const items = found.slice(0, MAX_ITEMS).map((mention) => ({
    label: mention.label,
    hint: mention.hint,
    take: { mention, from: caret - typed.length },
  }));
  const title = typed.startsWith('@') ? 'Mention' : 'Channels';
  return items.length > 0 ? { title, items, free: false, state: 'ready' } : null;
}

/**
 * @param {PageState} state
 * @param {PageChannel} channel
 * @param {Form} form
 * @returns {ComposerList | null}
 */
function choiceList(state, channel, form) {
  const option = activeOption(form);
  const filled = option && form.values[option.name];
  if (!option || !filled || filled.picked !== undefined) return null;
  if (asksBot(option)) {
    const { choices } = form;
    if (choices?.option !== option.name) return null;
    if (choices.items.length === 0 && choices.state === 'ready') return null;
    return {
      title: `Suggestions for ${option.name}`,
      items: choices.items.map(choiceItem),
      free: true,
      state: choices.state,
    };
  }
  const own = ownChoices(option, filled.text, state, channel);
  return (
    own && { title: `Choices for ${option.name}`, items: own.map(choiceItem), free: false, state: 'ready' }
  );
}

/**
 * @param {Choice} choice
 * @returns {Item}
 */
function choiceItem(choice) {
  return { label: choice.name, hint: '', take: { choice } };
}
