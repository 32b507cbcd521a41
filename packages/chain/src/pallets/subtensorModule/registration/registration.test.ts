import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { computePowSeal } from '@taokit/dtao/registration';
import { beforeEach, describe, expect, test } from 'vitest';
import { account, FUNDS_RAO, type SubnetWorld, subnetWorld } from '../../../../testing/subnetWorld.ts';
import { bytesFromHex, hexFromBytes } from '../../../state/AccountId.ts';
import { balanceOf } from '../../balances/ledger.ts';
import { BlockHash } from '../../system/storage.ts';
import { lockStake } from '../staking/locks.ts';
import { stakeIntoSubnet } from '../staking/stakeIntoSubnet.ts';
import { ChildKeys, ParentKeys } from '../storage/childkeys.ts';
import { CollateralLockShare, MinerCollateral } from '../storage/collateral.ts';
import { SubnetTaoFlow, TotalIssuance } from '../storage/emission.ts';
import { LastEpochBlock } from '../storage/epochs.ts';
import {
  ImmunityPeriod,
  MaxAllowedUids,
  MinAllowedUids,
  MinNonImmuneUids,
  StakeThreshold,
  Tempo,
} from '../storage/hyperparameters.ts';
import { Lock } from '../storage/locks.ts';
import { Emission, Keys, SubnetworkN, Uids } from '../storage/neurons.ts';
import { SubnetAlphaIn, SubnetAlphaOut, SubnetTAO } from '../storage/pools.ts';
import {
  Burn,
  Difficulty,
  MaxDifficulty,
  MaxRegistrationsPerBlock,
  MinDifficulty,
  NetworkPowRegistrationAllowed,
  RegistrationsThisBlock,
  RegistrationsThisInterval,
  TargetRegistrationsPerInterval,
} from '../storage/registration.ts';
import { Delegates, StakingHotkeys, TotalHotkeyAlpha } from '../storage/staking.ts';
import { NetworkRateLimit } from '../storage/subnets.ts';
import { Weights } from '../storage/weights.ts';
import { stepRegistrationTerms } from './stepRegistrationTerms.ts';

const TAO = 1_000_000_000n;
let world: SubnetWorld;

beforeEach(async () => {
  world = await subnetWorld();
  NetworkRateLimit.insert(world.state, 0n);
  world.done('Alice', 'SubtensorModule.register_network', { hotkey: account('Alice//owner') });
});

const burn = (who: string, hotkey = `${who}//hotkey`) =>
  world.call(who, 'SubtensorModule.burned_register', { netuid: 1, hotkey: account(hotkey) });

