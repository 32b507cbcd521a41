import { AutoStakeDestination } from '../../pallets/subtensorModule/storage/staking.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';
import type { AccountId } from '../../state/AccountId.ts';

/** The hotkey a coldkey's incentives are staked on, where it chose one (`get_coldkey_auto_stake_hotkey`). */
export function getColdkeyAutoStakeHotkey(
  { state }: ChainReads,
  coldkey: AccountId,
  netuid: number,
): AccountId | null {
  return AutoStakeDestination.get(state, coldkey, netuid) ?? null;
}
