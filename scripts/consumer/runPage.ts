import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';

/** Where Debian puts its browser. */
export const CHROMIUM = '/usr/bin/chromium';

/**
 * Builds `index.html` of a project with Vite, opens it in headless Chromium and waits for `window.outcome`.
 *
 * @param root - folder with an `index.html`
 * @returns the text the page left in `window.outcome`
 */
export async function runPage(root: string): Promise<string> {
  await build({ root, configFile: false, logLevel: 'error', build: { outDir: 'site' } });
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir: 'site' },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const browser = await launchChromium(join(root, 'profile'));
  try {
    const page = await browser.newPage();
    await page.goto(server.resolvedUrls!.local[0]!);
    const handle = await page.waitForFunction(() => (globalThis as { outcome?: string }).outcome);
    return String(await handle.jsonValue());
  } finally {
    await browser.close();
    await server.close();
  }
}

function launchChromium(profile: string) {
  return chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
