import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';

/** Where Debian puts its browser. */
export const CHROMIUM = '/usr/bin/chromium';

/** How long a page may take; opening a coldkey alone takes seconds. */
export const PATIENCE_MS = 180_000;

/**
 * Builds a page around a module with Vite, opens it in headless Chromium and waits for `window.outcome`.
 *
 * @param root - folder of the project; gets an `index.html`
 * @param source - the page's module
 * @returns the text the page left in `window.outcome`
 */
export async function runPage(root: string, source: string): Promise<string> {
  writeFileSync(join(root, 'index.html'), '<!doctype html><script type="module" src="/page.mjs"></script>');
  writeFileSync(join(root, 'page.mjs'), source);
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
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(server.resolvedUrls!.local[0]!);
    const handle = await page.waitForFunction(() => (globalThis as { outcome?: string }).outcome, undefined, {
      timeout: PATIENCE_MS,
    });
    return String(await handle.jsonValue());
  } finally {
    await browser.close();
    await server.close();
  }
}

function launchChromium(profile: string) {
  return chromium.launchPersistentContext(profile, {
    timeout: PATIENCE_MS,
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
