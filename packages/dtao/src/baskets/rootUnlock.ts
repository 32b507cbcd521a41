import { type Allowed, type Refusal, refuse } from '@taokit/errors';
import { u64 } from '@taokit/errors/check';
import { saturatingSubU64 } from '@taokit/fixed';
import { check } from '../internal/check.ts';

/**
 * Whether stake may leave root: `RootStakeUnlockInterval` blocks after the last addition, removal or claim on the hotkey, or
 * transfer to it. 0 blocks on mainnet at spec 475.
 *
 * Source: `RootStakeUnlockInterval` and `LastColdkeyHotkeyStakeBlock`, `pallets/subtensor/src/staking`, spec 475.
 *
 * @param lastBlock - `LastColdkeyHotkeyStakeBlock`, 0 where nothing is stored
 * @param block - the block of the question
 * @param intervalBlocks - `RootStakeUnlockInterval`
 */
export function checkRootUnlock(
  lastBlock: bigint,
  block: bigint,
  intervalBlocks: bigint,
): Allowed | Refusal<'RootStakeLocked'> {
  check(lastBlock, u64, 'lastBlock');
  check(block, u64, 'block');
  check(intervalBlocks, u64, 'intervalBlocks');
  const passed = saturatingSubU64(block, lastBlock);
  if (passed >= intervalBlocks) return { ok: true };
  return refuse(
    'RootStakeLocked',
    `${passed} of ${intervalBlocks} blocks have passed since block ${lastBlock}.`,
  );
}
