import type { Chain, Hex, ProducedBlock, TransactionRefusal, ValidTransaction } from '@taokit/chain';
import { blake2 } from '../internal/blake2.ts';
import { includedHashes } from './includedHashes.ts';
import { nonceTag } from './nonceTag.ts';
import type { PoolEntry, TransactionStatus } from './PoolEntry.ts';
import {
  alreadyImported,
  immediatelyDropped,
  refusedByRuntime,
  temporarilyBanned,
  tooLowPriority,
} from './poolErrors.ts';
import { NODE_LIMITS, overLimit, type PoolLimits } from './poolLimits.ts';
import { readyOrder } from './readyOrder.ts';
import { createWatchers, type Watcher } from './watchers.ts';

/** Transactions that wait for a block. */
export interface Pool {
  /**
   * Takes a transaction.
   *
   * @param bytes - with their length in front
   * @param watcher - told how far it is, from the first status on
   * @returns its hash
   * @throws RpcError with a node's code when it is refused
   */
  submit(bytes: Uint8Array, watcher?: Watcher): Hex;
  /** Those that may stand in the next block, in the order they will. */
  ready(): readonly PoolEntry[];
  /** Those that wait for others of their account. */
  future(): readonly PoolEntry[];
  /** Stops telling a watcher. */
  unwatch(watcher: Watcher): void;
  /**
   * Forgets transactions by hash, and those that were ready because of them; answers which it had. A node bans the first, too; here
   * they may come again, which is how a pool is played that forgets.
   */
  remove(hashes: readonly Hex[]): readonly Hex[];
  /** A block was made: what stands in it leaves, what was refused is banned. */
  noteBlock(produced: ProducedBlock): void;
  /** A block became final. */
  noteFinalized(hash: Hex): void;
  /** Blocks were forgotten: what waits is looked at again. */
  noteReset(): void;
  /** The chain was changed by hand: what was refused may be fine now. */
  liftBans(): void;
  /** How many transactions with nonces from this one on follow each other in the pool. */
  nextNonce(account: Hex, nonce: number): number;
}

/** What a pool is made of. */
export interface PoolOptions {
  /** The chain that says what is valid. */
  readonly chain: () => Chain;
  /** How much may wait; as much as in a node when left out. */
  readonly limits?: Partial<PoolLimits>;
  /** How many blocks one that was refused is banned for; 150, a node's half hour, when left out. */
  readonly banBlocks?: number;
}

/**
 * Makes an empty pool.
 *
 * As in a node, one of two transactions with the same nonce stays, or with another tag in common, such as a commit to the same
 * weights: the one of greater priority than all it takes the place of, and the older of equals. On this chain the tip is no part of
 * the priority.
 *
 * @param options - what it is made of
 */
