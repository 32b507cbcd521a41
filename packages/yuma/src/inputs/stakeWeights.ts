import { objectOf, type Rule, typedArray, u64 } from '@taokit/errors/check';
import { I64F64, proportion, U64_MAX, U96F32 } from '@taokit/fixed';
import type { TotalStake } from '../EpochInput.ts';
import { check } from '../internal/check.ts';

/** Stakes the chain adds up to a uid's weight. Index of every vector: uid. */
export interface StakeParts {
  /** Alpha staked to each hotkey on the subnet, delegation included (rao). */
  readonly alphaRao: BigUint64Array;
  /** TAO staked to each hotkey on root, delegation included (rao). */
  readonly rootTaoRao: BigUint64Array;
  /** Weight of TAO against alpha, `TaoWeight`: a u64 proportion (`x / (2^64 - 1)`). */
  readonly taoWeight: bigint;
}

/**
 * Total stake of each uid: `alpha + root TAO * TAO weight`, with its fraction.
 *
 * Source of the rule: `get_stake_weights_for_network` in `pallets/subtensor/src/staking/stake_utils.rs`.
 *
 * @param parts - alpha, root TAO, and the TAO weight
 * @returns what `EpochInput.totalStake` takes
 * @throws YumaInputError for vectors of different lengths, or a TAO weight that is not a u64
 *
 * @example
 * ```ts
 * import { stakeWeights } from '@taokit/yuma/inputs';
 *
 * stakeWeights({
 *   alphaRao: BigUint64Array.of(1_000_000_000n),
 *   rootTaoRao: BigUint64Array.of(5_000_000_000n),
 *   taoWeight: 3_320_413_933_267_719_290n, // 0.18
 * });
 * ```
 */
export function stakeWeights(parts: StakeParts): TotalStake {
  check(parts, partsRule(parts), 'parts');
  const { alphaRao, rootTaoRao, taoWeight } = parts;
  const weight = I64F64.saturatingFrom(proportion(U96F32, taoWeight, U64_MAX), U96F32);
  const words = new BigUint64Array(2 * alphaRao.length);
  alphaRao.forEach((alpha, uid) => {
    const tao = I64F64.saturatingMul(I64F64.saturatingFromInt(rootTaoRao[uid]!), weight);
    const total = I64F64.saturatingAdd(I64F64.saturatingFromInt(alpha), tao);
    words[2 * uid] = BigInt.asUintN(64, total);
    words[2 * uid + 1] = BigInt.asUintN(64, total >> 64n);
  });
  return { unit: 'i64f64', words };
}

function partsRule(parts: StakeParts): Rule {
  const { alphaRao } = Object(parts) as Partial<StakeParts>;
  return objectOf({
    alphaRao: typedArray('BigUint64Array'),
    rootTaoRao: typedArray('BigUint64Array', alphaRao?.length ?? 0),
    taoWeight: u64,
  });
}
