import { arrayOf, objectOf, u64, u128 } from '@taokit/errors/check';
import { clampU64, I96F32, saturatingAddU64, saturatingSubU64 } from '@taokit/fixed';
import { check } from '../internal/check.ts';
import { signedBits } from '../internal/rules.ts';
import { rateRule } from './BasketFund.ts';

/** A hotkey's claimable dividends of one subnet, as spec 440 kept them. */
export interface LegacyClaimable {
  /** `RootClaimable`, alpha per rao of root stake, I96F32 bits. */
  readonly rateBits: bigint;
  /** Sum of `RootClaimed` over all coldkeys, rao of alpha. */
  readonly claimedRao: bigint;
  /** `SubnetMovingPrice`, or the spot price where that is 0, I96F32 bits. */
  readonly priceBits: bigint;
}

/** What a hotkey's fund started with. */
export interface SeededBasket {
  /** `BasketShares`. */
  readonly shares: bigint;
  /** `BasketRate`, I96F32 bits. */
  readonly rateBits: bigint;
  /** Alpha staked to the escrow account per subnet, rao. */
  readonly alphaRao: readonly bigint[];
}

/**
 * The fund a hotkey got when spec 441 turned claims per subnet into shares (block 8,765,683): what was not claimed became its
 * holdings. History: the old storage is empty now, and no balance reads it.
 *
 * Source: `migrate_seed_beta_basket_v2`, spec 441.
 *
 * @param subnets - what was claimable, per subnet
 * @param rootStakeRao - TAO staked to the hotkey on root, rao
 * @returns the fund; each product floored
 */
export function seedLegacyBasket(subnets: readonly LegacyClaimable[], rootStakeRao: bigint): SeededBasket {
  check(
    subnets,
    arrayOf(objectOf({ rateBits: rateRule, claimedRao: u128, priceBits: signedBits })),
    'subnets',
  );
  check(rootStakeRao, u64, 'rootStakeRao');
  const stake = I96F32.saturatingFromInt(rootStakeRao);
  const alphaRao = subnets.map(({ rateBits, claimedRao }) =>
    clampU64(saturatingSubU64(I96F32.saturatingMul(rateBits, stake) >> 32n, claimedRao)),
  );
  return {
    alphaRao,
    rateBits: subnets.reduce(
      (sum, { rateBits, priceBits }) => sum + I96F32.saturatingMul(rateBits, priceBits),
      0n,
    ),
    shares: subnets.reduce(
      (sum, { priceBits }, at) => saturatingAddU64(sum, seedLegacyShares(alphaRao[at] as bigint, priceBits)),
      0n,
    ),
  };
}

/**
 * Shares that stand for alpha at the price of the migration: floor(alpha x price). A staker's watermark became that of what
 * it had claimed.
 *
 * Source: `migrate_seed_beta_basket_v2`, spec 441.
 *
 * @param alphaRao - alpha, rao
 * @param priceBits - price, I96F32 bits
 */
export function seedLegacyShares(alphaRao: bigint, priceBits: bigint): bigint {
  check(alphaRao, u64, 'alphaRao');
  check(priceBits, signedBits, 'priceBits');
  return I96F32.saturatingToU64(I96F32.saturatingMul(I96F32.saturatingFromInt(alphaRao), priceBits));
}
