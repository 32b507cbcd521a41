import { U64F64 } from '@taokit/fixed';
import { loadRegistry } from '@taokit/types/registry';
import { describe, expect, test } from 'vitest';
import { accountOf, economyWorld } from '../../../../../testing/index.ts';
import type { AccountId } from '../../../../state/AccountId.ts';
import { BASKET_ESCROW } from '../../staking/palletAccounts.ts';
import { increaseStake } from '../../staking/sharePool.ts';
import {
  BasketRate,
  BasketShares,
  BasketTwr,
  BetaBaseline,
  BetaIndexFundSample,
  BetaIndexSnapshot,
  BetaIndexSweep,
} from '../../storage/baskets.ts';
import { SubnetTAO } from '../../storage/pools.ts';
import { advanceBetaIndex } from './advanceBetaIndex.ts';
import { fundMarks, readBetaIndex } from './fundMarks.ts';
import { forgetDisplay, stampBaseline } from './stampBaseline.ts';

const registry = await loadRegistry();
const TAO = 1_000_000_000n;
const ONE = U64F64.one;
const [first, second, thin] = ['First', 'Second', 'Thin'].map(accountOf) as [AccountId, AccountId, AccountId];

/** Funds of nothing but cash: what they are worth is what they hold. */
function world() {
  const made = economyWorld(registry, { subnets: [{ netuid: 0, neurons: [] }], rich: [], hasAuthor: true });
  const { state, context } = made;
  // The world made a block, and with it an index.
  BetaIndexSnapshot.remove(state);
  const fund = (hotkey: AccountId, shares: bigint, cashRao: bigint) => {
    BasketShares.insert(state, hotkey, shares);
    add(hotkey, cashRao);
  };
  const add = (hotkey: AccountId, rao: bigint) => {
    increaseStake(state, { hotkey, coldkey: BASKET_ESCROW, netuid: 0 }, rao);
    SubnetTAO.mutate(state, 0, (sum) => sum + rao);
  };
  const at = (block: number) => ({ ...context, block });
  return { ...made, fund, add, at };
}

const half = ONE / 2n;

describe('stampBaseline', () => {
  test('not before an index is published; then at the index, once', () => {
    const { state, fund, at, add, events } = world();
    fund(first, 100n * TAO, 200n * TAO);
    stampBaseline(at(5), first);
    expect(BetaBaseline.contains(state, first)).toBe(false);
    advanceBetaIndex(at(6));
    expect(BetaIndexSnapshot.get(state)).toEqual({
      bag_level: { bits: ONE },
      stake_level: { bits: ONE },
      block: 6n,
    });
    BasketRate.insert(state, first, { bits: 3n << 32n });
    stampBaseline(at(7), first);
    // A share costs 2 TAO: divided by 2 it is where the index is.
    expect(BetaBaseline.get(state, first)).toEqual({
      price_divisor: { bits: 2n * ONE },
      rate0: { bits: 3n << 32n },
      tr_splice: { bits: ONE },
      first_block: 7n,
    });
    expect(events.at(-1)).toMatchObject({
      path: 'SubtensorModule.BetaBaselineStamped',
      fields: { hotkey: first },
    });
    add(first, 100n * TAO);
    stampBaseline(at(8), first);
    expect(BetaBaseline.get(state, first)!.first_block).toBe(7n);
  });

  test('a fund without shares or worth is left alone; one that ends is forgotten', () => {
    const { state, fund, at } = world();
    advanceBetaIndex(at(1));
    stampBaseline(at(2), first);
    BasketShares.insert(state, second, 5n);
    stampBaseline(at(2), second);
    expect(BetaBaseline.entries(state)).toEqual([]);
    fund(first, TAO, TAO);
    stampBaseline(at(3), first);
    BasketTwr.insert(state, first, { bits: half });
    forgetDisplay(state, first);
    for (const item of [BetaBaseline, BasketTwr, BetaIndexFundSample])
      expect(item.contains(state, first)).toBe(false);
  });
});

