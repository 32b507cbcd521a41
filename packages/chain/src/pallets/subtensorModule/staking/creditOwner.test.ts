import { loadRegistry } from '@taokit/types/registry';
import { describe, expect, test } from 'vitest';
import { accountOf, economyWorld } from '../../../../testing/index.ts';
import type { State } from '../../../state/State.ts';
import { SubnetEpochConsensus } from '../storage/hyperparameters.ts';
import {
  StakingHotkeys,
  TotalAlphaStaked,
  TotalHotkeyAlpha,
  TotalHotkeySharesV2,
} from '../storage/staking.ts';
import { Weights } from '../storage/weights.ts';
import { creditOwner } from './creditOwner.ts';
import { increaseStake, stakeOf } from './sharePool.ts';

const registry = await loadRegistry();
const TAO = 1_000_000_000n;
const owner = [accountOf('Owner'), accountOf('OwnerHot')] as const;
const validator = [accountOf('Vali'), accountOf('ValiHot')] as const;
const miner = [accountOf('Miner'), accountOf('MinerHot')] as const;
const position = { coldkey: miner[0], hotkey: miner[1], netuid: 1 };

/** A subnet that validates every five blocks. */
function world(consensus: 'Yuma' | 'Null') {
  const neurons = [
    [...owner, 0n],
    [...validator, 5_000n * TAO],
    [...miner, 7n * TAO],
  ] as const;
  return economyWorld(registry, {
    subnets: [
      { netuid: 0, neurons: [[...validator, 2_000n * TAO]] },
      { netuid: 1, taoRao: 10_000n * TAO, alphaInRao: 200_000n * TAO, owner, neurons, tempo: 5 },
    ],
    writes: (state) => {
      SubnetEpochConsensus.insert(state, 1, { type: consensus, value: null });
      Weights.insert(state, 1, 1, [[2, 65_535]]);
      state.write('SubtensorModule.LastUpdate', [1], [0n, 1n, 0n]);
    },
  });
}

/** What is staked on the miner's hotkey. */
const poolOf = (state: State) => ({
  alpha: TotalHotkeyAlpha.get(state, position.hotkey, 1),
  shares: TotalHotkeySharesV2.get(state, position.hotkey, 1),
});

describe('creditOwner', () => {
  test('Null: who alone stakes there gets it without new shares', () => {
    const { state } = world('Null');
    const [before, all] = [poolOf(state), TotalAlphaStaked.get(state, 1)];
    creditOwner(state, position, 1_234n);
    expect(poolOf(state)).toEqual({ ...before, alpha: before.alpha + 1_234n });
    expect(stakeOf(state, position)).toBe(before.alpha + 1_234n);
    expect(TotalAlphaStaked.get(state, 1)).toBe(all + 1_234n);
  });

  test.each<['Yuma' | 'Null', string, (state: State) => void]>([
    ['Yuma', 'as always', () => {}],
    [
      'Null',
      'others stake there too',
      (state) => increaseStake(state, { ...position, coldkey: owner[0] }, 5n),
    ],
    ['Null', 'the owner does not list the hotkey', (state) => StakingHotkeys.remove(state, miner[0])],
    ['Null', 'there is no pool', (state) => TotalHotkeyAlpha.remove(state, position.hotkey, 1)],
  ])('%s, %s: shares as for any stake', (consensus, _, prepare) => {
    const [{ state }, { state: plain }] = [world(consensus), world(consensus)];
    for (const one of [state, plain]) prepare(one);
    creditOwner(state, position, 1_234n);
    increaseStake(plain, position, 1_234n);
    expect(poolOf(state)).toEqual(poolOf(plain));
    expect(poolOf(state).shares).not.toEqual(poolOf(world(consensus).state).shares);
    expect(StakingHotkeys.get(state, miner[0])).toEqual([position.hotkey]);
  });

  test.each([
    ['Yuma', false],
    ['Null', true],
  ] as const)("%s: an epoch leaves the shares of a miner's own pool alone: %s", (consensus, keeps) => {
    const made = world(consensus);
    const before = poolOf(made.state);
    for (let block = 0; block < 7; block++) made.step();
    const after = poolOf(made.state);
    expect(after.alpha > before.alpha).toBe(true);
    expect(after.shares.mantissa === before.shares.mantissa).toBe(keeps);
  });
});
