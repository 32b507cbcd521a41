import type { Hex } from '@taokit/chain';
import type { TransactionStatus } from './PoolEntry.ts';

/** Told how far a transaction is. */
export type Watcher = (status: TransactionStatus) => void;

/** Who watches which transaction. */
export interface Watchers {
  /** Watches a transaction. */
  add(hash: Hex, watcher: Watcher): void;
  /** Stops telling a watcher. */
  remove(watcher: Watcher): void;
  /** Tells where a transaction is. */
  tell(hash: Hex, status: TransactionStatus): void;
  /** Nothing more will happen to a transaction. */
  end(hash: Hex): void;
  /** A transaction stands in a block. */
  included(hash: Hex, block: Hex): void;
  /** A block is final, and so is what stands in it. */
  finalized(block: Hex): void;
}

/** Nobody watches yet. */
export function createWatchers(): Watchers {
  const watching = new Map<Hex, readonly Watcher[]>();
  /** Transactions that are watched until their block is final. */
  const blocks = new Map<Hex, Hex[]>();
  const tell = (hash: Hex, status: TransactionStatus) => {
    for (const watcher of watching.get(hash) ?? []) watcher(status);
  };
  return {
    tell,
    add(hash, watcher) {
      watching.set(hash, [...(watching.get(hash) ?? []), watcher]);
    },
    remove(watcher) {
      for (const [hash, list] of watching) {
        const left = list.filter((other) => other !== watcher);
        if (left.length === 0) watching.delete(hash);
        else watching.set(hash, left);
      }
    },
    end: (hash) => void watching.delete(hash),
    included(hash, block) {
      if (!watching.has(hash)) return;
      blocks.set(block, [...(blocks.get(block) ?? []), hash]);
      tell(hash, { inBlock: block });
    },
    finalized(block) {
      for (const hash of blocks.get(block) ?? []) {
        tell(hash, { finalized: block });
        watching.delete(hash);
      }
      blocks.delete(block);
    },
  };
}
