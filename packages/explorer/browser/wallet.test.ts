/** A wallet in the browser signs what was planned. */

import { TypeRegistry } from '@polkadot/types';
import { Metadata } from '@polkadot/types/metadata';
import { createDevnet, polkadotJsProvider } from '@taokit/devnet';
import { injectedFromKeypair, type Keypair, keypairFromUri } from '@taokit/keys';
import { hasChromium } from '@taokit/testing/chromium';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';
import { goTo, settled } from './waiting.ts';

const FERDIE = keypairFromUri('//Ferdie');
const HOTKEY = keypairFromUri('//Ferdie//hot').address;

describe.skipIf(!hasChromium)('a wallet (needs /usr/bin/chromium)', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.[Symbol.asyncDispose]());

  test('registers a hotkey after its plan was seen', async () => {
    const asked: unknown[] = [];
    const page = await site.newPage();
    await putWallet(page, FERDIE, asked);
    await page.goto(`${site.url}#/write?do=register&netuid=6`);
    await settled(page);
    await page.getByRole('button', { name: 'Connect a-wallet' }).click();
    await page.getByRole('radio', { name: /of the wallet/ }).check();
    await page.getByLabel('Hotkey').fill(HOTKEY);
    await page.getByRole('button', { name: 'Show the plan' }).click();
    await page.getByRole('heading', { name: 'The plan' }).waitFor();
    expect(asked).toEqual([]);
    await page.getByRole('button', { name: 'Sign and send' }).click();
    await page.getByText('Done', { exact: true }).waitFor();
    expect(asked).toMatchObject([{ address: FERDIE.address }]);
    await goTo(page, `#/subnet/6?find=${HOTKEY.slice(0, 12)}`);
    await page.getByText(/^1 of 1\d seats$/).waitFor();
    expect(site.troubles).toEqual([]);
    await page.close();
  });
});

/** An extension whose secret stays outside of the page, as that of a real one does. */
async function putWallet(page: Page, keypair: Keypair, asked: unknown[]): Promise<void> {
  const sign = await payloadSigner(keypair);
  await page.exposeFunction('signOutside', (payload: never) => {
    asked.push(payload);
    return sign(payload);
  });
  const account = { address: keypair.address, name: 'of the wallet', type: 'sr25519' };
  await page.addInitScript(`
    globalThis.injectedWeb3 = { 'a-wallet': { enable: async () => ({
      accounts: { get: async () => [${JSON.stringify(account)}] },
      signer: { signPayload: (payload) => globalThis.signOutside(payload) },
    }) } };
  `);
}

const none = { extrinsic: {}, payload: {} };
/** Extensions of transactions that add no bytes, and that polkadot.js does not know. */
const OWN_EXTENSIONS = {
  SudoTransactionExtension: none,
  CheckShieldedTxValidity: none,
  SubtensorTransactionExtension: none,
  DrandPriority: none,
};

/** Rebuilds a transaction from its JSON with polkadot.js, as extensions do, and signs that. */
async function payloadSigner(keypair: Keypair) {
  const devnet = await createDevnet();
  const metadata = await polkadotJsProvider(devnet).send<`0x${string}`>('state_getMetadata', []);
  devnet.close();
  const { signRaw } = injectedFromKeypair(keypair);
  return (payload: never) => {
    const registry = new TypeRegistry();
    registry.setMetadata(new Metadata(registry, metadata), undefined, OWN_EXTENSIONS);
    registry.setSignedExtensions(
      (payload as { readonly signedExtensions: string[] }).signedExtensions,
      OWN_EXTENSIONS,
    );
    const data = registry.createType('ExtrinsicPayload', payload, { version: 4 }).toU8a({ method: true });
    return signRaw({
      address: keypair.address,
      data: `0x${Buffer.from(data).toString('hex')}`,
      type: 'payload',
    });
  };
}
