import type { ProducedBlock } from '@taokit/chain';
import { expect, test } from 'vitest';
import { includedHashes } from './includedHashes.ts';
import type { PoolEntry } from './PoolEntry.ts';

const bytesOf = (byte: number) => Uint8Array.of(4, byte);

/** An entry whose hash is not that of its bytes: it shows where a hash comes from. */
function entry(byte: number): PoolEntry {
  const validity = {
    ok: true,
    priority: 1n,
    requires: [],
    provides: [],
    longevity: 1n,
    propagate: true,
  } as const;
  return { hash: `0x${byte}`, bytes: bytesOf(byte), validity, arrival: byte, validUntil: 9 };
}

function block(extrinsics: readonly number[], rejected: readonly PoolEntry[]): ProducedBlock {
  return {
    block: { extrinsics: [Uint8Array.of(0), ...extrinsics.map(bytesOf)] },
    rejected: rejected.map(({ bytes }) => ({ transaction: bytes })),
  } as unknown as ProducedBlock;
}

test('what was offered keeps its hash, whatever was rejected between', () => {
  const offered = [entry(1), entry(2), entry(3)];
  expect(includedHashes(block([1, 3], [offered[1]!]), offered)).toEqual(['0x1', '0x3']);
});

test('what was not offered is hashed, and what comes after it is known again', () => {
  const offered = [entry(1), entry(2)];
  const [first, other, last] = includedHashes(block([1, 7, 2], []), offered);
  expect([first, last]).toEqual(['0x1', '0x2']);
  expect(other).toBe('0x798d94504501dc42ece60bed0537e78b151335d66b47cfac2a85c01b0851136e');
});
