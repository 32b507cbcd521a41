import { afterEach, beforeEach, expect, test } from 'vitest';
import { accountOf, createWorld, miner, owner, type World } from './world.ts';

const TAO = 1_000_000_000n;
let world: World;

beforeEach(async () => {
  world = await createWorld();
});

afterEach(() => world.devnet.close());

/** Alpha a hotkey has of subnet 1, rao. */
const alphaOf = (who: typeof owner) => world.read<bigint>('TotalHotkeyAlpha', accountOf(who), 1) ?? 0n;

test('a miner that gets weight is paid, and one that gets none is not', async () => {
  await world.call(miner, 'burned_register', { netuid: 1, hotkey: miner.address });
  await world.call(owner, 'add_stake', { hotkey: owner.address, netuid: 1, amount_staked: 100n * TAO });
  // The first epoch gives the validator its permit.
  await world.epoch();
  const before = alphaOf(miner);
  await world.epoch();
  expect(alphaOf(miner)).toBe(before);
  await world.call(owner, 'set_weights', { netuid: 1, dests: [1], weights: [65_535], version_key: 0n });
  await world.epoch();
  await world.epoch();
  expect(world.read<readonly number[]>('Incentive', 1)).toEqual([0, 65_535]);
  expect(alphaOf(miner)).toBeGreaterThan(before);
});

test('weights of somebody without a permit are refused', async () => {
  await world.call(miner, 'burned_register', { netuid: 1, hotkey: miner.address });
  const weights = { netuid: 1, dests: [0], weights: [65_535], version_key: 0n };
  await expect(world.call(miner, 'set_weights', weights)).rejects.toThrow('SubtensorModule.');
});
