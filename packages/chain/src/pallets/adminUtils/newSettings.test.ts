import { beforeEach, describe, expect, test } from 'vitest';
import { account, type SubnetWorld, subnetWorld } from '../../../testing/subnetWorld.ts';
import { Authorities } from '../aura/storage.ts';
import { ChainId } from '../evmChainId/storage.ts';
import { increaseStake } from '../subtensorModule/staking/sharePool.ts';
import * as baskets from '../subtensorModule/storage/baskets.ts';
import * as emission from '../subtensorModule/storage/emission.ts';
import { LastEpochBlock, LastYumaStepBlock } from '../subtensorModule/storage/epochs.ts';
import {
  ImmunityPeriod,
  MaxAllowedUids,
  MaxAllowedValidators,
  MinAllowedUids,
  NullPruningTarget,
  SavedYumaMaxAllowedValidators,
  SubnetEpochConsensus,
} from '../subtensorModule/storage/hyperparameters.ts';
import { Keys, SubnetworkN, ValidatorPermit } from '../subtensorModule/storage/neurons.ts';
import { NominatorMinRequiredStake } from '../subtensorModule/storage/staking.ts';
import { MechanismCountCurrent, NetworkRateLimit } from '../subtensorModule/storage/subnets.ts';
import { TimelockedWeightCommits, WeightCommits } from '../subtensorModule/storage/weights.ts';
import { Digest } from '../system/storage.ts';
import { adminUtils } from './index.ts';
import { PrecompileEnable } from './storage.ts';

let world: SubnetWorld;
const ONE = 1n << 64n;

beforeEach(async () => {
  world = await subnetWorld();
  NetworkRateLimit.insert(world.state, 0n);
  world.done('Alice', 'SubtensorModule.register_network', { hotkey: account('Alice//owner') });
});

const set = (who: string, name: string, args: Record<string, unknown>) =>
  world.call(who, `AdminUtils.${name}` as never, args);
const HOTKEY = account('Bob//hotkey');

