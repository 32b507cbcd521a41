import { loadRegistry } from '@taokit/types/registry';
import { beforeEach, expect, test } from 'vitest';
import { accountOf, type EconomyWorld, economyWorld } from '../../../../testing/index.ts';
import { AlphaBurned } from '../../alphaAssets/storage.ts';
import { DecayingHotkeyLock, HotkeyLock, OwnerLock } from '../storage/locks.ts';
import { SubnetAlphaOut, SubnetProtocolAlpha } from '../storage/pools.ts';
import { Owner } from '../storage/staking.ts';
import { NetworkRegisteredAt, SubnetOwner, SubnetOwnerHotkey } from '../storage/subnets.ts';
import type { LockState } from '../storage/values.ts';
import { changeOwnerByConviction } from './ownerByConviction.ts';

const registry = await loadRegistry();
const TAO = 1_000_000_000n;
const YEAR_BLOCKS = 7_200 * 365 + 1_800;
const [OWNER, OLD, RIVAL, KING] = ['Owner', 'Old', 'Rival', 'King'].map(accountOf) as [
  `0x${string}`,
  `0x${string}`,
  `0x${string}`,
  `0x${string}`,
];
const OUT = 1_000n * TAO;

let world: EconomyWorld;

/** A subnet a year old with 1 000 alpha out, an owner, and somebody else's hotkey on it. */
beforeEach(() => {
  world = economyWorld(registry, {
    subnets: [
      { netuid: 0 },
      {
        netuid: 1,
        taoRao: 10_000n * TAO,
        alphaInRao: 10_000n * TAO,
        owner: [OWNER, OLD],
        neurons: [
          [OWNER, OLD, OUT / 2n],
          [RIVAL, KING, OUT / 2n],
        ],
      },
    ],
  });
  NetworkRegisteredAt.insert(world.state, 1, 1n);
  world.skipTo(YEAR_BLOCKS + 1);
  SubnetAlphaOut.insert(world.state, 1, OUT);
  SubnetProtocolAlpha.insert(world.state, 1, 0n);
  AlphaBurned.insert(world.state, 1, 0n);
});

/** Conviction of so many alpha, now. */
const convinced = (rao: bigint): LockState => ({
  locked_mass: rao,
  conviction: { bits: rao << 64n },
  last_update: BigInt(world.context.block),
});
const owners = () => [SubnetOwner.get(world.state, 1), SubnetOwnerHotkey.get(world.state, 1)];

test('above 18% of what can be locked the leader owns the subnet, and locks count as whose they are', () => {
  const { state } = world;
  HotkeyLock.insert(state, 1, KING, convinced((OUT * 18n) / 100n + 1n));
  OwnerLock.insert(state, 1, convinced(TAO));
  changeOwnerByConviction(world.context, 1);
  expect(owners()).toEqual([RIVAL, KING]);
  expect(OwnerLock.get(state, 1)?.locked_mass).toBe((OUT * 18n) / 100n + 1n);
  expect(HotkeyLock.get(state, 1, OLD)?.locked_mass).toBe(TAO);
  expect(world.events.at(-1)).toMatchObject({
    path: 'SubtensorModule.SubnetOwnerChanged',
    fields: { netuid: 1, old_coldkey: OWNER, new_coldkey: RIVAL },
  });
});

test('what the protocol has cannot be locked: less is enough', () => {
  SubnetProtocolAlpha.insert(world.state, 1, OUT / 2n);
  DecayingHotkeyLock.insert(world.state, 1, KING, convinced((OUT * 9n) / 100n + 1n));
  changeOwnerByConviction(world.context, 1);
  expect(owners()).toEqual([RIVAL, KING]);
});

test.each<[string, (kingRao: bigint) => void]>([
  ['18% are not above 18%', (kingRao) => HotkeyLock.insert(world.state, 1, KING, convinced(kingRao))],
  [
    'before a year',
    (kingRao) => {
      HotkeyLock.insert(world.state, 1, KING, convinced(2n * kingRao));
      NetworkRegisteredAt.insert(world.state, 1, 2n);
    },
  ],
  [
    'the owner leads',
    (kingRao) => {
      HotkeyLock.insert(world.state, 1, KING, convinced(2n * kingRao));
      OwnerLock.insert(world.state, 1, convinced(3n * kingRao));
    },
  ],
  [
    'a hotkey nobody owns',
    (kingRao) => {
      HotkeyLock.insert(world.state, 1, KING, convinced(2n * kingRao));
      Owner.remove(world.state, KING);
    },
  ],
  [
    'a hotkey the owner has',
    (kingRao) => {
      HotkeyLock.insert(world.state, 1, KING, convinced(2n * kingRao));
      Owner.insert(world.state, KING, OWNER);
    },
  ],
  ['nobody locked anything', () => {}],
])('the owner stays: %s', (_, write) => {
  write((OUT * 18n) / 100n);
  changeOwnerByConviction(world.context, 1);
  expect(owners()).toEqual([OWNER, OLD]);
});
