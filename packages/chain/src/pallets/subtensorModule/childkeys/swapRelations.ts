import { MAX_PARENTS_PER_CHILD } from '@taokit/dtao/hotkeys';
import { bySpec } from '@taokit/types';
import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads, State } from '../../../state/State.ts';
import { ensureOk } from '../ensureOk.ts';
import { ChildKeys, ParentKeys, PendingChildKeys } from '../storage/childkeys.ts';
import {
  checkRelations,
  dropEdge,
  type Edge,
  type Relations,
  sortEdges,
  writeRelations,
} from './relations.ts';

/**
 * A hotkey that takes another's place lends and is lent what that did, now and in what waits (`parent_child_swap_hotkey`).
 *
 * Source: `pallets/subtensor/src/staking/set_children.rs`, spec 425; the bound on parents from 475.
 *
 * @param context - where
 * @param of - the old hotkey and the subnet
 * @param to - the new one
 */
export function swapRelations(context: Context, of: Relations, to: AccountId): void {
  const { state } = context;
  const { hotkey: from, netuid } = of;
  const children = others(ChildKeys.get(state, from, netuid), from);
  const parents = others(ParentKeys.get(state, from, netuid), from);
  for (const [, child] of children) dropEdge(ParentKeys, state, { hotkey: child, netuid }, from);
  // These two are kept empty rather than removed.
  for (const [, parent] of parents)
    ChildKeys.mutate(state, parent, netuid, (edges) => edges.filter(([, hotkey]) => hotkey !== from));
  ChildKeys.insert(state, from, netuid, []);
  ParentKeys.remove(state, from, netuid);
  for (const edge of [...children, ...parents]) ensureOther(edge, to);
  swapPending(state, of, to, parents);
  ensureRoom(context, { hotkey: to, netuid }, children, parents);
  writeRelations(state, { hotkey: to, netuid }, children, parents);
}

/** Others that have the old hotkey among the children they wait for have the new one, as the last. */
export function swapInPending(state: State, netuid: number, from: AccountId, to: AccountId): void {
  for (const [[, parent], [children, block]] of PendingChildKeys.entries(state, netuid)) {
    const at = children.findIndex(([, child]) => child === from);
    if (at < 0) continue;
    const left = children.filter((_, index) => index !== at);
    PendingChildKeys.insert(state, netuid, parent, [[...left, [children[at]![0], to]], block]);
  }
}

function others(edges: readonly Edge[], self: AccountId): readonly Edge[] {
  return sortEdges(edges.filter(([, hotkey]) => hotkey !== self));
}

function ensureOther([, hotkey]: Edge, to: AccountId): void {
  ensure(hotkey !== to, 'SubtensorModule.InvalidChild', `${to} would lend to itself.`);
}

function swapPending(
  state: State,
  { hotkey: from, netuid }: Relations,
  to: AccountId,
  parents: readonly Edge[],
): void {
  if (!PendingChildKeys.contains(state, netuid, from)) return;
  const pending = PendingChildKeys.get(state, netuid, from);
  ensureOk(checkRelations({ hotkey: to, netuid }, pending[0], parents));
  PendingChildKeys.remove(state, netuid, from);
  PendingChildKeys.insert(state, netuid, to, pending);
}

/** Whether a child's parents are counted. */
const countsParentsAt = /* @__PURE__ */ bySpec<boolean>({ 233: false, 475: true });

/** Lists of parents may not grow beyond what the chain keeps. */
function ensureRoom(
  { state, spec }: Context,
  { hotkey, netuid }: Relations,
  children: readonly Edge[],
  parents: readonly Edge[],
): void {
  if (!countsParentsAt(spec)) return;
  const before = ParentKeys.get(state, hotkey, netuid);
  const isKept =
    parents.length <= before.length &&
    parents.every(([, parent]) => before.some(([, other]) => other === parent));
  const hasRoom = children.every(([, child]) => hasRoomFor(state, child, hotkey, netuid));
  const fits = parents.length <= MAX_PARENTS_PER_CHILD || isKept;
  ensure(fits && hasRoom, 'Other', `A child would have more than ${MAX_PARENTS_PER_CHILD} parents.`);
}

function hasRoomFor(state: Reads, child: AccountId, parent: AccountId, netuid: number): boolean {
  const parents = ParentKeys.get(state, child, netuid);
  return parents.some(([, other]) => other === parent) || parents.length < MAX_PARENTS_PER_CHILD;
}
