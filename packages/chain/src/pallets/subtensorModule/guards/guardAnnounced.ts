import type { Call } from '@taokit/types/registry';
import type { Context } from '../../../runtime/Context.ts';
import { fail } from '../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { ColdkeySwapAnnouncements, ColdkeySwapDisputes } from '../storage/keySwaps.ts';

/** What an account that announced a swap can still call. */
const ALLOWED: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'SubtensorModule.announce_coldkey_swap',
  'SubtensorModule.swap_coldkey_announced',
  'SubtensorModule.dispute_coldkey_swap',
  'SubtensorModule.clear_coldkey_swap_announcement',
  'MevShield.submit_encrypted',
]);

/**
 * An account that announced another coldkey can do nothing but go on with that, and nothing at all where it is disputed; wherever
 * the call is made, inside of a proxy's or a batch's too (`CheckColdkeySwap`). Ends the call with `ColdkeySwapAnnounced` or
 * `ColdkeySwapDisputed`.
 *
 * Source: `pallets/subtensor/src/guards/check_coldkey_swap.rs`, spec 425.
 */
export function guardAnnounced({ state }: Context, who: AccountId, call: Call): void {
  if (!ColdkeySwapAnnouncements.contains(state, who)) return;
  const error = (name: string, reason: string) => fail(`SubtensorModule.${name}`, reason);
  if (ColdkeySwapDisputes.contains(state, who))
    error('ColdkeySwapDisputed', `The swap of ${who} is disputed: root has to decide.`);
  if (!ALLOWED.has(call.path))
    error('ColdkeySwapAnnounced', `${who} announced a swap and cannot call ${call.path}.`);
}
