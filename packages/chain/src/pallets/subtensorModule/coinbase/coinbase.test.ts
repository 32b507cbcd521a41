import { balancerModel } from '@taokit/dtao/pools';
import { loadRegistry } from '@taokit/types/registry';
import { describe, expect, test } from 'vitest';
import { accountOf, economyWorld } from '../../../../testing/index.ts';
import type { State } from '../../../state/State.ts';
import { AlphaBurned, AlphaRecycled, TotalAlphaIssuance } from '../../alphaAssets/storage.ts';
import { TotalIssuance as BalancesIssuance } from '../../balances/storage.ts';
import { PalSwapInitialized, SwapBalancer } from '../../swap/storage.ts';
import { stakeOf } from '../staking/sharePool.ts';
import { BasketShares, PendingBasketDeposits } from '../storage/baskets.ts';
import {
  MinerBurned,
  SubnetAlphaInEmission,
  SubnetExcessTao,
  SubnetMovingPrice,
  SubnetTaoInEmission,
} from '../storage/emission.ts';
import {
  BlocksSinceLastStep,
  LastEpochBlock,
  MaxEpochsPerBlock,
  PendingEpochAt,
  PendingOwnerCut,
  PendingRootAlphaDivs,
  PendingServerEmission,
  PendingValidatorEmission,
} from '../storage/epochs.ts';
import { SubnetAlphaIn, SubnetAlphaOut, SubnetProtocolAlpha, SubnetTAO } from '../storage/pools.ts';
import { AlphaDividendsPerSubnet, AutoStakeDestination, TotalHotkeyAlpha } from '../storage/staking.ts';
import { SubnetMechanism } from '../storage/subnets.ts';
import { Weights } from '../storage/weights.ts';

const registry = await loadRegistry();
const TAO = 1_000_000_000n;
const owner = [accountOf('Owner'), accountOf('OwnerHot')] as const;
const validator = [accountOf('Vali'), accountOf('ValiHot')] as const;
const miner = [accountOf('Miner'), accountOf('MinerHot')] as const;

/** Two subnets: the first validates every five blocks, the second is dear, so that root's part is kept. */
function world(tempo = 5) {
  const neurons = [
    [...owner, 0n],
    [...validator, 5_000n * TAO],
    [...miner, 0n],
  ] as const;
  return economyWorld(registry, {
    subnets: [
      { netuid: 0, neurons: [[...validator, 2_000n * TAO]] },
      { netuid: 1, taoRao: 10_000n * TAO, alphaInRao: 200_000n * TAO, owner, neurons, tempo },
      { netuid: 2, taoRao: 9_000n * TAO, alphaInRao: 3_000n * TAO, owner, neurons: [], tempo: 0 },
    ],
    writes: (state) => {
      Weights.insert(state, 1, 1, [
        [0, 65_535],
        [2, 65_535],
      ]);
      state.write('SubtensorModule.LastUpdate', [1], [0n, 1n, 0n]);
    },
  });
}

const PENDING = [PendingOwnerCut, PendingRootAlphaDivs, PendingServerEmission, PendingValidatorEmission];

/** Alpha of a subnet that somebody has, or that waits for somebody. */
function accounted(state: State, netuid: number): bigint {
  const staked = TotalHotkeyAlpha.entries(state).filter(([[, id]]) => id === netuid);
  const queued = PendingBasketDeposits.entries(state).filter(([[, id]]) => id === netuid);
  const sums = [...staked, ...queued].reduce((sum, [, rao]) => sum + rao, 0n);
  const waiting = PENDING.reduce((sum, item) => sum + item.get(state, netuid), 0n);
  return sums + waiting + SubnetProtocolAlpha.get(state, netuid) + AlphaBurned.get(state, netuid);
}

function run({ step }: { step(): void }, blocks: number): void {
  for (let block = 0; block < blocks; block++) step();
}

