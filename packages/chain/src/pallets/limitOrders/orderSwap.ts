import type { Context } from '../../runtime/Context.ts';
import { ensure, fail } from '../../runtime/DispatchFailure.ts';
import { ensureCoversCollateral } from '../subtensorModule/staking/collateral.ts';
import { MIN_STAKE_RAO } from '../subtensorModule/staking/constants.ts';
import { ensureHotkeyExists } from '../subtensorModule/staking/hotkeys.ts';
import { ensureAvailable } from '../subtensorModule/staking/locks.ts';
import {
  decreaseStake,
  increaseStake,
  type StakePosition,
  stakeOf,
} from '../subtensorModule/staking/sharePool.ts';
import { stakeIntoSubnet } from '../subtensorModule/staking/stakeIntoSubnet.ts';
import { spendableTao } from '../subtensorModule/staking/tao.ts';
import { unstakeFromSubnet } from '../subtensorModule/staking/unstakeFromSubnet.ts';
import { tooLow } from '../subtensorModule/staking/validateAddStake.ts';
import { ensureStaked, validateRemoveStake } from '../subtensorModule/staking/validateRemoveStake.ts';
import { LastColdkeyHotkeyStakeBlock } from '../subtensorModule/storage/staking.ts';
import { ensureSubnetExists, ensureSubtokenEnabled } from '../subtensorModule/subnets/existing.ts';
import { alphaWorth } from '../swap/alphaWorth.ts';
import { alphaPrice, hasPool } from '../swap/pool.ts';
import { quoteSwap, type SwapOrder } from '../swap/swap.ts';

/** An order's swap: what is paid, and the price it stops at, rao of TAO per alpha. */
export interface LimitedSwap {
  /** TAO or alpha paid, rao. */
  readonly amountRao: bigint;
  /** Worst price; all of the amount or nothing. */
  readonly limitPriceRao: bigint;
}

/** Buys alpha for a signer, who is checked; answers the alpha, rao (`buy_alpha` with `validate`). */
export function buyForSigner(context: Context, position: StakePosition, order: LimitedSwap): bigint {
  const { state } = context;
  ensureTraded(context, position.netuid);
  ensureHotkeyExists(state, position.hotkey);
  tooLow(order.amountRao >= MIN_STAKE_RAO, `${order.amountRao} rao are fewer than ${MIN_STAKE_RAO}.`);
  const spendable = spendableTao(state, position.coldkey);
  ensure(
    order.amountRao <= spendable,
    'SubtensorModule.NotEnoughBalanceToStake',
    `${position.coldkey} can spend ${spendable} of ${order.amountRao} rao.`,
  );
  return buy(context, position, order);
}

/** Buys alpha for the pallet itself; answers the alpha, rao. */
export function buyForPallet(context: Context, position: StakePosition, order: LimitedSwap): bigint {
  ensureTraded(context, position.netuid);
  return buy(context, position, order);
}

/** Sells a signer's alpha, which is checked; answers the TAO, rao (`sell_alpha` with `validate`). */
export function sellForSigner(context: Context, position: StakePosition, order: LimitedSwap): bigint {
  const { amountRao } = order;
  ensureTraded(context, position.netuid);
  validateRemoveStake(context, position, { amountRao, maxRao: amountRao, allowPartial: false });
  return sell(context, position, order);
}

/** Sells alpha of the pallet itself; answers the TAO, rao. */
export function sellForPallet(context: Context, position: StakePosition, order: LimitedSwap): bigint {
  ensureTraded(context, position.netuid);
  return sell(context, position, order);
}

/** Takes alpha of a signer, who is checked, into the pallet's position (`transfer_staked_alpha` with `validate_sender`). */
export function takeFromSigner(
  context: Context,
  from: StakePosition,
  to: StakePosition,
  alphaRao: bigint,
): void {
  const { state } = context;
  ensureTraded(context, from.netuid);
  ensureHotkeyExists(state, from.hotkey);
  tooLow(alphaRao > 0n, 'Nothing would be sold.');
  const worthRao = alphaWorth(alphaRao, alphaPrice(context, from.netuid));
  tooLow(worthRao >= MIN_STAKE_RAO, `${alphaRao} rao of alpha are worth ${worthRao} rao.`);
  ensureAvailable(context, from.coldkey, from.netuid, alphaRao);
  ensureCoversCollateral(state, from, alphaRao);
  moveAlpha(context, from, to, alphaRao);
}

/** Gives a signer alpha of the pallet's position (`transfer_staked_alpha` with `validate_receiver`). */
export function giveToSigner(
  context: Context,
  from: StakePosition,
  to: StakePosition,
  alphaRao: bigint,
): void {
  ensureTraded(context, from.netuid);
  ensureHotkeyExists(context.state, to.hotkey);
  moveAlpha(context, from, to, alphaRao);
}

function buy(context: Context, position: StakePosition, order: LimitedSwap): bigint {
  ensureWhole(context, position.netuid, { side: 'buy', ...order, dropFees: false });
  return stakeIntoSubnet(context, position, { ...order, dropFees: false });
}

function sell(context: Context, position: StakePosition, order: LimitedSwap): bigint {
  ensureWhole(context, position.netuid, { side: 'sell', ...order, dropFees: false });
  return unstakeFromSubnet(context, position, { ...order, dropFees: false, enforceRootHold: true });
}

function moveAlpha(
  { state, block }: Context,
  from: StakePosition,
  to: StakePosition,
  alphaRao: bigint,
): void {
  ensureStaked(stakeOf(state, from), alphaRao);
  decreaseStake(state, from, alphaRao);
  increaseStake(state, to, alphaRao);
  LastColdkeyHotkeyStakeBlock.insert(state, to.coldkey, to.hotkey, BigInt(block));
}

function ensureTraded({ state }: Context, netuid: number): void {
  ensureSubnetExists(state, netuid);
  ensureSubtokenEnabled(state, netuid);
}

/** Ends with `SlippageTooHigh` where the limit stops the swap before all is paid; subnets without a pool have no limit. */
function ensureWhole(context: Context, netuid: number, order: SwapOrder): void {
  if (!hasPool(context.state, netuid)) return;
  const quote = quoteSwap(context, netuid, order);
  if (!quote.ok) fail(`Swap.${quote.refusal}`, quote.reason);
  const paidRao = quote.amountInRao + quote.feeRao;
  ensure(
    paidRao >= order.amountRao,
    'SubtensorModule.SlippageTooHigh',
    `The limit of ${order.limitPriceRao} rao lets ${paidRao} of ${order.amountRao} rao through.`,
  );
}
