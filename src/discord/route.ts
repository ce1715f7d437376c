import type { Interaction } from 'discord.js';
import { type ChatCommand, COMMAND, type Command, type MessageCommand, type Services } from './command.ts';
import type { Component } from './component.ts';
import { LIMITS } from './limits.ts';
import { message, privately } from './message.ts';

const UNKNOWN_COMMAND = 'I no longer know this command. Type / to see those I know.';
const UNKNOWN_COMPONENT = 'I no longer know this button. Ask again for an answer with new ones.';

/** Runs what an interaction asks for: a command, an autocompletion, a button, a menu or a modal. */
export async function runInteraction(
  interaction: Interaction,
  services: Services,
  components: readonly Component[],
): Promise<void> {
  if (interaction.isAutocomplete()) {
    const command = chatCommand(services.commands, interaction.commandName);
    const choices = (await command?.autocomplete?.(interaction, services)) ?? [];
    await interaction.respond(choices.slice(0, LIMITS.choices));
  } else if (interaction.isChatInputCommand()) {
    const command = chatCommand(services.commands, interaction.commandName);
    await (command?.execute(interaction, services) ?? interaction.reply(privately(message(UNKNOWN_COMMAND))));
  } else if (interaction.isMessageContextMenuCommand()) {
    const command = messageCommand(services.commands, interaction.commandName);
    await (command?.execute(interaction, services) ?? interaction.reply(privately(message(UNKNOWN_COMMAND))));
  } else if (interaction.isButton() || interaction.isStringSelectMenu() || interaction.isModalSubmit()) {
    const name = interaction.customId.split(':', 1)[0];
    const component = components.find((each) => each.name === name);
    const handled = await component?.handle(interaction, services);
    if (handled !== true) await interaction.reply(privately(message(UNKNOWN_COMPONENT)));
  } else if (interaction.isRepliable()) {
    await interaction.reply(privately(message(UNKNOWN_COMMAND)));
  }
}

function chatCommand(commands: readonly Command[], name: string): ChatCommand | undefined {
  return commands.filter(isChatCommand).find(({ data }) => data.name === name);
}

function messageCommand(commands: readonly Command[], name: string): MessageCommand | undefined {
  return commands.filter(isMessageCommand).find(({ data }) => data.name === name);
}

/** Whether a command is a slash command; Discord's type is optional there. */
export function isChatCommand(command: Command): command is ChatCommand {
  return (command.data.type ?? COMMAND.chat) === COMMAND.chat;
}

function isMessageCommand(command: Command): command is MessageCommand {
  return command.data.type === COMMAND.message;
}
