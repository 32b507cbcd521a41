/** Engines that lack what this package needs: React Native without polyfills. */

import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { buildSync } from 'esbuild';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { encodeSs58, generateMnemonic, keypairFromUri, sign, verify, verifyAsync } from '../index.ts';
import { sealAnsibleVault } from '../keyfile/ansibleVault.ts';
import { createHotkey } from '../node/index.ts';
import { openSealed, sealTo } from '../sealed-box/index.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** Every entry that a page or React Native can load, as one script. */
const ENTRIES = ['../index.ts', '../keyfile/index.ts', '../sealed-box/index.ts', '../timelock/index.ts'];

function load(entry: string, globals: object): Record<string, unknown> {
  const { outputFiles } = buildSync({
    entryPoints: [here(entry)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'keys',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['@taokit/source'],
    minify: true,
    logLevel: 'error',
  });
  return runInContext(`${outputFiles[0]!.text};keys`, createContext({ ...globals })) as never;
}

afterEach(() => vi.unstubAllGlobals());

describe('an engine without TextEncoder', () => {
  test.each(ENTRIES)('%s: loading fails with a typed error that names the polyfill', (entry) => {
    for (const globals of [{}, { TextEncoder }])
      expect(() => load(entry, globals)).toThrow(
        expect.objectContaining({
          name: 'KeysError',
          code: 'keys/missing-platform',
          message: expect.stringContaining('fast-text-encoding'),
        }),
      );
    expect(Object.keys(load(entry, { TextEncoder, TextDecoder })).length).toBeGreaterThan(1);
  });
});

describe('an engine without crypto.getRandomValues', () => {
  const alice = keypairFromUri('//Alice');
  const ed25519 = keypairFromUri('//Alice', { type: 'ed25519' });

  test('whatever draws: a typed error that names the polyfill', async () => {
    for (const crypto of [undefined, {}]) {
      vi.stubGlobal('crypto', crypto);
      const refused = expect.objectContaining({
        code: 'keys/missing-platform',
        message: expect.stringContaining('react-native-get-random-values'),
      });
      expect(() => generateMnemonic()).toThrow(refused);
      expect(() => sign(alice, 'x')).toThrow(refused);
      expect(() => sign(alice, 'x', { random: new Uint8Array(32) })).toThrow(refused);
      expect(() => keypairFromUri('//Bob', { type: 'ed25519' })).toThrow(refused);
      expect(() => openSealed(ed25519, new Uint8Array(64))).toThrow(refused);
      expect(() => sealTo(ed25519.address, 'x', { type: 'ed25519' })).toThrow(refused);
      await expect(sealAnsibleVault(Uint8Array.of(1), Uint8Array.of(1))).rejects.toEqual(refused);
      await expect(createHotkey({ folder: '/nowhere' })).rejects.toEqual(refused);
    }
  });

  test('verifying says so too: no answer is not a bad signature', async () => {
    const signature = sign(alice, 'x');
    vi.stubGlobal('crypto', undefined);
    const refused = expect.objectContaining({ code: 'keys/missing-platform' });
    expect(() => verify(alice.address, 'x', signature)).toThrow(refused);
    await expect(verifyAsync(alice.address, 'x', signature)).rejects.toEqual(refused);
    expect(encodeSs58(alice.publicKey)).toBe(alice.address);
  });
});
