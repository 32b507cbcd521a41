import { callOf, type Variant } from '@taokit/types/registry';
import type { ApiContext } from '../../runtime/RuntimeApi.ts';
import type { Priced } from '../TransactionPaymentApi/priced.ts';

/** What a call is charged for, as if somebody had signed it. */
export function pricedCall({ runtime }: ApiContext, value: Variant): Priced {
  return { info: runtime.infoOf(callOf(value)), isSigned: true, tipRao: 0n };
}
