import { defineRead } from '../Read.ts';
import { hotkey, netuid } from '../shared/params.ts';
import { type ChildShare, sharesOf } from './ChildShare.ts';

/** Children that are announced. */
export interface PendingChildren {
  /** Who they will be; empty when nothing is announced. */
  readonly children: readonly ChildShare[];
  /** From which block on; 0 when nothing is announced. */
  readonly cooldownBlock: number;
}

/** The children a hotkey announced and that do not count yet (`PendingChildKeys`). */
export const pendingChildren = defineRead({
  name: 'pending_children',
  category: 'Delegation',
  summary: 'The children a hotkey announced, and from when they count.',
  params: { hotkey, netuid },
  uses: ['SubtensorModule.PendingChildKeys'],
  async read(view, { hotkey, netuid }): Promise<PendingChildren> {
    const [shares, block] = await view.query('SubtensorModule', 'PendingChildKeys', netuid, hotkey);
    return { children: sharesOf(shares), cooldownBlock: Number(block) };
  },
});
