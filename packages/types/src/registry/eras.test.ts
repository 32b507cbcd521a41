import { TypeRegistry } from '@polkadot/types';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createEra, encodeValue, eraBlocks, loadRegistry, type Registry } from './index.ts';

let registry: Registry;
let type: number;
beforeAll(async () => {
  registry = await loadRegistry();
  type = registry.types.findIndex(([, path]) => path === 'sp_runtime::generic::era::Era');
});

const blocks = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const periods = fc.constantFrom(...Array.from({ length: 15 }, (_, exponent) => 4 << exponent));

describe('createEra, eraBlocks', () => {
  test('agree with @polkadot/types at every block and period', () => {
    const polkadot = new TypeRegistry();
    fc.assert(
      fc.property(blocks, periods, fc.nat(100_000), (block, period, later) => {
        const era = createEra({ block, period });
        const bytes = polkadot.createType('ExtrinsicEra', { current: block, period }).toU8a();
        expect([...encodeValue(registry, type, era)]).toEqual([...bytes]);
        // Theirs keeps what the bytes lose until it is read from them, as the chain reads it.
        const theirs = polkadot.createType('ExtrinsicEra', bytes);
        const seen = Math.min(block + later, 2 ** 32 - 1);
        expect(eraBlocks(era, seen)).toEqual({
          birth: theirs.asMortalEra.birth(seen),
          death: theirs.asMortalEra.death(seen),
        });
      }),
      { numRuns: 2000 },
    );
  });

  test('64 blocks when left out; an immortal era has no blocks', () => {
    expect(eraBlocks(createEra({ block: 100 }), 120)).toEqual({ birth: 100, death: 164 });
    expect(eraBlocks({ type: 'Immortal', value: null }, 5)).toBeUndefined();
  });

  test('refuse other periods, and what is no era', () => {
    for (const period of [0, 2, 3, 63, 131_072, -4, 4.5, '64', null, Number.NaN])
      expect(() => createEra({ block: 1, period } as never)).toThrow(/options.period/);
    for (const block of [-1, 0.5, 2 ** 32, undefined, 1n])
      expect(() => createEra({ block } as never)).toThrow(/options.block/);
    for (const era of [
      null,
      {},
      { type: 'Mortal0', value: 0 },
      { type: 'Mortal256', value: 0 },
      { type: 'Mortal1', value: 256 },
    ])
      expect(() => eraBlocks(era as never, 1)).toThrow(/era is/);
  });
});
