/** A page in headless Chromium asks a miner on another origin over signed fetch; skipped where there is no Chromium. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serve } from '@taokit/subnet/node';
import { hasChromium, launchChromium, openPage } from '@taokit/testing/chromium';
import { buildSync } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAxon } from '../../src/index.ts';
import { alice, bob, echo } from '../network.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const PAGE = `
import { keypairFromUri } from '@taokit/keys';
import { createDendrite } from ${JSON.stringify(here('../../src/index.ts'))};
import { Echo } from ${JSON.stringify(here('../network.ts'))};
const dendrite = createDendrite({ hotkey: keypairFromUri('//Alice') });
globalThis.ask = async (peer, text) => {
  const asked = await dendrite.ask(peer, Echo, { text });
  document.body.textContent = asked.ok ? asked.response.text : asked.refusal;
};
`;

let site: Server;
let browser: Browser;
let page: Page;

describe.skipIf(!hasChromium)('a page asks a miner (needs /usr/bin/chromium)', () => {
  beforeAll(async () => {
    const stdin = { contents: PAGE, resolveDir: here('.'), loader: 'js' as const };
    const built = buildSync({
      stdin,
      bundle: true,
      format: 'esm',
      write: false,
      conditions: ['@taokit/source'],
    });
    const script = built.outputFiles[0]!.text;
    site = createServer((request, response) => {
      const isPage = request.url === '/';
      response.setHeader('content-type', isPage ? 'text/html' : 'text/javascript');
      response.end(isPage ? '<body><script type="module" src="page.js"></script>' : script);
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    browser = await launchChromium();
    page = await openPage(browser);
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
    await page.waitForFunction('globalThis.ask');
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  const show = (url: string, text: string) =>
    page.evaluate(
      async ([peer, asked]) => {
        await (globalThis as unknown as { ask(peer: unknown, text: unknown): Promise<void> }).ask(
          peer,
          asked,
        );
        return document.body.textContent;
      },
      [{ hotkey: bob.address, url }, text] as const,
    );

  test('and shows the answer where the miner allows its origin', async () => {
    const axon = createAxon({
      hotkey: bob,
      handlers: [echo],
      cors: '*',
      access: ({ hotkey }) => ({ ok: hotkey === alice.address }) as { ok: true },
    });
    const served = await serve(axon);
    expect(await show(served.url, 'hello')).toBe('hello');
    await served.close();
  });

  test('and is kept out where it does not', async () => {
    const served = await serve(
      createAxon({ hotkey: bob, handlers: [echo], cors: ['https://other.example'] }),
    );
    expect(await show(served.url, 'hello')).toBe('Unreachable');
    await served.close();
  });
});