describe('burned_register', () => {
  test('buys alpha with the burn and destroys it; the next costs 1.26 times as much', () => {
    const { state } = world;
    const alphaIn = SubnetAlphaIn.get(state, 1);
    expect(burn('Bob')).toEqual({ ok: true });
    expect(Uids.get(state, 1, account('Bob//hotkey'))).toBe(1);
    expect(balanceOf(state, account('Bob')).free).toBe(FUNDS_RAO - TAO);
    expect(SubnetAlphaOut.get(state, 1)).toBe(0n);
    expect(SubnetAlphaIn.get(state, 1)).toBeLessThan(alphaIn);
    expect(SubnetTAO.get(state, 1)).toBeGreaterThan(1_000n * TAO);
    expect(Burn.get(state, 1)).toBe(1_260_000_000n);
    expect(RegistrationsThisBlock.get(state, 1)).toBe(1);
    expect(world.events('SubtensorModule.NeuronRegistered')).toEqual([[1, 1, account('Bob//hotkey')]]);
    expect(burn('Bob')).toMatchObject({ refusal: 'SubtensorModule.HotKeyAlreadyRegisteredInSubNet' });
    expect(burn('Charlie', 'Bob//hotkey2')).toEqual({ ok: true });
    expect(burn('Bob', 'Bob//hotkey2')).toMatchObject({
      refusal: 'SubtensorModule.HotKeyAlreadyRegisteredInSubNet',
    });
  });

  test('a limit below the price refuses', () => {
    const limited = (limit_price: bigint) =>
      world.call('Bob', 'SubtensorModule.register_limit', {
        netuid: 1,
        hotkey: account('Bob//hotkey'),
        limit_price,
      });
    expect(limited(TAO - 1n)).toMatchObject({ refusal: 'SubtensorModule.RegistrationPriceLimitExceeded' });
    expect(limited(TAO)).toEqual({ ok: true });
  });

  test('with a lock share a part of the purchase stays with the miner, locked', () => {
    const { state } = world;
    CollateralLockShare.insert(state, 1, 32_768);
    expect(burn('Bob')).toEqual({ ok: true });
    const row = MinerCollateral.get(state, 1, account('Bob//hotkey'), account('Bob'));
    expect(row!.locked).toBeGreaterThan(400_000_000n);
    expect(SubnetAlphaOut.get(state, 1)).toBe(row!.locked);
    expect(StakingHotkeys.get(state, account('Bob'))).toEqual([account('Bob//hotkey')]);
    expect(world.events('SubtensorModule.CollateralLocked')).toHaveLength(1);
  });

  test('collateral that is bought rolls the coldkey’s lock, as every stake does', () => {
    const { state } = world;
    world.done('Alice', 'SubtensorModule.start_call', { netuid: 1 });
    expect(burn('Bob')).toEqual({ ok: true });
    const position = { netuid: 1, hotkey: account('Bob//hotkey'), coldkey: account('Bob') };
    stakeIntoSubnet(world.context(), position, { amountRao: 100n * TAO, dropFees: false });
    lockStake(world.context(), position.coldkey, 1, position.hotkey, TAO);
    const lock = () => Lock.get(state, position.coldkey, 1, position.hotkey)!;
    expect(lock()).toMatchObject({ locked_mass: TAO, last_update: 1_000n });
    CollateralLockShare.insert(state, 1, 32_768);
    world.goTo(50_000);
    expect(burn('Bob', 'Bob//second')).toEqual({ ok: true });
    expect(lock().last_update).toBe(50_000n);
    expect(lock().locked_mass).toBeLessThan(TAO);
  });

  test('on a full subnet the lowest emission goes, and nothing of it stays; the owner stays', () => {
    const { state } = world;
    expect(burn('Bob')).toEqual({ ok: true });
    expect(burn('Charlie')).toEqual({ ok: true });
    MaxAllowedUids.insert(state, 1, 3);
    ImmunityPeriod.insert(state, 1, 0);
    MinNonImmuneUids.insert(state, 1, 0);
    Emission.insert(state, 1, [0n, 5n, 4n]);
    Weights.insert(state, 1, 1, [[2, 9]]);
    expect(burn('Dave')).toEqual({ ok: true });
    expect(Keys.get(state, 1, 2)).toBe(account('Dave//hotkey'));
    expect(Uids.contains(state, 1, account('Charlie//hotkey'))).toBe(false);
    expect(Emission.get(state, 1)).toEqual([0n, 5n, 0n]);
    expect(Weights.get(state, 1, 1)).toEqual([[2, 0]]);
    expect(SubnetworkN.get(state, 1)).toBe(3);
  });

  test('who cannot pay pays nothing', () => {
    Burn.insert(world.state, 1, FUNDS_RAO);
    expect(burn('Bob')).toMatchObject({ refusal: 'SubtensorModule.NotEnoughBalanceToStake' });
    expect(balanceOf(world.state, account('Bob')).free).toBe(FUNDS_RAO);
  });
});

test('prices fall by half in 360 blocks, and the counts of the block begin anew', () => {
  const { state } = world;
  Burn.insert(state, 1, 100n * TAO);
  RegistrationsThisBlock.insert(state, 1, 4);
  for (let block = 1_001; block <= 1_360; block++) {
    world.goTo(block);
    stepRegistrationTerms(world.context());
  }
  const half = Burn.get(state, 1);
  expect(half).toBeGreaterThan(49_990_000_000n);
  expect(half).toBeLessThanOrEqual(50n * TAO);
  expect(RegistrationsThisBlock.get(state, 1)).toBe(0);
});

test('a trim drops the least emission; the others close up with their weights', () => {
  const { state } = world;
  for (const who of ['Bob', 'Charlie', 'Dave']) expect(burn(who)).toEqual({ ok: true });
  ImmunityPeriod.insert(state, 1, 0);
  MinAllowedUids.insert(state, 1, 1);
  Emission.insert(state, 1, [0n, 1n, 9n, 8n]);
  Weights.insert(state, 1, 3, [
    [1, 5],
    [2, 6],
  ]);
  world.done('root', 'AdminUtils.sudo_trim_to_max_allowed_uids', { netuid: 1, max_n: 3 });
  const hotkeys = [0, 1, 2].map((uid) => Keys.get(state, 1, uid));
  expect(hotkeys).toEqual([account('Alice//owner'), account('Charlie//hotkey'), account('Dave//hotkey')]);
  expect(hotkeys.map((hotkey) => Uids.get(state, 1, hotkey))).toEqual([0, 1, 2]);
  expect(Emission.get(state, 1)).toEqual([0n, 9n, 8n]);
  expect(Weights.get(state, 1, 2)).toEqual([[1, 6]]);
  expect(SubnetworkN.get(state, 1)).toBe(3);
  expect(Uids.contains(state, 1, account('Bob//hotkey'))).toBe(false);
});

