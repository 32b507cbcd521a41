import { U64F64 } from '@taokit/fixed';
import { alphaPrice } from '../../pallets/swap/pool.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';

const RAO = 1_000_000_000n;

/** Spot price of a subnet's alpha, rao of TAO per alpha, floored (`current_alpha_price`). */
export function currentAlphaPrice(context: ChainReads, netuid: number): bigint {
  return U64F64.saturatingToU64(
    U64F64.saturatingMul(alphaPrice(context, netuid), U64F64.saturatingFromInt(RAO)),
  );
}
