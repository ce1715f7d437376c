import type { ButtonInteraction, ModalSubmitInteraction, StringSelectMenuInteraction } from 'discord.js';
import type { Services } from './command.ts';
import type { CustomId } from './custom-id.ts';

/** An interaction that carries a custom_id. */
export type ComponentInteraction = ButtonInteraction | StringSelectMenuInteraction | ModalSubmitInteraction;

/** What runs when a button, a menu or a modal with a certain custom_id is used. */
export interface Component {
  /** The custom_id's name, unique among components. */
  readonly name: string;
  /** @returns false, at once, when the custom_id is not one of ours (or of an older version) */
  handle(interaction: ComponentInteraction, services: Services): Promise<boolean>;
}

/** Declares what a button does. */
export const button = declare((interaction): interaction is ButtonInteraction => interaction.isButton());

/** Declares what a select menu does. */
export const menu = declare((interaction): interaction is StringSelectMenuInteraction =>
  interaction.isStringSelectMenu(),
);

/** Declares what a submitted modal does. */
export const modal = declare((interaction): interaction is ModalSubmitInteraction =>
  interaction.isModalSubmit(),
);

function declare<I extends ComponentInteraction>(
  is: (interaction: ComponentInteraction) => interaction is I,
) {
  return <T>(
    id: CustomId<T>,
    execute: (interaction: I, value: T, services: Services) => Promise<void>,
  ): Component => ({
    name: id.name,
    async handle(interaction, services) {
      const value = id.read(interaction.customId);
      if (value === null || !is(interaction)) return false;
      await execute(interaction, value, services);
      return true;
    },
  });
}
