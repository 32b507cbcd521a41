import type { Connection } from '../client/connection/Connection.ts';
import { aborted } from '../internal/errors.ts';
import { bytesOfHex, type Hex, hexOf } from '../internal/hex.ts';
import { tellListener } from '../internal/tellListener.ts';
import { RpcError } from '../RpcError.ts';
import type { SignedTransaction } from '../transaction/signTransaction.ts';
import { type FollowedChain, followerOf } from './createBlockFollower.ts';
import { locate, submitTransaction } from './submitTransaction.ts';

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
        whyNot(connection, transaction, chain, options)
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

/** Why a transaction is in no block: an error when it never will be. One that was forgotten is handed in again. */
async function whyNot(
  connection: Connection,
  transaction: SignedTransaction,
  { final }: FollowedChain,
  { from, isSealed = false }: WaitOptions,
): Promise<RpcError | undefined> {
  const { address, nonce, hash, validBlocks } = transaction;
  const isOver = final >= validBlocks.last;
  if (isSealed && !isOver) return undefined;
  const where = await locate(connection, hash, from);
  // Whoever hears that it has expired makes it again: nothing is said before every block was looked at once more.
  if (isOver && where !== 'block') return expired(hash, validBlocks.last);
  if (where !== 'nowhere') return undefined;
  if ((await finalNonce(connection, address)) > nonce) return replaced(hash, nonce);
  try {
    await submitTransaction(connection, transaction, from);
    return undefined;
  } catch (error) {
    const isRefused = error instanceof RpcError && error.code === 'rpc/refused';
    return isRefused && (await locate(connection, hash, from)) === 'nowhere' ? error : undefined;
  }
}

/** The account's count after the newest final block. */
async function finalNonce(connection: Connection, address: string): Promise<number> {
  const { accountBytes } = await import('@taokit/keys');
  const block = await connection.request('chain_getFinalizedHead', []);
  const params = ['AccountNonceApi_account_nonce', hexOf(accountBytes(address)), block];
  const bytes = bytesOfHex(await connection.request('state_call', params)) ?? new Uint8Array(4);
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
}

function expired(hash: Hex, last: number): RpcError {
  return new RpcError(`Transaction ${hash} was valid up to block ${last}, and is in none.`, {
    code: 'rpc/expired',
    fix: 'Make it again, with a longer eraBlocks where the signer is slow.',
    values: { hash, last },
  });
}

function replaced(hash: Hex, nonce: number): RpcError {
  return new RpcError(`Another transaction took nonce ${nonce} before ${hash}.`, {
    code: 'rpc/replaced',
    fix: 'Do not write from one account with two programs at a time.',
    values: { hash, nonce },
  });
}