describe('pow_register', () => {
  test('a seal of the block before registers once, and makes the next harder', () => {
    const { state } = world;
    NetworkPowRegistrationAllowed.insert(state, 1, true);
    MaxRegistrationsPerBlock.insert(state, 1, 5);
    MinDifficulty.insert(state, 1, 1n);
    MaxDifficulty.insert(state, 1, 1_000n);
    Difficulty.insert(state, 1, 1n);
    const hash = `0x${'07'.repeat(32)}` as const;
    BlockHash.insert(state, 999, hash);
    const hotkey = account('Bob//hotkey');
    const work = {
      netuid: 1,
      blockHash: bytesFromHex(hash),
      hotkey: bytesFromHex(hotkey),
      coldkey: bytesFromHex(account('Bob')),
      nonce: 3n,
    };
    const seal = hexFromBytes(computePowSeal(work, { sha256, keccak256: keccak_256 }));
    const register = (more = {}) =>
      world.call('Bob', 'SubtensorModule.pow_register', {
        netuid: 1,
        work_block: 999n,
        nonce: 3n,
        work: seal,
        hotkey,
        ...more,
      });
    expect(register({ nonce: 4n })).toMatchObject({ refusal: 'SubtensorModule.InvalidSeal' });
    expect(register({ work_block: 998n })).toMatchObject({ refusal: 'SubtensorModule.InvalidWorkBlock' });
    expect(register()).toEqual({ ok: true });
    expect(Uids.get(state, 1, hotkey)).toBe(1);
    expect(balanceOf(state, account('Bob')).free).toBe(FUNDS_RAO);
    expect(register()).toMatchObject({ refusal: 'SubtensorModule.HotKeyAlreadyRegisteredInSubNet' });
  });
});

describe('root_register', () => {
  test('recycles its burn, takes the default part, and lends to the owners of subnets', () => {
    const { state } = world;
    Burn.insert(state, 0, TAO);
    const issued = TotalIssuance.get(state);
    const hotkey = account('Bob//hotkey');
    world.done('Bob', 'SubtensorModule.root_register', { hotkey });
    expect(TotalIssuance.get(state)).toBe(issued - TAO);
    expect(balanceOf(state, account('Bob')).free).toBe(FUNDS_RAO - TAO);
    expect(Delegates.get(state, hotkey)).toBe(11_796);
    const whole = (1n << 64n) - 1n;
    expect(ChildKeys.get(state, hotkey, 1)).toEqual([[whole, account('Alice//owner')]]);
    expect(ParentKeys.get(state, account('Alice//owner'), 1)).toEqual([[whole, hotkey]]);
    const second = world.call('Charlie', 'SubtensorModule.root_register', {
      hotkey: account('Charlie//hotkey'),
    });
    expect(second).toMatchObject({ refusal: 'SubtensorModule.TooManyRegistrationsThisBlock' });
  });
});

