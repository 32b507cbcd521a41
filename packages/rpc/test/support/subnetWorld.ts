import { addressOf, type DevnetWorld, devnetWorld } from './devnetWorld.ts';

/** Alice owns subnet 1 with itself as hotkey; Bob's and Charlie's hotkeys have seats 1 and 2; Dave stakes with Bob's. */
export const OWNER = '//Alice';
export const BOB_HOTKEY = '//Bob/hotkey';
export const CHARLIE_HOTKEY = '//Charlie/hotkey';
export const DAVE = '//Dave';

/** What Dave stakes, rao. */
export const DAVE_STAKE_RAO = 25_000_000_000n;

/** A devnet with a subnet that has an owner, seats, stake, and a pool that trades. */
export async function subnetWorld(options: Parameters<typeof devnetWorld>[0] = {}): Promise<DevnetWorld> {
  const world = await devnetWorld(options);
  const { send } = world;
  for (const [coldkey, hotkey] of [
    ['//Bob', BOB_HOTKEY],
    ['//Charlie', CHARLIE_HOTKEY],
  ] as const)
    await send(coldkey, 'SubtensorModule.burned_register', { netuid: 1, hotkey: addressOf(hotkey) });
  await send(DAVE, 'SubtensorModule.add_stake', {
    hotkey: addressOf(BOB_HOTKEY),
    netuid: 1,
    amount_staked: DAVE_STAKE_RAO,
  });
  return world;
}
