/**
 * Whether a version key is recent enough: not below the subnet's, where 0 stands for none.
 *
 * Source of the rule: `check_version_key` in `pallets/subtensor/src/subnets/weights.rs`.
 *
 * @param versionKey - the key sent with the weights, u64
 * @param networkVersionKey - `WeightsVersionKey` of the subnet, u64
 */
export function isVersionKeyCurrent(versionKey: bigint, networkVersionKey: bigint): boolean {
  return networkVersionKey === 0n || versionKey >= networkVersionKey;
}
