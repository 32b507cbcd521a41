import { type Allowed, type Refusal, refuse } from '@taokit/errors';
import { matching, oneOf } from '@taokit/errors/check';
import { bySpec } from '@taokit/types';
import { check } from '../internal/check.ts';
import type { SpecOptions } from '../spec/SpecOptions.ts';
import { specOf } from '../spec/specOf.ts';

/** Settings of a subnet's owner that must be in a range. */
export type RangedSetting =
  | 'activityCutoff'
  | 'activityCutoffFactorMilli'
  | 'alphaSigmoidSteepness'
  | 'bondsMovingAverage'
  | 'burnHalfLife'
  | 'burnIncreaseMultBits'
  | 'collateralDrainRatioBits'
  | 'collateralLockShareU16'
  | 'immuneOwnerUidsLimit'
  | 'minChildkeyTakeU16'
  | 'revealPeriodEpochs'
  | 'tempo';

/** The range of one setting and what the chain says outside it. */
export interface SettingRange {
  /** Index of the call in `AdminUtils`. */
  readonly callIndex: number;
  /** Lowest value. */
  readonly min: bigint;
  /** Highest value; none but the type's where it is left out. */
  readonly max?: bigint;
  /** The chain's error below the range. */
  readonly tooLow: SettingRefusalName;
  /** The chain's error above it. */
  readonly tooHigh: SettingRefusalName;
}

/** Errors of settings out of range. */
export type SettingRefusalName =
  | 'ActivityCutoffTooLow'
  | 'ActivityCutoffFactorMilliOutOfBounds'
  | 'BondsMovingAverageMaxReached'
  | 'CollateralDrainRatioOutOfBounds'
  | 'CollateralLockShareTooHigh'
  | 'InvalidValue'
  | 'NegativeSigmoidSteepness'
  | 'RevealPeriodTooLarge'
  | 'RevealPeriodTooSmall'
  | 'TempoOutOfBounds';

const both = (callIndex: number, min: bigint, max: bigint, name: SettingRefusalName): SettingRange => ({
  callIndex,
  min,
  max,
  tooLow: name,
  tooHigh: name,
});

/**
 * Ranges of an owner's settings at spec 475. Multipliers and ratios are U64F64 bits. Root may set a tempo, bonds moving
 * average and steepness outside them. The bounds of a childkey take are the chain's own, 0 and 18% by default. Spec 425 has
 * the same ranges, but no collateral, and takes tempo and cutoff factor by calls of the subtensor pallet, 139 and 140.
 *
 * Source: `pallets/admin-utils/src/lib.rs` and the constants it reads, spec 425 and 475.
 */
export const OWNER_SETTING_RANGES: Readonly<Record<RangedSetting, SettingRange>> =
  /* @__PURE__ */ Object.freeze({
    activityCutoff: {
      callIndex: 18,
      min: 360n,
      tooLow: 'ActivityCutoffTooLow',
      tooHigh: 'ActivityCutoffTooLow',
    },
    activityCutoffFactorMilli: both(97, 1_000n, 50_000n, 'ActivityCutoffFactorMilliOutOfBounds'),
    alphaSigmoidSteepness: {
      callIndex: 68,
      min: 0n,
      tooLow: 'NegativeSigmoidSteepness',
      tooHigh: 'NegativeSigmoidSteepness',
    },
    bondsMovingAverage: both(26, 0n, 975_000n, 'BondsMovingAverageMaxReached'),
    burnHalfLife: both(89, 1n, 36_100n, 'InvalidValue'),
    burnIncreaseMultBits: both(90, 1n << 64n, 3n << 64n, 'InvalidValue'),
    collateralDrainRatioBits: both(99, 1n, 10n << 64n, 'CollateralDrainRatioOutOfBounds'),
    collateralLockShareU16: both(98, 0n, 62_258n, 'CollateralLockShareTooHigh'),
    immuneOwnerUidsLimit: both(72, 1n, 10n, 'InvalidValue'),
    minChildkeyTakeU16: both(93, 0n, 11_796n, 'InvalidValue'),
    revealPeriodEpochs: {
      callIndex: 57,
      min: 1n,
      max: 100n,
      tooLow: 'RevealPeriodTooSmall',
      tooHigh: 'RevealPeriodTooLarge',
    },
    tempo: both(30, 360n, 50_400n, 'TempoOutOfBounds'),
  });

const rangesAt = /* @__PURE__ */ bySpec({ 425: OWNER_SETTING_RANGES });
const settings = Object.keys(OWNER_SETTING_RANGES) as RangedSetting[];
const integerRule = /* @__PURE__ */ matching((value) => typeof value === 'bigint', 'a bigint');

/**
 * Whether an owner may set a value.
 *
 * Source: `pallets/admin-utils/src/lib.rs`, spec 425 and 475; earlier ranges are not in this package.
 *
 * @param setting - which
 * @param value - the value, as the chain holds it
 * @param options - whose rules
 */
export function checkOwnerSetting(
  setting: RangedSetting,
  value: bigint,
  options: SpecOptions = {},
): Allowed | Refusal<SettingRefusalName> {
  const ranges = rangesAt(specOf(options));
  check(setting, oneOf(...settings), 'setting');
  check(value, integerRule, 'value');
  const { min, max, tooLow, tooHigh } = ranges[setting];
  if (value < min) return refuse(tooLow, `${setting} ${value} is below ${min}.`);
  if (max !== undefined && value > max) return refuse(tooHigh, `${setting} ${value} is above ${max}.`);
  return { ok: true };
}
