import { saturatingSubU64 } from '@taokit/fixed';
import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { flushBasketDepositsOf } from '../baskets/flushBasketDepositsOf.ts';
import { LastColdkeyHotkeyStakeBlock } from '../storage/staking.ts';
import { settleAlphaFee } from './authorFee.ts';
import { ensureCoversCollateral } from './collateral.ts';
import { recordTaoFlow } from './flows.ts';
import { unlistStakingHotkey } from './hotkeys.ts';
import { ensureAvailable, refreshLock } from './locks.ts';
import { rebaseRootClaim } from './rootClaims.ts';
import { forgetRootStaker } from './rootStakers.ts';
import { ensureRootStakeUnlocked } from './rootUnlock.ts';
import { decreaseStake, increaseStake, type StakePosition } from './sharePool.ts';
import { type SubnetOrder, swapAlphaForTao } from './subnetSwap.ts';
import { transferTaoFromSubnet } from './tao.ts';

const ROOT = 0;

/** An order to sell stake. */
export interface UnstakeOrder extends SubnetOrder {
  /** Whether root stake must have aged; the chain's own sales need not wait. */
  readonly enforceRootHold: boolean;
  /** Who gets the TAO; the coldkey when left out. */
  readonly beneficiary?: AccountId;
}

/**
 * Sells a coldkey's stake and pays it; what a limit leaves is staked again.
 *
 * Source: `unstake_from_subnet` in `pallets/subtensor/src/staking/stake_utils.rs`, spec 475.
 *
 * @param context - where
 * @param position - whose stake
 * @param order - how much alpha, at which limit
 * @returns TAO paid, rao
 */
export function unstakeFromSubnet(context: Context, position: StakePosition, order: UnstakeOrder): bigint {
  const { state } = context;
  const { hotkey, coldkey, netuid } = position;
  const { amountRao: alphaRao, enforceRootHold, beneficiary = coldkey, ...terms } = order;
  if (netuid === ROOT) {
    if (enforceRootHold) ensureRootStakeUnlocked(context, coldkey, hotkey);
    // Stake that leaves has its part in the dividends that wait.
    flushBasketDepositsOf(context, hotkey);
  }
  ensureAvailable(context, coldkey, netuid, alphaRao);
  ensureCoversCollateral(state, position, alphaRao);
  ensureTaken(decreaseStake(state, position, alphaRao), alphaRao);
  const swapped = swapAlphaForTao(context, netuid, { ...terms, amountRao: alphaRao });
  const leftRao = saturatingSubU64(alphaRao, swapped.paidInRao + swapped.feeRao);
  if (leftRao > 0n) increaseStake(state, position, leftRao);
  transferTaoFromSubnet(context, netuid, beneficiary, swapped.paidOutRao);
  const feeOutRao = settleAlphaFee(context, netuid, swapped.feeRao);
  if (netuid === ROOT) {
    rebaseRootClaim(state, hotkey, coldkey, -alphaRao);
    forgetRootStaker(state, coldkey);
  }
  unlistStakingHotkey(state, hotkey, coldkey);
  recordTaoFlow(state, netuid, -(swapped.paidOutRao + feeOutRao));
  refreshLock(context, coldkey, netuid);
  if (netuid === ROOT) LastColdkeyHotkeyStakeBlock.insert(state, coldkey, hotkey, BigInt(context.block));
  const { paidOutRao, paidInRao, feeRao } = swapped;
  context.deposit('SubtensorModule.StakeRemoved', [coldkey, hotkey, paidOutRao, paidInRao, netuid, feeRao]);
  return paidOutRao;
}

/** Ends the call where a position gave less alpha than was asked of it. */
export function ensureTaken(takenRao: bigint, askedRao: bigint): void {
  ensure(
    takenRao === askedRao,
    'SubtensorModule.NotEnoughStakeToWithdraw',
    `${takenRao} of ${askedRao} rao left the position.`,
  );
}
