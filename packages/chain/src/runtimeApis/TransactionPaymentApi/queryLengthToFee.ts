import type { ApiContext } from '../../runtime/RuntimeApi.ts';

/** What bytes cost, rao: one each (`query_length_to_fee`). */
export function queryLengthToFee(_: ApiContext, length: number): bigint {
  return BigInt(length);
}
