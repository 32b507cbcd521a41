import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { inflate } from './inflate.ts';

/** Bytes that repeat themselves, `run` at a time from anywhere before. */
function repetitive(length: number, run: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let seed = 1;
  const below = (limit: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 8) % limit;
  };
  for (let at = 0; at < length; at++) bytes[at] = below(7) ** below(3);
  for (let at = 400; at + run < length; at += run + 1) {
    const from = below(at);
    bytes.copyWithin(at, from, from + run);
  }
  return bytes;
}

function wordsOf(bytes: Uint8Array): Uint32Array {
  const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  padded.set(bytes);
  return new Uint32Array(padded.buffer);
}

describe('inflate', () => {
  test.each([3, 11, 64, 257, 258, 259, 3_000])('repetitions of %i bytes, near and far', (run) => {
    const bytes = repetitive(60_000, run);
    expect(inflate(wordsOf(deflateRawSync(bytes)), bytes.length)).toEqual(bytes);
  });

  test('one byte again and again: the longest lengths', () => {
    const bytes = repetitive(9_000, 3).fill(5, 2_000);
    expect(inflate(wordsOf(deflateRawSync(bytes)), bytes.length)).toEqual(bytes);
  });
});
