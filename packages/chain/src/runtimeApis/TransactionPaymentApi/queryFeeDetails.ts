import type { ApiContext } from '../../runtime/RuntimeApi.ts';
import { type FeeDetails, feeDetailsOf, pricedExtrinsic } from './priced.ts';

/**
 * What an extrinsic's fee is made of (`query_fee_details`).
 *
 * @param context - where
 * @param body - the extrinsic without its length in front
 * @param length - with it, bytes
 */
export function queryFeeDetails(context: ApiContext, body: Uint8Array, length: number): FeeDetails {
  return feeDetailsOf(context, pricedExtrinsic(context, body), length);
}
