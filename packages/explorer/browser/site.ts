import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { buildWhenStale, serveFolder } from '@taokit/explorer/build';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Where Debian puts its browser. */
export const CHROMIUM = '/usr/bin/chromium';
/** Whether pages can be opened here. */
export const HAS_CHROMIUM: boolean = existsSync(CHROMIUM);
/** How long a busy machine may take until a page has its content. */
export const PATIENCE_MS = 60_000;
/** Where screenshots are kept. */
const SCREENSHOTS = fileURLToPath(new URL('../screenshots/', import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The built pages, served, and a browser. */
export interface Site extends AsyncDisposable {
  /** Where they are. */
  readonly url: string;
  /** The browser. */
  readonly browser: Browser;
  /**
   * Opens a page in a window of its own; errors of its scripts are kept in `troubles`.
   *
   * @param path - what follows the address: `#/network`
   * @param options - size, colours
   * @param before - run before anything of the page is
   */
  open(
    path: string,
    options?: BrowserContextOptions,
    before?: (page: Page) => Promise<void>,
  ): Promise<OpenPage>;
}

/** An open page. */
export interface OpenPage {
  /** The page. */
  readonly page: Page;
  /** What went wrong in it. */
  readonly troubles: readonly string[];
}

/** A desk by day, and a phone by night. */
export const VIEWS: readonly (BrowserContextOptions & { readonly name: string })[] = [
  { name: 'light-1280', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'dark-390', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
];

/** Builds the pages unless they are up to date, serves them, and starts a browser. */
export async function openSite(): Promise<Site> {
  const server = await serveFolder(await buildWhenStale(), { port: 0, host: '127.0.0.1' });
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  return {
    url: server.url,
    browser,
    async open(path, options = {}, before = async () => {}) {
      const { name: _, ...context } = options as BrowserContextOptions & { readonly name?: string };
      const page = await browser.newPage(context);
      page.setDefaultTimeout(PATIENCE_MS);
      const troubles: string[] = [];
      page.on('pageerror', ({ message }) => troubles.push(message));
      page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
      await before(page);
      await page.goto(`${server.url}${path}`);
      return { page, troubles };
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

/** Goes to another page of the explorer without loading it anew, and waits until nothing is loading. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await settled(page);
}

/** Waits until everything that is loading is there. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('h1') !== null && document.querySelector('.skeleton, .dot.busy') === null,
  );
}

/** What axe finds that is serious or critical, by rule and place. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
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
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
      );
  });
}

/** By how many pixels a page is wider than its window. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Keeps what a page looks like. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: `${SCREENSHOTS}${name}.png`, fullPage: true });
}
