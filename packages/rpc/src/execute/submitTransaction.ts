import type { Connection } from '../client/connection/Connection.ts';
import { type Hex, hexOf } from '../internal/hex.ts';
import { RpcError } from '../RpcError.ts';
import type { SignedTransaction } from '../transaction/signTransaction.ts';
import { branchDown, hashOfExtrinsic, readHeads } from './blocks.ts';
import { poolAnswerOf } from './poolAnswerOf.ts';

/** Where a transaction was found, or that it is nowhere. */
export type Whereabouts = 'block' | 'pool' | 'nowhere';

/** It is in the pool already. */
const ALREADY_IMPORTED = 1013;
/** As often as a lost connection is waited for. */
const MOST_TRIES = 12;

/**
 * Hands a transaction to the pool, on one connection. When that is lost before the node has answered, the transaction is looked for
 * by its hash first, in blocks and in the pool; only one that is nowhere is handed in again, the same bytes: there is never a second
 * transaction.
 *
 * @param connection - the chain
 * @param transaction - signed
 * @param from - height of the first block it can be in
 * @param call - `Pallet.call` it makes: it tells apart what one number of the pool stands for
 * @throws RpcError `rpc/refused` with the pool's reason; `rpc/unknown-outcome` when no endpoint tells what became of it
 */
export async function submitTransaction(
  connection: Connection,
  transaction: SignedTransaction,
  from: number,
  call?: string,
): Promise<void> {
  let isHandedIn = false;
  for (let attempt = 1; ; attempt++) {
    try {
      const session = await connection.session();
      isHandedIn = true;
      await session.request('author_submitExtrinsic', [hexOf(transaction.bytes)]);
      return;
    } catch (error) {
      const answer = poolAnswerOf(error);
      if (answer?.code === ALREADY_IMPORTED) return;
      const isAnswered = !isUnanswered(error);
      // It may have arrived although the answer was lost, whatever is said to the next one.
      const mayBeIn = isHandedIn && !(isAnswered && attempt === 1);
      if (mayBeIn && (await whereabouts(connection, transaction.hash, from)) !== 'nowhere') return;
      if (answer !== undefined) throw (await import('./explainPoolError.ts')).explainRefusal(answer, call);
      if (isAnswered || !isHandedIn) throw error;
      if (attempt === MOST_TRIES) throw unknownOutcome(transaction.hash, error);
    }
  }
}

/** Whether an error says nothing about what became of the transaction. */
function isUnanswered(error: unknown): boolean {
  return (
    error instanceof RpcError &&
    ['rpc/connection-lost', 'rpc/timeout', 'rpc/no-endpoint', 'rpc/closed'].includes(error.code)
  );
}

/** Where a transaction is whose answer was lost: when that cannot be told, nobody may take it for one that was not sent. */
async function whereabouts(connection: Connection, hash: Hex, from: number): Promise<Whereabouts> {
  try {
    return await locate(connection, hash, from);
  } catch (cause) {
    throw unknownOutcome(hash, cause);
  }
}

/**
 * Looks for a transaction by its hash: in the pool, then in the blocks of the best branch, since it moves from the one to the other.
 *
 * @param connection - the chain
 * @param hash - of the transaction
 * @param from - height of the first block it can be in
 */
export async function locate(
  connection: Pick<Connection, 'request'>,
  hash: Hex,
  from: number,
): Promise<Whereabouts> {
  const pending = (await connection.request('author_pendingExtrinsics', [])) as readonly Hex[];
  if (pending.some((extrinsic) => hashOfExtrinsic(extrinsic) === hash)) return 'pool';
  const { best } = await readHeads(connection);
  for await (const { extrinsics } of branchDown(connection, best, from))
    if (extrinsics.includes(hash)) return 'block';
  return 'nowhere';
}

function unknownOutcome(hash: Hex, cause: unknown): RpcError {
  return new RpcError(`No endpoint tells what became of transaction ${hash}.`, {
    code: 'rpc/unknown-outcome',
    fix: 'Look for its hash before you make it again.',
    values: { hash },
    cause,
  });
}
