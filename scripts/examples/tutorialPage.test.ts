/** The page of the tutorial about quotes, built by Vite on the sources and opened in a browser: somebody types, the quote changes. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CHROMIUM, hasChromium, launchChromium, openPage } from '@taokit/testing/chromium';
import { build, defaultClientConditions } from 'vite';
import { afterAll, describe, expect, test } from 'vitest';
import { serveSite } from '../site/serveSite.ts';
import { readTutorials } from './tutorials.ts';

/** Below scripts/, so that what its manifest declares resolves. */
const root = resolve('scripts/node_modules/.cache/taokit/tutorial-page');
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('quote-in-a-page.md', () => {
  test.skipIf(!hasChromium)(`the page quotes what is typed (skips without ${CHROMIUM})`, async () => {
    const { files, steps } = readTutorials().find(({ name }) => name === 'quote-in-a-page.md')!;
    expect(Object.keys(files)).toEqual(['index.html', 'page.ts']);
    mkdirSync(root, { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
    const out = join(root, 'dist');
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      resolve: { conditions: ['@taokit/source', ...defaultClientConditions] },
      build: { outDir: out, target: 'es2022' },
    });
    const url = await serveSite({ out, base: '/', port: 0 });
    const browser = await launchChromium();
    try {
      const page = await openPage(browser);
      await page.goto(url);
      // What Node printed for 10 TAO, the page shows.
      const printed = /10 TAO buys ([\d.]+)/.exec(steps.map(({ output }) => output).join(''))![1]!;
      const quote = page.locator('#quote');
      await quote.filter({ hasText: printed }).waitFor();
      await page.locator('#amount').fill('ten');
      await quote.filter({ hasText: 'That is no amount.' }).waitFor();
      expect(await quote.textContent()).toBe('That is no amount.');
    } finally {
      await browser.close();
    }
  });
});
