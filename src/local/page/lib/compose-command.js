/**
 * Filling in a slash command and sending it.
 */
/** @import { PageChannel } from '../../page-protocol.ts' */
/** @import { CommandEntry } from '../model/command-form.js' */
/** @import { Choice } from '../model/option-value.js' */
import { initialValues, parseValues, toOptions } from '../model/command-form.js';
import { asksBot } from '../model/option-value.js';
import { focusComposer } from './actions.js';
import { askWithNonce, interact } from './session.js';
import { afterDraw, change, draftOf, emptyDraft, store } from './store.js';

/** How long typing must pause before the bot is asked for choices, in milliseconds. */
const AUTOCOMPLETE_PAUSE_MS = 150;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let pause;

/**
 * Opens the form of a command.
 * @param {PageChannel} channel
 * @param {CommandEntry} entry
 * @param {string} rest What was typed behind its name already.
 */
export function openForm(channel, entry, rest) {
  const values = initialValues(entry, rest);
  const active = Object.keys(values)[0] ?? null;
  change(() => {
    const draft = { ...emptyDraft(), form: { entry, values, active: null, choices: null, errors: {} } };
    store.drafts.set(channel.id, draft);
  });
  if (active) enterOption(channel, active);
  focusComposer();
}

/**
 * Leaves the form for plain text.
 * @param {PageChannel} channel
 * @param {string} text
 */
export function closeForm(channel, text) {
  change(() => store.drafts.set(channel.id, { ...emptyDraft(), text, caret: text.length }));
  focusComposer();
}

/**
 * The focus came to an option: its list opens.
 * @param {PageChannel} channel
 * @param {string} name
 */
export function enterOption(channel, name) {
  const draft = draftOf(channel.id);
  const { form } = draft;
  if (!form || form.active === name) return;
  const option = form.entry.options.find((option) => option.name === name);
  change(() => {
    form.active = name;
    draft.listClosed = false;
    draft.highlighted = option && asksBot(option) ? -1 : 0;
  });
  if (option && asksBot(option)) askForChoices(channel, name, 0);
}

/**
 * Shows one of the options that may be left out.
 * @param {PageChannel} channel
 * @param {string} name
 */
export function addOption(channel, name) {
  const { form } = draftOf(channel.id);
  if (!form) return;
  change(() => {
    form.values = { ...form.values, [name]: { text: '' } };
  });
  focusOption(name);
}

/**
 * Takes an option out again, or leaves the form where it is a required one.
 * @param {PageChannel} channel
 * @param {string} name
 */
export function removeOption(channel, name) {
  const { form } = draftOf(channel.id);
  if (!form) return;
  const names = Object.keys(form.values);
  const option = form.entry.options.find((option) => option.name === name);
  if (option?.required || names.length === 1) return closeForm(channel, `/${form.entry.name}`);
  change(() => {
    form.values = Object.fromEntries(Object.entries(form.values).filter(([other]) => other !== name));
    form.active = null;
  });
  focusOption(names[names.indexOf(name) - 1] ?? names.find((other) => other !== name) ?? '');
}

/**
 * @param {PageChannel} channel
 * @param {string} name
 * @param {string} text
 */
export function fillOption(channel, name, text) {
  const draft = draftOf(channel.id);
  const { form } = draft;
  const option = form?.entry.options.find((option) => option.name === name);
  if (!form || !option) return;
  change(() => {
    form.values = { ...form.values, [name]: { text } };
    form.errors = {};
    draft.listClosed = false;
    draft.highlighted = asksBot(option) ? -1 : 0;
  });
  if (asksBot(option)) askForChoices(channel, name, AUTOCOMPLETE_PAUSE_MS);
}

/**
 * Takes a choice for the active option and goes to the next one that is empty.
 * @param {PageChannel} channel
 * @param {Choice} choice
 */
export function takeChoice(channel, choice) {
  const draft = draftOf(channel.id);
  const { form } = draft;
  if (!form?.active) return;
  const taken = form.active;
  change(() => {
    form.values = { ...form.values, [taken]: { text: choice.name, picked: choice.value } };
    form.errors = {};
    draft.listClosed = true;
  });
  focusOption(Object.keys(form.values).find((name) => form.values[name]?.text === '') ?? taken);
}

/**
 * Sends the command, or shows what is wrong with it.
 * @param {PageChannel} channel
 */
export async function sendCommand(channel) {
  const { form } = draftOf(channel.id);
  if (!form) return;
  const { entry, values } = form;
  const wrong = Object.entries(parseValues(entry, values)).flatMap(([name, { error }]) =>
    error ? [[name, error]] : [],
  );
  if (wrong.length > 0) {
    change(() => {
      form.errors = Object.fromEntries(wrong);
    });
    return focusOption(wrong[0]?.[0] ?? '');
  }
  const action = {
    type: /** @type {const} */ ('command'),
    channel_id: channel.id,
    command_id: entry.command.id,
  };
  const result = await interact(
    { ...action, options: toOptions(entry, values) },
    'command',
    `/${entry.name}`,
  );
  if (draftOf(channel.id).form !== form) return;
  if (result.ok) return closeForm(channel, '');
  change(() => {
    form.errors = { [result.field && values[result.field] ? result.field : '']: result.error };
  });
}

/**
 * @param {PageChannel} channel
 * @param {string} name
 * @param {number} delay In milliseconds.
 */
function askForChoices(channel, name, delay) {
  clearTimeout(pause);
  pause = setTimeout(() => {
    const { form } = draftOf(channel.id);
    if (!form || form.values[name]?.picked !== undefined) return;
    const place = { channel_id: channel.id, command_id: form.entry.command.id };
    const options = toOptions(form.entry, form.values, name);
    const { nonce, result } = askWithNonce({ type: 'autocomplete', ...place, options });
    const items = form.choices?.option === name ? form.choices.items : [];
    change(() => {
      form.choices = { option: name, nonce, items, state: 'loading' };
    });
    void result.then(({ ok }) => {
      if (ok || form.choices?.nonce !== nonce) return;
      change(() => {
        if (form.choices) form.choices = { ...form.choices, items: [], state: 'failed' };
      });
    });
  }, delay);
}

/** @param {string} name */
function focusOption(name) {
  afterDraw(() => document.getElementById(`option-${name}`)?.focus());
}
