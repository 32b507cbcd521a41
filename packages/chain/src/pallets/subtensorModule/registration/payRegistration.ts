import { computeCollateralLimit, type RegistrationCharge } from '@taokit/dtao/collateral';
import { saturatingSubU64 } from '@taokit/fixed';
import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { alphaPrice } from '../../swap/pool.ts';
import { settleTaoFee } from '../staking/authorFee.ts';
import { recordTaoFlow } from '../staking/flows.ts';
import { listStakingHotkey } from '../staking/hotkeys.ts';
import { refreshLock } from '../staking/locks.ts';
import { increaseStake, isWorthShares, type StakePosition } from '../staking/sharePool.ts';
import { swapTaoForAlpha } from '../staking/subnetSwap.ts';
import { transferTaoToSubnet } from '../staking/tao.ts';
import { SubnetAlphaOut } from '../storage/pools.ts';
import { creditCollateral, renewDrainRatio } from './creditCollateral.ts';

/**
 * Pays for a registration: one purchase, of which the burned share is destroyed and the rest locked (`pay_registration`).
 *
 * Source: `pallets/subtensor/src/subnets/collateral.rs`, spec 475.
 */
export function payRegistration(context: Context, position: StakePosition, charge: RegistrationCharge): void {
  const { state } = context;
  const { netuid, coldkey } = position;
  if (charge.chargeRao === 0n) {
    renewDrainRatio(state, position);
    return;
  }
  const limit = limitOf(context, netuid, charge);
  const paidRao = transferTaoToSubnet(context, netuid, coldkey, charge.chargeRao);
  ensure(
    paidRao === charge.chargeRao,
    'SubtensorModule.NotEnoughBalanceToStake',
    `${coldkey} can pay ${paidRao} of ${charge.chargeRao} rao and survive.`,
  );
  const swap = swapTaoForAlpha(context, netuid, { amountRao: paidRao, dropFees: false, ...limit });
  ensure(
    swap.paidInRao + swap.feeRao === charge.chargeRao,
    'SubtensorModule.SlippageTooHigh',
    `Only ${swap.paidInRao + swap.feeRao} of ${charge.chargeRao} rao fill within the limit.`,
  );
  settleTaoFee(context, netuid, swap.feeRao);
  recordTaoFlow(state, netuid, swap.paidInRao);
  const lockedRao =
    charge.burnedRao === 0n ? swap.paidOutRao : (swap.paidOutRao * charge.topUpRao) / charge.chargeRao;
  SubnetAlphaOut.mutate(state, netuid, (out) => saturatingSubU64(out, swap.paidOutRao - lockedRao));
  if (lockedRao === 0n) renewDrainRatio(state, position);
  else
    lockBought(context, position, {
      lockedRao,
      taoRao: (paidRao * charge.topUpRao) / charge.chargeRao,
      feeRao: swap.feeRao,
    });
}

/** Only a purchase that is kept is held to a price: 5% above the spot. */
function limitOf(
  context: Context,
  netuid: number,
  charge: RegistrationCharge,
): { readonly limitPriceRao?: bigint } {
  if (charge.topUpRao === 0n) return {};
  const limitPriceRao = computeCollateralLimit(alphaPrice(context, netuid));
  ensure(limitPriceRao > 0n, 'SubtensorModule.InsufficientLiquidity', `Subnet ${netuid} has no price.`);
  return { limitPriceRao };
}

function lockBought(
  context: Context,
  position: StakePosition,
  bought: { readonly lockedRao: bigint; readonly taoRao: bigint; readonly feeRao: bigint },
): void {
  const { state } = context;
  const { netuid, hotkey, coldkey } = position;
  const { lockedRao, taoRao, feeRao } = bought;
  ensure(
    isWorthShares(state, hotkey, netuid, lockedRao),
    'SubtensorModule.InsufficientLiquidity',
    `${lockedRao} rao are worth no share on ${hotkey}.`,
  );
  increaseStake(state, position, lockedRao);
  listStakingHotkey(state, coldkey, hotkey);
  // As after every stake: what the coldkey has locked is written as it is now.
  refreshLock(context, coldkey, netuid);
  context.deposit('SubtensorModule.StakeAdded', [coldkey, hotkey, taoRao, lockedRao, netuid, feeRao]);
  const total = creditCollateral(state, position, lockedRao, true);
  context.deposit('SubtensorModule.CollateralLocked', {
    netuid,
    hotkey,
    locked: lockedRao,
    total_locked: total,
  });
}