export function createPool({ chain, limits, banBlocks = 150 }: PoolOptions): Pool {
  const bounds = { ...NODE_LIMITS, ...limits };
  const entries = new Map<Hex, PoolEntry>();
  /** Which transaction provides a tag. */
  const providers = new Map<Hex, Hex>();
  const bans = new Map<Hex, number>();
  const watchers = createWatchers();
  let arrivals = 0;
  let totalBytes = 0;
  let readyHashes = new Set<Hex>();
  /** What was handed out for a block, in its order. */
  let offered: readonly PoolEntry[] = [];

  return {
    submit,
    ready() {
      offered = readyOrder(entries.values());
      return offered;
    },
    future() {
      return [...entries.values()].filter(({ hash }) => !readyHashes.has(hash));
    },
    unwatch: watchers.remove,
    remove(hashes) {
      const removed = hashes.filter((hash) => entries.has(hash)).flatMap(removeSubtree);
      refresh();
      return removed;
    },
    noteBlock,
    noteFinalized: (hash) => watchers.finalized(hash),
    noteReset() {
      bans.clear();
      for (const { hash, bytes } of [...entries.values()]) {
        const validity = chain().validate(bytes);
        if (!validity.ok) drop(hash, 'invalid');
        else entries.set(hash, { ...entries.get(hash)!, validity });
      }
      refresh();
    },
    liftBans: () => bans.clear(),
    nextNonce(account, nonce) {
      let next = nonce;
      while (providers.has(nonceTag(account, next))) next++;
      return next;
    },
  };

  function submit(bytes: Uint8Array, watcher?: Watcher): Hex {
    const hash = blake2(bytes);
    if (entries.has(hash)) throw alreadyImported(hash);
    const now = chain().head.header.number;
    if ((bans.get(hash) ?? 0) > now) throw temporarilyBanned();
    const validity = chain().validate(bytes);
    if (!validity.ok) {
      // Where the runtime cannot tell (`Unknown`), it may the next time.
      if (!validity.refusal.startsWith('Unknown.')) ban(hash);
      throw refusedByRuntime(validity);
    }
    const rivals = rivalsOf(validity.provides);
    const theirs = rivals.reduce((sum, rival) => sum + rival.validity.priority, 0n);
    if (rivals.length > 0 && theirs >= validity.priority) throw tooLowPriority(theirs, validity.priority);
    const validUntil = Math.min(now + Number(validity.longevity), Number.MAX_SAFE_INTEGER);
    if (watcher !== undefined) watchers.add(hash, watcher);
    for (const rival of rivals) drop(rival.hash, { usurped: hash });
    entries.set(hash, { hash, bytes, validity, arrival: arrivals++, validUntil });
    totalBytes += bytes.length;
    for (const tag of validity.provides) providers.set(tag, hash);
    if (rivals.length > 0) refresh();
    else noteArrival(hash, validity);
    if (!readyHashes.has(hash)) watchers.tell(hash, 'future');
    enforceLimits();
    if (!entries.has(hash)) throw immediatelyDropped();
    return hash;
  }

  function enforceLimits(): void {
    const future = entries.size - readyHashes.size;
    const fits = readyHashes.size <= bounds.ready && future <= bounds.future;
    if (fits && totalBytes <= Math.min(bounds.readyBytes, bounds.futureBytes)) return;
    const beyond = overLimit([...entries.values()], readyHashes, bounds);
    for (const hash of beyond) drop(hash, 'dropped');
    if (beyond.length > 0) refresh();
  }

  /** What came may be ready, and with it what waited for it; nothing else changes. */
  function noteArrival(hash: Hex, { requires, provides }: ValidTransaction): void {
    if (!requires.every((tag) => readyHashes.has(providers.get(tag) ?? hash))) return;
    const waits = readyHashes.size + 1 < entries.size && isAwaited(provides);
    if (waits) refresh();
    else {
      readyHashes.add(hash);
      watchers.tell(hash, 'ready');
    }
  }

  function isAwaited(provides: readonly Hex[]): boolean {
    for (const { validity } of entries.values())
      if (validity.requires.some((tag) => provides.includes(tag))) return true;
    return false;
  }

  /** Those that provide one of the tags; a transaction may share its nonce with one, and what it commits to with another. */
  function rivalsOf(provides: readonly Hex[]): readonly PoolEntry[] {
    const hashes = new Set(provides.flatMap((tag) => providers.get(tag) ?? []));
    return [...hashes].flatMap((hash) => entries.get(hash) ?? []);
  }

  function noteBlock(produced: ProducedBlock): void {
    const { block, rejected } = produced;
    const { number } = block.header;
    const included = includedHashes(produced, offered);
    offered = [];
    for (const hash of included) {
      const entry = entries.get(hash);
      if (entry === undefined) continue;
      forget(entry);
      watchers.included(hash, block.hash);
    }
    for (const { transaction, refusal } of rejected) {
      // Calls without a signature never were in the pool, nor was what was sealed.
      const entry = transaction instanceof Uint8Array ? entries.get(blake2(transaction)) : undefined;
      if (entry !== undefined && !mayFitLater(entry, refusal)) removeInvalid(entry.hash);
    }
    for (const { hash, validUntil } of [...entries.values()]) if (validUntil <= number) removeInvalid(hash);
    for (const [hash, until] of bans) if (until <= number) bans.delete(hash);
    revalidateFuture();
    refresh();
  }

  /** What did not fit waits for the next block, and with it what comes after it: an author does not even try that. */
  function mayFitLater({ validity }: PoolEntry, { refusal }: TransactionRefusal): boolean {
    const waits = validity.requires.some((tag) => providers.has(tag));
    return refusal === 'Invalid.ExhaustsResources' || (refusal === 'Invalid.Future' && waits);
  }

  /**
   * Bans a transaction, and removes it with all that were ready because of it: those may come again at once.
   *
   * Source: `remove_invalid` in `sc-transaction-pool`, `validated_pool.rs`.
   *
   * @returns what was removed
   */
  function removeInvalid(hash: Hex): readonly Hex[] {
    ban(hash);
    return removeSubtree(hash);
  }

  function ban(hash: Hex): void {
    bans.set(hash, chain().head.header.number + banBlocks);
  }

  function removeSubtree(hash: Hex): readonly Hex[] {
    const provides = entries.get(hash)?.validity.provides;
    if (provides === undefined) return [];
    drop(hash, 'invalid');
    const after = [...entries.values()].filter(
      (entry) => readyHashes.has(entry.hash) && entry.validity.requires.some((tag) => provides.includes(tag)),
    );
    return [hash, ...after.flatMap((entry) => removeSubtree(entry.hash))];
  }

  /** What waited for a transaction may need it no more, and a nonce may be used up. */
  function revalidateFuture(): void {
    for (const entry of [...entries.values()]) {
      if (entry.validity.requires.every((tag) => providers.has(tag)) && entry.validity.requires.length > 0)
        continue;
      const validity = chain().validate(entry.bytes);
      if (validity.ok) entries.set(entry.hash, { ...entry, validity });
      else drop(entry.hash, 'invalid');
    }
  }

  function drop(hash: Hex, status: TransactionStatus): void {
    const entry = entries.get(hash);
    if (entry !== undefined) forget(entry);
    watchers.tell(hash, status);
    watchers.end(hash);
  }

  function forget({ hash, bytes, validity }: PoolEntry): void {
    if (entries.delete(hash)) totalBytes -= bytes.length;
    readyHashes.delete(hash);
    for (const tag of validity.provides) if (providers.get(tag) === hash) providers.delete(tag);
  }

  /** Tells those that became ready. */
  function refresh(): void {
    const before = readyHashes;
    readyHashes = new Set(readyOrder(entries.values()).map(({ hash }) => hash));
    for (const hash of readyHashes) if (!before.has(hash)) watchers.tell(hash, 'ready');
  }
}
