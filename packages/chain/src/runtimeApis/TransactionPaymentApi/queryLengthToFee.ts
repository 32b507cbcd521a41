import { computeLengthFee } from '../../pallets/transactionPayment/computeFee.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';

/** What bytes cost, rao (`query_length_to_fee`). */
export function queryLengthToFee(context: ChainReads, length: number): bigint {
  return computeLengthFee(context, length);
}
