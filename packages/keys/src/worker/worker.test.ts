/**
 * A page in headless Chromium opens a coldkey; skipped where there is no Chromium. The key is derived with an eighth of
 * the memory: a file of the Python wallet at full cost is opened in a page by the test of the packed packages.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasChromium, launchWithProfile, openPage } from '@taokit/testing/chromium';
import { buildSync } from 'esbuild';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { argon2i } from '../keyfile/argon2i.ts';
import { sealKeyfile } from '../keyfile/sealKeyfile.ts';
import type { Argon2i } from '../keyfile/WalletKey.ts';
import { keypairFromUri } from '../keypairFromUri.ts';
import { argon2iInWorker } from './argon2iInWorker.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const MEMORY_KIB = 64 * 1024;
const password = 'Correct horse 9!';
const account = keypairFromUri('//Alice');
const site = mkdtempSync(join(tmpdir(), 'taokit-page-'));
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };

/** What the page offers to the test. */
interface Site {
  open(options: {
    readonly password: string;
    readonly cancelAt?: number;
    readonly memoryKib?: number;
  }): Promise<{
    readonly address?: string;
    readonly code?: string;
    readonly progress: readonly number[];
    readonly ticks: number;
  }>;
}

const PAGE = `
import { openKeyfile } from ${JSON.stringify(here('../keyfile/index.ts'))};
import { argon2iInWorker } from ${JSON.stringify(here('./index.ts'))};
globalThis.open = async ({ password, cancelAt, memoryKib }) => {
  const file = new Uint8Array(await (await fetch('/coldkey-nacl')).arrayBuffer());
  const cancel = new AbortController();
  const progress = [];
  const onProgress = (fraction) => {
    progress.push(fraction);
    if (fraction >= cancelAt) cancel.abort();
  };
  let ticks = 0;
  const timer = setInterval(() => { ticks += 1; }, 20);
  const inWorker = argon2iInWorker({ onProgress, signal: cancel.signal });
  const argon2i = (request) => inWorker(memoryKib === undefined ? request : { ...request, memoryKib });
  try {
    const { account } = await openKeyfile(file, { password, argon2i });
    return { address: account.address, progress, ticks };
  } catch (error) {
    return { code: error.code, progress, ticks };
  } finally {
    clearInterval(timer);
  }
};
`;

let server: Server;
let browser: BrowserContext;
let page: Page;
const open = (options: Parameters<Site['open']>[0]) =>
  page.evaluate((given) => (globalThis as unknown as Site).open(given), options);

describe.skipIf(!hasChromium)('argon2iInWorker in a page (needs /usr/bin/chromium)', () => {
  beforeAll(async () => {
    const common = { bundle: true, format: 'esm' as const, conditions: ['@taokit/source'], minify: true };
    buildSync({
      ...common,
      entryPoints: [here('./argon2iWorker.ts')],
      outfile: join(site, 'argon2iWorker.js'),
    });
    const nodePaths = [here('../../node_modules')];
    const stdin = { contents: PAGE, resolveDir: here('.'), loader: 'js' as const };
    buildSync({ ...common, stdin, nodePaths, outfile: join(site, 'page.js') });
    const cheap: Argon2i = (request) => argon2i({ ...request, memoryKib: MEMORY_KIB });
    const file = await sealKeyfile({ account, phrase: undefined }, { password, argon2i: cheap });
    writeFileSync(join(site, 'coldkey-nacl'), file);
    writeFileSync(join(site, 'index.html'), '<script type="module" src="page.js"></script>');
    server = createServer((request, response) => {
      const name = request.url === '/' ? '/index.html' : request.url!;
      const path = join(site, name);
      if (!existsSync(path)) return void response.writeHead(404).end();
      response.setHeader('content-type', TYPES[extname(name)] ?? 'application/octet-stream');
      response.end(readFileSync(path));
    }).listen(0, '127.0.0.1');
    browser = await launchWithProfile(join(site, 'profile'));
    page = await openPage(browser);
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction(() => 'open' in globalThis);
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(site, { recursive: true, force: true });
  });

  test('opens a coldkey, with progress, and the page goes on', async () => {
    const { address, progress, ticks } = await open({ password, memoryKib: MEMORY_KIB });
    expect(address).toBe(account.address);
    expect([progress[0], progress.at(-1)]).toEqual([0, 1]);
    expect([...progress].sort((a, b) => a - b)).toEqual(progress);
    expect(progress.length).toBeGreaterThan(3);
    expect(ticks).toBeGreaterThan(10);
  });

  test('cancel: typed, at once', async () => {
    const { code, progress } = await open({ password: 'x', cancelAt: 0.01 });
    expect(code).toBe('keys/cancelled');
    expect(progress.at(-1)).toBeLessThan(0.9);
  });

  test('a wrong password: typed', async () => {
    expect((await open({ password: 'wrong', memoryKib: 64 })).code).toBe('keys/wrong-password');
  });

  test('more memory than there can be: typed', async () => {
    expect((await open({ password: 'wrong', memoryKib: 2 ** 23 })).code).toBe('keys/not-enough-memory');
  });
});

describe('argon2iInWorker', () => {
  const request = {
    password: new Uint8Array(1),
    salt: new Uint8Array(16),
    passes: 1,
    memoryKib: 8,
    length: 32,
  };
  const derive = (argon2i: Argon2i) => argon2i(request);

  test('no worker to be had: typed', async () => {
    await expect(derive(argon2iInWorker())).rejects.toMatchObject({ code: 'keys/worker-failed' });
  });

  test('cancelled before it began: typed, and no worker is made', async () => {
    const createWorker = () => {
      throw new TypeError('not to be called');
    };
    const signal = AbortSignal.abort();
    await expect(derive(argon2iInWorker({ signal, createWorker }))).rejects.toMatchObject({
      code: 'keys/cancelled',
    });
  });
});
