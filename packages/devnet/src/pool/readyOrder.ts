import type { Hex } from '@taokit/chain';
import type { PoolEntry } from './PoolEntry.ts';

/**
 * The transactions that may stand in the next block, in the order they will: greater priority first, then those that came
 * first, and none before what it requires.
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
  const ordered: PoolEntry[] = [];
  for (let layer = free.sort(better); layer.length > 0; ) {
    const [next, ...rest] = layer as [PoolEntry, ...PoolEntry[]];
    ordered.push(next);
    const freed = next.validity.provides.flatMap((tag) => waiting.get(tag) ?? []).filter(isFreed);
    layer = freed.length === 0 ? rest : [...rest, ...freed].sort(better);
  }
  return ordered;

  function isFreed(entry: PoolEntry): boolean {
    const left = missing.get(entry)! - 1;
    missing.set(entry, left);
    return left === 0;
  }
}

function better(a: PoolEntry, b: PoolEntry): number {
  const [first, second] = [a.validity.priority, b.validity.priority];
  return first === second ? a.arrival - b.arrival : first > second ? -1 : 1;
}
