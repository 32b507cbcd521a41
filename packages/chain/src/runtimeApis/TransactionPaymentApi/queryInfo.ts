import type { ApiContext } from '../../runtime/RuntimeApi.ts';
import { dispatchInfoOf, pricedExtrinsic, type RuntimeDispatchInfo } from './priced.ts';

/**
 * What an extrinsic weighs and costs without its tip (`query_info`).
 *
 * @param context - where
 * @param body - the extrinsic without its length in front
 * @param length - with it, bytes
 */
export function queryInfo(context: ApiContext, body: Uint8Array, length: number): RuntimeDispatchInfo {
  return dispatchInfoOf(context, pricedExtrinsic(context, body), length);
}
