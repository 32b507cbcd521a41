import { saturatingAddU64 } from '@taokit/fixed';
import type { Context } from '../../../runtime/Context.ts';
import { PendingChildKeyCooldown, PendingChildKeys } from '../storage/childkeys.ts';
import type { Edge, Relations } from './relations.ts';

/** Keeps children that become live after the cooldown. */
export function schedule(context: Context, { hotkey, netuid }: Relations, children: readonly Edge[]): void {
  const { state, block } = context;
  const from = saturatingAddU64(BigInt(block), PendingChildKeyCooldown.get(state));
  PendingChildKeys.insert(state, netuid, hotkey, [children, from]);
  context.deposit('SubtensorModule.SetChildrenScheduled', [hotkey, netuid, from, children]);
}
