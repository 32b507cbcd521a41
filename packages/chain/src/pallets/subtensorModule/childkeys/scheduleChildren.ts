import { SET_CHILDREN_INTERVAL_BLOCKS } from '@taokit/dtao/hotkeys';
import type { CallContext, Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import { ensureOk } from '../ensureOk.ts';
import { ownsHotkey } from '../staking/hotkeys.ts';
import { PendingChildKeys } from '../storage/childkeys.ts';
import { SubtokenEnabled } from '../storage/subnets.ts';
import { ensureSubnetExists, ROOT_NETUID } from '../subnets/existing.ts';
import { ensureTransactionRate, recordTransaction } from '../subnets/rateLimits.ts';
import { applyChildren, applyPendingChildren } from './applyChildren.ts';
import { checkStoredRelations, type Edge, type Relations } from './relations.ts';
import { schedule } from './schedule.ts';
import * as of300 from './spec300/scheduleChildren.ts';
import { hasChildkeyStake } from './totalStake.ts';

/** Sets the children of a hotkey, from a later block on (`do_schedule_children`). */
export const scheduleChildren: (context: CallContext, of: Relations, children: readonly Edge[]) => void =
  /* @__PURE__ */ ruleBySpec({ 283: of300.scheduleChildren, 423: scheduleAsOf423 });

/** Children whose time has come become live (`do_set_pending_children`). */
export const setPendingChildren: (context: Context, netuid: number) => void = /* @__PURE__ */ ruleBySpec({
  283: of300.setPendingChildren,
  423: setPendingAsOf423,
});

/**
 * Sets the children of a hotkey, from a later block on; before a subnet has started, at once (`do_schedule_children`).
 *
 * Source: `pallets/subtensor/src/staking/set_children.rs`.
 */
function scheduleAsOf423(context: CallContext, of: Relations, children: readonly Edge[]): void {
  const { state, block } = context;
  const { hotkey, netuid } = of;
  const coldkey = ensureSigned(context.origin);
  const limit = {
    kind: 'setChildren',
    blocks: SET_CHILDREN_INTERVAL_BLOCKS,
    error: 'TxRateLimitExceeded',
  } as const;
  ensureTransactionRate(state, limit, hotkey, netuid, block);
  ensure(
    netuid !== ROOT_NETUID,
    'SubtensorModule.RegistrationNotPermittedOnRootSubnet',
    'Root has no children.',
  );
  ensureSubnetExists(state, netuid);
  ensure(
    ownsHotkey(state, coldkey, hotkey),
    'SubtensorModule.NonAssociatedColdKey',
    `${coldkey} does not own ${hotkey}.`,
  );
  const distinct = new Set(children.map(([, child]) => child));
  ensure(distinct.size === children.length, 'SubtensorModule.DuplicateChild', 'A child stands twice.');
  ensureOk(checkStoredRelations(state, of, children));
  ensure(
    children.length === 0 || hasChildkeyStake(context, of),
    'SubtensorModule.NotEnoughStakeToSetChildkeys',
    `${hotkey} has too little stake to lend.`,
  );
  recordTransaction(state, 'setChildren', hotkey, netuid, block);
  if (SubtokenEnabled.get(state, netuid)) schedule(context, of, children);
  else applyChildren(context, of, children);
}

/** Children whose time has come become live (`do_set_pending_children`); runs before each epoch of the subnet. */
function setPendingAsOf423(context: Context, netuid: number): void {
  const { state, block } = context;
  const hasStarted = SubtokenEnabled.get(state, netuid);
  for (const [[, hotkey], [children, from]] of PendingChildKeys.entries(state, netuid)) {
    if (hasStarted && from >= BigInt(block)) continue;
    applyPendingChildren(context, { hotkey, netuid }, children);
    PendingChildKeys.remove(state, netuid, hotkey);
  }
}
