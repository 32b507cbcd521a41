import { type Hotkey, type Ratio, type Tao, taoFromRao } from '@taokit/types';
import type { ApiResult } from '../../chainView/names.ts';
import { hotkeyOf } from '../shared/accounts.ts';

/** A staker's part of a validator's basket. */
export interface BasketShare {
  /** The validator. */
  readonly hotkey: Hotkey;
  /** The staker's shares, in raw units of the chain: 10^9 are one beta, which was worth one TAO when the basket began. */
  readonly betaRaw: bigint;
  /** All shares of the basket. */
  readonly betaTotalRaw: bigint;
  /** The staker's part; absent where there are no shares. */
  readonly fundFraction?: Ratio;
  /** TAO per beta; absent where there are no shares. */
  readonly betaPrice?: Ratio;
  /** What the whole basket is worth. */
  readonly nav: Tao;
  /** What a claim would pay the staker now. */
  readonly value: Tao;
  /** The same at the prices before any sale, for display. */
  readonly spotValue: Tao;
}

type Answer = ApiResult<'BetaBasketRuntimeApi', 'get_root_basket_portfolio'>[number];

/** A position as the runtime answers it. */
export function basketPositionOf(answer: Answer): BasketShare {
  const { beta, beta_total, nav_tao } = answer;
  return {
    hotkey: hotkeyOf(answer.hotkey),
    betaRaw: beta,
    betaTotalRaw: beta_total,
    ...(beta_total > 0n && {
      fundFraction: { numerator: beta, denominator: beta_total },
      betaPrice: { numerator: nav_tao, denominator: beta_total },
    }),
    nav: taoFromRao(nav_tao),
    value: taoFromRao(answer.value_tao),
    spotValue: taoFromRao(answer.spot_value_tao),
  };
}
