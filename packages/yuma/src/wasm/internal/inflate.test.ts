import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { inflate } from './inflate.ts';

describe('inflate', () => {
  test.each([0, 1, 300, 200_000])('%i bytes, in however many pieces they come', async (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * i) >>> 5);
    expect(await inflate(deflateRawSync(bytes).toString('base64'), length)).toEqual(bytes);
  });
});
