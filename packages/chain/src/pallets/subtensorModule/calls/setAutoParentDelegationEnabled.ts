import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { ownsHotkey } from '../staking/hotkeys.ts';
import { AutoParentDelegationEnabled } from '../storage/childkeys.ts';
import { ROOT_NETUID } from '../subnets/existing.ts';
import { uidOf } from '../weights/setWeights.ts';

/** Says whether a root validator lends its stake to new subnets' owners. */
export const setAutoParentDelegationEnabled: CallDefinition = defineCall<{
  hotkey: AccountId;
  enabled: boolean;
}>('SubtensorModule.set_auto_parent_delegation_enabled', (context, { hotkey, enabled }) => {
  const { state } = context;
  const coldkey = ensureSigned(context.origin);
  const owns = ownsHotkey(state, coldkey, hotkey);
  ensure(owns, 'SubtensorModule.NonAssociatedColdKey', `${coldkey} does not own ${hotkey}.`);
  uidOf(state, ROOT_NETUID, hotkey);
  AutoParentDelegationEnabled.insert(state, hotkey, enabled);
  context.deposit('SubtensorModule.AutoParentDelegationEnabledSet', { hotkey, enabled });
});
