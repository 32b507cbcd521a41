/** A page built with Vite reads in headless Chromium; skipped where there is no Chromium. */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDevnet, type Devnet } from '@taokit/devnet';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, testServer } from '../support/testServer.ts';

const CHROMIUM = '/usr/bin/chromium';
const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));

let folder: string;
let devnet: Devnet;
let node: TestServer;
let site: Server;
let browser: Browser;
let page: Page;

describe.skipIf(!existsSync(CHROMIUM))('a page (needs /usr/bin/chromium)', () => {
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
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
    await page.waitForFunction('globalThis.inPage');
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
    await node?.[Symbol.asyncDispose]();
    devnet?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('reads a metagraph over a WebSocket; the second time without loading metadata', async () => {
    const ask = () => page.evaluate(`overSocket(${JSON.stringify(node.url)})`);
    const asked = () =>
      node.asked.filter(({ params }) => params[0] === 'Metadata_metadata_at_version').length;
    const said = await ask();
    expect(said).toMatchObject({ n: 1, hotkeys: [expect.stringMatching(/^5/)] });
    expect(asked()).toBe(1);
    expect(await ask()).toEqual(said);
    expect(asked()).toBe(1);
  });

  test('reads one of a devnet in the page itself, without a socket', async () => {
    expect(await page.evaluate('inPage()')).toMatchObject({ n: 1, hotkeys: [expect.stringMatching(/^5/)] });
  });
});
