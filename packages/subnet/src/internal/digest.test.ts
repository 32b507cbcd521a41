import { sha256 } from '@noble/hashes/sha2.js';
import { sha3_256 } from '@noble/hashes/sha3.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { toHex } from './hex.ts';

const TEXTS = ['', 'hello', 'è 漢 🙂', 'a'.repeat(200)];

/** The module as it is where it was never used. */
async function fresh() {
  vi.resetModules();
  return import('./digest.ts');
}

afterEach(() => vi.unstubAllGlobals());

describe('sha256Hex, sha3Hex', () => {
  const platforms: readonly (readonly [string, () => void])[] = [
    ['by the system', () => undefined],
    ['in a page', () => vi.stubGlobal('process', undefined)],
    [
      'where the system has neither',
      () =>
        vi.stubGlobal('process', { getBuiltinModule: () => ({ hash: () => 'none', getHashes: () => [] }) }),
    ],
  ];
  test.each(platforms)('%s: of bytes and of texts', async (_name, stub) => {
    stub();
    const { sha256Hex, sha3Hex } = await fresh();
    for (const text of TEXTS) {
      const bytes = new TextEncoder().encode(text);
      expect([sha256Hex(bytes), sha256Hex(text)]).toEqual(Array(2).fill(toHex(sha256(bytes))));
      expect([sha3Hex(bytes), sha3Hex(text)]).toEqual(Array(2).fill(toHex(sha3_256(bytes))));
    }
  });
});
