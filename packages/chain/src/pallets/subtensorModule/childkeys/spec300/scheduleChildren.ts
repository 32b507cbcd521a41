import { SET_CHILDREN_INTERVAL_BLOCKS } from '@taokit/dtao/hotkeys';
import { U64_MAX } from '@taokit/fixed';
import type { CallContext, Context } from '../../../../runtime/Context.ts';
import { ensure } from '../../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../../runtime/Origin.ts';
import type { State } from '../../../../state/State.ts';
import { ownsHotkey } from '../../staking/hotkeys.ts';
import { ChildKeys, ParentKeys, PendingChildKeys } from '../../storage/childkeys.ts';
import { ensureSubnetExists, ROOT_NETUID } from '../../subnets/existing.ts';
import { ensureTransactionRate, recordTransaction } from '../../subnets/rateLimits.ts';
import type { Edge, Relations } from '../relations.ts';
import { schedule } from '../schedule.ts';
import { hasChildkeyStake } from '../totalStake.ts';

const MAX_CHILDREN = 5;

/**
 * Sets the children of a hotkey, from an epoch after the cooldown on.
 *
 * Source: `do_schedule_children` in `pallets/subtensor/src/staking/set_children.rs`, July 2025.
 */
export function scheduleChildren(context: CallContext, of: Relations, children: readonly Edge[]): void {
  const { state, block } = context;
  const { hotkey, netuid } = of;
  const coldkey = ensureSigned(context.origin);
  const blocks = SET_CHILDREN_INTERVAL_BLOCKS;
  const limit = { kind: 'setChildren', blocks, error: 'TxRateLimitExceeded' } as const;
  ensureTransactionRate(state, limit, hotkey, netuid, block);
  const isRoot = netuid === ROOT_NETUID;
  ensure(!isRoot, 'SubtensorModule.RegistrationNotPermittedOnRootSubnet', 'Root has no children.');
  ensureSubnetExists(state, netuid);
  const owns = ownsHotkey(state, coldkey, hotkey);
  ensure(owns, 'SubtensorModule.NonAssociatedColdKey', `${coldkey} does not own ${hotkey}.`);
  checkChildren(hotkey, children);
  ensure(
    children.length === 0 || hasChildkeyStake(context, of),
    'SubtensorModule.NotEnoughStakeToSetChildkeys',
    `${hotkey} has too little stake to lend.`,
  );
  recordTransaction(state, 'setChildren', hotkey, netuid, block);
  schedule(context, of, children);
}

function checkChildren(hotkey: string, children: readonly Edge[]): void {
  const hotkeys = children.map(([, child]) => child);
  const count = children.length;
  ensure(count <= MAX_CHILDREN, 'SubtensorModule.TooManyChildren', `${count} are more than ${MAX_CHILDREN}.`);
  const isOther = hotkeys.every((child) => child !== hotkey);
  ensure(isOther, 'SubtensorModule.InvalidChild', `${hotkey} cannot be its own child.`);
  const total = children.reduce((sum, [proportion]) => sum + proportion, 0n);
  ensure(total <= U64_MAX, 'SubtensorModule.ProportionOverflow', `The parts sum to ${total}.`);
  const isDistinct = new Set(hotkeys).size === count;
  ensure(isDistinct, 'SubtensorModule.DuplicateChild', 'A child stands twice.');
}

/** Children whose cooldown has passed become live, in the order given (`do_set_pending_children`). */
export function setPendingChildren(context: Context, netuid: number): void {
  const { state, block } = context;
  for (const [[, hotkey], [children, from]] of PendingChildKeys.entries(state, netuid)) {
    if (from >= BigInt(block)) continue;
    setChildren(state, { hotkey, netuid }, children);
    context.deposit('SubtensorModule.SetChildren', [hotkey, netuid, children]);
    PendingChildKeys.remove(state, netuid, hotkey);
  }
}

function setChildren(state: State, { hotkey, netuid }: Relations, children: readonly Edge[]): void {
  for (const [, child] of ChildKeys.get(state, hotkey, netuid))
    ParentKeys.mutate(state, child, netuid, (parents) => parents.filter(([, parent]) => parent !== hotkey));
  ChildKeys.insert(state, hotkey, netuid, children);
  for (const [proportion, child] of children)
    ParentKeys.mutate(state, child, netuid, (parents) => [...parents, [proportion, hotkey]]);
}
