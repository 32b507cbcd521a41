import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium, openPage } from '@taokit/testing/chromium';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { buildWhenStale, serveFolder } from '../build/index.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SHOTS = fileURLToPath(new URL('../../../node_modules/.cache/taokit/explorer-shots/', import.meta.url));

/** The built pages, served, and a browser that looks at them. */
export interface Site extends AsyncDisposable {
  /** Where they are. */
  readonly url: string;
  /** A page that is nowhere yet; whatever goes wrong in it fails the site's `troubles`. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /** A page at a place, `playground?s=...`. */
  open(place: string, options?: BrowserContextOptions): Promise<Page>;
  /** Errors that scripts of any page threw so far. */
  readonly troubles: readonly string[];
}

/** Builds the pages where they are stale, serves them and starts a browser. */
export async function openSite(): Promise<Site> {
  const server = await serveFolder(await buildWhenStale(), { port: 0, host: '127.0.0.1' });
  const browser = await launchChromium();
  const troubles: string[] = [];
  const newPage = async (options: BrowserContextOptions = {}) => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const page = await openPage(browser, { permissions, ...options });
    page.on('pageerror', ({ message }) => troubles.push(`${page.url()}: ${message}`));
    return page;
  };
  return {
    url: server.url,
    newPage,
    troubles,
    open: async (place, options) => {
      const page = await newPage(options);
      await page.goto(`${server.url}#/${place}`);
      return page;
    },
    [Symbol.asyncDispose]: async () => {
      await browser.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

/** What axe finds on a page as it is now, by rule and place. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(): Promise<{
          violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
        }>;
      };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, impact, nodes }) =>
      nodes.map((node) => `${impact} ${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
    );
  });
}

/** How many pixels a page is wider than its window. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Keeps what a page looks like, whole, to be looked at. */
export async function keepShot(page: Page, name: string): Promise<void> {
  const path = `${SHOTS}${name}.png`;
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path, fullPage: true });
}
