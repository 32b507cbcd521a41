import { boolean, u64 } from '@taokit/errors/check';
import { check } from '../../internal/check.ts';

/**
 * Whether a stake row is left over from a share pool that was closed since: it is worth nothing anywhere, whatever shares it
 * holds.
 *
 * Source: `alpha_share_is_retired` in `pallets/subtensor/src/staking/stake_utils.rs`, spec 475.
 *
 * @param poolEpoch - `AlphaSharePoolEpoch` of hotkey and subnet; 0 where none is stored
 * @param rowEpoch - `AlphaShareEpoch` of the row; 0 where none is stored
 */
export function isShareRowRetired(poolEpoch: bigint, rowEpoch: bigint): boolean {
  check(poolEpoch, u64, 'poolEpoch');
  check(rowEpoch, u64, 'rowEpoch');
  return poolEpoch !== 0n && rowEpoch !== poolEpoch;
}

/**
 * `AlphaSharePoolEpoch` after the sum of shares changed: one more each time it goes from nothing to something, or back.
 *
 * Source: `pallets/subtensor/src/staking/stake_utils.rs`, spec 475.
 *
 * @param poolEpoch - before
 * @param hadShares - whether anybody had a share before
 * @param hasShares - and now
 */
export function computeSharePoolEpoch(poolEpoch: bigint, hadShares: boolean, hasShares: boolean): bigint {
  check(poolEpoch, u64, 'poolEpoch');
  check(hadShares, boolean, 'hadShares');
  check(hasShares, boolean, 'hasShares');
  return hadShares === hasShares ? poolEpoch : poolEpoch + 1n;
}
