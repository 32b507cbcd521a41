import type { Hex } from '@taokit/chain';
import type { PoolEntry } from './PoolEntry.ts';

/** How much may wait. */
export interface PoolLimits {
  /** Transactions that are ready. */
  readonly ready: number;
  /** Their bytes. */
  readonly readyBytes: number;
  /** Transactions that wait for others. */
  readonly future: number;
  /** Their bytes. */
  readonly futureBytes: number;
}

/** A node's own. Source: `sc-cli`, `TransactionPoolParams`: 8,192 and 20 MiB ready, a tenth of each waiting. */
export const NODE_LIMITS: PoolLimits = {
  ready: 8_192,
  readyBytes: 20 * 2 ** 20,
  future: 819,
  futureBytes: 2 * 2 ** 20,
};

/**
 * The transactions a pool has no room for: of those that are ready the ones of least priority, among equals those that came last; of
 * those that wait the ones that came first.
 *
 * Source: `enforce_limits` in `sc-transaction-pool`, `base_pool.rs`.
 *
 * @param entries - all that wait
 * @param ready - which of them are ready
 * @param limits - how much may wait
 */
export function overLimit(
  entries: readonly PoolEntry[],
  ready: ReadonlySet<Hex>,
  limits: PoolLimits,
): readonly Hex[] {
  const waiting = entries.filter(({ hash }) => !ready.has(hash));
  const able = entries.filter(({ hash }) => ready.has(hash));
  return [
    ...beyond(able.sort(worstLast), limits.ready, limits.readyBytes),
    ...beyond(waiting.sort(newestFirst), limits.future, limits.futureBytes),
  ];
}

const bytesOf = (entries: readonly PoolEntry[]) => entries.reduce((sum, { bytes }) => sum + bytes.length, 0);

/** Those that no longer fit behind the others. */
function beyond(ordered: readonly PoolEntry[], count: number, bytes: number): readonly Hex[] {
  let size = bytesOf(ordered);
  let left = ordered.length;
  const dropped: Hex[] = [];
  while (left > count || size > bytes) {
    const worst = ordered[--left]!;
    size -= worst.bytes.length;
    dropped.push(worst.hash);
  }
  return dropped;
}

function worstLast(a: PoolEntry, b: PoolEntry): number {
  const [first, second] = [a.validity.priority, b.validity.priority];
  return first === second ? a.arrival - b.arrival : first > second ? -1 : 1;
}

const newestFirst = (a: PoolEntry, b: PoolEntry) => b.arrival - a.arrival;
