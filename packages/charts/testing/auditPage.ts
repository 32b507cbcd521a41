import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { launchChromium, openPage } from '@taokit/testing/chromium';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** What a reader meets on a page. */
export interface PageAudit {
  /** Its bytes. */
  readonly bytes: number;
  /** Its nodes when it is loaded. */
  readonly nodes: number;
  /** What axe finds, with everything open, by rule and place. */
  readonly findings: readonly string[];
  /** How many pixels the page is wider than a phone of 390. */
  readonly sidewaysAt390: number;
  /** Size of the smallest text of a chart at 390, pixels. */
  readonly smallestTextAt390: number;
  /** Lowest contrast of the text of charts, which axe does not look at. */
  readonly lowestTextContrast: number;
  /** Lowest contrast of the lines of charts. */
  readonly lowestLineContrast: number;
  /** Charts without a name, or that no key reaches. */
  readonly silentCharts: number;
  /** Errors of its script, and requests it makes. */
  readonly troubles: readonly string[];
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Opens a page in Chromium, at 1280 and at 390, light and dark, with everything open. */
export async function auditPage(html: string): Promise<PageAudit> {
  const browser = await launchChromium();
  try {
    const light = await look(browser, html, { viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
    const dark = await look(browser, html, { viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
    const views = [light, dark];
    return {
      bytes: Buffer.byteLength(html),
      nodes: light.nodes,
      findings: views.flatMap(({ findings }) => findings),
      sidewaysAt390: dark.width - 390,
      smallestTextAt390: dark.smallestText,
      lowestTextContrast: Math.min(...views.map(({ lowestText }) => lowestText)),
      lowestLineContrast: Math.min(...views.map(({ lowestLine }) => lowestLine)),
      silentCharts: Math.max(...views.map(({ silent }) => silent)),
      troubles: views.flatMap(({ troubles }) => troubles),
    };
  } finally {
    await browser.close();
  }
}

async function look(browser: Browser, html: string, options: BrowserContextOptions) {
  const page = await openPage(browser, options);
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('request', (request) => troubles.push(`request ${request.url().slice(0, 80)}`));
  await page.setContent(html);
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  await openEverything(page);
  const findings = await runAxe(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  const charts = await page.evaluate(measureCharts);
  await page.close();
  return { nodes, findings, width, troubles, ...charts };
}

async function runAxe(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
    );
  });
}

/** The first part, since all are alike, and every table. A page does so in its own time: what it makes is waited for. */
async function openEverything(page: Page): Promise<void> {
  await openDetails(page, 'details.part', 1);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('details.part[open]')].every((part) => part.querySelector('.part-body')),
  );
  await openDetails(page, 'details.numbers', Number.MAX_SAFE_INTEGER);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('details.numbers[open]')].every((details) =>
      details.querySelector('table'),
    ),
  );
  await page.evaluate(() => {
    for (const slider of document.querySelectorAll<HTMLInputElement>('input[type=range]')) {
      slider.value = '1';
      slider.dispatchEvent(new Event('input'));
    }
  });
}

async function openDetails(page: Page, selector: string, most: number): Promise<void> {
  await page.locator(selector).evaluateAll((all, count) => {
    for (const details of all.slice(0, count)) (details as HTMLDetailsElement).open = true;
  }, most);
}

/** Runs in the page. */
function measureCharts() {
  const visible = [...document.querySelectorAll<SVGSVGElement>('svg[role=img]')].filter(
    ({ clientWidth }) => clientWidth > 0,
  );
  const luminance = (color: string) => {
    const channels = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
    const [r, g, b] = channels.map((channel) => {
      const part = channel / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const card = luminance(getComputedStyle(document.querySelector('figure') ?? document.body).backgroundColor);
  const contrast = (color: string) => {
    const own = luminance(color);
    return (Math.max(own, card) + 0.05) / (Math.min(own, card) + 0.05);
  };
  const texts = visible.flatMap((svg) => [...svg.querySelectorAll('text')]);
  const faint = getComputedStyle(document.documentElement).getPropertyValue('--line').trim();
  // Grid lines and the other lines of a panel, which are in grey behind its own, carry nothing alone.
  const lines = visible
    .flatMap((svg) => [...svg.querySelectorAll<SVGElement>('[stroke^="var("]')])
    .filter((line) => !/--(line|card)\)/.test(line.getAttribute('stroke') ?? faint));
  const figures = [...document.querySelectorAll('figure')].filter(
    (figure) => figure.querySelector('.plot') !== null,
  );
  const scales = visible.map((svg) => svg.clientWidth / svg.viewBox.baseVal.width);
  return {
    smallestText: Math.min(...scales.map((scale) => 11 * scale)),
    lowestText: Math.min(...texts.map((text) => contrast(getComputedStyle(text).fill))),
    lowestLine: Math.min(...lines.map((line) => contrast(getComputedStyle(line).stroke))),
    silent:
      visible.filter((svg) => !svg.getAttribute('aria-label')).length +
      figures.filter((figure) => figure.querySelector('details.numbers table') === null).length,
  };
}
