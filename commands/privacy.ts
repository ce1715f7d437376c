import { type ChatCommand, COMMAND } from '../src/discord/command.ts';

export default {
  data: { type: COMMAND.chat, name: 'privacy', description: 'What I keep about you, and to delete it' },
  async execute(interaction, services) {
    const { replyWith } = await import('../src/discord/reply.ts');
    const { placeOf } = await import('../src/discord/place.ts');
    const { privacyMessage } = await import('../src/discord/moderation/privacy.ts');
    const { guildId } = placeOf(interaction);
    await replyWith(
      interaction,
      await privacyMessage({ userId: interaction.user.id, guildId }, services),
      true,
    );
  },
} satisfies ChatCommand;
