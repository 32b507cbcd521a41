import { checkInteger, checkU16, checkU64 } from '../internal/checkValue.ts';
import { saturatingAddU64, saturatingSubU64 } from '../math/u64.ts';

/** Most mechanisms a subnet can have. */
export const MAX_MECHANISMS = 16;

/**
 * Splits a subnet's emission over its mechanisms: by u16 shares of 65535, each floored, or evenly. What is left over goes to
 * mechanism 0.
 *
 * Source of the rule: `split_emissions` in `pallets/subtensor/src/subnets/mechanism.rs`.
 *
 * @param emissionRao - the emission, u64
 * @param count - number of mechanisms, 1 to 16
 * @param shares - `MechanismEmissionSplit`, u16 each (the chain asks that they sum to 65535); `null` for an even split.
 *   Missing shares are 0, further ones are ignored.
 * @returns one amount per mechanism (rao)
 * @throws YumaInputError for an emission that is not a u64, a count out of range, or a share that is not a u16
 *
 * @example
 * ```ts
 * import { splitEmission } from '@taokit/yuma/mechanisms';
 *
 * splitEmission(100n, 2, [49_151, 16_384]); // [75n, 25n]: 74 and 25 floored, and the 1 left
 * ```
 */
export function splitEmission(
  emissionRao: bigint,
  count: number,
  shares: readonly number[] | null,
): bigint[] {
  checkU64(emissionRao, 'emissionRao');
  checkInteger(count, 'count', 1, MAX_MECHANISMS);
  shares?.forEach((share, i) => {
    checkU16(share, `shares[${i}]`);
  });
  const amounts = Array.from({ length: count }, (_, i) => amountOf(emissionRao, count, shares, i));
  const total = BigInt.asUintN(
    64,
    amounts.reduce((sum, amount) => sum + amount, 0n),
  );
  amounts[0] = saturatingAddU64(amounts[0]!, saturatingSubU64(emissionRao, total));
  return amounts;
}

function amountOf(emissionRao: bigint, count: number, shares: readonly number[] | null, i: number): bigint {
  if (shares === null) return emissionRao / BigInt(count);
  return (emissionRao * BigInt(shares[i] ?? 0)) / 65_535n;
}
