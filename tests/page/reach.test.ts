import type { Client } from 'discord.js';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/local-discord.ts';
import { become, composer, describeInBrowser, message, open, openMenuOf, PHONE } from './browser.ts';
import { startFeatureBot } from './feature-bot.ts';

/** What has the focus: its role or tag, and its name. */
function focused(page: Page): Promise<string> {
  return page.locator(':focus').evaluate((element) => {
    const kind = element.getAttribute('role') ?? element.tagName.toLowerCase();
    return `${kind} ${element.getAttribute('aria-label') ?? element.textContent?.trim()}`;
  });
}

/** Whether what has the focus is seen to have it: by a line around it, or around the form it is in. */
function focusIsSeen(page: Page): Promise<boolean> {
  return page.locator(':focus').evaluate((element) => {
    const window = element.ownerDocument.defaultView;
    const places = [element, element.closest('.compose')].filter((place) => place !== null);
    return places.some((place) => window?.getComputedStyle(place).outlineStyle !== 'none');
  });
}

/** Whether nothing is wider than the window. */
function fits(page: Page): Promise<boolean> {
  return page.locator('html').evaluate((root) => root.scrollWidth <= root.clientWidth);
}

/** The colour behind everything. */
function background(page: Page): Promise<string | undefined> {
  return page
    .locator('body')
    .evaluate((body) => body.ownerDocument.defaultView?.getComputedStyle(body).backgroundColor);
}

