import type { BlockReference, PinnedView } from '@taokit/rpc';
import { verify } from '@taokit/rpc/verify';
import { encodeStorageKey } from '@taokit/types/registry';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, type DevnetWorld } from './support/devnetWorld.ts';
import { BOB_HOTKEY, DAVE, subnetWorld } from './support/subnetWorld.ts';

let world: DevnetWorld;
beforeAll(async () => {
  world = await subnetWorld();
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});
const head = () => world.devnet.chain.head.header.number;

describe('verify', () => {
  test('a block of the devnet: every rule agrees', async () => {
    await world.controls.newBlock({ count: 3 });
    const report = await verify(world.client, { block: head() });
    expect(report.block).toBe(head());
    expect(report.rules.length).toBeGreaterThan(8);
    expect(report.rules.filter(({ differences }) => differences.length > 0)).toEqual([]);
    expect(report.rules.some(({ rule }) => rule === 'TAO in')).toBe(true);
  });

  test('a block with a trade: what the trade changed is set aside by name, the rest agrees', async () => {
    await world.send(DAVE, 'SubtensorModule.add_stake', {
      hotkey: addressOf(BOB_HOTKEY),
      netuid: 1,
      amount_staked: 3_000_000_000n,
    });
    const report = await verify(world.client, { block: head() });
    expect(report.rules.filter(({ differences }) => differences.length > 0)).toEqual([]);
  });

  test('a block that does not follow the rules: says which one, and where', async () => {
    const key = encodeStorageKey(world.client.interface, 'SubtensorModule.SubnetTaoInEmission', [1]);
    const wrong = `0x${Buffer.from(key).toString('hex')}`;
    const at = async (block?: BlockReference): Promise<PinnedView> => {
      const view = await world.client.at(block);
      const request = async (method: string, params: readonly unknown[]) => {
        const answer = await view.request(method, params);
        if (method !== 'state_queryStorageAt' || block !== head()) return answer;
        const [set] = answer as [{ changes: [string, string][] }];
        return [
          { changes: set.changes.map(([of, value]) => [of, of === wrong ? '0x0700000000000000' : value]) },
        ];
      };
      return Object.create(view, { request: { value: request } });
    };
    const { rules } = await verify({ at }, { block: head() });
    const differing = rules.filter(({ differences }) => differences.length > 0);
    expect(differing.map(({ rule, differences }) => [rule, differences[0]])).toMatchObject([
      ['TAO in', { netuid: 1, actual: 7n }],
    ]);
  });

  test('a block that is not there, an option that is none', async () => {
    await expect(verify(world.client, { block: 99_999 })).rejects.toMatchObject({
      code: 'rpc/unknown-block',
    });
    await expect(verify(world.client, { block: '1' } as never)).rejects.toMatchObject({
      code: 'rpc/wrong-type',
    });
  });
});
