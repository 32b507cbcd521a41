import { objectOf, u16, u64 } from '@taokit/errors/check';
import { I96F32, saturatingSubU64, U64F64 } from '@taokit/fixed';
import { check } from '../internal/check.ts';
import { U16_MAX } from '../internal/proportion.ts';
import { signedBits } from '../internal/rules.ts';

/** Largest `CollateralLockShare`, over 65535: 95%. */
export const MAX_COLLATERAL_LOCK_SHARE_U16 = 62_258;

/** What a registration's price is split by. */
export interface RegistrationChargeInput {
  /** Price of the registration (`Burn`), rao. */
  readonly burnRao: bigint;
  /** `CollateralLockShare` over 65535; 0 by default. */
  readonly lockShareU16: number;
  /** Alpha of the caller that is locked on this hotkey already, rao. */
  readonly lockedRao: bigint;
  /** `SubnetMovingPrice`, I96F32 bits: what locked alpha counts for. */
  readonly movingPriceBits: bigint;
}

/** What a registration pays. */
export interface RegistrationCharge {
  /** The collateral it asks for, rao of TAO. */
  readonly requiredRao: bigint;
  /** The part that is burned, rao. */
  readonly burnedRao: bigint;
  /** What is missing of the collateral, rao. */
  readonly topUpRao: bigint;
  /** What is paid in all, rao. */
  readonly chargeRao: bigint;
}

const inputRule = /* @__PURE__ */ objectOf({
  burnRao: u64,
  lockShareU16: u16,
  lockedRao: u64,
  movingPriceBits: signedBits,
});

/**
 * Splits a registration's price: a share is locked as the miner's collateral, the rest burned. Alpha locked before counts at
 * the moving price.
 *
 * Source: `get_collateral_requirement_tao` and `get_collateral_topup_tao` in
 * `pallets/subtensor/src/subnets/collateral.rs`, spec 475; collateral came about spec 435.
 *
 * @param input - price, share and what is locked
 * @returns amounts in rao, each product floored
 */
export function computeRegistrationCharge(input: RegistrationChargeInput): RegistrationCharge {
  check(input, inputRule, 'input');
  const { burnRao, lockShareU16, lockedRao } = input;
  const share = U64F64.safeDiv(BigInt(lockShareU16) << 64n, BigInt(U16_MAX) << 64n);
  const requiredRao = floorOf(burnRao, share);
  const burnedRao = saturatingSubU64(burnRao, requiredRao);
  const lockedValueRao = floorOf(lockedRao, U64F64.saturatingFrom(input.movingPriceBits, I96F32));
  const topUpRao = saturatingSubU64(requiredRao, lockedValueRao);
  return { requiredRao, burnedRao, topUpRao, chargeRao: burnedRao + topUpRao };
}

function floorOf(amountRao: bigint, factorBits: bigint): bigint {
  return U64F64.saturatingToU64(U64F64.saturatingMul(U64F64.saturatingFromInt(amountRao), factorBits));
}
