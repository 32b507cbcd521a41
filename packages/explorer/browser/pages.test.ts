/** Every page on the devnet inside it: content, colours, width; a picture of each is kept, see `keepShot`. */
import { hasChromium } from '@taokit/testing/chromium';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings, keepShot, openSite, type Site, sideways } from './site.ts';
import { goTo, settled } from './waiting.ts';

/** A desk by day, and a phone by night. */
const VIEWS: readonly { readonly name: string; readonly options: BrowserContextOptions }[] = [
  { name: 'light-1280', options: { viewport: { width: 1280, height: 900 }, colorScheme: 'light' } },
  { name: 'dark-390', options: { viewport: { width: 390, height: 844 }, colorScheme: 'dark' } },
];

const CHARLIE = '5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y';

/** A page, and what stands on it when it is there. */
const PAGES: readonly (readonly [name: string, hash: string, content: string | RegExp])[] = [
  ['network-emission', '#/network', /Vision.*emitted to/s],
  ['network-pools', '#/network?tab=pools', /Alpha in pool.*Price over the last blocks/s],
  ['network-flows', '#/network?tab=flows', /TAO that buys.*Owner.*Miners/s],
  ['network-root', '#/network?tab=root', /Validators on root.*60,000\.00/s],
  ['subnet-metagraph', '#/subnet/1', /256 of 256 seats.*validator/s],
  ['subnet-weights', '#/subnet/1?tab=weights', /validator by row, seat by column/],
  ['subnet-bonds', '#/subnet/1?tab=bonds', /validator by row, seat by column/],
  ['subnet-pays', '#/subnet/1?tab=pays', /Who earned most.*Waiting for miners/s],
  ['subnet-rules', '#/subnet/1?tab=rules', /Immunity period.*blocks/s],
  ['subnet-events', '#/subnet/5?tab=events', /IncentiveAlphaEmittedToMiners/],
  ['account-none', '#/account', /Which account.*Charlie/s],
  ['account', `#/account/${CHARLIE}`, /Unstake.*StakeAdded/s],
  ['blocks', '#/blocks', /Last blocks.*386/s],
  ['block', '#/blocks/8', /SubtensorModule\.add_stake.*amount staked.*341\.000000.*StakeAdded/s],
  ['write', '#/write', /Who signs.*Ferdie.*Show the plan/s],
  ['playground', '#/playground', /WebAssembly engine.*in \d+ ms.*1,702\.871.*Epoch 39, as stored/s],
  ['money-impact', '#/money', /Beside the first kind.*What the trader gets.*Superellipse/s],
  ['money-quote', '#/money?tab=quote', /Receives.*The order, exactly.*minimumStake/s],
  ['money-move', '#/money?tab=quote&order=move', /TAO in between.*The move, exactly/s],
  ['money-emission', '#/money?tab=emission', /gate at rank 32.*9\.8988%.*capped at root proportion/s],
  ['money-supply', '#/money?tab=supply', /block 17,544,496.*Every emission there is/s],
];

describe.skipIf(!hasChromium)('every page (needs /usr/bin/chromium)', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.[Symbol.asyncDispose]());

  describe.each(VIEWS)('$name', (view) => {
    let page: Page;
    beforeAll(async () => {
      page = await site.open('network', view.options);
      await settled(page);
    });
    afterAll(() => page?.close());

    test.each(PAGES)('%s: content, nothing by axe, no scrolling sideways', async (name, hash, content) => {
      await goTo(page, hash);
      await page.waitForFunction(
        ([source, flags]) => new RegExp(source!, flags).test(document.querySelector('main')!.innerText),
        [new RegExp(content).source, new RegExp(content).flags],
      );
      await keepShot(page, `${name}-${view.name}`);
      expect(await sideways(page)).toBe(0);
      expect(await axeFindings(page)).toEqual([]);
      expect(site.troubles).toEqual([]);
    });
  });
});
