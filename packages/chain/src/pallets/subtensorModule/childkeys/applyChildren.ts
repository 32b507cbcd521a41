import { doChildrenActivate } from '@taokit/dtao/hotkeys';
import type { Context } from '../../../runtime/Context.ts';
import { ParentKeys } from '../storage/childkeys.ts';
import { StakeThreshold } from '../storage/hyperparameters.ts';
import { checkStoredRelations, type Edge, type Relations, writeChildren } from './relations.ts';
import { hasChildkeyStake } from './totalStake.ts';

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

/** The same for children that waited: the parent must still have the stake for it (475; not asked before). */
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
  if (hasStake) applyChildren(context, of, children);
}
