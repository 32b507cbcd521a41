import { u64 } from '@taokit/errors/check';
import { check } from '../internal/check.ts';

/**
 * Whether a version key is recent enough: not below the subnet's, where 0 stands for none.
 *
 * Source of the rule: `check_version_key` in `pallets/subtensor/src/subnets/weights.rs`.
 *
 * @param versionKey - the key sent with the weights, u64
 * @param networkVersionKey - `WeightsVersionKey` of the subnet, u64
 * @throws YumaInputError for what is no u64
 */
export function isVersionKeyCurrent(versionKey: bigint, networkVersionKey: bigint): boolean {
  check(versionKey, u64, 'versionKey');
  check(networkVersionKey, u64, 'networkVersionKey');
  return networkVersionKey === 0n || versionKey >= networkVersionKey;
}