describe('settings of root', () => {
  test.each<[string, Record<string, unknown>, () => unknown, unknown]>([
    [
      'sudo_set_emission_bar_quantile',
      { quantile: { bits: 7n } },
      () => emission.EmissionBarQuantile.get(world.state),
      { bits: 7n },
    ],
    ['sudo_set_emission_bar_rank', { rank: 9 }, () => emission.EmissionBarRank.get(world.state), 9],
    [
      'sudo_set_emission_gate_exponent',
      { exponent: { bits: 8n * ONE } },
      () => emission.EmissionGateExponent.get(world.state),
      { bits: 8n * ONE },
    ],
    [
      'sudo_set_basket_concentration_cap',
      { cap: 1 },
      () => baskets.BasketConcentrationCap.get(world.state),
      1,
    ],
    [
      'sudo_set_basket_trading_enabled',
      { enabled: false },
      () => baskets.BasketTradingEnabled.get(world.state),
      false,
    ],
    [
      'sudo_set_basket_daily_turnover_cap',
      { cap: 2 },
      () => baskets.BasketDailyTurnoverCap.get(world.state),
      2,
    ],
    ['sudo_set_basket_liquidity_cap', { cap: 3 }, () => baskets.BasketLiquidityCap.get(world.state), 3],
    [
      'sudo_set_basket_min_trade_tao',
      { min_trade_rao: 4n },
      () => baskets.BasketMinTradeTao.get(world.state),
      4n,
    ],
    [
      'sudo_set_basket_trading_frozen',
      { hotkey: HOTKEY, frozen: true },
      () => baskets.BasketTradingFrozen.contains(world.state, HOTKEY),
      true,
    ],
    [
      'sudo_set_basket_claim_dust',
      { row_cap_rao: 1n, row_bps: 10_000, slice_rao: 3n, forfeit_cap_rao: 4n },
      () => [
        baskets.BasketClaimRowDustCapTao.get(world.state),
        baskets.BasketClaimRowDustBps.get(world.state),
        baskets.BasketClaimSliceDustTao.get(world.state),
        baskets.BasketClaimForfeitCapTao.get(world.state),
      ],
      [1n, 10_000, 3n, 4n],
    ],
    ['sudo_set_evm_chain_id', { chain_id: 945n }, () => ChainId.get(world.state), 945n],
    [
      'sudo_toggle_evm_precompile',
      { precompile_id: { type: 'Staking', value: null }, enabled: false },
      () => PrecompileEnable.get(world.state, { type: 'Staking', value: null }),
      false,
    ],
    [
      'sudo_set_nominator_min_required_stake',
      { min_stake: 1n },
      () => NominatorMinRequiredStake.get(world.state),
      1n,
    ],
    ['swap_authorities', { new_authorities: [HOTKEY] }, () => Authorities.get(world.state), [HOTKEY]],
  ])('%s', (name, args, read, value) => {
    for (const who of ['Bob', 'Alice']) expect(set(who, name, args)).toMatchObject({ refusal: 'BadOrigin' });
    expect(set('root', name, args)).toEqual({ ok: true });
    expect(read()).toEqual(value);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['sudo_set_emission_bar_quantile', { quantile: { bits: 0n } }, 'InvalidValue'],
    ['sudo_set_emission_bar_quantile', { quantile: { bits: ONE } }, 'InvalidValue'],
    ['sudo_set_emission_gate_exponent', { exponent: { bits: ONE - 1n } }, 'InvalidValue'],
    ['sudo_set_emission_gate_exponent', { exponent: { bits: 8n * ONE + 1n } }, 'InvalidValue'],
    ['sudo_set_basket_concentration_cap', { cap: 0 }, 'ValueNotInBounds'],
    ['sudo_set_basket_daily_turnover_cap', { cap: 0 }, 'ValueNotInBounds'],
    ['sudo_set_basket_liquidity_cap', { cap: 0 }, 'ValueNotInBounds'],
    [
      'sudo_set_basket_claim_dust',
      { row_cap_rao: 1n, row_bps: 10_001, slice_rao: 3n, forfeit_cap_rao: 4n },
      'ValueNotInBounds',
    ],
    ['sudo_set_total_issuance', { total_issuance: 1n }, 'Deprecated'],
  ])('%s refuses %o with %s', (name, args, error) => {
    expect(set('root', name, args)).toMatchObject({ refusal: `AdminUtils.${error}` });
  });

  test('a bar is found anew after its quantile or rank changed', () => {
    for (const [name, args] of [
      ['sudo_set_emission_bar_quantile', { quantile: { bits: 7n } }],
      ['sudo_set_emission_bar_rank', { rank: 9 }],
    ] as const) {
      emission.EmissionGateBar.insert(world.state, { bits: 5n });
      expect(set('root', name, args)).toEqual({ ok: true });
      expect(emission.EmissionGateBar.contains(world.state)).toBe(false);
    }
  });

  test('swap_authorities: the head names them; none changes nothing', () => {
    expect(set('root', 'swap_authorities', { new_authorities: [] })).toEqual({ ok: true });
    expect(Digest.get(world.state).logs).toEqual([]);
    expect(set('root', 'swap_authorities', { new_authorities: [HOTKEY] })).toEqual({ ok: true });
    const [log] = Digest.get(world.state).logs as readonly { value: readonly [string, Uint8Array] }[];
    expect(log?.value[0]).toBe('0x61757261');
    expect(Buffer.from(log!.value[1]).toString('hex')).toBe(`0104${HOTKEY.slice(2)}`);
  });

  test('every call of the pallet is refused for strangers', () => {
    const refusals = adminUtils.calls
      .filter(({ path }) => path !== 'AdminUtils.sudo_set_total_issuance')
      .map(({ path }) => [path, world.call('Bob', path as never, { netuid: 1 })] as const)
      .filter(([, result]) => result.ok || result.refusal !== 'BadOrigin');
    expect(refusals).toEqual([]);
  });
});

