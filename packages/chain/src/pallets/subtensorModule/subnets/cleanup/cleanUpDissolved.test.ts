import { type TypeDefinition, variantsOf } from '@taokit/types/registry';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { account, type SubnetWorld, subnetWorld } from '../../../../../testing/subnetWorld.ts';
import { readsWrites } from '../../../../runtime/weight.ts';
import { rawKeysOf } from '../../../../state/rawKey.ts';
import { rawKey, readRaw } from '../../../../state/rawStorage.ts';
import { balanceOf } from '../../../balances/ledger.ts';
import { checkStakeInvariants } from '../../checkStakeInvariants.ts';
import { onIdle } from '../../hooks/onIdle.ts';
import { subnetAccountId } from '../../staking/palletAccounts.ts';
import { increaseStake, stakeOf } from '../../staking/sharePool.ts';
import { SubnetAlphaIn, SubnetAlphaOut, SubnetTAO } from '../../storage/pools.ts';
import { AlphaV2, TotalHotkeyAlpha } from '../../storage/staking.ts';
import {
  CurrentDissolveCleanupStatus,
  DissolveCleanupQueue,
  NetworkRateLimit,
} from '../../storage/subnets.ts';
import { Weights } from '../../storage/weights.ts';
import { cleanUpDissolved } from './cleanUpDissolved.ts';
import { PHASES } from './phases.ts';

/** What an empty block has room for, picoseconds. */
const BLOCK = 4_000_000_000_000n;
/** The largest step that cannot be divided: 87 parameters. */
const LEAST = readsWrites(2, 87);
type Composite = Extract<TypeDefinition, readonly ['composite', ...(readonly unknown[])]>;
const LOCK_RAO = 1_000_000_000_000n;
const NAMES = ['Alice', 'Bob', 'Charlie', 'Dave', 'Eve', 'Ferdie'];

let world: SubnetWorld;
beforeEach(async () => {
  world = await subnetWorld();
  const { state } = world;
  NetworkRateLimit.insert(state, 0n);
  for (const who of ['Alice', 'Bob'])
    world.done(who, 'SubtensorModule.register_network', { hotkey: account(`${who}//hotkey`) });
  for (const [at, name] of NAMES.entries())
    for (const [of, other] of NAMES.entries())
      for (const netuid of [1, 2]) {
        const alphaRao = BigInt((at + 1) * 1_000_003 + of * 77 + netuid);
        increaseStake(state, { hotkey: account(name), coldkey: account(other), netuid }, alphaRao);
        SubnetAlphaOut.mutate(state, netuid, (sum) => sum + alphaRao);
      }
  for (let uid = 0; uid < 40; uid++) Weights.insert(state, 1, uid, [[0, uid + 1]]);
  // The pool's own alpha does not share in what is paid here.
  SubnetAlphaIn.insert(state, 1, 0n);
});

const dissolve = (netuid: number) => world.done('root', 'SubtensorModule.root_dissolve_network', { netuid });
const free = () => NAMES.map((name) => balanceOf(world.state, account(name)).free);
const completed = () => world.events('SubtensorModule.NetworkDissolveCleanupCompleted');
const phase = () => CurrentDissolveCleanupStatus.get(world.state)?.phase.type;

/** What is kept of a subnet, by path. */
function leftOf(netuid: number): readonly string[] {
  const { state } = world;
  const names = (keys: readonly unknown[]) => keys[0] === netuid || keys[1] === netuid || keys[2] === netuid;
  return state.paths().filter((path) => state.entries(path, []).some(([keys]) => names(keys)));
}

/** Blocks with so much room each, until nothing is left to do. */
function blocksOf(room: bigint): number {
  let blocks = 0;
  while (DissolveCleanupQueue.get(world.state).length > 0) {
    onIdle(world.context(), room);
    expect(checkStakeInvariants(world.state)).toEqual([]);
    if (++blocks > 2_000) throw new Error(`It stands still at ${phase()}.`);
  }
  return blocks;
}

