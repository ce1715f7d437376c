import { afterEach, beforeEach, expect, test } from 'vitest';
import { HARBOUR } from '../discord/sample.ts';
import { connect, type Wire } from '../discord/wire.ts';
import { become, composer, describeInBrowser, lead, message, open, openMenuOf } from './browser.ts';

const SHIPS = 'How many ships were handled in 2023?';

describeInBrowser('asking the bot on the page', () => {
  let wire: Wire;

  beforeEach(async () => {
    wire = await connect({
      reports: [HARBOUR],
      local: { page: true, welcome: { title: 'Welcome', text: 'Ask one of these.', questions: [SHIPS] } },
    });
  });
  afterEach(() => wire?.close());

  test('a click on a question of the welcome asks it', async () => {
    const page = await open(wire.discord.url);
    await page.getByRole('button', { name: SHIPS, exact: true }).click();
    const answer = message(page, '412');
    await answer.waitFor();
    expect(await answer.locator('.message-lead').textContent()).toContain(SHIPS);
  });

  test('a slash command is picked from the list, with live suggestions for its option', async () => {
    const page = await open(wire.discord.url);
    await composer(page).pressSequentially('/as');
    await page.getByRole('option', { name: /^\/ask/ }).click();
    const question = page.getByRole('combobox', { name: 'question' });
    await question.pressSequentially('What did the new quay cost?');
    await page.getByRole('option', { name: /€50m/ }).first().waitFor();
    await question.press('Enter');
    const answer = message(page, 'The new quay cost €50m.');
    await answer.waitFor();
    expect(await answer.locator('.message-lead').textContent()).toContain('used /ask');
  });

  test('a suggestion that is chosen is what is sent', async () => {
    const page = await open(wire.discord.url);
    await composer(page).pressSequentially('/ask ');
    const first = page.locator('.composer-item').filter({ hasText: '¶1 ' });
    await first.waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await message(page, 'The port handled 412 ships in 2023.').waitFor();
  });

  test('a mention is completed, sent as one, and answered', async () => {
    const page = await open(wire.discord.url);
    await composer(page).pressSequentially('@Foot');
    await page.keyboard.press('Enter');
    await page.keyboard.type(SHIPS);
    await page.keyboard.press('Enter');
    await message(page, '412').waitFor();
    const sent = wire.discord.messages('general').findLast(({ content }) => content.endsWith(SHIPS));
    expect(sent?.content).toBe(`<@${wire.discord.botId}> ${SHIPS}`);
  });

  test('a reply to an answer goes on from it', async () => {
    const page = await open(wire.discord.url);
    await page.getByRole('button', { name: SHIPS, exact: true }).click();
    await openMenuOf(message(page, '412'));
    await page.getByRole('menuitem', { name: 'Reply' }).click();
    await composer(page).fill('What did the new quay cost?');
    await composer(page).press('Enter');
    await message(page, 'The new quay cost €50m.').waitFor();
  });

  test('the source opens for the one who asked for it alone, and can be dismissed', async () => {
    const page = await open(wire.discord.url);
    const other = await open(`${wire.discord.url}/?as=${wire.discord.as('another').id}`);
    await page.getByRole('button', { name: SHIPS, exact: true }).click();
    await message(page, '412').getByRole('button', { name: 'Show source' }).click();
    const source = message(page, 'Only you can see this');
    await source.waitFor();
    expect(await source.locator('u').textContent()).toBe('The port handled 412 ships in 2023.');
    expect(await other.locator('.message.ephemeral').count()).toBe(0);
    await source.getByRole('button', { name: 'Dismiss message' }).click();
    await source.waitFor({ state: 'detached' });
  });

  test('what the report does not answer is refused', async () => {
    const page = await open(wire.discord.url);
    await composer(page).fill('@Footnote How many people live in France?');
    await composer(page).press('Enter');
    const refusal = message(page, /does not mention.*France|France.*not/);
    await refusal.waitFor();
    expect(await refusal.locator('strong').count()).toBe(0);
  });

  test('a right click on a message offers the commands of the bot', async () => {
    const page = await open(wire.discord.url);
    await composer(page).fill('What did the new quay cost?');
    await composer(page).press('Enter');
    await openMenuOf(message(page, 'What did the new quay cost?'));
    await page.getByRole('menuitem', { name: 'Ask the report' }).click();
    await lead(page, 'used Ask the report').waitFor();
  });

  test('a direct message needs no mention', async () => {
    const page = await open(wire.discord.url);
    await page
      .getByRole('complementary', { name: 'Members' })
      .getByRole('button', { name: 'Footnote' })
      .click();
    await page.getByRole('menuitem', { name: 'Message' }).click();
    await page.getByRole('heading', { name: 'Footnote', level: 1 }).waitFor();
    await composer(page).fill(SHIPS);
    await composer(page).press('Enter');
    await message(page, '412').waitFor();
  });

  test('a moderator sees more, pins, and finds the pin again', async () => {
    const page = await open(wire.discord.url);
    expect(await page.getByRole('link', { name: 'moderators' }).count()).toBe(0);
    await composer(page).fill('Worth keeping');
    await composer(page).press('Enter');
    await openMenuOf(message(page, 'Worth keeping'));
    expect(await page.getByRole('menuitem', { name: 'Pin message' }).count()).toBe(0);
    await page.keyboard.press('Escape');

    await become(page, 'Moderator');
    await page.getByRole('link', { name: 'moderators' }).waitFor();
    await openMenuOf(message(page, 'Worth keeping'));
    await page.getByRole('menuitem', { name: 'Pin message' }).click();
    await message(page, 'pinned a message').waitFor();
    await page.getByRole('button', { name: 'Pinned messages', exact: true }).click();
    const panel = page.getByRole('complementary', { name: 'Pinned messages' });
    await panel.getByText('Worth keeping').waitFor();
    await panel.getByRole('button', { name: 'Unpin' }).click();
    await panel.getByText('This channel has no pinned messages.').waitFor();
  });
});
