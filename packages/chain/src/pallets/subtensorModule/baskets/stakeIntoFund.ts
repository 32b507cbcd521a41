import { computeIssuedShares, MIN_BASKET_DEPOSIT_RAO } from '@taokit/dtao/baskets';
import { saturatingAddU64, saturatingSubU64 } from '@taokit/fixed';
import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { recordProtocolFlow } from '../staking/flows.ts';
import { ensureHotkeyExists, ensureStakingHotkeysCanGrow, listStakingHotkey } from '../staking/hotkeys.ts';
import { minOf } from '../staking/minMax.ts';
import { numberRootStaker } from '../staking/rootStakers.ts';
import { spendableTao, transferTaoToSubnet } from '../staking/tao.ts';
import { tooLow } from '../staking/validateAddStake.ts';
import { BasketClaimed, BasketDepositedTao, BasketShares } from '../storage/baskets.ts';
import { Uids } from '../storage/neurons.ts';
import { creditCash } from './cash.ts';
import { buyForFund } from './chunks.ts';
import { forgetDisplay, stampBaseline } from './display/stampBaseline.ts';
import { flushBasketDepositsOf } from './flushBasketDepositsOf.ts';
import { addToFund, heldBy, readFund } from './fund.ts';
import { sumOfValues, type ValuedHolding, valueFund } from './valueFund.ts';

const ROOT = 0;

/**
 * Puts TAO of a coldkey into a hotkey's fund: of every holding by its part of the value, as cash where there is none.
 *
 * Source: `do_stake_into_basket` in `pallets/subtensor/src/staking/claim_root.rs`, spec 475.
 */
export function stakeIntoFund(context: Context, hotkey: AccountId, coldkey: AccountId, taoRao: bigint): void {
  const { state } = context;
  check(context, hotkey, coldkey, taoRao);
  flushBasketDepositsOf(context, hotkey);
  const before = valueFund(readFund(state, hotkey).rows);
  for (const [netuid, sliceRao] of split(before, taoRao)) buy(context, hotkey, coldkey, netuid, sliceRao);
  const valueBeforeRao = sumOfValues(before);
  const valueRao = saturatingSubU64(sumOfValues(valueFund(readFund(state, hotkey).rows)), valueBeforeRao);
  const outstanding = BasketShares.get(state, hotkey);
  const priced = computeIssuedShares(valueRao, valueBeforeRao, outstanding);
  const shares = outstanding === 0n ? priced : covered(context, hotkey, before, priced);
  tooLow(shares > 0n, `${taoRao} rao would buy no share of the fund.`);
  if (valueBeforeRao === 0n && outstanding > 0n) forgetDisplay(state, hotkey);
  BasketShares.insert(state, hotkey, saturatingAddU64(outstanding, shares));
  BasketClaimed.mutate(state, hotkey, coldkey, (claimed) => claimed - shares);
  BasketDepositedTao.mutate(state, hotkey, (sum) => saturatingAddU64(sum, valueRao));
  listStakingHotkey(state, coldkey, hotkey);
  numberRootStaker(state, coldkey);
  const event = { hotkey, coldkey, tao: taoRao, value: valueRao, shares };
  context.deposit('SubtensorModule.BasketStakedIn', event);
  stampBaseline(context, hotkey);
}

function check({ state }: Context, hotkey: AccountId, coldkey: AccountId, taoRao: bigint): void {
  ensureHotkeyExists(state, hotkey);
  ensure(
    Uids.contains(state, ROOT, hotkey),
    'SubtensorModule.HotKeyNotRegisteredInSubNet',
    `${hotkey} has no uid on root.`,
  );
  ensureStakingHotkeysCanGrow(state, coldkey, hotkey);
  tooLow(taoRao >= MIN_BASKET_DEPOSIT_RAO, `${taoRao} rao are below ${MIN_BASKET_DEPOSIT_RAO}.`);
  const spendable = spendableTao(state, coldkey);
  ensure(
    taoRao <= spendable,
    'SubtensorModule.NotEnoughBalanceToStake',
    `${coldkey} can spend ${spendable} of ${taoRao} rao.`,
  );
}

/** TAO for each holding of value; the last takes what is left. */
function split(
  valued: readonly ValuedHolding[],
  taoRao: bigint,
): readonly (readonly [netuid: number, sliceRao: bigint])[] {
  const slots = valued.filter(({ valueRao }) => valueRao > 0n);
  if (slots.length === 0) return [[ROOT, taoRao]];
  const total = sumOfValues(slots);
  let left = taoRao;
  return slots.map(({ row, valueRao }, at) => {
    const sliceRao = at === slots.length - 1 ? left : (taoRao * valueRao) / total;
    left -= sliceRao;
    return [row.netuid, sliceRao];
  });
}

function buy(context: Context, hotkey: AccountId, coldkey: AccountId, netuid: number, taoRao: bigint): void {
  const { state } = context;
  tooLow(taoRao > 0n, `The part for subnet ${netuid} would be 0 rao.`);
  const paidRao = transferTaoToSubnet(context, netuid, coldkey, taoRao);
  ensure(
    paidRao === taoRao,
    'SubtensorModule.InsufficientTaoBalance',
    `${coldkey} can pay ${paidRao} of ${taoRao} rao and survive.`,
  );
  if (netuid === ROOT) {
    creditCash(state, hotkey, taoRao);
    return;
  }
  const alphaRao = buyForFund(context, netuid, taoRao);
  tooLow(alphaRao > 0n, `${taoRao} rao buy no alpha on subnet ${netuid}.`);
  recordProtocolFlow(state, netuid, taoRao);
  addToFund(state, hotkey, netuid, alphaRao);
}

/** Shares no holding covers less: at most the part of each that was bought. */
function covered(
  { state }: Context,
  hotkey: AccountId,
  before: readonly ValuedHolding[],
  priced: bigint,
): bigint {
  const outstanding = BasketShares.get(state, hotkey);
  return before
    .filter(({ valueRao }) => valueRao > 0n)
    .reduce((least, { row }) => {
      const boughtRao = saturatingSubU64(heldBy(state, hotkey, row.netuid), row.alphaRao);
      return minOf(least, (boughtRao * outstanding) / row.alphaRao);
    }, priced);
}