describe('fundMarks', () => {
  test('without a baseline: at the index, nothing earned', () => {
    const { state } = world();
    const index = { bagBits: 3n * half, stakeBits: 2n * ONE };
    expect(fundMarks(state, first, 3n * ONE, index)).toEqual({
      divisorBits: 2n * ONE,
      displayBits: 3n * half,
      yieldBits: 0n,
      stakeBits: 2n * ONE,
      firstBlock: 0n,
      isProvisional: true,
    });
  });

  test('with one: the price divided, the growth of the rate at the price, on top of the splice', () => {
    const { state } = world();
    const stamp = { price_divisor: { bits: 2n * ONE }, tr_splice: { bits: 4n * ONE }, first_block: 9n };
    BetaBaseline.insert(state, first, { ...stamp, rate0: { bits: 1n << 32n } });
    // A quarter of a share earned by each TAO, at 3 TAO a share.
    BasketRate.insert(state, first, { bits: (1n << 32n) + (1n << 30n) });
    const marks = fundMarks(state, first, 3n * ONE, { bagBits: ONE, stakeBits: ONE });
    expect(marks).toEqual({
      divisorBits: 2n * ONE,
      displayBits: 3n * half,
      yieldBits: (3n * ONE) / 4n,
      stakeBits: 7n * ONE,
      firstBlock: 9n,
      isProvisional: false,
    });
    BasketRate.insert(state, first, { bits: 0n });
    expect(fundMarks(state, first, ONE, { bagBits: ONE, stakeBits: ONE }).yieldBits).toBe(0n);
  });
});

describe('advanceBetaIndex', () => {
  test('every 600 blocks: levels grow by what funds grew by, weighed by what they were worth before', () => {
    const { state, fund, add, at } = world();
    advanceBetaIndex(at(1));
    fund(first, 100n * TAO, 300n * TAO);
    fund(second, 100n * TAO, 100n * TAO);
    for (const hotkey of [first, second]) stampBaseline(at(2), hotkey);
    advanceBetaIndex(at(600));
    expect(BetaIndexFundSample.entries(state)).toEqual([]);
    advanceBetaIndex(at(601));
    expect(BetaIndexFundSample.get(state, first)).toEqual({
      nav: 300n * TAO,
      display: { bits: ONE },
      stake: { bits: ONE },
    });
    expect(readBetaIndex(state)).toEqual({ bagBits: ONE, stakeBits: ONE });
    // A half more of three quarters of the weight, a quarter less of the rest.
    add(first, 150n * TAO);
    BasketShares.insert(state, second, (400n * TAO) / 3n);
    advanceBetaIndex(at(1_201));
    const { bagBits, stakeBits } = readBetaIndex(state);
    const expected = ONE + (ONE * 5n) / 16n;
    expect(bagBits > expected - 1_000_000_000n && bagBits < expected + 1_000_000_000n).toBe(true);
    expect(stakeBits).toBe(ONE);
    expect(BetaIndexSnapshot.get(state)!.block).toBe(1_201n);
  });

  test('thin funds, before or now, do not move it', () => {
    const { state, fund, add, at } = world();
    advanceBetaIndex(at(1));
    fund(thin, 100n, 99_999_999n);
    stampBaseline(at(2), thin);
    advanceBetaIndex(at(601));
    add(thin, 900_000_000n);
    advanceBetaIndex(at(1_201));
    expect(readBetaIndex(state).bagBits).toBe(ONE);
    expect(BetaIndexFundSample.get(state, thin)!.nav).toBe(999_999_999n);
  });

  test('a page a block: 256 funds and rows, going on after the last', () => {
    const { state, fund, at } = world();
    advanceBetaIndex(at(1));
    const names = Array.from({ length: 150 }, (_, number) => accountOf(`Fund${number}`));
    for (const hotkey of names) {
      fund(hotkey, TAO, TAO);
      stampBaseline(at(2), hotkey);
    }
    advanceBetaIndex(at(601));
    // Each is one fund and one row.
    expect(BetaIndexFundSample.entries(state)).toHaveLength(128);
    expect(BetaIndexSweep.get(state)!.cursor.length).toBe(32 + 16 + 32);
    expect(BetaIndexSnapshot.get(state)!.block).toBe(1n);
    advanceBetaIndex(at(602));
    expect(BetaIndexFundSample.entries(state)).toHaveLength(150);
    expect(BetaIndexSweep.get(state)).toBeUndefined();
    expect(BetaIndexSnapshot.get(state)!.block).toBe(602n);
  });

  test('before 475 there is none', () => {
    const { state, at } = world();
    advanceBetaIndex({ ...at(1), spec: 474 });
    expect(BetaIndexSnapshot.get(state)).toBeUndefined();
  });
});
