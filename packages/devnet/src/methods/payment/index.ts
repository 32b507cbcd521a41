import type { RpcMethod } from '../../rpc/defineMethod.ts';
import { queryFeeDetails } from './queryFeeDetails.ts';
import { queryInfo } from './queryInfo.ts';

/** `payment_*`. */
export const paymentMethods: readonly RpcMethod[] = [queryFeeDetails, queryInfo];
