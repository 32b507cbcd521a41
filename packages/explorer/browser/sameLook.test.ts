/** A report and the explorer look the same: what both are made of is painted alike. */

import { htmlTable, lineChart, page as reportPage } from '@taokit/charts';
import { hasChromium } from '@taokit/testing/chromium';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';
import { settled } from './waiting.ts';

/** What stands on both pages, by its place: that of the explorer needs no chain. */
const PARTS = [
  'body',
  '.top',
  '.brand',
  '.top nav a',
  '.icon-button',
  'main',
  'h1',
  '.page-head .lead',
  '.facts',
  '.facts dt',
  '.facts dd',
  '.card',
  '.card-head',
  '.card-head .caption',
  '.table-scroll',
  'thead th',
  'tbody th',
  'tbody td.number',
  '.plot',
  '.legend',
  '.legend b',
  '.swatch',
  '.reader input',
  '.numbers summary',
] as const;

/** What makes a look. */
const PROPERTIES = [
  'display',
  'font-family',
  'font-size',
  'font-weight',
  'line-height',
  'letter-spacing',
  'color',
  'background-color',
  'border-top-color',
  'border-top-left-radius',
  'text-align',
  'white-space',
  'row-gap',
] as const;

const REPORT = reportPage({
  title: 'A report',
  lead: 'As a reader opens it.',
  facts: [{ name: 'kinds', value: '2' }],
  sections: [
    {
      title: 'One',
      content: [
        htmlTable({
          title: 'A table',
          caption: 'How to read it.',
          columns: [
            { head: 'name', cell: String },
            { head: 'number', cell: String, numeric: true },
          ],
          rows: [1, 2],
        }),
        lineChart({
          title: 'Lines',
          xLabel: 'block',
          yLabel: 'TAO',
          series: [{ name: 'one', points: [1, 2].map((x) => ({ x, y: x })) }],
        }),
      ],
    },
  ],
  footer: 'The end.',
});

describe.skipIf(!hasChromium)('a report and the explorer (needs /usr/bin/chromium)', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.[Symbol.asyncDispose]());

  test.each([
    { width: 1280, colorScheme: 'light' },
    { width: 390, colorScheme: 'dark' },
  ] as const)('look the same at $width pixels, $colorScheme', async ({ width, colorScheme }) => {
    const options = { viewport: { width, height: 900 }, colorScheme };
    const explorer = await site.open('money?tab=supply', options);
    await settled(explorer);
    const report = await site.newPage(options);
    await report.setContent(REPORT);
    expect(await looksOf(report)).toEqual(await looksOf(explorer));
    await explorer.close();
    await report.close();
  });
});

/** How each part is painted. */
function looksOf(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.evaluate(
    ([parts, properties]) =>
      Object.fromEntries(
        parts.map((part) => {
          const found = document.querySelector(part);
          const style = found === null ? undefined : getComputedStyle(found);
          return [part, properties.map((name) => `${name}: ${style?.getPropertyValue(name) ?? 'not there'}`)];
        }),
      ),
    [PARTS, PROPERTIES] as const,
  );
}
