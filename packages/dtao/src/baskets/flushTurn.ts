import { arrayOf, nullable, objectOf, text } from '@taokit/errors/check';
import { check } from '../internal/check.ts';

/** A row of the queue: a hotkey's dividend of one subnet. */
export interface QueueKey {
  /** The hotkey. */
  readonly hotkey: string;
  /** The row's raw storage key, hex: what orders the queue. */
  readonly key: string;
}

/** Whose turn it is in a block. */
export interface FlushTurn {
  /** Whose queue is flushed, or `null` in a block that only starts over. */
  readonly hotkey: string | null;
  /** `PendingBasketFlushCursor` afterwards. */
  readonly cursor: string | null;
}

/**
 * Whose dividends a block deposits: those of one hotkey, the first after the cursor. At the end a block only clears it.
 *
 * Source: `flush_pending_basket_deposits_block` in `pallets/subtensor/src/staking/basket_flush.rs`, from spec 441; runs right
 * after the coinbase.
 *
 * @param queue - all rows that wait, in any order
 * @param cursor - `PendingBasketFlushCursor`, hex, or `null`
 */
export function computeFlushTurn(queue: readonly QueueKey[], cursor: string | null): FlushTurn {
  check(queue, arrayOf(objectOf({ hotkey: text, key: text })), 'queue');
  check(cursor, nullable(text), 'cursor');
  const ordered = [...queue].sort((a, b) => (a.key < b.key ? -1 : 1));
  const next = ordered.find(({ key }) => cursor === null || key > cursor);
  if (next === undefined) return { hotkey: null, cursor: null };
  const last = ordered.findLast(({ hotkey }) => hotkey === next.hotkey);
  return { hotkey: next.hotkey, cursor: (last ?? next).key };
}
