import type { Connection } from '../client/connection/Connection.ts';
import { aborted } from '../internal/errors.ts';
import type { Hex } from '../internal/hex.ts';
import { tellListener } from '../internal/tellListener.ts';
import type { SignedTransaction } from '../transaction/signTransaction.ts';
import { type FollowedChain, followerOf } from './createBlockFollower.ts';

/** Where a transaction is. */
export interface Inclusion {
  /** Hash of the block. */
  readonly blockHash: Hex;
  /** Its height. */
  readonly blockNumber: number;
  /** Which extrinsic of it. */
  readonly extrinsicIndex: number;
  /** Whether the block is final. */
  readonly isFinal: boolean;
}

/** What is waited for. */
export interface WaitOptions {
  /** Height of the first block it can be in. */
  readonly from: number;
  /** A block of the best branch, or one that is final. */
  readonly until: 'included' | 'finalized';
  /** Stops waiting: the transaction stays where it is. */
  readonly signal?: AbortSignal | undefined;
  /** Whether it is sealed, and so never handed in by itself; false when left out. */
  readonly isSealed?: boolean;
  /** Told when the transaction is found, or found again after its block was left. */
  readonly onIncluded?: ((inclusion: Inclusion) => void) | undefined;
}

/** After so many blocks without it, a transaction is looked for in the pool: nodes forget. */
const BLOCKS_UNSEEN = 3;

/**
 * Waits until a transaction is in a block. A block that the chain leaves for another branch does not count; a transaction that the
 * pool has forgotten is handed in again, the same bytes, for as long as its era lasts.
 *
 * @throws RpcError `rpc/aborted`; `rpc/expired` when its era is over; `rpc/replaced` when another one took its nonce; `rpc/refused`
 */
export function awaitInclusion(
  connection: Connection,
  transaction: SignedTransaction,
  options: WaitOptions,
): Promise<Inclusion> {
  const { from, until, signal, onIncluded } = options;
  return new Promise((done, fail) => {
    let seen: Hex | undefined;
    let isAsking = false;
    let askedAt = from;
    const settle = (tell: () => void) => {
      stop();
      signal?.removeEventListener('abort', onAbort);
      tell();
    };
    const onAbort = () => settle(() => fail(aborted(`Waiting for transaction ${transaction.hash}`, signal!)));
    const look = (chain: FollowedChain) => {
      const found = find(chain, transaction.hash, from);
      if (found === undefined) {
        seen = undefined;
        if (isAsking || chain.best < askedAt + BLOCKS_UNSEEN) return;
        isAsking = true;
        askedAt = chain.best;
        // Most are in a block by then.
        import('./whyNot.ts')
          .then(({ whyNot }) => whyNot(connection, transaction, chain, options))
          .then((reason) => reason && settle(() => fail(reason)))
          .catch(() => {})
          .finally(() => {
            isAsking = false;
          });
        return;
      }
      if (seen !== found.blockHash) tellListener(onIncluded, found);
      seen = found.blockHash;
      if (until === 'included' || found.isFinal) settle(() => done(found));
    };
    if (signal?.aborted) {
      fail(aborted(`Waiting for transaction ${transaction.hash}`, signal));
      return;
    }
    const stop = followerOf(connection).follow(from, look);
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}

function find({ blocks, final }: FollowedChain, hash: Hex, from: number): Inclusion | undefined {
  for (const block of blocks.values()) {
    if (block.number < from) continue;
    const extrinsicIndex = block.extrinsics.indexOf(hash);
    if (extrinsicIndex !== -1)
      return {
        blockHash: block.hash,
        blockNumber: block.number,
        extrinsicIndex,
        isFinal: block.number <= final,
      };
  }
  return undefined;
}
