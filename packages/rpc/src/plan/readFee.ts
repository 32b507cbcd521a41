import { decodeApiResult } from '@taokit/types/registry';
import type { PinnedView } from '../chainView/ChainView.ts';
import { onceOf } from '../chainView/onceOf.ts';
import type { Runtime } from '../client/runtime/Runtime.ts';
import { malformed } from '../internal/errors.ts';
import { bytesOfHex, type Hex, hexOf } from '../internal/hex.ts';
import { withoutSignature } from '../transaction/signTransaction.ts';
import type { UnsignedTransaction } from '../transaction/UnsignedTransaction.ts';

/** The newest block of a client whose fees were asked for. */
const newest = /* @__PURE__ */ new WeakMap<Runtime, { readonly blockHash: Hex }>();

/**
 * Fee of a whole transaction, rao, as the runtime says it; its tip is not in it. Of a hundred transfers that differ in nothing but
 * their nonces it is asked once per block: a fee is of weight and length.
 *
 * @param view - the block it is asked at
 * @param transaction - not signed
 */
export function readFee(view: PinnedView, transaction: UnsignedTransaction): Promise<bigint> {
  const bytes = withoutSignature(transaction);
  const { extensions } = transaction;
  const alike = withoutSignature({ ...transaction, extensions: { ...extensions, CheckNonce: 0 } });
  return onceOf(blockOf(view), `fee of ${bytes.length} bytes: ${hexOf(alike)}`, () => askFee(view, bytes));
}

/** One object for all who look at a block one after the other. */
function blockOf({ runtime, blockHash }: PinnedView): object {
  const known = newest.get(runtime);
  if (known?.blockHash === blockHash) return known;
  const block = { blockHash };
  newest.set(runtime, block);
  return block;
}

async function askFee(view: PinnedView, transaction: Uint8Array): Promise<bigint> {
  const data = new Uint8Array(transaction.length + 4);
  data.set(transaction);
  new DataView(data.buffer).setUint32(transaction.length, transaction.length, true);
  const params = ['TransactionPaymentApi_query_info', hexOf(data), view.blockHash];
  const bytes = bytesOfHex(await view.request('state_call', params));
  if (bytes === undefined) throw malformed('TransactionPaymentApi_query_info', 'hex text');
  const info = decodeApiResult(view.interface, 'TransactionPaymentApi.query_info', bytes);
  return (info as { readonly partial_fee: bigint }).partial_fee;
}