describe('as of 425', () => {
  beforeEach(async () => {
    world = await subnetWorld(425);
    NetworkRateLimit.insert(world.state, 0n);
    TargetRegistrationsPerInterval.insert(world.state, 0, 10);
    MaxRegistrationsPerBlock.insert(world.state, 0, 10);
  });

  const join = (who: string) =>
    world.call(who, 'SubtensorModule.root_register', { hotkey: account(`${who}//hotkey`) });

  test('a burn is paid down to the existential deposit, and counts as flow with its fee', () => {
    const { state } = world;
    world.done('Alice', 'SubtensorModule.register_network', { hotkey: account('Alice//owner') });
    CollateralLockShare.insert(state, 1, 32_768);
    Burn.insert(state, 1, FUNDS_RAO);
    const flow = SubnetTaoFlow.get(state, 1);
    expect(burn('Bob')).toEqual({ ok: true });
    expect(balanceOf(state, account('Bob')).free).toBe(500n);
    expect(SubnetTaoFlow.get(state, 1) - flow).toBe(FUNDS_RAO - 500n);
    expect(SubnetAlphaOut.get(state, 1)).toBe(0n);
    expect(MinerCollateral.get(state, 1, account('Bob//hotkey'), account('Bob'))).toBeUndefined();
    expect(world.events('SubtensorModule.RAORecycledForRegistrationSet')).toEqual([[1, FUNDS_RAO]]);
    expect(burn('Bob', 'Bob//second')).toMatchObject({ refusal: 'SubtensorModule.NotEnoughBalanceToStake' });
  });

  test('collateral is taken from 435 on', async () => {
    world = await subnetWorld(435);
    NetworkRateLimit.insert(world.state, 0n);
    world.done('Alice', 'SubtensorModule.register_network', { hotkey: account('Alice//owner') });
    CollateralLockShare.insert(world.state, 1, 32_768);
    expect(burn('Bob')).toEqual({ ok: true });
    const { locked } = MinerCollateral.get(world.state, 1, account('Bob//hotkey'), account('Bob'))!;
    expect(locked > 0n).toBe(true);
  });

  test('a seat on root is for nothing, and lends to nobody', () => {
    const { state } = world;
    world.done('Alice', 'SubtensorModule.register_network', { hotkey: account('Alice//owner') });
    Burn.insert(state, 0, TAO);
    expect(join('Bob')).toEqual({ ok: true });
    expect(balanceOf(state, account('Bob')).free).toBe(FUNDS_RAO);
    expect(Burn.get(state, 0)).toBe(TAO);
    expect(Delegates.get(state, account('Bob//hotkey'))).toBe(11_796);
    expect(ChildKeys.get(state, account('Bob//hotkey'), 1)).toEqual([]);
  });

  test('on a full root the least stake goes for more, the first of equals; for no more nobody goes', () => {
    const { state } = world;
    MaxAllowedUids.insert(state, 0, 2);
    for (const who of ['Bob', 'Charlie']) expect(join(who)).toEqual({ ok: true });
    expect(join('Dave')).toMatchObject({ refusal: 'SubtensorModule.StakeTooLowForRoot' });
    TotalHotkeyAlpha.insert(state, account('Bob//hotkey'), 0, 5n);
    TotalHotkeyAlpha.insert(state, account('Charlie//hotkey'), 0, 5n);
    TotalHotkeyAlpha.insert(state, account('Dave//hotkey'), 0, 6n);
    expect(join('Dave')).toEqual({ ok: true });
    expect(world.events('SubtensorModule.NeuronRegistered').at(-1)).toEqual([0, 0, account('Dave//hotkey')]);
    expect(Uids.contains(state, 0, account('Bob//hotkey'))).toBe(false);
  });

  test('root validators lend to a new subnet’s owner by calls of their own: with stake enough, and they wait then', () => {
    const { state } = world;
    for (const who of ['Bob', 'Charlie']) expect(join(who)).toEqual({ ok: true });
    StakeThreshold.insert(state, 1_000n);
    TotalHotkeyAlpha.insert(state, account('Bob//hotkey'), 0, 1_000n);
    TotalHotkeyAlpha.insert(state, account('Charlie//hotkey'), 0, 999n);
    world.done('Alice', 'SubtensorModule.register_network', { hotkey: account('Alice//owner') });
    expect(ParentKeys.get(state, account('Alice//owner'), 1)).toEqual([
      [(1n << 64n) - 1n, account('Bob//hotkey')],
    ]);
    const own = { hotkey: account('Bob//hotkey'), netuid: 1, children: [] };
    const refusal = { refusal: 'SubtensorModule.TxRateLimitExceeded' };
    expect(world.call('Bob', 'SubtensorModule.set_children', own)).toMatchObject(refusal);
    world.goTo(1_150);
    expect(world.call('Bob', 'SubtensorModule.set_children', own)).toEqual({ ok: true });
  });

  test('the difficulty stays, and root’s interval begins anew in every block once its tempo has passed', () => {
    const { state } = world;
    world.done('Alice', 'SubtensorModule.register_network', { hotkey: account('Alice//owner') });
    Tempo.insert(state, 0, 100);
    LastEpochBlock.insert(state, 0, 902n);
    const difficulty = Difficulty.get(state, 1);
    const left = [1_001, 1_002, 1_003].map((block) => {
      RegistrationsThisInterval.insert(state, 0, 7);
      world.goTo(block);
      stepRegistrationTerms(world.context());
      return RegistrationsThisInterval.get(state, 0);
    });
    expect(left).toEqual([7, 0, 0]);
    expect(Difficulty.get(state, 1)).toBe(difficulty);
    expect(world.events('SubtensorModule.DifficultySet')).toEqual([]);
  });
});
