import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished } from 'vitest';

/** Where Chromium may be; `CHROMIUM` names another place. */
const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const executablePath = PLACES.find((place) => place !== undefined && existsSync(place)) ?? null;

/** How long something may take to appear. Unit: ms. */
const PATIENCE = 5_000;

/** A phone of 360 by 640 points, used with a finger. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 640 },
  hasTouch: true,
  isMobile: true,
};

/** Tests in a browser; skipped, and said so, where there is none. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (executablePath === null)
    console.warn(`No Chromium found: "${name}" is skipped. Set CHROMIUM to its path.`);
  describe.skipIf(executablePath === null)(name, { timeout: 15_000 }, () => {
    beforeAll(async () => {
      if (executablePath !== null)
        browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    });
    afterAll(() => browser?.close());
    tests();
  });
}

let browser: Browser | undefined;

/**
 * Opens the page as a browser that has never been there. When the test ends, nothing may have gone wrong in it; a
 * script, style or picture that the policy refuses, as anything of another host, is written to the console too.
 */
export async function open(url: string, options: BrowserContextOptions = {}): Promise<Page> {
  if (!browser) throw new Error('Open pages inside describeInBrowser only');
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => {
    const reconnecting = message.text().includes('ERR_CONNECTION_REFUSED');
    if (message.type() === 'error' && !reconnecting) problems.push(message.text());
  });
  onTestFinished(async () => {
    await context.close();
    expect(problems).toEqual([]);
  });
  await page.goto(url);
  await composer(page).waitFor();
  return page;
}

/** The newest message of the open channel that says something. */
export function message(page: Page, text: string | RegExp): Locator {
  const says = page.locator('.message-body').filter({ hasText: text });
  return page.locator('.message').filter({ has: says }).last();
}

/** The newest line above a message that says something: what it replies to, or the command that it answers. */
export function lead(page: Page, text: string | RegExp): Locator {
  return page.locator('.message-lead').filter({ hasText: text }).last();
}

/** The field that one writes messages in. */
export function composer(page: Page): Locator {
  return page.locator('.compose textarea');
}

/** Becomes somebody of the switch. */
export async function become(page: Page, label: string): Promise<void> {
  await page.getByRole('combobox', { name: 'You are' }).selectOption({ label });
}

/** Opens the menu of a message as a right click does. */
export async function openMenuOf(target: Locator): Promise<void> {
  await target.locator('.message-text').click({ button: 'right' });
}
