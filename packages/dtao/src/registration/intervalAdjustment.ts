import { objectOf, u16, u64 } from '@taokit/errors/check';
import { I110F18, U64_MAX } from '@taokit/fixed';
import { check } from '../internal/check.ts';
import { U16_MAX } from '../internal/proportion.ts';

/** What moves a registration price at the end of an adjustment interval. */
export interface IntervalAdjustmentInput {
  /** The price now: burn in rao, or proof-of-work difficulty. */
  readonly current: bigint;
  /** Registrations in the interval that ended, u16. */
  readonly registrations: number;
  /** `TargetRegistrationsPerInterval`, u16. */
  readonly targetRegistrations: number;
  /** `AdjustmentAlpha`, u64 over 2^64 - 1: how much of the old price stays. */
  readonly adjustmentAlphaU64: bigint;
  /** Lowest price. */
  readonly min: bigint;
  /** Highest price. */
  readonly max: bigint;
}

const intervalRule = /* @__PURE__ */ objectOf({
  current: u64,
  registrations: u16,
  targetRegistrations: u16,
  adjustmentAlphaU64: u64,
  min: u64,
  max: u64,
});

/**
 * The burn (or difficulty) of the next interval: a x p + (1 - a) x p x (registrations + target) / (2 x target), clamped.
 *
 * Source: `pallets/subtensor/src/coinbase/block_step.rs`, `upgraded_burn` and `upgraded_difficulty`, spec 233-393.
 *
 * @param input - price, registrations and limits
 * @returns the next price, floored; arithmetic in I110F18
 */
export function adjustForInterval(input: IntervalAdjustmentInput): bigint {
  check(input, intervalRule, 'input');
  const { current, registrations, targetRegistrations: target } = input;
  const price = I110F18.saturatingFromInt(current);
  const scaled = I110F18.safeDiv(
    I110F18.saturatingMul(price, sumU16(registrations, target)),
    sumU16(target, target),
  );
  const a = I110F18.safeDiv(
    I110F18.saturatingFromInt(input.adjustmentAlphaU64),
    I110F18.saturatingFromInt(U64_MAX),
  );
  const next = I110F18.saturatingAdd(
    I110F18.saturatingMul(a, price),
    I110F18.saturatingMul(I110F18.saturatingSub(I110F18.one, a), scaled),
  );
  if (next >= I110F18.saturatingFromInt(input.max)) return input.max;
  if (next <= I110F18.saturatingFromInt(input.min)) return input.min;
  return I110F18.saturatingToU64(next);
}

/** Sum of two u16 clamped to u16, as I110F18 bits. */
function sumU16(a: number, b: number): bigint {
  return I110F18.saturatingFromInt(BigInt(Math.min(a + b, U16_MAX)));
}

/** What one subnet's registration prices are adjusted from. */
export interface RegistrationTermsInput {
  /** Burn now, rao. */
  readonly burnRao: bigint;
  /** Proof-of-work difficulty now. */
  readonly difficulty: bigint;
  /** All registrations of the interval, u16. */
  readonly registrations: number;
  /** Those by burn, u16. */
  readonly burnRegistrations: number;
  /** Those by proof of work, u16. */
  readonly powRegistrations: number;
  /** `TargetRegistrationsPerInterval`, u16. */
  readonly targetRegistrations: number;
  /** `AdjustmentAlpha`, u64 over 2^64 - 1. */
  readonly adjustmentAlphaU64: bigint;
  /** Lowest burn, rao. */
  readonly minBurnRao: bigint;
  /** Highest burn, rao. */
  readonly maxBurnRao: bigint;
  /** Lowest difficulty. */
  readonly minDifficulty: bigint;
  /** Highest difficulty. */
  readonly maxDifficulty: bigint;
}

/** A subnet's registration prices. */
export interface RegistrationTerms {
  /** Burn, rao. */
  readonly burnRao: bigint;
  /** Proof-of-work difficulty. */
  readonly difficulty: bigint;
}

const termsRule = /* @__PURE__ */ objectOf({
  burnRao: u64,
  difficulty: u64,
  registrations: u16,
  burnRegistrations: u16,
  powRegistrations: u16,
  targetRegistrations: u16,
  adjustmentAlphaU64: u64,
  minBurnRao: u64,
  maxBurnRao: u64,
  minDifficulty: u64,
  maxDifficulty: u64,
});

/**
 * Burn and difficulty after an adjustment interval. Above target, what most registrants used gets dearer; otherwise what
 * they used stays and the other gets cheaper; a tie moves both.
 *
 * Source: `pallets/subtensor/src/coinbase/block_step.rs`, `adjust_registration_terms_for_networks`, spec 233-393.
 *
 * @param input - prices, registrations and limits
 * @returns both prices
 */
export function adjustRegistrationTerms(input: RegistrationTermsInput): RegistrationTerms {
  check(input, termsRule, 'input');
  const { burnRegistrations: burns, powRegistrations: pows } = input;
  const above = input.registrations > input.targetRegistrations;
  const moveBurn = burns === pows || burns > pows === above;
  const moveDifficulty = burns === pows || pows > burns === above;
  const terms = {
    registrations: input.registrations,
    targetRegistrations: input.targetRegistrations,
    adjustmentAlphaU64: input.adjustmentAlphaU64,
  };
  const burn = { ...terms, current: input.burnRao, min: input.minBurnRao, max: input.maxBurnRao };
  const pow = { ...terms, current: input.difficulty, min: input.minDifficulty, max: input.maxDifficulty };
  return {
    burnRao: moveBurn ? adjustForInterval(burn) : input.burnRao,
    difficulty: moveDifficulty ? adjustForInterval(pow) : input.difficulty,
  };
}