describe('a block', () => {
  test('TAO that is issued is on the accounts of subnets, and nowhere else', () => {
    const made = world();
    const before = BalancesIssuance.get(made.state);
    run(made, 3);
    expect(BalancesIssuance.get(made.state) > before).toBe(true);
  });

  test('alpha of a subnet with mechanism 0 is TAO: it joins and is bought one for one, whatever the reserves are', () => {
    const { state, step } = world();
    SubnetMechanism.insert(state, 1, 0);
    PalSwapInitialized.remove(state, 1);
    const [taoRao, alphaRao] = [SubnetTAO.get(state, 1), SubnetAlphaIn.get(state, 1)];
    const kept = SubnetProtocolAlpha.get(state, 1);
    step();
    const [joinedRao, boughtRao] = [SubnetTaoInEmission.get(state, 1), SubnetExcessTao.get(state, 1)];
    expect(joinedRao > 0n && boughtRao > 0n).toBe(true);
    expect(SubnetAlphaInEmission.get(state, 1)).toBe(joinedRao);
    expect(SubnetProtocolAlpha.get(state, 1) - kept).toBe(boughtRao);
    expect(SubnetTAO.get(state, 1)).toBe(taoRao + joinedRao + boughtRao);
    expect(SubnetAlphaIn.get(state, 1)).toBe(alphaRao + joinedRao - boughtRao);
    expect(PalSwapInitialized.contains(state, 1)).toBe(false);
  });

  test('the first buy of a pool that nobody traded in is at equal weights, whatever they were', () => {
    const { state, step } = world();
    const quoteWeight = 48n * 10n ** 16n;
    SwapBalancer.insert(state, 1, { quote: quoteWeight });
    PalSwapInitialized.remove(state, 1);
    const kept = SubnetProtocolAlpha.get(state, 1);
    const pool = { taoReserveRao: SubnetTAO.get(state, 1), alphaReserveRao: SubnetAlphaIn.get(state, 1) };
    step();
    const amountRao = SubnetExcessTao.get(state, 1);
    expect(amountRao > 0n).toBe(true);
    const [even, stored] = [5n * 10n ** 17n, quoteWeight].map((weight) =>
      balancerModel().buy({ ...pool, quoteWeight: weight }, { amountRao, feeRateU16: 0 }),
    );
    if (!even?.ok || !stored?.ok) throw new Error('refused');
    expect(SubnetProtocolAlpha.get(state, 1) - kept).toBe(even.amountOutRao);
    expect(even.amountOutRao).not.toBe(stored.amountOutRao);
    expect(PalSwapInitialized.get(state, 1)).toBe(true);
  });

  test('property: alpha outside of the pool is somebody s, to a few rao a block', () => {
    const made = world();
    for (let block = 1; block <= 12; block++) {
      made.step();
      for (const netuid of [1, 2]) {
        const lost = SubnetAlphaOut.get(made.state, netuid) - accounted(made.state, netuid);
        expect(lost >= 0n && lost <= BigInt(10 * block), `${lost} rao of subnet ${netuid}`).toBe(true);
        const issued = SubnetAlphaIn.get(made.state, netuid) + SubnetAlphaOut.get(made.state, netuid);
        expect(TotalAlphaIssuance.get(made.state, netuid)).toBe(issued);
      }
    }
  });
});

