import { type Refusal, refuse } from '@taokit/errors';
import { objectOf, u16, u64 } from '@taokit/errors/check';
import { U64F64 } from '@taokit/fixed';
import { RAO_PER_TAO } from '@taokit/types';
import { check } from '../internal/check.ts';
import { unsignedBits } from '../internal/rules.ts';
import type { BalancerPool } from '../pools/balancer/BalancerPool.ts';
import { balancerPoolRule } from '../pools/balancer/balancerPoolRule.ts';
import { balancerSwaps } from '../pools/balancer/balancerSwaps.ts';
import { NO_BUY_LIMIT_RAO } from '../pools/PoolOrder.ts';

/** A registration's payment. */
export interface RegistrationPaymentInput {
  /** The subnet's pool. */
  readonly pool: BalancerPool;
  /** Part that is burned (`computeRegistrationCharge`), rao. */
  readonly burnedRao: bigint;
  /** Part that becomes collateral, rao. */
  readonly topUpRao: bigint;
  /** `FeeRate` over 65535. */
  readonly feeRateU16: number;
}

/** What a payment bought. */
export interface RegistrationPayment {
  /** Always true. */
  readonly ok: true;
  /** Alpha that leaves the issuance (`SubnetAlphaOut`), rao. */
  readonly burnedAlphaRao: bigint;
  /** Alpha staked to the hotkey and locked, rao. */
  readonly lockedAlphaRao: bigint;
  /** Fee, to the author of the block, rao. */
  readonly feeRao: bigint;
  /** The pool afterwards. */
  readonly pool: BalancerPool;
}

/** Why a payment is undone, and the registration with it. */
export type RegistrationPaymentRefusal = Refusal<
  'InsufficientLiquidity' | 'SlippageTooHigh' | 'ReservesTooLow' | 'SwapInputTooLarge' | 'PriceLimitExceeded'
>;

const POOLS = /* @__PURE__ */ balancerSwaps();
const inputRule = /* @__PURE__ */ objectOf({
  pool: balancerPoolRule,
  burnedRao: u64,
  topUpRao: u64,
  feeRateU16: u16,
});

/**
 * Worst price a registration pays for collateral: 1.05 times the spot price.
 *
 * Source: `collateral_purchase_limit_price` in `pallets/subtensor/src/subnets/collateral.rs`, spec 475.
 *
 * @param spotBits - spot price, U64F64 bits
 * @returns rao of TAO per alpha, floored twice
 */
export function computeCollateralLimit(spotBits: bigint): bigint {
  check(spotBits, unsignedBits, 'spotBits');
  const raised = U64F64.safeDiv(
    U64F64.saturatingMul(spotBits, U64F64.saturatingFromInt(105n)),
    U64F64.saturatingFromInt(100n),
  );
  return U64F64.saturatingToU64(U64F64.saturatingMul(raised, U64F64.saturatingFromInt(RAO_PER_TAO)));
}

/**
 * Pays a registration: one purchase, whose alpha is split by the two parts of the price. With collateral it must fill whole
 * within 5% of the spot price; without, at any price.
 *
 * Source: `pay_registration` in `pallets/subtensor/src/subnets/collateral.rs`, spec 475.
 *
 * @param input - pool and price
 * @returns what it bought; or why the registration is undone
 */
export function payRegistration(
  input: RegistrationPaymentInput,
): RegistrationPayment | RegistrationPaymentRefusal {
  check(input, inputRule, 'input');
  const { pool, burnedRao, topUpRao, feeRateU16 } = input;
  const chargeRao = burnedRao + topUpRao;
  if (chargeRao === 0n) return { ok: true, burnedAlphaRao: 0n, lockedAlphaRao: 0n, feeRao: 0n, pool };
  const limitPriceRao = topUpRao === 0n ? NO_BUY_LIMIT_RAO : computeCollateralLimit(POOLS.price(pool));
  if (limitPriceRao === 0n) return refuse('InsufficientLiquidity', 'The pool has no price.');
  const fill = POOLS.buy(pool, { amountRao: chargeRao, limitPriceRao, feeRateU16 });
  // A weighted pool has no domain to leave.
  if (!fill.ok) return fill as RegistrationPaymentRefusal;
  if (fill.amountInRao + fill.feeRao !== chargeRao)
    return refuse(
      'SlippageTooHigh',
      `Only ${fill.amountInRao + fill.feeRao} of ${chargeRao} rao fill within 5%.`,
    );
  const lockedAlphaRao = burnedRao === 0n ? fill.amountOutRao : (fill.amountOutRao * topUpRao) / chargeRao;
  return {
    ok: true,
    burnedAlphaRao: fill.amountOutRao - lockedAlphaRao,
    lockedAlphaRao,
    feeRao: fill.feeRao,
    pool: fill.pool,
  };
}
