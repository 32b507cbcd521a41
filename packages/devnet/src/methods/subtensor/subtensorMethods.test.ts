import { devAccount } from '@taokit/chain';
import { decodeApiResult, loadRegistry } from '@taokit/types/registry';
import { describe, expect, test } from 'vitest';
import { rawClient } from '../../../testing/index.ts';
import { createDevnet } from '../../createDevnet.ts';

const registry = await loadRegistry();

describe('methods of this chain’s own pallets', () => {
  test('answer in the runtime’s types, as bytes or as JSON', async () => {
    const devnet = await createDevnet();
    const { result } = rawClient(devnet);
    const root: number[] = result('subnetInfo_getMetagraph', 0);
    const metagraph = decodeApiResult(
      registry,
      'SubnetInfoRuntimeApi.get_metagraph',
      Uint8Array.from(root),
    ) as { hotkeys: readonly unknown[] };
    expect(metagraph.hotkeys).toEqual([]);
    expect(result('swap_currentAlphaPrice', 0)).toBe(1_000_000_000);
    expect(result('subnetInfo_getSubnetToPrune')).toBeNull();
    expect(result('betaBasket_getStakerOwed', devAccount('Alice'))).toBe(0);
    expect(result('betaBasket_getAllBaskets')).toEqual([0]);
    devnet.close();
  });
});
