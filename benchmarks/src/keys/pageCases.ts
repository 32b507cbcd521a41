import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHROMIUM, hasChromium, launchWithProfile, openPage } from '@taokit/testing/chromium';
import { buildSync } from 'esbuild';
import type { Page } from 'playwright-core';
import { type BenchCase, type BenchEngine, EngineUnavailable } from '../harness/BenchCase.ts';

const ENGINES = ['taokit', 'polkadot'] as const;
const QUESTIONS = {
  sign: 'sign ed25519, in a page (signAsync)',
  verify: 'verify ed25519, in a page (verifyAsync)',
  derive: 'derive a hotkey from a phrase, in a page (keypairFromUriAsync)',
} as const;
type Question = keyof typeof QUESTIONS;

/** What the page offers. */
interface Site {
  answer(question: string, engine: string): Promise<string>;
  time(question: string, engine: string): Promise<number>;
}

/** A page, and what ends it. */
interface OpenPage {
  readonly page: Page;
  close(): Promise<void>;
}

/** The same questions in headless Chromium, where the platform only answers asynchronously. */
export function pageCases(): readonly { readonly name: string; make(): BenchCase }[] {
  return (Object.keys(QUESTIONS) as Question[]).map((question) => ({
    name: QUESTIONS[question],
    make: () => ({ name: QUESTIONS[question], engines: enginesOf(question) }),
  }));
}

/** Both engines answer in one page, so that they share its moods; the last one closes it. */
function enginesOf(question: Question): readonly BenchEngine[] {
  let opened: Promise<OpenPage> | undefined;
  let users = 0;
  return ENGINES.map((name) => ({
    name,
    prepare: async () => {
      if (!hasChromium) throw new EngineUnavailable(`there is no ${CHROMIUM}`);
      opened ??= openQuestions();
      users += 1;
      const { page, close } = await opened;
      return {
        digest: () => ask(page, 'answer', question, name) as Promise<string>,
        run: () => ask(page, 'time', question, name) as Promise<number>,
        close: () => {
          users -= 1;
          if (users === 0) void close();
        },
      };
    },
  }));
}

function ask(page: Page, what: keyof Site, question: Question, engine: string): Promise<unknown> {
  return page.evaluate<unknown, readonly [keyof Site, Question, string]>(
    ([name, ...args]) => (globalThis as unknown as Site)[name](...args),
    [what, question, engine],
  );
}

async function openQuestions(): Promise<OpenPage> {
  const folder = mkdtempSync(join(tmpdir(), 'taokit-bench-'));
  const script = bundle();
  const server = createServer(({ url }, response) => {
    response.setHeader('content-type', url === '/' ? 'text/html' : 'text/javascript');
    response.end(url === '/' ? '<script type="module" src="page.js"></script>' : script);
  }).listen(0, '127.0.0.1');
  const browser = await launchWithProfile(folder);
  const page = await openPage(browser);
  // A page has WebCrypto only where its origin is secure: https, or this machine.
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction(() => 'time' in globalThis);
  const close = async () => {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { page, close };
}

function bundle(): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('./page.mjs', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}
