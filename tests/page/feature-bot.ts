import { setTimeout as delay } from 'node:timers/promises';
import {
  type ChatInputCommandInteraction,
  Client,
  GatewayIntentBits,
  type Interaction,
  ApplicationCommandType as Kind,
  MessageFlags,
  ApplicationCommandOptionType as Option,
  Partials,
} from 'discord.js';
import type { LocalDiscord } from '../../src/local/local-discord.ts';
import { FORM, LAYOUT, MENUS } from './feature-messages.ts';

/** Markup that would run, were a text ever taken for HTML. */
export const HTML = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';

const COMMANDS = [
  { name: 'form', description: 'Opens a form' },
  { name: 'menus', description: 'Sends menus' },
  { name: 'layout', description: 'Sends Components V2' },
  { name: 'secret', description: 'Answers you alone' },
  { name: 'slow', description: 'Thinks for a while' },
  { name: 'silent', description: 'Never answers' },
  { name: 'wrong', description: 'Sends what Discord would refuse' },
  { name: 'markup', description: 'Sends HTML wherever text can stand' },
  {
    name: 'options',
    description: 'Has options of many kinds',
    options: [
      { type: Option.User, name: 'who', description: 'Somebody', required: true },
      {
        type: Option.Integer,
        name: 'count',
        description: 'A number',
        min_value: 1,
        max_value: 9,
        required: true,
      },
      {
        type: Option.String,
        name: 'size',
        description: 'One of two',
        choices: [
          { name: 'Small', value: 's' },
          { name: 'Large', value: 'l' },
        ],
      },
    ],
  },
  { name: 'Quote', type: Kind.Message },
  { name: 'Greet', type: Kind.User },
] as const;

/** A bot that uses what the page must be able to show, for what the real one does not use. */
export async function startFeatureBot(discord: LocalDiscord): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
    partials: [Partials.Channel],
    waitGuildTimeout: 500,
    rest: { api: discord.api },
  });
  client.on('error', () => {});
  client.on('interactionCreate', (interaction) => void answer(interaction).catch(() => {}));
  const ready = new Promise((resolve) => client.once('clientReady', resolve));
  await client.login(discord.token);
  await ready;
  await client.application?.commands.set([...COMMANDS]);
  return client as Client<true>;
}

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isModalSubmit()) {
    const { fields } = interaction;
    const values = fields.fields.map((field) =>
      'value' in field ? field.value : 'values' in field ? field.values : '',
    );
    await interaction.reply(`Form: ${JSON.stringify(values)}`);
  } else if (interaction.isStringSelectMenu()) {
    await interaction.reply(`Chosen: ${interaction.values.join('+')}`);
  } else if (interaction.isButton()) {
    if (interaction.customId === 'pressed')
      await interaction.update({ content: 'It was pressed', components: [] });
  } else if (interaction.isMessageContextMenuCommand()) {
    await interaction.reply(`Quoted: ${interaction.targetMessage.content}`);
  } else if (interaction.isUserContextMenuCommand()) {
    await interaction.reply(`Greeted: ${interaction.targetUser.username}`);
  } else if (interaction.isChatInputCommand()) {
    await command(interaction);
  }
}

async function command(interaction: ChatInputCommandInteraction): Promise<unknown> {
  switch (interaction.commandName) {
    case 'form':
      return interaction.showModal(FORM);
    case 'menus':
      return interaction.reply(MENUS);
    case 'layout':
      return interaction.reply({ flags: MessageFlags.IsComponentsV2, components: LAYOUT });
    case 'secret':
      return interaction.reply({ content: 'Between us', flags: MessageFlags.Ephemeral });
    case 'slow':
      await interaction.deferReply();
      await delay(600);
      return interaction.editReply('Thought it over');
    case 'wrong':
      return interaction.reply({ embeds: [{ title: 'x'.repeat(300) }] });
    case 'markup':
      return interaction.reply({
        content: HTML,
        embeds: [
          {
            title: HTML,
            description: `${HTML} [link](https://example.org/${HTML})`,
            fields: [{ name: HTML, value: HTML }],
            footer: { text: HTML },
            image: { url: 'https://example.org/picture.png' },
          },
        ],
        components: [
          {
            type: 1,
            components: [{ type: 2, style: 1, custom_id: HTML.slice(0, 90), label: HTML.slice(0, 80) }],
          },
        ],
      });
    case 'options':
      return interaction.reply(
        `Options: ${JSON.stringify(interaction.options.data.map(({ name, value }) => [name, value]))}`,
      );
    default:
      return;
  }
}
