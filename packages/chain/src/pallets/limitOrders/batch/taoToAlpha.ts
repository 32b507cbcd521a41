import { U64F64 } from '@taokit/fixed';
import { fail } from '../../../runtime/DispatchFailure.ts';

/** How much alpha TAO is worth, rao, floored; none where alpha costs nothing. Fails with `ArithmeticOverflow` (`tao_to_alpha`). */
export function taoToAlpha(taoRao: bigint, priceBits: bigint): bigint {
  if (priceBits === 0n) return 0n;
  const bits = U64F64.checkedDiv(U64F64.saturatingFromInt(taoRao), priceBits);
  if (bits === undefined) fail('LimitOrders.ArithmeticOverflow', `${taoRao} rao buy too much alpha.`);
  return U64F64.floor(bits);
}
