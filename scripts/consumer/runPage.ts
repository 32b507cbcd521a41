import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchWithProfile, openPage } from '@taokit/testing/chromium';
import { build, preview } from 'vite';

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
  const browser = await launchWithProfile(join(root, 'profile'));
  try {
    const page = await openPage(browser);
    await page.goto(server.resolvedUrls!.local[0]!);
    const handle = await page.waitForFunction(() => (globalThis as { outcome?: string }).outcome);
    return String(await handle.jsonValue());
  } finally {
    await browser.close();
    await server.close();
  }
}
