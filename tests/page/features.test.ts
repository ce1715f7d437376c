import type { Client } from 'discord.js';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/local-discord.ts';
import { composer, describeInBrowser, message, open, openMenuOf } from './browser.ts';
import { HTML, startFeatureBot } from './feature-bot.ts';

/** Sends a slash command by typing its name. */
async function run(page: Page, name: string): Promise<void> {
  await composer(page).fill(`/${name}`);
  await composer(page).press('Enter');
  await page.locator('.command-name').press('Enter');
}

describeInBrowser('what bots can show', () => {
  let discord: LocalDiscord;
  let bot: Client;

  beforeEach(async () => {
    const hostile = { name: HTML, channels: [{ name: 'general', topic: HTML }] };
    const welcome = { title: HTML, text: HTML, questions: [HTML] };
    discord = await startLocalDiscord({ port: 0, guilds: [hostile], welcome });
    bot = await startFeatureBot(discord);
  });
  afterEach(async () => {
    await bot?.destroy();
    await discord?.close();
  });

  test('a form: what is missing is said, what was filled in arrives', async () => {
    const page = await open(discord.url);
    await run(page, 'form');
    const form = page.getByRole('dialog', { name: 'Tell us more' });
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByText('This field is required').waitFor();
    await form.getByLabel('Reason').fill('why');
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByText('At least 4 characters').waitFor();
    await form.getByLabel('Reason').fill('because');
    await form.getByRole('combobox', { name: 'Colour' }).click();
    await form.getByRole('option', { name: 'Blue' }).click();
    await form.getByRole('radio', { name: 'Large' }).check();
    await form.getByRole('checkbox', { name: 'Sure' }).check();
    await form.getByRole('button', { name: 'Submit' }).click();
    const answer = message(page, 'Form:');
    await answer.waitFor();
    expect(await answer.locator('.message-text').textContent()).toBe(
      'Form: ["because",["blue"],"large",true]',
    );
    expect(await form.count()).toBe(0);
  });

  test('menus: one value at once, several when the menu closes', async () => {
    const page = await open(discord.url);
    await run(page, 'menus');
    const menus = message(page, 'Choose');
    await menus.getByRole('combobox', { name: 'One of them' }).click();
    await menus.getByRole('option', { name: 'First What it is' }).click();
    await message(page, 'Chosen: first').waitFor();
    await menus.getByRole('combobox', { name: 'Some of them' }).click();
    await menus.getByRole('option', { name: 'A' }).click();
    await menus.getByRole('option', { name: 'C' }).click();
    await menus.getByRole('combobox', { name: 'Some of them' }).press('Escape');
    await message(page, 'Chosen: a+c').waitFor();
  });

  test('buttons: pressed, and links to elsewhere', async () => {
    const page = await open(discord.url);
    await run(page, 'menus');
    const menus = message(page, 'Choose');
    const link = menus.getByRole('link', { name: 'Elsewhere' });
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    await menus.getByRole('button', { name: 'Press', exact: true }).click();
    await message(page, 'It was pressed').waitFor();
  });

  test('Components V2', async () => {
    const page = await open(discord.url);
    await run(page, 'layout');
    const layout = message(page, 'Laid out');
    await layout.getByRole('heading', { name: 'Laid out' }).waitFor();
    await layout.locator('.container').getByRole('button', { name: 'Beside' }).waitFor();
    await layout.locator('.separator').waitFor({ state: 'attached' });
  });

  test('thinking, then the answer; silence, then why', async () => {
    const page = await open(discord.url);
    await run(page, 'menus');
    await message(page, 'Choose').getByRole('button', { name: 'Nobody answers' }).click();
    await run(page, 'silent');
    await page.getByText('Sending /silent…').waitFor();
    await run(page, 'slow');
    await message(page, 'is thinking…').waitFor();
    await message(page, 'Thought it over').waitFor();
    await message(page, 'Choose').getByRole('alert').waitFor();
    await page.getByText('/silent — The application did not respond').waitFor();
  });

  test('a payload that Discord would refuse is announced and shown in full', async () => {
    const page = await open(discord.url);
    await run(page, 'wrong');
    await page.getByText('The bot sent something that Discord would refuse').waitFor();
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    const panel = page.getByRole('complementary', { name: 'Refused payloads' });
    await panel.getByText('embeds[0].title').first().waitFor();
  });

  test('typing is shown until the message comes', async () => {
    const page = await open(discord.url);
    const channel = await bot.channels.fetch(discord.channel('general').id);
    if (!channel?.isSendable()) throw new Error('The bot cannot write in general');
    await channel.sendTyping();
    await page.getByText('Footnote is typing…').waitFor();
    await channel.send('Typed');
    await page.getByText('Footnote is typing…').waitFor({ state: 'detached' });
  });

  test('options of many kinds: picked, checked, added', async () => {
    const page = await open(discord.url);
    await composer(page).pressSequentially('/options ');
    await page.getByRole('combobox', { name: 'who' }).pressSequentially('anoth');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'count' }).fill('12');
    await page.keyboard.press('Enter');
    await page.getByText('count: At most 9').waitFor();
    await page.getByRole('combobox', { name: 'count' }).fill('3');
    await page.getByRole('button', { name: '+ size' }).click();
    await page.getByRole('option', { name: 'Large' }).click();
    await page.keyboard.press('Enter');
    const id = discord.as('another').id;
    await message(page, `Options: [["who","${id}"],["count",3],["size","l"]]`).waitFor();
  });

  test('commands in the menus of messages and users', async () => {
    const page = await open(discord.url);
    discord.as('another').send('general', 'Words to quote');
    await openMenuOf(message(page, 'Words to quote'));
    await page.getByRole('menuitem', { name: 'Quote' }).click();
    await message(page, 'Quoted: Words to quote').waitFor();
    await message(page, /Another member[\s\S]*Words to quote/)
      .locator('.author')
      .click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Greet' }).click();
    await message(page, 'Greeted: ').waitFor();
  });

  test('text is never taken for HTML', async () => {
    const page = await open(discord.url);
    discord
      .addMember(HTML)
      .send('general', `${HTML} **${HTML}** \`${HTML}\` ||${HTML}|| [x](https://example.org/"onclick=x)`);
    await run(page, 'markup');
    await message(page, 'onerror').locator('.action-row button').waitFor();
    await message(page, 'onerror').getByRole('link', { name: 'Picture on example.org' }).waitFor();
    await page.getByRole('button', { name: 'Members' }).click();
    await openMenuOf(message(page, 'onerror'));
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    expect(await page.locator('main img, main script, nav img, nav script').count()).toBe(0);
    expect(await page.locator('[onclick], [onerror]').count()).toBe(0);
  });
});
