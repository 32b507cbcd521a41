/** What a reader does: by keyboard, with a wallet, on a chain of their own; and what is loaded before. */

import { createDevnet } from '@taokit/devnet';
import { serveDevnet } from '@taokit/devnet/server';
import { hasChromium } from '@taokit/testing/chromium';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';
import { settled } from './waiting.ts';

/** Bytes, packed, until a chain is asked for. */
const MOST_BYTES = 300_000;

describe.skipIf(!hasChromium)('a reader (needs /usr/bin/chromium)', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.[Symbol.asyncDispose]());

  test('loads little before a chain is asked for, and no chart', async () => {
    const asked: { readonly name: string; readonly bytes: Promise<number> }[] = [];
    const page = await site.newPage();
    page.on('response', (response) =>
      asked.push({
        name: new URL(response.url()).pathname,
        bytes: response
          .request()
          .sizes()
          // One that is under way when the page closes is nobody's.
          .then(({ responseBodySize }) => responseBodySize)
          .catch(() => 0),
      }),
    );
    await page.goto(`${site.url}#/network`);
    await settled(page);
    const client = asked.findIndex(({ name }) => /openSession|devnetWorker/.test(name));
    expect(client).toBeGreaterThan(0);
    expect(asked.filter(({ name }) => /uPlot/.test(name))).toEqual([]);
    const before = await Promise.all(asked.slice(0, client).map(({ bytes }) => bytes));
    expect(before.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(MOST_BYTES);
    await page.close();
  });

  test('reaches the content, the tabs and the cells of a heat map by keyboard', async () => {
    const page = await site.open('subnet/1');
    await settled(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('main');
    await page.locator('[role=tab][aria-selected=true]').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Weights');
    await settled(page);
    await page.locator('.heat-frame').focus();
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift+ArrowRight');
    expect(await page.locator('.heat-foot output').innerText()).toMatch(
      /^validator 1 → seat 29: ([\d.]+%|nothing)$/,
    );
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.heat-foot output').innerText()).toMatch(/^validator 2 → seat 29/);
    await page.close();
  });

  test('scrolls 256 seats of which only those that are seen are drawn', async () => {
    const page = await site.open('subnet/1');
    await settled(page);
    const table = page.locator('.table-scroll');
    await page.locator('button.sort', { hasText: 'uid' }).click();
    await page.locator('button.sort', { hasText: 'uid' }).click();
    expect(await page.locator('tbody tr:not(.gap)').count()).toBeLessThan(64);
    expect(await page.locator('tbody th').first().innerText()).toBe('0');
    await table.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await page.locator('tbody th', { hasText: /^255$/ }).waitFor();
    expect(await page.locator('tbody tr:not(.gap)').count()).toBeLessThan(64);
    await page.close();
  });

  test('stakes as a development account, by keyboard, after seeing the plan', async () => {
    const page = await site.open('subnet/2');
    await settled(page);
    await page.getByRole('link', { name: 'Stake', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: /Dave/ }).focus();
    await page.keyboard.press('Space');
    const hotkey = await page.locator('datalist option').first().getAttribute('value');
    await page.getByLabel('Hotkey').fill(hotkey!);
    await page.getByLabel('Amount').fill('12.5');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'The plan' }).waitFor();
    const plan = await page.locator('.effects').innerText();
    expect(plan).toMatch(/-12\.500000000\s+TAO/);
    expect(plan).toMatch(/\+\d+\.\d{9}\s+α2/);
    expect(plan).toMatch(/Price impact/);
    await page.getByRole('button', { name: 'Sign and send' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Done', { exact: true }).waitFor();
    await page.getByRole('link', { name: /^block \d+$/ }).click();
    await page.getByText('SubtensorModule.add_stake_limit').first().waitFor();
    expect(site.troubles).toEqual([]);
    await page.close();
  });

  test('is told what the chain would refuse, and cannot send it', async () => {
    const page = await site.open('write');
    await settled(page);
    await page.getByRole('radio', { name: /Eve/ }).check();
    const hotkey = await page.locator('datalist option').first().getAttribute('value');
    await page.getByLabel('Hotkey').fill(hotkey!);
    await page.getByLabel('Amount').fill('99999999');
    await page.getByRole('button', { name: 'Show the plan' }).click();
    await page.getByText('The chain would refuse it').waitFor();
    expect(await page.getByRole('button', { name: 'Sign and send' }).isDisabled()).toBe(true);
    await page.close();
  });

  test('looks at a chain of their own, and comes back', async () => {
    const devnet = await createDevnet();
    const server = await serveDevnet(devnet, { port: 0 });
    const page = await site.open('network');
    await settled(page);
    await page.getByRole('button', { name: 'Another chain' }).click();
    await page.getByLabel('Endpoint of a node').fill('localhost');
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await page.getByText('Write one as ws://127.0.0.1:9944').waitFor();
    await page.getByLabel('Endpoint of a node').fill(server.url);
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await page.getByText(server.url.replace('ws://', '')).waitFor();
    await settled(page);
    expect(page.url()).toContain('?endpoint=ws');
    expect(await page.locator('.subnet-name').count()).toBe(2);
    await page.close();
    await server.close();
    devnet.close();
  });

  test('is told that nothing listens, and how to go on', async () => {
    const page = await site.newPage();
    await page.goto(`${site.url}?endpoint=ws://127.0.0.1:9#/network`);
    await page.getByText('No chain is connected').waitFor();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await page.close();
  });

  test('makes blocks and sees them', async () => {
    const page = await site.open('network');
    await settled(page);
    const before = await blockOf(page);
    await page.getByRole('button', { name: '+10 blocks' }).click();
    await page.waitForFunction(
      (from) =>
        Number(document.querySelector('.chain-name b')?.textContent?.replaceAll(',', '')) >= from + 10,
      before,
    );
    await page.close();
  });
});

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.tagName.toLowerCase());
}

async function blockOf(page: Page): Promise<number> {
  return Number((await page.locator('.chain-name b').innerText()).replaceAll(',', ''));
}