describe('sudo_set_epoch_consensus', () => {
  const NULL = { type: 'Null', value: null } as const;
  const YUMA = { type: 'Yuma', value: null } as const;
  const choose = (who: string, mode: typeof NULL | typeof YUMA, netuid = 1) =>
    set(who, 'sudo_set_epoch_consensus', { netuid, mode });

  test('to Null: one validator, the one with the most stake; back: as many as there were', () => {
    const { state } = world;
    world.done('Bob', 'SubtensorModule.burned_register', { netuid: 1, hotkey: HOTKEY });
    increaseStake(state, { hotkey: HOTKEY, coldkey: account('Bob'), netuid: 1 }, 10n ** 15n);
    MaxAllowedValidators.insert(state, 1, 64);
    expect(choose('Alice', NULL)).toEqual({ ok: true });
    expect(SubnetEpochConsensus.get(state, 1).type).toBe('Null');
    expect([MaxAllowedValidators.get(state, 1), SavedYumaMaxAllowedValidators.get(state, 1)]).toEqual([
      1, 64,
    ]);
    expect(ValidatorPermit.get(state, 1)).toEqual([false, true]);
    expect(LastYumaStepBlock.contains(state, 1)).toBe(true);
    NullPruningTarget.insert(state, 1, 5);
    expect(choose('root', YUMA)).toEqual({ ok: true });
    expect([MaxAllowedValidators.get(state, 1), NullPruningTarget.contains(state, 1)]).toEqual([64, false]);
    expect(world.events('SubtensorModule.EpochConsensusSet')).toEqual([
      [1, NULL],
      [1, YUMA],
    ]);
  });

  test('the owner waits two tempos, and nobody changes it near an epoch', () => {
    expect(choose('Alice', NULL)).toEqual({ ok: true });
    expect(choose('Alice', YUMA)).toMatchObject({ refusal: 'SubtensorModule.TxRateLimitExceeded' });
    LastEpochBlock.insert(world.state, 1, 649n);
    expect(choose('root', YUMA)).toMatchObject({
      refusal: 'SubtensorModule.AdminActionProhibitedDuringWeightsWindow',
    });
  });

  test.each<[string, string, number, () => void]>([
    ['BadOrigin', 'Bob', 1, () => {}],
    ['SubtensorModule.SubnetNotExists', 'root', 9, () => {}],
    ['SubtensorModule.InvalidValue', 'root', 0, () => LastEpochBlock.insert(world.state, 0, 1_000n)],
    [
      'SubtensorModule.InvalidValue',
      'root',
      1,
      () => TimelockedWeightCommits.insert(world.state, 1, 3n, [[HOTKEY, 1n, new Uint8Array(), 1n]]),
    ],
    [
      'SubtensorModule.TooManyUIDsPerMechanism',
      'root',
      1,
      () => MinAllowedUids.insert(world.state, 1, 2_501),
    ],
  ])('refused with %s for %s on %i', (refusal, who, netuid, write) => {
    write();
    expect(choose(who, NULL, netuid)).toMatchObject({ refusal });
  });

  test('back to Yuma: 256 uids over all mechanisms', () => {
    expect(choose('root', NULL)).toEqual({ ok: true });
    MaxAllowedUids.insert(world.state, 1, 1_000);
    MechanismCountCurrent.insert(world.state, 1, 2);
    expect(choose('root', YUMA)).toEqual({ ok: true });
    expect(MaxAllowedUids.get(world.state, 1)).toBe(128);
  });
});

describe('sudo_trim_null_uids_batch', () => {
  const trim = (who: string, target: number) => set(who, 'sudo_trim_null_uids_batch', { netuid: 1, target });

  /** A Null subnet with 200 neurons of which none is immune but the owner's. */
  beforeEach(() => {
    const { state } = world;
    SubnetEpochConsensus.insert(state, 1, { type: 'Null', value: null });
    MaxAllowedUids.insert(state, 1, 1_000);
    ImmunityPeriod.insert(state, 1, 0);
    for (let i = 1; i < 200; i++) {
      const hotkey = `0x${i.toString(16).padStart(64, '0')}` as const;
      Keys.insert(state, 1, i, hotkey);
      SubnetworkN.insert(state, 1, i + 1);
    }
  });

  test('64 at once, until the target is reached; the owner need not wait for that', () => {
    const steps = [1, 2].map(() => {
      expect(trim('Alice', 72)).toEqual({ ok: true });
      return [SubnetworkN.get(world.state, 1), NullPruningTarget.get(world.state, 1)];
    });
    expect(steps).toEqual([
      [136, 72],
      [72, undefined],
    ]);
  });

  test('commits are dropped first', () => {
    const { state } = world;
    TimelockedWeightCommits.insert(state, 1, 3n, [[HOTKEY, 1n, new Uint8Array(), 1n]]);
    WeightCommits.insert(state, 1, HOTKEY, []);
    expect(trim('root', 150)).toEqual({ ok: true });
    expect([TimelockedWeightCommits.entries(state, 1), WeightCommits.entries(state, 1)]).toEqual([[], []]);
    expect(world.events('SubtensorModule.NullUidsPruningProgress')).toEqual([
      { netuid: 1, target: 150, remaining: 150, removed: 50, cleared_commits: 2 },
    ]);
  });

  test('another target waits a month for the owner', () => {
    expect(trim('Alice', 150)).toEqual({ ok: true });
    expect(trim('Alice', 140)).toMatchObject({ refusal: 'SubtensorModule.TxRateLimitExceeded' });
    expect(trim('Bob', 140)).toMatchObject({ refusal: 'BadOrigin' });
  });

  test('Yuma subnets have none, and the other trim takes 64 at most', () => {
    const whole = set('root', 'sudo_trim_to_max_allowed_uids', { netuid: 1, max_n: 135 });
    expect(whole).toMatchObject({ refusal: 'SubtensorModule.InvalidValue' });
    SubnetEpochConsensus.insert(world.state, 1, { type: 'Yuma', value: null });
    expect(trim('root', 150)).toMatchObject({ refusal: 'SubtensorModule.InvalidValue' });
  });
});