describe('cleanUpDissolved', () => {
  test('goes on where the room ended, in the phase and after the key that storage names', () => {
    dissolve(1);
    const { state } = world;
    const before = TotalHotkeyAlpha.entries(state).length;
    // The queue, its status, and a hotkey or two.
    cleanUpDissolved(world.context(), readsWrites(20, 1));
    const status = CurrentDissolveCleanupStatus.get(state)!;
    expect(status).toMatchObject({ netuid: 1, phase: { type: 'AlphaInOutStakesGetTotalAlphaValue' } });
    expect(status.last_key).toBeInstanceOf(Uint8Array);
    const sum = status.subnet_total_alpha_value!;
    expect(sum).toBeGreaterThan(0n);
    // As the chain keeps it: netuid, phase, cursor of prefix, hashes and keys, sum, nothing.
    const bytes = readRaw(state, rawKey(state.registry, CurrentDissolveCleanupStatus.path, []))!;
    expect(bytes).toHaveLength(2 + 1 + 1 + 2 + status.last_key!.length + 1 + 16 + 1);
    cleanUpDissolved(world.context(), readsWrites(20, 1));
    expect(CurrentDissolveCleanupStatus.get(state)!.subnet_total_alpha_value).toBeGreaterThan(sum);
    expect(TotalHotkeyAlpha.entries(state)).toHaveLength(before);
    expect(completed()).toEqual([]);
  });

  test('a hotkey that was begun is finished, even without room', () => {
    dissolve(1);
    const { state } = world;
    // The queue, the status, and four reads: of the first hotkey, which is one of this subnet, and of some of its rows.
    const used = cleanUpDissolved(world.context(), readsWrites(1, 2));
    expect(used).toBeLessThanOrEqual(readsWrites(1, 2));
    const sum = CurrentDissolveCleanupStatus.get(state)!.subnet_total_alpha_value!;
    const [first, of] = TotalHotkeyAlpha.entries(state)[0]![0];
    expect(of).toBe(1);
    const rows = AlphaV2.entries(state, first).filter(([[, , netuid]]) => netuid === 1);
    expect(rows).toHaveLength(NAMES.length);
    const stakes = rows.map(([[hotkey, coldkey, netuid]]) => stakeOf(state, { hotkey, coldkey, netuid }));
    expect(sum).toBe(stakes.reduce((total, rao) => total + rao, 0n));
  });

  test('property: however little room there is, the same is paid, to a rao a pass, and nothing is left', () => {
    dissolve(1);
    const { state } = world;
    const start = state.mark();
    const before = free();
    blocksOf(BLOCK);
    const whole = free();
    const left = leftOf(1);
    expect(completed()).toEqual([{ netuid: 1 }]);
    expect(whole.reduce((sum, rao) => sum + rao, 0n) - before.reduce((sum, rao) => sum + rao, 0n)).toBe(
      LOCK_RAO,
    );
    fc.assert(
      fc.property(fc.bigInt(LEAST, 40n * LEAST), (room) => {
        state.rollback(start);
        const blocks = blocksOf(room);
        expect(blocks).toBeGreaterThanOrEqual(room < 2n * LEAST ? 2 : 1);
        const paid = free();
        for (const [at, rao] of paid.entries()) {
          const less = whole[at]! - rao;
          expect(less >= -12n && less <= 12n).toBe(true);
        }
        expect(paid.reduce((sum, rao) => sum + rao, 0n)).toBeLessThanOrEqual(
          whole.reduce((sum, rao) => sum + rao, 0n),
        );
        expect(leftOf(1)).toEqual(left);
        expect(CurrentDissolveCleanupStatus.get(state)).toBeUndefined();
      }),
      { numRuns: 25 },
    );
  });

  test('one after another, in the order they were dissolved; the other one stays as it is', () => {
    const { state } = world;
    dissolve(2);
    dissolve(1);
    const position = { hotkey: account('Dave'), coldkey: account('Eve'), netuid: 1 };
    const stake = stakeOf(state, position);
    onIdle(world.context(), BLOCK);
    expect(completed()).toEqual([{ netuid: 2 }]);
    expect(DissolveCleanupQueue.get(state)).toEqual([1]);
    expect(stakeOf(state, position)).toBe(stake);
    onIdle(world.context(), BLOCK);
    expect(completed()).toEqual([{ netuid: 2 }, { netuid: 1 }]);
    expect(stakeOf(state, position)).toBe(0n);
  });

  test('while it lasts the number is not given away, and the subnet does not exist', () => {
    dissolve(1);
    onIdle(world.context(), LEAST);
    expect(phase()).toBeDefined();
    world.done('Charlie', 'SubtensorModule.register_network', { hotkey: account('Charlie//hotkey') });
    expect(SubnetTAO.get(world.state, 3)).toBeGreaterThan(0n);
    const sell = { hotkey: account('Dave'), netuid: 1, amount_unstaked: 1_000n };
    expect(world.call('Eve', 'SubtensorModule.burn_alpha', { ...sell, amount: 1_000n })).toMatchObject({
      ok: false,
    });
    blocksOf(BLOCK);
    world.done('Dave', 'SubtensorModule.register_network', { hotkey: account('Dave//hotkey') });
    expect(SubnetTAO.get(world.state, 1)).toBeGreaterThan(0n);
  });

  test('without room for as much as the queue nothing is done', () => {
    dissolve(1);
    const before = free();
    expect(onIdle(world.context(), 1n)).toBe(readsWrites(2, 0));
    expect(cleanUpDissolved(world.context(), readsWrites(1, 0))).toBe(readsWrites(1, 0));
    expect([free(), phase(), completed()]).toEqual([before, undefined, []]);
    expect(balanceOf(world.state, subnetAccountId(1)).free).toBe(LOCK_RAO);
  });

  test('phases: as many as the pallet has, each once', () => {
    const { registry } = world.state;
    const { value } = rawKeysOf(registry, CurrentDissolveCleanupStatus.path).definition;
    const [, , fields] = registry.types[value] as Composite;
    const [, phase] = fields.find(([name]) => name === 'phase')!;
    const names = variantsOf(registry, phase).map(([name]) => name);
    expect([...PHASES.keys()].sort()).toEqual(names.toSorted());
    expect(PHASES.size).toBe(26);
  });
});

test('before 475 it takes one block', async () => {
  const older = await subnetWorld(474);
  NetworkRateLimit.insert(older.state, 0n);
  older.done('Alice', 'SubtensorModule.register_network', { hotkey: account('Alice//hotkey') });
  older.done('root', 'SubtensorModule.root_dissolve_network', { netuid: 1 });
  cleanUpDissolved(older.context(), 1n);
  expect(DissolveCleanupQueue.get(older.state)).toEqual([]);
});