describeInBrowser('reaching everything', () => {
  let discord: LocalDiscord;
  let bot: Client;

  beforeEach(async () => {
    discord = await startLocalDiscord({ port: 0 });
    bot = await startFeatureBot(discord);
  });
  afterEach(async () => {
    await bot?.destroy();
    await discord?.close();
  });

  test('by keyboard alone: a command, a menu in its answer, the menu of a message, a reply', async () => {
    const page = await open(discord.url);
    await page.keyboard.type('/men');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await message(page, 'Choose').waitFor();

    await message(page, 'Choose').getByRole('combobox').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await message(page, 'Chosen: second').waitFor();

    await page.locator('.messages').focus();
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toContain('Footnote,');
    await page.keyboard.press('Shift+F10');
    expect(await focused(page)).toBe('menuitem Reply');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('menuitem Quote');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toContain('Footnote,');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('By keyboard');
    await page.keyboard.press('Enter');
    await message(page, 'By keyboard')
      .locator('.message-lead')
      .filter({ hasText: 'Chosen: second' })
      .waitFor();
  });

  test('by keyboard alone: a form is left by Escape, and keys go where they went before', async () => {
    const page = await open(discord.url);
    await page.keyboard.type('/form');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('Into the form');
    await page.keyboard.press('Escape');
    await page.keyboard.type('Not into the form');
    await page.keyboard.press('Enter');
    await message(page, 'Not into the form').waitFor();
  });

  test('by keyboard alone: Tab reaches every part, and what has the focus is seen', async () => {
    const page = await open(discord.url);
    const reached = new Set<string>();
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await page.locator(':focus').count()) === 0) continue;
      reached.add(await focused(page));
      expect(await focusIsSeen(page)).toBe(true);
    }
    const parts = ['button Pinned messages', 'button Members', 'combobox Message #general', 'button Close'];
    expect([...reached]).toEqual(expect.arrayContaining(parts));
    expect([...reached].some((name) => name.startsWith('a ') && name.endsWith('questions'))).toBe(true);
    expect([...reached].some((name) => name.startsWith('select'))).toBe(true);
  });

  test('everything that can be pressed or filled in has a name', async () => {
    const page = await open(discord.url);
    discord.as('another').send('general', 'Hello');
    await message(page, 'Hello').waitFor();
    const tree = await page.locator('body').ariaSnapshot();
    expect(tree).toContain('log "Messages in general"');
    expect(tree).not.toMatch(/- (?:button|link|combobox|textbox|listbox|dialog)(?: \[[^\]]*\])*:?$/m);
  });

  test('on a phone: channels slide in, a long press opens the menu, forms fit', async () => {
    const page = await open(discord.url, PHONE);
    expect(await fits(page)).toBe(true);
    await page.getByRole('button', { name: 'Channels' }).tap();
    await page.getByRole('link', { name: 'questions' }).tap();
    await page.getByRole('heading', { name: 'questions', level: 1 }).waitFor();
    await page.locator('.sidebar').waitFor({ state: 'hidden' });

    discord.as('another').send('questions', `A long word: ${'x'.repeat(200)}`);
    const target = message(page, 'A long word').locator('.message-text');
    await target.waitFor();
    expect(await fits(page)).toBe(true);
    await target.dispatchEvent('pointerdown', { pointerType: 'touch', bubbles: true });
    await page.getByRole('menuitem', { name: 'Reply' }).tap();

    await composer(page).fill('From the phone');
    await page.getByRole('button', { name: 'Send message' }).tap();
    await message(page, 'From the phone').waitFor();
    await composer(page).fill('/form');
    await page.getByRole('option', { name: /^\/form/ }).tap();
    await page.getByRole('button', { name: 'Send command' }).tap();
    const submit = page.getByRole('dialog').getByRole('button', { name: 'Submit' });
    await submit.waitFor();
    const box = await submit.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 360 && box.y + box.height <= 640).toBe(true);
  });

  test('light and dark follow the system until one is chosen, which is remembered', async () => {
    const page = await open(discord.url, { colorScheme: 'dark' });
    const dark = await background(page);
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await background(page);
    expect(light).not.toBe(dark);
    await page.getByRole('button', { name: 'Theme: system' }).click();
    await page.getByRole('button', { name: 'Theme: light' }).click();
    await page.getByRole('button', { name: 'Theme: dark' }).waitFor();
    expect(await background(page)).toBe(dark);
    await page.reload();
    await composer(page).waitFor();
    expect(await background(page)).toBe(dark);
  });

  test('nothing moves for those who asked for less motion', async () => {
    const page = await open(discord.url, { reducedMotion: 'reduce' });
    await composer(page).fill('/slow');
    await composer(page).press('Enter');
    await page.locator('.command-name').press('Enter');
    await message(page, 'is thinking…').waitFor();
    expect(await page.locator('html').evaluate((root) => root.ownerDocument.getAnimations().length)).toBe(0);
  });

  test('the page comes back by itself when the server does', async () => {
    const page = await open(discord.url);
    const { port } = new URL(discord.url);
    await bot.destroy();
    await discord.close();
    await page.getByText('No connection').waitFor();
    discord = await startLocalDiscord({ port: Number(port) });
    await page.getByText('No connection').waitFor({ state: 'detached' });
    discord.as('another').send('general', 'Back again');
    await message(page, 'Back again').waitFor();
  });

  test('two tabs are two people; a reload stays the same person', async () => {
    const page = await open(discord.url);
    const other = await open(discord.url);
    await become(other, 'Moderator');
    await other.getByRole('link', { name: 'moderators' }).waitFor();
    await other.reload();
    await other.getByRole('link', { name: 'moderators' }).waitFor();
    await composer(other).fill('From the other tab');
    await composer(other).press('Enter');
    await message(page, 'From the other tab').waitFor();
    expect(await page.getByRole('link', { name: 'moderators' }).count()).toBe(0);
  });

  test('older messages come as one scrolls up; links to messages and channels stay on the page', async () => {
    for (let count = 0; count < 70; count += 1) discord.as('another').send('general', `Number ${count}.`);
    const first = discord.messages('general')[0];
    const address = `https://discord.com/channels/${discord.guildId}/${first?.channel_id}/${first?.id}`;
    discord.as('another').send('questions', `See ${address}`);
    const page = await open(discord.url);
    expect(await message(page, 'Number 5.').count()).toBe(0);
    await page.getByRole('link', { name: 'questions' }).click();
    await message(page, 'See').getByRole('link').click();
    await message(page, 'Number 0.').waitFor();
    expect(await focused(page)).toContain('Another member,');
  });

  test('the newest message stays in view at the end of the list, not when one reads further up', async () => {
    for (let count = 0; count < 40; count += 1) discord.as('another').send('general', `Number ${count}.`);
    const page = await open(discord.url);
    const newest = async (text: string) => {
      await message(page, text).waitFor();
      return message(page, text).evaluate((item) => {
        const list = item.closest('.scroller');
        return list !== null && item.getBoundingClientRect().top < list.getBoundingClientRect().bottom;
      });
    };
    discord.as('another').send('general', 'In view');
    expect(await newest('In view')).toBe(true);
    await page.mouse.move(600, 300);
    await page.mouse.wheel(0, -600);
    await page.waitForTimeout(200);
    discord.as('another').send('general', 'Below');
    expect(await newest('Below')).toBe(false);
    await composer(page).fill('My own');
    await composer(page).press('Enter');
    expect(await newest('My own')).toBe(true);
  });

  test('a thread is opened on a message, and written in', async () => {
    const page = await open(discord.url);
    discord.as('another').send('general', 'Worth a thread');
    await openMenuOf(message(page, 'Worth a thread'));
    await page.getByRole('menuitem', { name: 'Create thread' }).click();
    await page.getByRole('heading', { name: 'Worth a thread', level: 1 }).waitFor();
    await composer(page).fill('In the thread');
    await composer(page).press('Enter');
    await message(page, 'In the thread').waitFor();
    await page.getByRole('link', { name: 'general', exact: true }).click();
    await message(page, 'Worth a thread').getByRole('link', { name: 'Worth a thread' }).click();
    await message(page, 'In the thread').waitFor();
  });

  test('your own message can be edited and deleted', async () => {
    const page = await open(discord.url);
    await composer(page).fill('Teh');
    await composer(page).press('Enter');
    await message(page, 'Teh').waitFor();
    await composer(page).press('ArrowUp');
    const editor = page.getByRole('textbox', { name: 'Edit message' });
    await editor.fill('The');
    await editor.press('Enter');
    await message(page, '(edited)').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Delete message' }).click();
    await message(page, '(edited)').waitFor({ state: 'detached' });
  });
});
