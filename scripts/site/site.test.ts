/** The whole site, built as a reader gets it: no link is broken, the search knows what a reader looks for, a page opens. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM, hasChromium, launchChromium, openPage } from '@taokit/testing/chromium';
import { filesBelow } from '@taokit/testing/files';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workspacePackages } from '../lib/workspacePackages.ts';
import { brokenLinks } from './brokenLinks.ts';
import { buildSite } from './buildSite.ts';
import { serveSite } from './serveSite.ts';
import { writeReference } from './writeReference.ts';

/** As a site of a project is served. */
const BASE = '/taokit/';
const out = mkdtempSync(join(tmpdir(), 'taokit-site-'));

beforeAll(() => {
  writeReference();
  buildSite({ out, base: BASE });
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

describe('site', () => {
  test('behaviour: no link of any page is broken', () => {
    expect(brokenLinks(out, BASE)).toEqual([]);
  });

  test('behaviour: every guide, every tutorial, and every entry of every package has its page', () => {
    const pages = new Set(filesBelow(out));
    const written = ['guides', 'tutorials'].flatMap((folder) =>
      readdirSync(join('docs', folder)).map((name) =>
        join(folder, name.replace('README', 'index').replace(/\.md$/, '.html')),
      ),
    );
    const entries = workspacePackages().flatMap(({ name, entries }) =>
      Object.keys(entries).map((entry) => `api/${entry === name ? `${name}/main` : entry}.html`),
    );
    const missing = [...written, ...entries].filter((page) => !pages.has(page));
    expect(missing).toEqual(['api/@taokit/types/augment.html']); // types for another package's interface
  });

  test('behaviour: the search knows guides and names of functions', () => {
    const index = readdirSync(join(out, 'assets/chunks')).find((name) =>
      name.startsWith('@localSearchIndexroot'),
    )!;
    const text = readFileSync(join(out, 'assets/chunks', index), 'utf8');
    for (const known of ['quoteStake', 'computeSubnetLockCost', 'createValidator', 'Commit and reveal'])
      expect(text).toContain(known);
  });
});

describe('a reader', () => {
  const seen = test.skipIf(!hasChromium);

  seen.each([
    ['wide and light', 1280, 'light'],
    ['wide and dark', 1280, 'dark'],
    ['on a telephone, dark', 390, 'dark'],
  ] as const)(
    `%s: pages fit, and search leads to a function (skips without ${CHROMIUM})`,
    async (_, width, colorScheme) => {
      const url = await serveSite({ out, base: BASE, port: 0 });
      const browser = await launchChromium();
      try {
        const page = await openPage(browser, { viewport: { width, height: 800 }, colorScheme });
        for (const path of ['', 'guides/coming-from.html', 'api/@taokit/dtao/main.html']) {
          await page.goto(`${url}${path}`);
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
        }
        await page.locator('#local-search button').click();
        await page.locator('#localsearch-input').fill('quoteStake');
        const result = page.locator('#localsearch-list a[href*="/api/"]').first();
        await result.click();
        await page.waitForURL(/\/api\/.*#quotestake/);
        expect(await page.locator('#quotestake').isVisible()).toBe(true);
      } finally {
        await browser.close();
      }
    },
  );
});
