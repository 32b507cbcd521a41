import { arrayOf, integer, nullable, u16, u64 } from '@taokit/errors/check';
import { saturatingAddU64, saturatingSubU64 } from '@taokit/fixed';
import type { EpochOptions } from '../EpochOptions.ts';
import { check } from '../internal/check.ts';
import { readOptions } from '../internal/readOptions.ts';
import { emissionShares } from '../rules/emissionShares.ts';

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
 * @param shares - `MechanismEmissionSplit`, u16 each (the chain asks that they sum to 65535); `null` for an even split, and so is any
 *   other number of shares than of mechanisms (425: missing shares are 0, further ones are ignored)
 * @param options - by which spec
 * @returns one amount per mechanism (rao)
 * @throws YumaInputError for an emission that is not a u64, a count out of range, a share that is not a u16, or an unknown option
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
  options: Pick<EpochOptions, 'spec'> = {},
): bigint[] {
  const { spec } = readOptions(options);
  check(emissionRao, u64, 'emissionRao');
  check(count, integer(1, MAX_MECHANISMS), 'count');
  check(shares, nullable(arrayOf(u16)), 'shares');
  const split = emissionShares(spec)(shares, count);
  const amounts = Array.from({ length: count }, (_, i) =>
    split === null ? emissionRao / BigInt(count) : (emissionRao * BigInt(split[i]!)) / 65_535n,
  );
  const total = BigInt.asUintN(
    64,
    amounts.reduce((sum, amount) => sum + amount, 0n),
  );
  amounts[0] = saturatingAddU64(amounts[0]!, saturatingSubU64(emissionRao, total));
  return amounts;
}
