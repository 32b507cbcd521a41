import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { claimFunds } from '../baskets/claimFunds.ts';

/** Claims root dividends on one hotkey. */
export const claimRootWithHotkey: CallDefinition = defineCall<{ hotkey: AccountId }>(
  'SubtensorModule.claim_root_with_hotkey',
  (context, { hotkey }) => {
    claimFunds(context, 'claim_root_with_hotkey', ensureSigned(context.origin), [hotkey]);
  },
);
