import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import type { CallContext } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { ownsHotkey } from '../staking/hotkeys.ts';
import { AutoParentDelegationEnabled } from '../storage/childkeys.ts';
import { ROOT_NETUID } from '../subnets/existing.ts';
import { uidOf } from '../weights/setWeights.ts';

/** From 475 on a hotkey can opt out before it takes its seat on root. */
const ensureSeat = /* @__PURE__ */ ruleBySpec<CallContext, [hotkey: AccountId], void>({
  233: ({ state }, hotkey) => void uidOf(state, ROOT_NETUID, hotkey),
  475: () => {},
});

/**
 * Says whether a root validator lends its stake to new subnets' owners.
 *
 * Source: `set_auto_parent_delegation_enabled` in `pallets/subtensor/src/macros/dispatches.rs`, spec 425 and 475.
 */
export const setAutoParentDelegationEnabled: CallDefinition = defineCall<{
  hotkey: AccountId;
  enabled: boolean;
}>('SubtensorModule.set_auto_parent_delegation_enabled', (context, { hotkey, enabled }) => {
  const { state } = context;
  const coldkey = ensureSigned(context.origin);
  const owns = ownsHotkey(state, coldkey, hotkey);
  ensure(owns, 'SubtensorModule.NonAssociatedColdKey', `${coldkey} does not own ${hotkey}.`);
  ensureSeat(context, hotkey);
  AutoParentDelegationEnabled.insert(state, hotkey, enabled);
  context.deposit('SubtensorModule.AutoParentDelegationEnabledSet', { hotkey, enabled });
});
