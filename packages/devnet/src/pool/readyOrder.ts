import type { Hex } from '@taokit/chain';
import type { PoolEntry } from './PoolEntry.ts';

/**
 * The transactions that may stand in the next block, in the order they will: greater priority first, then those that are valid for
 * a shorter time, then those that came first, and none before what it requires.
 *
 * Source: `TransactionRef` and `BestIterator` in `sc-transaction-pool`, `ready.rs`.
 *
 * @param entries - all that wait
 */
export function readyOrder(entries: Iterable<PoolEntry>): readonly PoolEntry[] {
  const waiting = new Map<Hex, PoolEntry[]>();
  const free: PoolEntry[] = [];
  const missing = new Map<PoolEntry, number>();
  for (const entry of entries) {
    const { requires } = entry.validity;
    if (requires.length === 0) free.push(entry);
    missing.set(entry, requires.length);
    for (const tag of requires) waiting.set(tag, [...(waiting.get(tag) ?? []), entry]);
  }
  const ordered = free.sort(better);
  for (let at = 0; at < ordered.length; at++)
    for (const tag of ordered[at]!.validity.provides)
      for (const entry of waiting.get(tag) ?? []) if (isFreed(entry)) insert(ordered, at + 1, entry);
  return ordered;

  function isFreed(entry: PoolEntry): boolean {
    const left = missing.get(entry)! - 1;
    missing.set(entry, left);
    return left === 0;
  }
}

/** Puts an entry where it belongs among those from an index on. */
function insert(ordered: PoolEntry[], from: number, entry: PoolEntry): void {
  let [low, high] = [from, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (better(ordered[middle]!, entry) < 0) low = middle + 1;
    else high = middle;
  }
  ordered.splice(low, 0, entry);
}

function better(a: PoolEntry, b: PoolEntry): number {
  const [first, second] = [a.validity.priority, b.validity.priority];
  if (first !== second) return first > second ? -1 : 1;
  return a.validUntil - b.validUntil || a.arrival - b.arrival;
}
