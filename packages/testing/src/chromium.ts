import { existsSync } from 'node:fs';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';

/** Where Debian puts its browser. */
export const CHROMIUM = '/usr/bin/chromium';

/** Whether there is a browser to look with. */
export const hasChromium: boolean = existsSync(CHROMIUM);

/** How long anything may take, a browser to start among it: Playwright gives up after 30 s, and so long a busy machine may need. */
const PATIENCE_MS = 180_000;

const LAUNCH = {
  executablePath: CHROMIUM,
  timeout: PATIENCE_MS,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-sync',
    '--no-first-run',
  ],
};

/** Starts a browser. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch(LAUNCH);
}

/**
 * Starts a browser that keeps what its pages store.
 *
 * @param folder - where
 */
export function launchWithProfile(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, LAUNCH);
}

/**
 * Opens a page that is nowhere yet and has patience.
 *
 * @param browser - where
 * @param options - of a new context; one with a profile has its own
 */
export async function openPage(
  browser: Browser | BrowserContext,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = 'contexts' in browser ? await browser.newPage(options) : await browser.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  return page;
}
