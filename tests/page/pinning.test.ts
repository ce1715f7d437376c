import { afterEach, beforeEach, expect, test } from 'vitest';
import { connect, type Wire } from '../discord/wire.ts';
import { harbour, IN_OTHER_WORDS, QUESTION } from '../moderation/harbour.ts';
import { become, composer, describeInBrowser, message, open } from './browser.ts';

describeInBrowser('pinning on the page', () => {
  let wire: Wire;
  beforeEach(async () => {
    wire = await connect({ reports: [harbour()], local: { page: true } });
  });
  afterEach(async () => {
    expect(wire.discord.violations).toEqual([]);
    await wire.close();
  });

  test('a member is refused, a moderator pins and rewords, the same question in other words gets it', async () => {
    const page = await open(wire.discord.url);
    const ask = async (question: string) => {
      await composer(page).fill(`@Footnote ${question}`);
      await composer(page).press('Enter');
    };
    await ask(QUESTION);
    const answer = message(page, 'The port handled 412 ships in 2023.');
    await answer.locator('.action-row').getByRole('button', { name: 'Pin' }).click();
    await message(page, 'Only members with the permission “Pin Messages” can do this.').waitFor();

    await become(page, 'Moderator');
    await answer.locator('.action-row').getByRole('button', { name: 'Pin' }).click();
    const pinned = message(page, 'The message is pinned in the channel too.');
    await pinned.waitFor();
    await pinned.getByRole('button', { name: 'Correct the wording' }).click();
    const form = page.getByRole('dialog', { name: 'Correct the wording' });
    await form.getByRole('textbox').fill('In 2023 it was 412 ships.');
    await form.getByRole('button', { name: 'Submit' }).click();
    await message(page, 'It is shown as your wording.').waitFor();

    await become(page, 'Member');
    await ask(IN_OTHER_WORDS);
    const again = message(page, '📌 Pinned');
    await again.waitFor();
    expect(await again.textContent()).toContain('In 2023 it was 412 ships.');
    expect(await again.textContent()).toContain('The port handled 412 ships in 2023.');
    await again.getByRole('button', { name: 'Ask the report instead' }).click();
    const own = message(page, /“[^”]+”\s*The port handled 412 ships/);
    await own.waitFor();
    expect(await own.locator('.message-body').textContent()).not.toContain('📌');
  });

  test('a moderator reads the review with its chart', async () => {
    const page = await open(wire.discord.url);
    await composer(page).fill('@Footnote How many ships did the port handle in France?');
    await composer(page).press('Enter');
    await message(page, 'France').waitFor();
    await become(page, 'Moderator');
    await composer(page).pressSequentially('/review');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const review = message(page, 'The last seven days: 1 question');
    await review.waitFor();
    const chart = review.locator('img').first();
    await chart.waitFor();
    await expect
      .poll(() => chart.evaluate((image: { naturalWidth: number }) => image.naturalWidth))
      .toBe(1_440);
  });
});
