import type { Variant } from '@taokit/types/registry';
import type { ApiContext } from '../../runtime/RuntimeApi.ts';
import { type FeeDetails, feeDetailsOf } from '../TransactionPaymentApi/priced.ts';
import { pricedCall } from './pricedCall.ts';

/** What the fee of a signed extrinsic with a call would be made of (`query_call_fee_details`). */
export function queryCallFeeDetails(context: ApiContext, call: Variant, length: number): FeeDetails {
  return feeDetailsOf(context, pricedCall(context, call), length);
}
