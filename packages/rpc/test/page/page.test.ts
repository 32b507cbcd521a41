/** A page built with Vite reads and stakes in headless Chromium; skipped where there is no Chromium. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDevnet, type Devnet } from '@taokit/devnet';
import { DEV_ACCOUNTS } from '@taokit/keys';
import { createClient } from '@taokit/rpc';
import { hasChromium, launchChromium, openPage } from '@taokit/testing/chromium';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, testServer } from '../support/testServer.ts';
import type { Staked } from './main.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));

let folder: string;
let devnet: Devnet;
let node: TestServer;
let site: Server;
let browser: Browser;
let page: Page;

describe.skipIf(!hasChromium)('a page (needs /usr/bin/chromium)', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'page-'));
    await writeFile(join(folder, 'index.html'), `<body><script type="module" src="${MAIN}"></script>`);
    await build({
      root: folder,
      logLevel: 'error',
      resolve: { conditions: ['@taokit/source', 'module', 'browser', 'import', 'default'] },
      build: { outDir: 'dist', minify: true, target: 'es2022' },
    });
    site = createServer((request, response) => {
      const name = request.url === '/' ? 'index.html' : request.url!.slice(1);
      readFile(join(folder, 'dist', name)).then(
        (body) =>
          response
            .setHeader('content-type', name.endsWith('.js') ? 'text/javascript' : 'text/html')
            .end(body),
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
    devnet = await createDevnet();
    node = await testServer(devnet);
    browser = await launchChromium();
    page = await openPage(browser);
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
    await page.waitForFunction('globalThis.stakeInPage');
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    site?.close();
    await node?.[Symbol.asyncDispose]();
    devnet?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('reads a metagraph over a WebSocket; the second time without loading metadata', async () => {
    const ask = () => page.evaluate(`readOverSocket(${JSON.stringify(node.url)})`);
    const asked = () =>
      node.asked.filter(({ params }) => params[0] === 'Metadata_metadata_at_version').length;
    const said = await ask();
    expect(said).toMatchObject({ n: 1, hotkeys: [expect.stringMatching(/^5/)] });
    expect(asked()).toBe(1);
    expect(await ask()).toEqual(said);
    expect(asked()).toBe(1);
  });

  test('reads one of a devnet in the page itself, without a socket', async () => {
    const asked = calls();
    expect(await page.evaluate('readInPage()')).toMatchObject({
      n: 1,
      hotkeys: [expect.stringMatching(/^5/)],
    });
    expect(calls()).toBe(asked);
  });

  test('stakes over a WebSocket, signed by an extension, and sees the change', async () => {
    const of = { coldkey: DEV_ACCOUNTS.Alice, hotkey: DEV_ACCOUNTS.Alice, netuid: 1 };
    const before = devnet.chain.head.header.number;
    const staked = (await page.evaluate(`stakeOverSocket(${JSON.stringify(node.url)})`)) as Staked;
    expectStaked(staked);
    // The node that was written to says the same, asked from outside the page.
    expect(devnet.chain.head.header.number).toBe(before + 1);
    const client = await createClient({ endpoints: [node.url] });
    const then = await (await client.at(before)).staking.stake(of);
    const now = await (await client.at(before + 1)).staking.stake(of);
    await client.close();
    expect(String(now.rao - then.rao)).toBe(staked.changedRao);
  });

  test('stakes on a devnet in the page itself, and sees the change', async () => {
    const [asked, block] = [calls(), devnet.chain.head.header.number];
    expectStaked((await page.evaluate('stakeInPage()')) as Staked);
    expect([calls(), devnet.chain.head.header.number]).toEqual([asked, block]);
  });
});

/** Calls the node was asked for; a client that closes may still end its subscriptions. */
const calls = () => node.asked.filter(({ method }) => method === 'state_call').length;

/** One approval, of one account; the metagraph of the very block has the stake. */
function expectStaked(staked: Staked): void {
  expect(staked).toMatchObject({
    hotkey: DEV_ACCOUNTS.Alice,
    signedFor: DEV_ACCOUNTS.Alice,
    approvals: 1,
    seen: 0,
  });
  const changed = BigInt(staked.changedRao);
  expect(changed > 1_900_000_000n && changed < 2_000_000_000n, `${changed} rao`).toBe(true);
  // The pool grows by one block's emission between the plan and the block.
  const off = changed - BigInt(staked.plannedRao);
  expect((off < 0n ? -off : off) * 1_000n < changed, `${off} rao off the plan`).toBe(true);
  expect(BigInt(staked.metagraphRao) >= changed).toBe(true);
}
