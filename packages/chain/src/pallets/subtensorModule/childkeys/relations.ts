import { type ChildrenRefusal, checkChildren } from '@taokit/dtao/hotkeys';
import type { Allowed } from '@taokit/errors';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads, State } from '../../../state/State.ts';
import type { StorageItem } from '../../../state/storageItems.ts';
import { ChildKeys, ParentKeys } from '../storage/childkeys.ts';

/** A part of a hotkey's stake, 2^64ths, and the hotkey at the other end. */
export type Edge = readonly [proportion: bigint, hotkey: AccountId];

/** Whose edges are stored on which subnet. */
export interface Relations {
  /** The hotkey. */
  readonly hotkey: AccountId;
  /** The subnet. */
  readonly netuid: number;
}

/** The pallet's rules on a hotkey's children, given its parents (`ensure_pending_consistency`). */
export function checkRelations(
  { hotkey }: Relations,
  children: readonly Edge[],
  parents: readonly Edge[],
): Allowed | ChildrenRefusal {
  return checkChildren({
    hotkey,
    children: children.map(([proportionU64, child]) => ({ hotkey: child, proportionU64 })),
    parents: parents.flatMap(([, parent]) => (parent === hotkey ? [] : [parent])),
  });
}

/** The same, given the parents that are stored. */
export function checkStoredRelations(
  state: Reads,
  of: Relations,
  children: readonly Edge[],
): Allowed | ChildrenRefusal {
  return checkRelations(of, children, ParentKeys.get(state, of.hotkey, of.netuid));
}

/** Writes a hotkey's children and their parents; its own parents stay. */
export function writeChildren(state: State, of: Relations, children: readonly Edge[]): void {
  const { hotkey, netuid } = of;
  const parents = ParentKeys.get(state, hotkey, netuid).filter(([, parent]) => parent !== hotkey);
  writeRelations(state, of, children, parents);
}

/**
 * Writes a hotkey's children and parents, and the other ends of both (`persist_child_parent_relations`). The lists are sorted by
 * account, as the pallet's maps are.
 */
export function writeRelations(
  state: State,
  of: Relations,
  children: readonly Edge[],
  parents: readonly Edge[],
): void {
  writeSide(state, of, children, [ChildKeys, ParentKeys]);
  writeSide(state, of, parents, [ParentKeys, ChildKeys]);
}

/** Writes the edges a hotkey has on one side, and each at its other end. */
function writeSide(
  state: State,
  of: Relations,
  edges: readonly Edge[],
  [own, far]: readonly [own: EdgeItem, far: EdgeItem],
): void {
  const { hotkey, netuid } = of;
  const before = own.get(state, hotkey, netuid);
  const sorted = sortEdges(edges);
  store(own, state, of, sorted);
  for (const [proportion, other] of sorted)
    upsert(far, state, { hotkey: other, netuid }, [proportion, hotkey]);
  const kept = new Set(sorted.map(([, other]) => other));
  for (const [, other] of before)
    if (!kept.has(other)) dropEdge(far, state, { hotkey: other, netuid }, hotkey);
}

/** Edges by account, one per account: the last given. */
export function sortEdges(edges: readonly Edge[]): readonly Edge[] {
  const byAccount = new Map(edges.map(([proportion, hotkey]) => [hotkey, proportion]));
  return [...byAccount]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([hotkey, proportion]) => [proportion, hotkey]);
}

type EdgeItem = StorageItem<[hotkey: AccountId, netuid: number], readonly Edge[], never>;

/** Keeps edges; nothing for none. */
function store(item: EdgeItem, state: State, { hotkey, netuid }: Relations, edges: readonly Edge[]): void {
  if (edges.length === 0) item.remove(state, hotkey, netuid);
  else item.insert(state, hotkey, netuid, edges);
}

/** Sets the part of an edge in its place, or adds it at the end. */
function upsert(item: EdgeItem, state: State, of: Relations, edge: Edge): void {
  const edges = item.get(state, of.hotkey, of.netuid);
  const has = edges.some(([, hotkey]) => hotkey === edge[1]);
  store(item, state, of, has ? edges.map((one) => (one[1] === edge[1] ? edge : one)) : [...edges, edge]);
}

/** Drops the edge to a hotkey. */
export function dropEdge(item: EdgeItem, state: State, of: Relations, other: AccountId): void {
  const edges = item.get(state, of.hotkey, of.netuid);
  store(
    item,
    state,
    of,
    edges.filter(([, hotkey]) => hotkey !== other),
  );
}
