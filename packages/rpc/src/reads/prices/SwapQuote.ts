import { type Alpha, alphaFromRao, type Tao, taoFromRao } from '@taokit/types';
import type { ApiResult } from '../../chainView/names.ts';

/** What the node says a swap would do. */
export interface SwapQuote {
  /** The TAO side. */
  readonly tao: Tao;
  /** The alpha side. */
  readonly alpha: Alpha;
  /** Fee in TAO. */
  readonly taoFee: Tao;
  /** Fee in alpha. */
  readonly alphaFee: Alpha;
  /** How much less it is than at the price before, in TAO; absent on runtimes before spec 391. */
  readonly taoSlippage?: Tao;
  /** How much less it is than at the price before, in alpha; absent on runtimes before spec 391. */
  readonly alphaSlippage?: Alpha;
}

type Answer = ApiResult<'SwapRuntimeApi', 'sim_swap_tao_for_alpha'>;

/** A simulation as the runtime answers it. */
export function swapQuoteOf(netuid: number, answer: Answer): SwapQuote {
  const { tao_slippage, alpha_slippage } = answer as Partial<Answer>;
  return {
    tao: taoFromRao(answer.tao_amount),
    alpha: alphaFromRao(netuid, answer.alpha_amount),
    taoFee: taoFromRao(answer.tao_fee),
    alphaFee: alphaFromRao(netuid, answer.alpha_fee),
    ...(tao_slippage !== undefined && { taoSlippage: taoFromRao(tao_slippage) }),
    ...(alpha_slippage !== undefined && { alphaSlippage: alphaFromRao(netuid, alpha_slippage) }),
  };
}
