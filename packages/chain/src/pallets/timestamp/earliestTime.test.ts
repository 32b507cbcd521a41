import { loadRegistry } from '@taokit/types/registry';
import { describe, expect, test } from 'vitest';
import { createChain } from '../../blocks/createChain.ts';
import { developmentGenesis } from '../../genesis/developmentGenesis.ts';
import { earliestTime } from './earliestTime.ts';
import { Now } from './storage.ts';

describe('earliestTime', () => {
  test('a block with this time is made, one a millisecond earlier is not; without a last time any is', async () => {
    const registry = await loadRegistry();
    const chain = createChain({ registry, genesis: developmentGenesis() });
    const earliest = Number(earliestTime(chain));
    expect(earliest).toBe(chain.head.timestampMs + 6_000);
    expect(() => chain.produceBlock({ timestampMs: earliest - 1 })).toThrow('is less than 6000 ms after');
    expect(chain.produceBlock({ timestampMs: earliest }).block.timestampMs).toBe(earliest);
    Now.insert(chain.state, 0n);
    expect(earliestTime(chain)).toBe(0n);
  });

  test("a build's own MinimumPeriod counts", async () => {
    const registry = await loadRegistry();
    const parameters = { minimumPeriodMs: 125n };
    const chain = createChain({ registry, genesis: developmentGenesis(), parameters });
    expect(Number(earliestTime(chain))).toBe(chain.head.timestampMs + 125);
  });
});
