import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';

/** The one field of a form. */
export interface Field {
  /** At most 45 characters. */
  readonly label: string;
  /** At most 100 characters. */
  readonly description: string;
  /** What stands in it at first. */
  readonly value: string;
  /** Most characters that it takes. */
  readonly longest: number;
}

/** Name of the field within its form. */
const FIELD = 'text';

/** A form with one field of several lines. @param title at most 45 characters */
export function form(customId: string, title: string, field: Field): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId,
    title,
    components: [
      {
        type: ComponentType.Label,
        label: field.label,
        description: field.description,
        component: {
          type: ComponentType.TextInput,
          custom_id: FIELD,
          style: TextInputStyle.Paragraph,
          max_length: field.longest,
          required: true,
          ...(field.value !== '' && { value: field.value }),
        },
      },
    ],
  };
}

/** What was written into the field of {@link form}. */
export function readField(interaction: ModalSubmitInteraction): string {
  return interaction.fields.getTextInputValue(FIELD);
}
