/** The playground in Chromium: what it shows is what the packages compute, and everything is done by keyboard. */

import { runStandardCase, standardCases, studyToJson, sumEmission, type YumaMode } from '@taokit/study';
import { hasChromium } from '@taokit/testing/chromium';
import { formatRao } from '@taokit/types';
import { loadWasmEngine } from '@taokit/yuma';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeLink } from '../src/playground/model/link/linkCodec.ts';
import { openSite, type Site } from './site.ts';

const MODES: readonly YumaMode[] = ['classic', 'yuma3', 'liquid'];
const engine = await loadWasmEngine();

describe.skipIf(!hasChromium)('playground (needs /usr/bin/chromium)', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.[Symbol.asyncDispose]());

  /** Until the newest run of all modes is told. */
  const computed = async (page: Page) => {
    await page.locator('.engine-line .dot.good').waitFor();
  };
  const open = async (query = '') => {
    const page = await site.open(`playground${query}`);
    await computed(page);
    return page;
  };
  /** A cell by row and column, the head included. */
  const cell = (page: Page, row: number, column: number) =>
    page.locator('.sheet tr').nth(row).locator('[data-cell]').nth(column);
  /** What the table of earnings says, exact, from the texts that hold all digits. */
  const earned = (page: Page) =>
    page.evaluate(() => {
      const table = [...document.querySelectorAll('table')].find((one) =>
        one.caption?.textContent?.startsWith('Earned'),
      )!;
      return [...table.tBodies[0]!.rows].map((row) => [
        row.cells[0]!.textContent,
        ...[...row.querySelectorAll('.amount')].map((amount) => amount.getAttribute('title')?.split(' ')[0]),
      ]);
    });

  test('all 18 cases: what every neuron earns in every mode is what study computes, to the rao', async () => {
    const page = await open();
    const choice = page.getByLabel('Begin with a standard case');
    for (const { name, number, title } of standardCases.filter((one) => one.number !== null)) {
      await choice.selectOption(name);
      await expect.poll(() => page.getByLabel('Title').inputValue()).toBe(`${number}. ${title}`);
      const sums = MODES.map((mode) => sumEmission(runStandardCase(engine, name, { mode })));
      const rows = [...sums[0]!.keys()].map((who) => [who, ...sums.map((sum) => plain(sum.get(who)!))]);
      await expect
        .poll(async () => (await earned(page)).map((row) => row.map(plainText)), { timeout: 60_000 })
        .toEqual(rows);
    }
  });

  test('the engine that computes is named; without WebAssembly it says why, and computes the same', async () => {
    const page = await open();
    expect(await page.locator('.engine-line').textContent()).toContain('WebAssembly engine, 40 epochs');
    const strict = await site.newPage();
    await strict.route('**/*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'content-security-policy': "script-src 'self'" },
      });
    });
    await strict.goto(`${site.url}#/playground`);
    await computed(strict);
    expect(await strict.locator('.engine-line').textContent()).toMatch(
      /TypeScript engine.*wasm-unsafe-eval/s,
    );
    expect(await earned(strict)).toEqual(await earned(page));
    await strict.close();
  });

  test('by keyboard: type, move, select, clear, copy, paste, undo and redo, as in a spreadsheet', async () => {
    const page = await open();
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await cell(page, 1, 2).focus();
    await press('0', '.', '2', '5', 'Tab', '3', 'Enter');
    await expect.poll(() => cell(page, 1, 2).textContent()).toBe('0.25');
    expect(await cell(page, 1, 3).textContent()).toBe('3');
    expect(await focused(page)).toEqual([2, 3]);
    await press(
      'ArrowUp',
      'ArrowLeft',
      'Shift+ArrowRight',
      'Control+c',
      'ArrowDown',
      'ArrowLeft',
      'Control+v',
    );
    await expect.poll(() => cell(page, 2, 2).textContent()).toBe('0.25');
    expect(await cell(page, 2, 3).textContent()).toBe('3');
    await press('Delete');
    await expect.poll(() => cell(page, 2, 2).textContent()).toBe('');
    await press('Control+z');
    await expect.poll(() => cell(page, 2, 2).textContent()).toBe('0.25');
    await press('Control+z', 'Control+z', 'Control+z');
    await expect.poll(() => cell(page, 1, 2).textContent()).toBe('1');
    await press('Control+y');
    await expect.poll(() => cell(page, 1, 2).textContent()).toBe('0.25');
    await press(
      'Control+Home',
      'ArrowRight',
      'ArrowRight',
      'F2',
      'Control+a',
      'c',
      'a',
      'r',
      'o',
      'l',
      'Enter',
    );
    await expect.poll(() => cell(page, 0, 2).textContent()).toBe('carol');
    expect((await earned(page)).map(([name]) => name)).toContain('carol');
  });

  test('what cannot be is refused where it is typed, and nothing is changed', async () => {
    const page = await open();
    await cell(page, 1, 2).dblclick();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('-1');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('.card .hint .error').first().textContent())
      .toContain('"-1" is no weight.');
    await page.keyboard.press('Escape');
    expect(await cell(page, 1, 2).textContent()).toBe('1');
    const kappa = page.getByLabel('Kappa');
    await kappa.fill('65536');
    await kappa.press('Enter');
    await expect.poll(() => page.getByText('Kappa is 65536, not from 0 to 65535.').count()).toBe(1);
    await kappa.fill('50%');
    await kappa.press('Enter');
    await expect.poll(() => kappa.inputValue()).toBe('32767');
  });

  test('what the chain refuses in one mode is told there by its name, the others are computed', async () => {
    const page = await open();
    const low = page.getByLabel('Alpha low');
    await low.fill('0');
    await low.press('Enter');
    await expect.poll(() => page.getByText('AlphaLowOutOfRange').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.getByText('AlphaLowOutOfRange').count()).toBe(0);
  });

  test('CSV: a table with names replaces who is there', async () => {
    const page = await open();
    await page.getByText('As CSV').click();
    const box = page.getByRole('textbox', { name: /as CSV/ });
    expect(await box.inputValue()).toContain('validator,stake,miner-1,miner-2\nbig,800000,1,');
    await box.fill('who,stake,x,y,z\nann,60,1,2,1\nben,40,,1,1');
    await page.getByRole('button', { name: 'Use this table' }).click();
    await expect
      .poll(async () => (await earned(page)).map(([name]) => name))
      .toEqual(['ann', 'ben', 'x', 'y', 'z']);
  });

  test('moments: a weight changes from an epoch on, and goes back', async () => {
    const page = await open();
    await page.getByLabel('Add a moment before epoch').fill('20');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.getByRole('button', { name: 'Before epoch 20' }).getAttribute('aria-pressed'))
      .toBe('true');
    await cell(page, 1, 2).focus();
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'big: as before this moment' }).click();
    await expect.poll(() => cell(page, 1, 2).textContent()).toBe('');
    await page.getByRole('button', { name: 'Remove this moment' }).click();
    await expect.poll(() => page.getByRole('button', { name: 'Before epoch 20' }).count()).toBe(0);
  });

  test('a link opens what was edited, with every number as it was', async () => {
    const page = await open();
    await page.getByLabel('Begin with a standard case').selectOption('clipping');
    await page.getByLabel('Bonds penalty').fill('0.5');
    await page.getByLabel('Bonds penalty').press('Enter');
    await page.getByLabel('Title').fill('half <penalty> & more');
    await page.getByLabel('Title').press('Enter');
    // The address follows each edit in its own time: it is that of the last when it says so.
    await expect.poll(() => titleOfLink(page.url())).toBe('half <penalty> & more');
    await computed(page);
    const seen = await earned(page);
    const address = page.url();
    const other = await site.newPage();
    await other.goto(address);
    await expect.poll(() => other.getByLabel('Title').inputValue()).toBe('half <penalty> & more');
    await computed(other);
    await expect.poll(() => earned(other)).toEqual(seen);
    await other.close();
  });

  test.each([
    ['cut', '?s=1.eJyrVkpUslIyVNJRSlKyMtBRylSyMtJRSgGSxrUAdq8H', 'The link cannot be read.'],
    ['of a later version', '?s=7.abc', 'The link is of version 7; this page reads up to 1.'],
    ['anything', '?s=hello', 'It does not begin with its version.'],
  ])('a link that is %s is told, and the page goes on', async (_, query, sentence) => {
    const page = await open(query);
    await expect.poll(() => page.getByRole('alert').textContent()).toContain(sentence);
    await page.getByRole('button', { name: 'Go on with what is below' }).click();
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
    expect(page.url()).not.toContain('s=');
  });

  test('files: the scenario is one that study reads, the results are its CSV', async () => {
    const page = await open();
    const [scenario] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save scenario' }).click(),
    ]);
    expect(scenario.suggestedFilename()).toBe('scenario.json');
    const results = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save results' }).click();
    expect((await results).suggestedFilename()).toBe('classic.csv');
  });

  test('every epoch can be read: the slider moves all charts and the table as stored', async () => {
    const page = await open();
    const slider = page.getByRole('slider', { name: 'Dividends: values by epoch' });
    await slider.focus();
    await page.keyboard.press('Home');
    await expect.poll(() => page.getByRole('heading', { name: 'Epoch 0, as stored' }).count()).toBe(1);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.getByRole('heading', { name: 'Epoch 1, as stored' }).count()).toBe(1);
    const { epochs } = runStandardCase(engine, 'kappa-first', { mode: 'yuma3' });
    const shown = await page.evaluate(() => {
      const table = [...document.querySelectorAll('table')].find((one) =>
        one.caption?.textContent?.startsWith('Epoch 1'),
      )!;
      return [...table.tBodies[0]!.rows].map((row) => row.cells[7]!.textContent);
    });
    expect(studyToJson(shown.map(Number))).toBe(studyToJson([...epochs[1]!.dividends]));
  });
});

/** The place of the focused cell. */
function focused(page: Page): Promise<readonly [number, number]> {
  return page.evaluate(() => {
    const at = document.activeElement as HTMLTableCellElement;
    return [(at.parentElement as HTMLTableRowElement).rowIndex, at.cellIndex] as const;
  });
}

function plain(rao: bigint): string {
  return formatRao(rao);
}

function plainText(text: string | null | undefined): string {
  return (text ?? '')
    .replaceAll(',', '')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}

/** The title in the link of an address; none where there is no link yet. */
async function titleOfLink(address: string): Promise<string | undefined> {
  const link = /[?&]s=([^&]+)/.exec(address)?.[1];
  return link === undefined ? undefined : (await decodeLink(decodeURIComponent(link))).title;
}
