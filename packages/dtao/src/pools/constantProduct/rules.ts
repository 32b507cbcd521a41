import { bySpec } from '@taokit/types';

/** What changed over the life of the constant product pool. */
export interface ConstantProductRules {
  /** Largest product of the reserves, in raw bits with 18 of fraction: the product saturates there. */
  readonly maxProductBits: bigint;
  /** A swap that would leave less than this in the reserve it pays from is refused. */
  readonly minimumReserveRao: bigint;
  /** How an unstake is charged: see `computeConstantProductUnstakeFee`. */
  readonly unstakeFee: 'flat' | 'dividends-at-price' | 'dividends-at-payout';
}

/** The staking fee, taken from the TAO side of every order: 50,000 rao (`DefaultStakingFee`). */
export const FLAT_STAKING_FEE_RAO = 50_000n;

const MINIMUM_RESERVE_RAO = 10_000_000n;
const I110F18_MAX = (1n << 127n) - 1n;
const U110F18_MAX = (1n << 128n) - 1n;

const RULES = /* @__PURE__ */ bySpec<ConstantProductRules>({
  233: { maxProductBits: I110F18_MAX, minimumReserveRao: MINIMUM_RESERVE_RAO, unstakeFee: 'flat' },
  252: {
    maxProductBits: I110F18_MAX,
    minimumReserveRao: MINIMUM_RESERVE_RAO,
    unstakeFee: 'dividends-at-price',
  },
  257: {
    maxProductBits: I110F18_MAX,
    minimumReserveRao: MINIMUM_RESERVE_RAO,
    unstakeFee: 'dividends-at-payout',
  },
  261: {
    maxProductBits: U110F18_MAX,
    minimumReserveRao: MINIMUM_RESERVE_RAO,
    unstakeFee: 'dividends-at-payout',
  },
});

/**
 * The rules of the launch pool at a spec version, 233 .. 282.
 *
 * Spec 233 .. 257 hold the product in I110F18, from spec 261 in U110F18. The unstake fee is flat before spec 252, one
 * epoch of dividends at the spot price in 252 .. 256, and at the simulated payout with a floor of 0.005 % from 257.
 * Source: `staking/stake_utils.rs` of v2.0.8, v2.0.9 and v2.0.11.
 *
 * @param spec - runtime version
 * @throws UnitError `types/unknown-spec`
 */
export function constantProductRules(spec: number): ConstantProductRules {
  return RULES(spec);
}
