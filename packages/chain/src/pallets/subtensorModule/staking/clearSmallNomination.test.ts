import { describe, expect, test } from 'vitest';
import { STAKER, stakeHundred, stakerWorld } from '../../../../testing/stakerWorld.ts';
import { balanceOf } from '../../balances/ledger.ts';
import { SubnetTaoFlow } from '../storage/emission.ts';
import { SubnetAlphaIn, SubnetTAO } from '../storage/pools.ts';
import { AlphaV2, NominatorMinRequiredStake, StakingHotkeys } from '../storage/staking.ts';
import { stakeOf } from './sharePool.ts';

const TAO = 1_000_000_000n;
const { hotkey, coldkey } = STAKER;
const position = { hotkey, coldkey, netuid: 1 };

/** A staker with alpha at 0.005 TAO, of whom less than 0.02 TAO is cleared. */
function world() {
  const made = stakerWorld({
    alphaInRao: 2_000_000n * TAO,
    writes: (state) => NominatorMinRequiredStake.insert(state, 10_000_000n),
  });
  stakeHundred(made);
  return made;
}

/** What is on the books: of the staker, of the pool, and how TAO flowed. */
function booksOf({ state }: ReturnType<typeof world>) {
  return {
    free: balanceOf(state, coldkey).free,
    tao: SubnetTAO.get(state, 1),
    alpha: SubnetAlphaIn.get(state, 1),
    flow: SubnetTaoFlow.get(state, 1),
  };
}

/** Sells all but a rest, and says what changed beside the sale of the same amount that leaves nothing to clear. */
function clear(restRao: bigint) {
  const [made, plain] = [world(), world()];
  NominatorMinRequiredStake.insert(plain.state, 0n);
  const amount_unstaked = stakeOf(made.state, position) - restRao;
  const sell = { hotkey, netuid: 1, amount_unstaked };
  for (const one of [made, plain])
    expect(one.call('Staker', 'SubtensorModule.remove_stake', sell)).toEqual({ ok: true });
  const [after, before] = [booksOf(made), booksOf(plain)];
  const sales = made.events.filter(({ path }) => path === 'SubtensorModule.StakeRemoved');
  return {
    made,
    sales: sales.length,
    free: after.free - before.free,
    tao: after.tao - before.tao,
    alpha: after.alpha - before.alpha,
    flow: after.flow - before.flow,
  };
}

describe('clearSmallNomination', () => {
  test('the rest is sold, and its fee after it', () => {
    const { made, sales, free, tao, alpha, flow } = clear(1_500_000n);
    expect([sales, alpha]).toEqual([2, 1_500_000n]);
    expect(free > 7_000n && tao < -free && flow === tao).toBe(true);
    expect(AlphaV2.contains(made.state, hotkey, coldkey, 1)).toBe(false);
    made.step();
  });

  test('a fee too small to be sold alone: the staker is paid, the pool keeps the rest, no sale is told of', () => {
    const { made, sales, free, tao, alpha, flow } = clear(150_000n);
    expect({ sales, free, tao, alpha, flow }).toEqual({
      sales: 1,
      free: 749n,
      tao: -749n,
      alpha: 149_925n,
      flow: 0n,
    });
    expect(AlphaV2.contains(made.state, hotkey, coldkey, 1)).toBe(false);
    expect(StakingHotkeys.contains(made.state, coldkey)).toBe(false);
    made.step();
  });

  test('what the pool pays nothing for is dropped, and nothing but the row changes', () => {
    const { made, sales, free, tao, alpha, flow } = clear(7n);
    expect({ sales, free, tao, alpha, flow }).toEqual({ sales: 1, free: 0n, tao: 0n, alpha: 0n, flow: 0n });
    expect(AlphaV2.contains(made.state, hotkey, coldkey, 1)).toBe(false);
    made.step();
  });
});
