import type { Variant } from '@taokit/types/registry';
import type { ApiContext } from '../../runtime/RuntimeApi.ts';
import { dispatchInfoOf, type RuntimeDispatchInfo } from '../TransactionPaymentApi/priced.ts';
import { pricedCall } from './pricedCall.ts';

/** What a call weighs, and what a signed extrinsic of some length would cost with it (`query_call_info`). */
export function queryCallInfo(context: ApiContext, call: Variant, length: number): RuntimeDispatchInfo {
  return dispatchInfoOf(context, pricedCall(context, call), length);
}
