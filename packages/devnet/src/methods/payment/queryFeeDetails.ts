import { blockOf } from '../../node/blocks.ts';
import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { bytes, hash, optional } from '../../rpc/readers.ts';
import { queryPayment } from '../shared/queryPayment.ts';

interface InclusionFee {
  readonly base_fee: bigint;
  readonly len_fee: bigint;
  readonly adjusted_weight_fee: bigint;
}

/** The parts of a transaction's fee. */
export const queryFeeDetails: RpcMethod = defineMethod(
  'payment_queryFeeDetails',
  { extrinsic: bytes, hash: optional(hash) },
  ({ node }, { extrinsic, hash }) => {
    const { number } = blockOf(node, hash).header;
    const details = queryPayment(node, 'query_fee_details', extrinsic, number) as {
      readonly inclusion_fee: InclusionFee | null;
    };
    const fee = details.inclusion_fee;
    if (fee === null) return { inclusionFee: null };
    return {
      inclusionFee: {
        baseFee: hexOf(fee.base_fee),
        lenFee: hexOf(fee.len_fee),
        adjustedWeightFee: hexOf(fee.adjusted_weight_fee),
      },
    };
  },
);

function hexOf(rao: bigint): string {
  return `0x${rao.toString(16)}`;
}