describe('an epoch', () => {
  test('default: it is due after the tempo, and what waited is paid', () => {
    const made = world();
    const { state } = made;
    run(made, 4);
    expect(LastEpochBlock.get(state, 1)).toBe(5n);
    expect(PENDING.map((item) => item.get(state, 1))).toEqual([0n, 0n, 0n, 0n]);
    expect(stakeOf(state, { hotkey: owner[1], coldkey: owner[0], netuid: 1 }) > 0n).toBe(true);
    expect(stakeOf(state, { hotkey: miner[1], coldkey: miner[0], netuid: 1 }) > 0n).toBe(true);
    expect(AlphaDividendsPerSubnet.get(state, 1, validator[1]) > 0n).toBe(true);
    expect(made.events.map(({ path }) => path)).toContain('SubtensorModule.IncentiveAlphaEmittedToMiners');
  });

  test('half of the incentive was the owner s: withheld, burned, and remembered', () => {
    const made = world();
    run(made, 5);
    const burned = Number(MinerBurned.get(made.state, 1).bits) / 2 ** 32;
    expect(burned).toBeCloseTo(0.5, 2);
    expect(AlphaBurned.get(made.state, 1) > 0n).toBe(true);
  });

  test('recycled instead, where the subnet wants that', () => {
    const made = world();
    made.state.write('SubtensorModule.RecycleOrBurn', [1], { type: 'Recycle', value: null });
    run(made, 5);
    expect(AlphaBurned.get(made.state, 1)).toBe(0n);
    expect(AlphaRecycled.get(made.state, 1) > 0n).toBe(true);
  });

  test('an incentive goes where its owner chose', () => {
    const made = world();
    AutoStakeDestination.insert(made.state, miner[0], 1, validator[1]);
    run(made, 4);
    expect(stakeOf(made.state, { hotkey: validator[1], coldkey: miner[0], netuid: 1 }) > 0n).toBe(true);
    expect(made.events.map(({ path }) => path)).toContain('SubtensorModule.AutoStakeAdded');
  });

  test('root s part waits for its deposit, and becomes a fund when it is worth one', () => {
    const made = world();
    run(made, 5);
    const { state } = made;
    const waits = PendingBasketDeposits.get(state, validator[1], 1) > 0n;
    expect(waits || BasketShares.get(state, validator[1]) > 0n).toBe(true);
    state.write('SubtensorModule.RootClaimableThreshold', [0], { bits: 1n << 32n });
    run(made, 2);
    expect(PendingBasketDeposits.entries(state)).toEqual([]);
    expect(BasketShares.get(state, validator[1]) > 0n).toBe(true);
  });

  test('more than the cap: the last one waits a block', () => {
    const made = economyWorld(registry, {
      subnets: [1, 2, 3].map((netuid) => ({
        netuid,
        taoRao: 1_000n * TAO,
        alphaInRao: 9_000n * TAO,
        tempo: 4,
      })),
    });
    run(made, 3);
    expect([1, 2, 3].map((netuid) => LastEpochBlock.get(made.state, netuid))).toEqual([4n, 4n, 0n]);
    expect(PendingEpochAt.get(made.state, 3)).toBe(5n);
    expect(made.events.map(({ path }) => path)).toContain('SubtensorModule.EpochDeferred');
    made.step();
    expect(LastEpochBlock.get(made.state, 3)).toBe(5n);
  });

  test('two uids of one hotkey: the turn is lost, what waits goes on waiting', () => {
    const made = world();
    made.state.write('SubtensorModule.Keys', [1, 2], owner[1]);
    run(made, 4);
    expect(LastEpochBlock.get(made.state, 1)).toBe(5n);
    expect(PendingServerEmission.get(made.state, 1) > 0n).toBe(true);
    expect(made.events.map(({ path }) => path)).toContain('SubtensorModule.EpochSkipped');
  });

  test('a lost turn takes no room of the block, and behind the cap nobody looks at hotkeys', () => {
    const neurons = [
      [...owner, 0n],
      [...validator, 5_000n * TAO],
    ] as const;
    const made = economyWorld(registry, {
      subnets: [1, 2, 3].map((netuid) => ({
        netuid,
        taoRao: 1_000n * TAO,
        alphaInRao: 9_000n * TAO,
        owner,
        neurons,
        tempo: 4,
      })),
    });
    MaxEpochsPerBlock.insert(made.state, 1);
    for (const netuid of [1, 3]) made.state.write('SubtensorModule.Keys', [netuid, 1], owner[1]);
    run(made, 3);
    expect([1, 2, 3].map((netuid) => LastEpochBlock.get(made.state, netuid))).toEqual([4n, 4n, 0n]);
    expect([1, 2, 3].map((netuid) => BlocksSinceLastStep.get(made.state, netuid) === 0n)).toEqual([
      false,
      true,
      false,
    ]);
    expect(PendingEpochAt.get(made.state, 3)).toBe(5n);
  });
});

describe('moving prices', () => {
  test('they follow the pool', () => {
    const made = world();
    made.state.write('SubtensorModule.SubnetMovingAlpha', [], { bits: 1n << 30n });
    const stored = { bits: 1n << 30n };
    SubnetMovingPrice.insert(made.state, 1, stored);
    made.step();
    const { bits } = SubnetMovingPrice.get(made.state, 1);
    expect(bits < stored.bits && bits > (stored.bits * 9n) / 10n).toBe(true);
  });
});
