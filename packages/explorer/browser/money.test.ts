/** The money page in Chromium: every number is what dtao computes, and the address holds what was typed. */

import { createDevnet, polkadotJsProvider } from '@taokit/devnet';
import { serveDevnet } from '@taokit/devnet/server';
import { quoteStake, quoteUnstake } from '@taokit/dtao';
import { createClient } from '@taokit/rpc';
import { hasChromium } from '@taokit/testing/chromium';
import { alpha, displayAmount, formatRao, tao } from '@taokit/types';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepShot, openSite, type Site } from './site.ts';

const POOL = {
  netuid: 92,
  taoReserve: tao('587.19904795'),
  alphaReserve: alpha(92, '435539.509978376'),
  quoteWeight: 499_999_964_641_764_870n,
  feeRateU16: 33,
};
const IN_ADDRESS =
  'netuid=92&tao=587.19904795&alpha=435539.509978376&weight=0.49999996464176487&fee=33&tolerance=1%25';

describe.skipIf(!hasChromium)('money (needs /usr/bin/chromium)', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.[Symbol.asyncDispose]());

  const fact = (page: Page, name: string) =>
    page.locator('.facts > div', { has: page.getByText(name, { exact: true }) }).locator('dd');
  const pair = (page: Page, name: string) =>
    page.locator('.pairs > div', { has: page.getByText(name, { exact: true }) }).locator('dd');
  const figures = (amount: Parameters<typeof displayAmount>[0]) =>
    displayAmount(amount, { decimals: 9, rounding: 'down' }).split(' ')[0]!;

  test('quote: what dtao answers, to the rao; the limit changes it, and the address holds it', async () => {
    const page = await site.open(`money?tab=quote&${IN_ADDRESS}`);
    const quote = quoteStake(POOL, tao('10'), { tolerance: '1%' });
    if (!quote.ok) throw new Error(quote.reason);
    await expect.poll(() => fact(page, 'Receives').textContent()).toContain(figures(quote.amountOut));
    expect(await fact(page, 'At least').textContent()).toContain(figures(quote.minimumReceived));
    expect(await pair(page, 'Limit to send with it').textContent()).toContain(
      `as rao ${quote.limitPrice.rao}`,
    );
    expect(await page.locator('.assumed').textContent()).toContain('minimumStake');
    await page.getByLabel('Weight of the TAO side').fill('');
    await expect.poll(() => page.url()).toContain('weight=-');
    expect(await page.locator('.assumed').textContent()).toContain('quoteWeight');
    await page.reload();
    await expect.poll(() => page.getByLabel('Weight of the TAO side').inputValue()).toBe('');
    await page.getByLabel('Weight of the TAO side').fill('0.49999996464176487');
    await page.getByLabel('Limit price').fill('0.00136');
    const limited = quoteStake(POOL, tao('10'), { tolerance: '1%', limitPrice: tao('0.00136') });
    if (!limited.ok) throw new Error(limited.reason);
    await expect.poll(() => fact(page, 'Receives').textContent()).toContain(figures(limited.amountOut));
    expect(await pair(page, 'Stays with the trader').textContent()).toContain('it fills in part');
    await page.getByLabel('May fill in part').uncheck();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('SlippageTooHigh');
    await expect.poll(() => page.url()).toContain('limit=0.00136');
    await expect.poll(() => page.url()).toContain('partial=no');
  });

  test('unstake and move; a field that is wrong says so itself', async () => {
    const page = await site.open(`money?tab=quote&${IN_ADDRESS}&order=unstake&amount=100&stake=112`);
    const quote = quoteUnstake(POOL, alpha(92, '100'), { tolerance: '1%', stake: alpha(92, '112') });
    if (!quote.ok) throw new Error(quote.reason);
    await expect.poll(() => fact(page, 'Receives').textContent()).toContain(figures(quote.amountOut));
    expect(await pair(page, 'Sold besides, as too little would stay').textContent()).toContain(
      '0.016162516 TAO',
    );
    await page.getByLabel('Order', { exact: true }).selectOption('move');
    await expect.poll(() => fact(page, 'TAO in between').count()).toBe(1);
    await page.getByLabel('Amount').fill('ten');
    await expect.poll(() => page.locator('.field.wrong').count()).toBe(1);
    expect(await page.locator('.field.wrong .error').textContent()).toContain("'ten' is not a decimal.");
  });

  test('the pool of a subnet of the connected chain: what the client reads, to the rao', async () => {
    const devnet = await createDevnet({ blockTime: 'instant' });
    const server = await serveDevnet(devnet, { port: 0 });
    try {
      await using client = await createClient({ provider: polkadotJsProvider(devnet) });
      const pool = await client.subnets.pool(2);
      const page = await site.newPage();
      await page.goto(`${site.url}?endpoint=${encodeURIComponent(server.url)}#/money`);
      const field = (label: string) => page.getByLabel(label, { exact: true });
      await field('Subnet of the connected chain').fill('2');
      await page.getByRole('button', { name: 'Read its pool' }).click();
      await expect.poll(() => field('Netuid').inputValue(), { timeout: 60_000 }).toBe('2');
      expect(await field('TAO in the pool').inputValue()).toBe(formatRao(pool.taoReserve.rao));
      expect(await field('Alpha in the pool').inputValue()).toBe(formatRao(pool.alphaReserve.rao));
      expect(await field('Weight of the TAO side').inputValue()).toBe('0.5');
      expect(await field('Fee rate').inputValue()).toBe(String(pool.feeRateU16));
      expect(await page.locator('.chain-pool .hint').textContent()).toMatch(/after block \d/);
      await keepShot(page, 'money-chain-pool');
      await field('Fee rate').fill('34');
      await expect.poll(() => page.locator('.chain-pool .hint').textContent()).not.toContain('after block');
      await field('Fee rate').fill(String(pool.feeRateU16));
      await expect.poll(() => page.locator('.chain-pool .hint').textContent()).toMatch(/after block \d/);
      await field('Subnet of the connected chain').fill('77');
      await page.getByRole('button', { name: 'Read its pool' }).click();
      await expect.poll(() => page.locator('.chain-pool .error').textContent()).toContain('no subnet 77');
    } finally {
      await server.close();
      devnet.close();
    }
  }, 120_000);

  test('price impact: a row per size, in every kind of pool, both ways', async () => {
    const page = await site.open(`money?${IN_ADDRESS}&most=10`);
    const rows = page
      .locator('.card', { has: page.getByRole('heading', { name: 'What the trader gets' }) })
      .locator('tbody tr');
    await expect.poll(() => rows.count()).toBeGreaterThan(25);
    const quote = quoteStake(POOL, tao('10'));
    if (!quote.ok) throw new Error(quote.reason);
    expect(await rows.last().textContent()).toContain(figures(quote.amountOut));
    // Less than the least stake.
    await page.getByLabel('Largest order').fill('0.001');
    await expect.poll(() => rows.last().textContent()).toContain('AmountTooLow');
    await page.getByLabel('TAO in the pool').fill('x');
    await expect.poll(() => page.getByText('Correct what is marked above').count()).toBe(1);
  });

  test('emission: today’s rule stands out, and another price, burn or switch changes what a subnet is given', async () => {
    const page = await site.open('money?tab=emission');
    const standing = page.locator('tr.standing').first();
    await expect.poll(() => standing.textContent()).toContain('9.8988%');
    await page.getByLabel('Incentive that is burned').fill('100%');
    await expect.poll(() => standing.textContent()).toContain('0.0000%');
    await page.getByLabel('Incentive that is burned').fill('');
    await page.getByLabel('Emission enabled').uncheck();
    await expect.poll(() => standing.textContent()).toContain('0.0000%');
  });

  test('supply: the next halving, put off by what is recycled', async () => {
    const page = await site.open('money?tab=supply');
    await expect.poll(() => fact(page, 'Next halving').textContent()).toContain('block 17,544,496');
    await page.getByLabel('Recycled per block').fill('0.5');
    await expect.poll(() => fact(page, 'Next halving').textContent()).toContain('not in sight');
    await page.getByLabel('Supply', { exact: true }).selectOption('alpha');
    await page.getByLabel('Recycled per block').fill('0');
    await expect.poll(() => fact(page, 'Next halving').textContent()).toContain('block 13,359,108');
  });
});
