import { computeBasketValue } from '@taokit/dtao/baskets';
import { U64F64 } from '@taokit/fixed';
import type { Context } from '../../../../runtime/Context.ts';
import { ruleBySpec } from '../../../../runtime/ruleBySpec.ts';
import type { AccountId } from '../../../../state/AccountId.ts';
import { cursorAt, entriesAfter } from '../../../../state/entriesAfter.ts';
import type { State } from '../../../../state/State.ts';
import {
  BasketRate,
  BasketShares,
  BetaBaseline,
  BetaIndexFundSample,
  BetaIndexSnapshot,
  BetaIndexSweep,
} from '../../storage/baskets.ts';
import type { BetaBaselineOf, BetaIndexFundSampleOf, BetaIndexSweepOf } from '../../storage/values.ts';
import { readFund } from '../fund.ts';
import { marksFrom, priceOfShare, readBetaIndex } from './fundMarks.ts';

/** What a block goes through: funds, and what they hold. */
const ROWS_PER_BLOCK = 256;
/** Blocks after which the index is published again. */
const REFRESH_BLOCKS = 600;
/** Funds of less value are too thin to move the index, rao. */
const MIN_INDEX_NAV_RAO = 100_000_000n;

/** The index began some time before 475. */
export const advanceBetaIndex: (context: Context) => void = /* @__PURE__ */ ruleBySpec({
  283: () => undefined,
  475: advance,
});

/**
 * Goes on with the index of all funds, right after a block's step: a page of funds a block, and published when all were seen, as the
 * level before times what their prices grew by, weighed by what they were worth before.
 *
 * Source: `advance_beta_index_sweep`, `pallets/subtensor/src/staking/beta_pricing.rs`, a version near 475.
 */
function advance(context: Context): void {
  const { state, block } = context;
  let sweep = BetaIndexSweep.get(state) ?? begin(state, block);
  if (sweep === undefined) return;
  const cursor = sweep.cursor.length === 0 ? null : sweep.cursor;
  let work = 0;
  for (const [[hotkey], baseline] of entriesAfter(state, BetaBaseline, cursor)) {
    const { rows, sample } = sampleOf(state, hotkey, baseline);
    const previous = BetaIndexFundSample.get(state, hotkey);
    if (sample === undefined) BetaIndexFundSample.remove(state, hotkey);
    else {
      if (previous !== undefined) sweep = chained(sweep, previous, sample);
      BetaIndexFundSample.insert(state, hotkey, sample);
    }
    work += 1 + rows;
    if (work < ROWS_PER_BLOCK) continue;
    BetaIndexSweep.insert(state, { ...sweep, cursor: cursorAt(state, BetaBaseline.path, [hotkey]) });
    return;
  }
  publish(state, sweep, block);
  BetaIndexSweep.remove(state);
}

function begin(state: State, block: number): BetaIndexSweepOf | undefined {
  const snapshot = BetaIndexSnapshot.get(state);
  if (snapshot !== undefined && BigInt(block) - snapshot.block < REFRESH_BLOCKS) return undefined;
  return {
    cursor: new Uint8Array(),
    weight_sum: 0n,
    rel_bag_sum: { bits: 0n },
    rel_stake_sum: { bits: 0n },
  };
}

/** What a fund is worth now, at what selling everything would bring (`index_fund_sample`). */
function sampleOf(
  state: State,
  hotkey: AccountId,
  baseline: BetaBaselineOf,
): { readonly rows: number; readonly sample?: BetaIndexFundSampleOf } {
  const shares = BasketShares.get(state, hotkey);
  if (shares === 0n) return { rows: 0 };
  const fund = readFund(state, hotkey).rows;
  const nav = computeBasketValue(fund);
  const rawBits = priceOfShare(nav, shares);
  const { displayBits, stakeBits } = marksFrom(baseline, rawBits, BasketRate.get(state, hotkey).bits);
  if (rawBits === 0n || displayBits === 0n || stakeBits === 0n) return { rows: fund.length };
  return { rows: fund.length, sample: { nav, display: { bits: displayBits }, stake: { bits: stakeBits } } };
}

/** What a fund's growth adds; thin funds, now or before, add nothing (`chain_fund_relative`). */
function chained(
  sweep: BetaIndexSweepOf,
  previous: BetaIndexFundSampleOf,
  current: BetaIndexFundSampleOf,
): BetaIndexSweepOf {
  if (previous.nav < MIN_INDEX_NAV_RAO || current.nav < MIN_INDEX_NAV_RAO) return sweep;
  const bag = U64F64.checkedDiv(current.display.bits, previous.display.bits);
  const stake = U64F64.checkedDiv(current.stake.bits, previous.stake.bits);
  if (bag === undefined || stake === undefined) return sweep;
  const weight = U64F64.saturatingFromInt(previous.nav);
  const grown = (sum: bigint, relative: bigint) => ({
    bits: U64F64.saturatingAdd(sum, U64F64.saturatingMul(weight, relative)),
  });
  return {
    cursor: sweep.cursor,
    weight_sum: sweep.weight_sum + previous.nav,
    rel_bag_sum: grown(sweep.rel_bag_sum.bits, bag),
    rel_stake_sum: grown(sweep.rel_stake_sum.bits, stake),
  };
}

/** A level never becomes 0, which it would stay for ever (`publish_beta_index_snapshot`). */
function publish(state: State, sweep: BetaIndexSweepOf, block: number): void {
  const { bagBits, stakeBits } = readBetaIndex(state);
  const level = (before: bigint, sum: bigint) => {
    if (sweep.weight_sum === 0n) return before;
    const relative = U64F64.checkedDiv(sum, U64F64.saturatingFromInt(sweep.weight_sum)) ?? U64F64.one;
    const next = U64F64.saturatingMul(before, relative);
    return next > 0n ? next : before;
  };
  BetaIndexSnapshot.insert(state, {
    bag_level: { bits: level(bagBits, sweep.rel_bag_sum.bits) },
    stake_level: { bits: level(stakeBits, sweep.rel_stake_sum.bits) },
    block: BigInt(block),
  });
}
