import { describe, expect, test } from 'vitest';
import { accountOf } from '../../../../testing/index.ts';
import { STAKER, stakeHundred, stakerWorld } from '../../../../testing/stakerWorld.ts';
import {
  AlphaShareEpoch,
  AlphaSharePoolEpoch,
  AlphaV2,
  StakingHotkeys,
  TotalHotkeyAlpha,
  TotalHotkeySharesV2,
} from '../storage/staking.ts';
import { decreaseStake, increaseStake, increaseStakeForAll, isWorthShares, stakeOf } from './sharePool.ts';

const TAO = 1_000_000_000n;
const { hotkey, coldkey } = STAKER;
const position = { hotkey, coldkey, netuid: 1 };

describe('share pools that close', () => {
  test('all that a dividend left is taken: no row, no hotkey listed, and the next dividend is not theirs', () => {
    const made = stakerWorld();
    const { state, call } = made;
    stakeHundred(made);
    increaseStakeForAll(state, hotkey, 1, 1_234_567_891n);
    const amount_unstaked = stakeOf(state, position);
    const sold = call('Staker', 'SubtensorModule.remove_stake', { hotkey, netuid: 1, amount_unstaked });
    expect(sold).toEqual({ ok: true });
    expect(AlphaV2.contains(state, hotkey, coldkey, 1)).toBe(false);
    expect(StakingHotkeys.contains(state, coldkey)).toBe(false);
    increaseStakeForAll(state, hotkey, 1, 10n ** 15n);
    expect(stakeOf(state, position)).toBe(0n);
  });

  test('shares with nothing behind them: a deposit retires them, which counts twice', () => {
    const made = stakerWorld();
    const { state } = made;
    const owners = { ...position, coldkey: accountOf('Owner') };
    expect(AlphaSharePoolEpoch.get(state, hotkey, 1)).toBe(1n);
    TotalHotkeyAlpha.remove(state, hotkey, 1);
    expect(isWorthShares(state, hotkey, 1, 1n)).toBe(true);
    increaseStake(state, position, 10n * TAO);
    expect(AlphaSharePoolEpoch.get(state, hotkey, 1)).toBe(3n);
    expect(AlphaShareEpoch.get(state, hotkey, coldkey, 1)).toBe(3n);
    expect([stakeOf(state, position), stakeOf(state, owners)]).toEqual([10n * TAO, 0n]);
    expect(AlphaV2.contains(state, hotkey, owners.coldkey, 1)).toBe(true);
  });

  test('such a pool is staked on as any other', () => {
    const made = stakerWorld();
    TotalHotkeyAlpha.remove(made.state, hotkey, 1);
    expect(stakeHundred(made)).toEqual({ ok: true });
  });

  test('who leaves last closes the pool; nothing given to nobody writes nothing', () => {
    const { state } = stakerWorld();
    const other = { ...position, hotkey: accountOf('Other') };
    increaseStake(state, other, 0n);
    expect(AlphaSharePoolEpoch.contains(state, other.hotkey, 1)).toBe(false);
    increaseStake(state, other, TAO);
    expect(AlphaSharePoolEpoch.get(state, other.hotkey, 1)).toBe(1n);
    decreaseStake(state, other, TAO);
    expect(TotalHotkeySharesV2.contains(state, other.hotkey, 1)).toBe(false);
    expect(AlphaSharePoolEpoch.get(state, other.hotkey, 1)).toBe(2n);
    expect(AlphaShareEpoch.contains(state, other.hotkey, coldkey, 1)).toBe(false);
  });
});
