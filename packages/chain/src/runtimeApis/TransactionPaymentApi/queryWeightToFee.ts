import { blockLimitsOf } from '../../pallets/system/blockLimits.ts';
import type { Weight } from '../../pallets/system/storage.ts';
import { computeWeightFee } from '../../pallets/transactionPayment/computeFee.ts';
import type { ApiContext } from '../../runtime/RuntimeApi.ts';

/** What a weight costs, rao (`query_weight_to_fee`). */
export function queryWeightToFee({ runtime, spec }: ApiContext, { ref_time }: Weight): bigint {
  return computeWeightFee({ spec, limits: blockLimitsOf(runtime.registry) }, ref_time);
}
