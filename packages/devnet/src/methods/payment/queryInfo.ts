import { blockOf } from '../../node/blocks.ts';
import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { bytes, hash, optional } from '../../rpc/readers.ts';
import { queryPayment } from '../shared/queryPayment.ts';

interface DispatchInfo {
  readonly weight: { readonly ref_time: bigint; readonly proof_size: bigint };
  readonly class: { readonly type: string };
  readonly partial_fee: bigint;
}

/** What a transaction is charged for, and its fee without the tip. */
export const queryInfo: RpcMethod = defineMethod(
  'payment_queryInfo',
  { extrinsic: bytes, hash: optional(hash) },
  ({ node }, { extrinsic, hash }) => {
    const { number } = blockOf(node, hash).header;
    const info = queryPayment(node, 'query_info', extrinsic, number) as DispatchInfo;
    return {
      weight: { ref_time: Number(info.weight.ref_time), proof_size: Number(info.weight.proof_size) },
      class: info.class.type.toLowerCase(),
      partialFee: info.partial_fee.toString(),
    };
  },
);
