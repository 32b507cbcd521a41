import { doChildrenActivate } from '@taokit/dtao/hotkeys';
import type { Context } from '../../../runtime/Context.ts';
import { ChildkeyThresholdSuspended, ParentKeys } from '../storage/childkeys.ts';
import { StakeThreshold } from '../storage/hyperparameters.ts';
import { checkStoredRelations, type Edge, type Relations, writeChildren } from './relations.ts';
import { hasChildkeyStake, totalStakeOfHotkey } from './totalStake.ts';

/**
 * Makes children live; where that breaks a rule nothing happens, and nobody is told (`persist_pending_chidren_ok`).
 *
 * The count of children is not asked again, as in the pallet.
 */
export function applyChildren(context: Context, of: Relations, children: readonly Edge[]): void {
  const { state, spec } = context;
  const { hotkey, netuid } = of;
  const others = children.filter(([, child]) => child !== hotkey);
  const checked = checkStoredRelations(state, of, others);
  if (!checked.ok && checked.refusal !== 'TooManyChildren') return;
  const parentsOf = (child: Edge[1]) => ParentKeys.get(state, child, netuid).map(([, parent]) => parent);
  const hasRoom = doChildrenActivate(
    {
      hotkey,
      children: others.map(([, child]) => ({ hotkey: child, parents: parentsOf(child) })),
      totalStakeRao: 0n,
      thresholdRao: 0n,
    },
    { spec },
  );
  if (!hasRoom) return;
  writeChildren(state, of, others);
  context.deposit('SubtensorModule.SetChildren', [hotkey, netuid, children]);
}

/**
 * The same for children that waited: the parent must still have the stake for it (475; not asked before), and who has it is not
 * suspended any longer.
 *
 * Source: `do_set_pending_children` in `pallets/subtensor/src/staking/set_children.rs`, spec 475.
 */
export function applyPendingChildren(context: Context, of: Relations, children: readonly Edge[]): void {
  const { state, spec } = context;
  const hasStake = doChildrenActivate(
    {
      hotkey: of.hotkey,
      children: [],
      totalStakeRao: children.length === 0 || hasChildkeyStake(context, of) ? StakeThreshold.get(state) : 0n,
      thresholdRao: StakeThreshold.get(state),
    },
    { spec },
  );
  if (!hasStake) return;
  applyChildren(context, of, children);
  if (children.length > 0) endSuspension(context, of.hotkey);
}

/** The stake alone ends it: what a subnet's own hotkey may do on its subnet says nothing of the others. Nobody is suspended before 475. */
function endSuspension(context: Context, hotkey: Relations['hotkey']): void {
  const { state } = context;
  if (!ChildkeyThresholdSuspended.contains(state, hotkey)) return;
  if (totalStakeOfHotkey(context, hotkey) >= StakeThreshold.get(state))
    ChildkeyThresholdSuspended.remove(state, hotkey);
}
