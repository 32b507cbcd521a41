import type { Connection } from '../client/connection/Connection.ts';
import { bytesOfHex, type Hex, hexOf } from '../internal/hex.ts';
import { RpcError } from '../RpcError.ts';
import type { SignedTransaction } from '../transaction/signTransaction.ts';
import type { FollowedChain } from './createBlockFollower.ts';
import { locate, submitTransaction } from './submitTransaction.ts';

/** Why a transaction is in no block: an error when it never will be. One that was forgotten is handed in again. */
export async function whyNot(
  connection: Connection,
  transaction: SignedTransaction,
  { final }: FollowedChain,
  { from, isSealed = false }: { readonly from: number; readonly isSealed?: boolean },
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
