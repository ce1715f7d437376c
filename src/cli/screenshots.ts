/**
 * Takes README's pictures: starts the program as a person does, without a token, asks it on the page, and writes what
 * the page shows into a folder (default `docs`). `npm run screenshots [-- FOLDER]`; needs Chromium, at `CHROMIUM` or
 * /usr/bin/chromium.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** What is asked, of the report that is shipped. */
const QUESTIONS = {
  answered: 'How many terror-related arrests were there?',
  suggested: 'How many people were injured?',
  refused: '@Footnote How many people were killed in France?',
} as const;

/** Sizes of the pictures in CSS pixels. */
const DESKTOP: BrowserContextOptions = { viewport: { width: 1180, height: 880 }, locale: 'en-GB' };
const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 700 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
  locale: 'en-GB',
};

const folder = process.argv[2] ?? 'docs';
const scratch = await mkdtemp(join(tmpdir(), 'footnote-'));
const footnote = start(join(scratch, 'footnote.db'));
try {
  const url = await address(footnote);
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  await using browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  await mkdir(folder, { recursive: true });
  await takeAll(browser, url);
} finally {
  const ended = once(footnote, 'exit');
  footnote.kill();
  await ended;
  await rm(scratch, { recursive: true });
}

/** Starts the program on a free port, with a database of its own. */
function start(database: string): ChildProcess {
  const main = fileURLToPath(new URL('../main.js', import.meta.url));
  const variables = { ...process.env, DISCORD_TOKEN: '', DISCORD_API: '', PORT: '0', DATABASE_URL: database };
  return spawn(process.execPath, [main], {
    env: { ...variables, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Where the page is, as the program says it. */
async function address(program: ChildProcess): Promise<string> {
  let said = '';
  for await (const piece of program.stdout ?? []) {
    said += piece;
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error(`The program ended without saying where its page is: ${said}`);
}

async function takeAll(browser: Browser, url: string): Promise<void> {
  const dark = await open(browser, url, { ...DESKTOP, colorScheme: 'dark' });
  await fillIn(dark, QUESTIONS.answered);
  await dark.keyboard.press('Enter');
  await dark.getByRole('button', { name: 'Show source' }).last().click();
  await dark.getByText('Only you can see this').waitFor();
  await picture(dark, 'desktop-dark');

  const light = await open(browser, url, { ...DESKTOP, colorScheme: 'light' });
  await fillIn(light, QUESTIONS.suggested);
  await light.locator('.composer-item').nth(1).waitFor();
  await picture(light, 'desktop-light');

  const phone = await open(browser, url, { ...PHONE, colorScheme: 'dark' });
  await phone.getByRole('button', { name: 'Channels' }).tap();
  await phone.getByRole('link', { name: 'questions' }).tap();
  await phone.locator('.sidebar').waitFor({ state: 'hidden' });
  await phone.locator('.compose textarea').fill(QUESTIONS.refused);
  await phone.getByRole('button', { name: 'Send message' }).tap();
  await phone.locator('.message-lead').waitFor();
  await picture(phone, 'phone');
}

async function open(browser: Browser, url: string, options: BrowserContextOptions): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(url);
  await page.locator('.composer').waitFor();
  return page;
}

/** Fills in `/ask` as far as the bot's suggestions. */
async function fillIn(page: Page, question: string): Promise<void> {
  await page.locator('.compose textarea').fill('/ask ');
  await page.getByRole('combobox', { name: 'question' }).pressSequentially(question);
  await page.locator('.composer-item').filter({ hasText: question }).waitFor();
}

async function picture(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled' });
  process.stdout.write(`${path}\n`);
}
