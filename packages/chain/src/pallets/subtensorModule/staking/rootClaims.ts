import { changeRootStake } from '@taokit/dtao/baskets';
import type { AccountId } from '../../../state/AccountId.ts';
import type { State } from '../../../state/State.ts';
import { BasketClaimed, BasketRate } from '../storage/baskets.ts';

/**
 * Moves a root staker's mark with its stake, so that what it was owed of the hotkey's fund stays owed.
 *
 * Source: `add_stake_adjust_root_claimed_for_hotkey_and_coldkey` and its counterpart in
 * `pallets/subtensor/src/staking/claim_root.rs`, from spec 441.
 *
 * @param state - the state
 * @param hotkey - whose fund
 * @param coldkey - who stakes
 * @param changeRao - by how much its root stake changes, rao; negative for a removal
 */
export function rebaseRootClaim(
  state: State,
  hotkey: AccountId,
  coldkey: AccountId,
  changeRao: bigint,
): void {
  const rateBits = BasketRate.get(state, hotkey).bits;
  if (rateBits === 0n) return;
  // The mark moves by the change alone, whatever the stake.
  const rootStakeRao = changeRao < 0n ? -changeRao : 0n;
  BasketClaimed.mutate(
    state,
    hotkey,
    coldkey,
    (claimedShares) => changeRootStake(rateBits, { rootStakeRao, claimedShares }, changeRao).claimedShares,
  );
}
