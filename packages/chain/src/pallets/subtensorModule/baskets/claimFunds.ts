import { checkClaimSize } from '@taokit/dtao/baskets';
import type { Context } from '../../../runtime/Context.ts';
import { fail } from '../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads } from '../../../state/State.ts';
import { BASKET_ESCROW } from '../staking/palletAccounts.ts';
import { numberRootStaker } from '../staking/rootStakers.ts';
import { stakeOf } from '../staking/sharePool.ts';
import { BasketClaimed, PendingBasketDeposits } from '../storage/baskets.ts';
import { AlphaV2, StakingHotkeys } from '../storage/staking.ts';
import { claimFund } from './claimFund.ts';

const ROOT = 0;

/** Which call claims: each has a budget of its own. */
export type ClaimCall = 'claim_root' | 'claim_root_with_hotkey';

/** Claims what a coldkey is owed of the funds of some hotkeys (`do_root_claim`). */
export function claimFunds(
  context: Context,
  call: ClaimCall,
  coldkey: AccountId,
  hotkeys: readonly AccountId[],
): void {
  const { state } = context;
  const size = checkClaimSize({
    call,
    hotkeys: hotkeys.length,
    rows: countOf(hotkeys, (hotkey) => AlphaV2.entries(state, hotkey, BASKET_ESCROW).length),
    queuedRows: countOf(hotkeys, (hotkey) => PendingBasketDeposits.entries(state, hotkey).length),
  });
  if (!size.ok) fail(`SubtensorModule.${size.refusal}`, size.reason);
  const tao = hotkeys.reduce((sum, hotkey) => sum + claimFund(context, hotkey, coldkey), 0n);
  context.deposit('SubtensorModule.RootClaimed', { coldkey, tao });
  numberRootStaker(state, coldkey);
}

/** Hotkeys of a coldkey that may owe it something: with root stake, or shares from before (`root_claim_hotkeys`). */
export function claimableHotkeys(state: Reads, coldkey: AccountId): readonly AccountId[] {
  return StakingHotkeys.get(state, coldkey).filter(
    (hotkey) =>
      stakeOf(state, { hotkey, coldkey, netuid: ROOT }) > 0n ||
      BasketClaimed.get(state, hotkey, coldkey) < 0n,
  );
}

function countOf(hotkeys: readonly AccountId[], rows: (hotkey: AccountId) => number): number {
  return hotkeys.reduce((sum, hotkey) => sum + rows(hotkey), 0);
}
