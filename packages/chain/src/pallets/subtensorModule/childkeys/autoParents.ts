import { U64_MAX } from '@taokit/fixed';
import type { Context } from '../../../runtime/Context.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { AutoParentDelegationEnabled, ChildKeys, PendingChildKeys } from '../storage/childkeys.ts';
import { SubnetOwnerHotkey } from '../storage/subnets.ts';
import { poolNetuids, ROOT_NETUID } from '../subnets/existing.ts';
import { applyChildren } from './applyChildren.ts';
import type { Edge } from './relations.ts';
import { rootValidators } from './rootValidators.ts';
import * as of425 from './spec425/adoptRootValidators.ts';

// Root validators that lend all of their stake to the owners of subnets, unless they choose otherwise. Source: the pallet's
// `staking/auto_childkeys` in versions near 475; 425 knew new subnets alone, and which release between added the rest is not known.

/** All of a hotkey's stake, 2^64ths. */
const WHOLE = U64_MAX;

/** What a release without the rule does. */
function nothing(): void {}

/** Every root validator on a new subnet becomes its owner's parent (`do_set_root_validators_for_subnet`). */
export const adoptRootValidators: (context: Context, netuid: number) => void = /* @__PURE__ */ ruleBySpec<
  Context,
  [netuid: number],
  void
>({
  283: nothing,
  423: of425.adoptRootValidators,
  475: adoptAsOf475,
});

/** Who leaves root lends nothing to owners any more (`clear_auto_parent_for_root_validator`). */
export const clearAutoParents: (context: Context, hotkey: AccountId) => void = /* @__PURE__ */ ruleBySpec<
  Context,
  [hotkey: AccountId],
  void
>({
  283: nothing,
  475: clearAsOf475,
});

/** What was lent to a subnet's owner is lent to the next one (`retarget_auto_parent_on_owner_change`). */
export const retargetAutoParents: (
  context: Context,
  netuid: number,
  before: AccountId,
  after: AccountId,
) => void = /* @__PURE__ */ ruleBySpec<Context, [netuid: number, before: AccountId, after: AccountId], void>({
  283: nothing,
  475: retargetAsOf475,
});

/** Those that have chosen children keep them. */
function adoptAsOf475(context: Context, netuid: number): void {
  for (const hotkey of rootValidators(context.state)) adopt(context, hotkey, netuid);
}

/** A new root validator becomes the parent of every subnet's owner (`do_set_subnet_owners_for_root_validator`). */
export function adoptSubnetOwners(context: Context, hotkey: AccountId): void {
  for (const netuid of poolNetuids(context.state)) adopt(context, hotkey, netuid);
}

function clearAsOf475(context: Context, hotkey: AccountId): void {
  for (const netuid of poolNetuids(context.state)) {
    const [only, ...more] = ChildKeys.get(context.state, hotkey, netuid);
    if (only !== undefined && more.length === 0 && only[0] === WHOLE)
      applyChildren(context, { hotkey, netuid }, []);
  }
}

function retargetAsOf475(context: Context, netuid: number, before: AccountId, after: AccountId): void {
  if (netuid === ROOT_NETUID || before === after) return;
  for (const hotkey of rootValidators(context.state)) {
    const [only, ...more] = ChildKeys.get(context.state, hotkey, netuid);
    const isLent = only !== undefined && more.length === 0 && only[0] === WHOLE && only[1] === before;
    const children: readonly Edge[] = hotkey === after ? [] : [[WHOLE, after]];
    if (isLent) applyChildren(context, { hotkey, netuid }, children);
  }
}

function adopt(context: Context, hotkey: AccountId, netuid: number): void {
  const { state } = context;
  if (!SubnetOwnerHotkey.contains(state, netuid)) return;
  const owner = SubnetOwnerHotkey.get(state, netuid);
  if (hotkey === owner || !AutoParentDelegationEnabled.get(state, hotkey)) return;
  const hasChosen = ChildKeys.get(state, hotkey, netuid).length > 0;
  if (hasChosen || PendingChildKeys.contains(state, netuid, hotkey)) return;
  applyChildren(context, { hotkey, netuid }, [[WHOLE, owner]]);
}
