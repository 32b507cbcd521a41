/** How the pages that compute look, light on a desk and dark in a hand, and to axe. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings, hasChromium, keepShot, openSite, type Site, sideways } from './site.ts';

const VIEWS = [
  { name: 'wide', viewport: { width: 1360, height: 900 }, colorScheme: 'light' },
  { name: 'phone', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const;
const PLACES = [
  ['playground', 'playground', '.engine-line .dot.good', true],
  ['impact', 'money', 'tbody tr', true],
  ['quote', 'money?tab=quote', '.pairs', false],
  ['move', 'money?tab=quote&order=move', '.pairs', false],
  ['emission', 'money?tab=emission', 'tbody tr', true],
  ['supply', 'money?tab=supply', 'tbody tr', true],
] as const;

describe.skipIf(!hasChromium)('pages that compute (needs /usr/bin/chromium)', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.[Symbol.asyncDispose]());

  describe.each(VIEWS)('$name, $colorScheme', ({ name, viewport, colorScheme }) => {
    test.each(PLACES)('%s: axe finds nothing, nothing is too wide', async (title, place, ready, hasPlots) => {
      const page = await site.open(place, { viewport, colorScheme });
      await page.locator(ready).first().waitFor();
      if (hasPlots) await page.locator('.plot canvas').first().waitFor();
      await keepShot(page, `${title}-${name}`);
      expect(await axeFindings(page)).toEqual([]);
      expect(await sideways(page)).toBe(0);
      await page.context().close();
    });
  });

  test('no script of any page failed', () => expect(site.troubles).toEqual([]));
});
