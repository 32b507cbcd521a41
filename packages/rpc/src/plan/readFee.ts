import { decodeApiResult } from '@taokit/types/registry';
import type { PinnedView } from '../chainView/ChainView.ts';
import { malformed } from '../internal/errors.ts';
import { bytesOfHex, hexOf } from '../internal/hex.ts';

/** Fee of a whole transaction, rao, as the runtime says it; its tip is not in it. */
export async function readFee(view: PinnedView, transaction: Uint8Array): Promise<bigint> {
  const data = new Uint8Array(transaction.length + 4);
  data.set(transaction);
  new DataView(data.buffer).setUint32(transaction.length, transaction.length, true);
  const params = ['TransactionPaymentApi_query_info', hexOf(data), view.blockHash];
  const bytes = bytesOfHex(await view.request('state_call', params));
  if (bytes === undefined) throw malformed('TransactionPaymentApi_query_info', 'hex text');
  const info = decodeApiResult(view.interface, 'TransactionPaymentApi.query_info', bytes);
  return (info as { readonly partial_fee: bigint }).partial_fee;
}
