import type { Hex } from '@taokit/chain';
import fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';
import type { PoolEntry } from './PoolEntry.ts';
import { readyOrder } from './readyOrder.ts';

interface Drawn {
  readonly priority: number;
  readonly validUntil: number;
}

function entry(account: number, nonce: number, { priority, validUntil }: Drawn, arrival: number): PoolEntry {
  const tag = (of: number): Hex => `0x${account}/${of}` as Hex;
  const requires = nonce > 0 ? [tag(nonce - 1)] : [];
  const validity = { ok: true, requires, provides: [tag(nonce)], longevity: 1n, propagate: true } as const;
  return {
    hash: tag(nonce),
    bytes: new Uint8Array(),
    validity: { ...validity, priority: BigInt(priority) },
    arrival,
    validUntil,
  };
}

describe('readyOrder', () => {
  test('property: nonces without a gap, each account in order, always the best of those that may come next', () => {
    const drawn = fc.array(
      fc.tuple(fc.nat(3), fc.nat(5), fc.record({ priority: fc.nat(2), validUntil: fc.nat(2) })),
      {
        maxLength: 24,
      },
    );
    fc.assert(
      fc.property(drawn, (list) => {
        const unique = new Map(list.map(([account, nonce, terms]) => [`${account}/${nonce}`, terms]));
        const entries = [...unique].map(([name, terms], arrival) => {
          const [account, nonce] = name.split('/').map(Number);
          return entry(account!, nonce!, terms, arrival);
        });
        // The slow way: again and again the best of those whose requirements are met.
        const expected: PoolEntry[] = [];
        const provided = new Set<Hex>();
        for (;;) {
          const [next] = entries
            .filter(
              (one) => !expected.includes(one) && one.validity.requires.every((tag) => provided.has(tag)),
            )
            .sort(
              (a, b) =>
                Number(b.validity.priority - a.validity.priority) ||
                a.validUntil - b.validUntil ||
                a.arrival - b.arrival,
            );
          if (next === undefined) break;
          expected.push(next);
          for (const tag of next.validity.provides) provided.add(tag);
        }
        expect(readyOrder(entries)).toEqual(expected);
      }),
      { seed: inject('seed' as never), numRuns: 300 },
    );
  });
});
