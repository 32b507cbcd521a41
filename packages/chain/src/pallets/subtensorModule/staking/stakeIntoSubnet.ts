import { saturatingSubU64 } from '@taokit/fixed';
import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { flushBasketDepositsOf } from '../baskets/flushBasketDepositsOf.ts';
import { ChildkeyThresholdChecks, ChildkeyThresholdSuspended } from '../storage/childkeys.ts';
import { LastColdkeyHotkeyStakeBlock } from '../storage/staking.ts';
import { settleTaoFee } from './authorFee.ts';
import { recordTaoFlow } from './flows.ts';
import { listStakingHotkey } from './hotkeys.ts';
import { refreshLock } from './locks.ts';
import { rebaseRootClaim } from './rootClaims.ts';
import { numberRootStaker } from './rootStakers.ts';
import { increaseStake, isWorthShares, type StakePosition } from './sharePool.ts';
import { type SubnetOrder, swapTaoForAlpha } from './subnetSwap.ts';
import { transferTaoFromSubnet, transferTaoToSubnet } from './tao.ts';

const ROOT = 0;

/** An order to stake. */
export interface StakeOrder extends SubnetOrder {
  /** Whose TAO; the coldkey's when left out. */
  readonly payer?: AccountId;
}

/**
 * Stakes TAO of a coldkey: pays the subnet, buys alpha, gives it to the position.
 *
 * Source: `stake_into_subnet` in `pallets/subtensor/src/staking/stake_utils.rs`, spec 475.
 *
 * @param context - where
 * @param position - who stakes, on which hotkey and subnet
 * @param order - how much TAO, at which limit
 * @returns alpha staked, rao
 */
export function stakeIntoSubnet(context: Context, position: StakePosition, order: StakeOrder): bigint {
  const { state } = context;
  const { hotkey, coldkey, netuid } = position;
  const { payer = coldkey, ...terms } = order;
  // New root stake must have no part in dividends from before it came.
  if (netuid === ROOT) flushBasketDepositsOf(context, hotkey);
  const paidRao = transferTaoToSubnet(context, netuid, payer, terms.amountRao);
  const swapped = swapTaoForAlpha(context, netuid, { ...terms, amountRao: paidRao });
  const alphaRao = swapped.paidOutRao;
  ensure(alphaRao > 0n, 'SubtensorModule.AmountTooLow', `${paidRao} rao of TAO buy no alpha.`);
  ensure(
    isWorthShares(state, hotkey, netuid, alphaRao),
    'SubtensorModule.InsufficientLiquidity',
    `${alphaRao} rao of alpha are no share of what is staked on ${hotkey}.`,
  );
  increaseStake(state, position, alphaRao);
  listStakingHotkey(state, coldkey, hotkey);
  settleTaoFee(context, netuid, swapped.feeRao);
  const leftRao = saturatingSubU64(paidRao, swapped.paidInRao + swapped.feeRao);
  if (leftRao > 0n) transferTaoFromSubnet(context, netuid, payer, leftRao);
  recordTaoFlow(state, netuid, swapped.paidInRao);
  refreshLock(context, coldkey, netuid);
  if (netuid === ROOT) {
    LastColdkeyHotkeyStakeBlock.insert(state, coldkey, hotkey, BigInt(context.block));
    rebaseRootClaim(state, hotkey, coldkey, alphaRao);
    numberRootStaker(state, coldkey);
  }
  if (ChildkeyThresholdSuspended.contains(state, hotkey)) ChildkeyThresholdChecks.insert(state, hotkey, null);
  context.deposit('SubtensorModule.StakeAdded', [coldkey, hotkey, paidRao, alphaRao, netuid, swapped.feeRao]);
  return alphaRao;
}
