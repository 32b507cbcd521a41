import { type Alpha, alphaFromRao, type Hotkey, type Ratio, type Tao, taoFromRao } from '@taokit/types';
import type { ApiResult } from '../../chainView/names.ts';
import { hotkeyOf } from '../shared/accounts.ts';
import { type FixedPoint, fixedPoint } from '../shared/fixedPoint.ts';

/** What a basket holds of one subnet, at two prices. */
export interface SummaryHolding {
  /** The subnet; 0 is its TAO. */
  readonly netuid: number;
  /** How much. */
  readonly alpha: Alpha;
  /** Its worth at the price before any sale. */
  readonly spot: Tao;
  /** What a sale would pay now. */
  readonly realizable: Tao;
}

/** What the runtime says of the price and the return of a basket's shares. */
export interface BasketPricing {
  /** TAO per share. */
  readonly spotPrice: FixedPoint;
  /** The price that is shown. */
  readonly displayPrice: FixedPoint;
  /** The price of what stays staked. */
  readonly stakePrice: FixedPoint;
  /** What stakers earned. */
  readonly stakerYield: FixedPoint;
  /** The same, weighted by time. */
  readonly stakerTwr: FixedPoint;
  /** The network's index of baskets when this one began. */
  readonly bagIndex: FixedPoint;
  /** The network's index of stakes when this one began. */
  readonly stakeIndex: FixedPoint;
  /** When it began. */
  readonly firstBlock: number;
  /** Whether the numbers may still change. */
  readonly provisional: boolean;
  /** The shares that are shown. */
  readonly displayShares: FixedPoint;
}

/** A validator's basket. */
export interface BasketSummary {
  /** The validator. */
  readonly hotkey: Hotkey;
  /** All shares, in raw units of the chain: 10^9 are one beta. */
  readonly betaTotalRaw: bigint;
  /** TAO per beta; absent where there are no shares. */
  readonly betaPrice?: Ratio;
  /** What a sale of all would pay now. */
  readonly nav: Tao;
  /** Its worth at the prices before any sale. */
  readonly spotNav: Tao;
  /** Everything ever put in. */
  readonly deposited: Tao;
  /** Everything ever paid out. */
  readonly redeemed: Tao;
  /** Worth and payments over deposits; absent where nothing was put in. */
  readonly lifetimeReturn?: Ratio;
  /** What it holds. */
  readonly holdings: readonly SummaryHolding[];
  /** Raw shares made per rao of root stake since the beginning. */
  readonly basketRate: FixedPoint;
  /** Price and return of the shares, as the runtime says; absent where the node does not. */
  readonly pricing?: BasketPricing;
}

type Answer = ApiResult<'BetaBasketRuntimeApi', 'get_validator_basket_summary'>;
type Priced = NonNullable<ApiResult<'BetaBasketRuntimeApi', 'get_beta_pricing'>>;

/** A basket as the runtime answers it. */
export function basketSummaryOf(
  answer: Answer,
  rate: { readonly bits: bigint },
  priced: Priced | undefined,
): BasketSummary {
  const { nav_tao: nav, shares, deposited_tao: deposited, redeemed_tao: redeemed } = answer;
  return {
    hotkey: hotkeyOf(answer.hotkey),
    betaTotalRaw: shares,
    ...(shares > 0n && { betaPrice: { numerator: nav, denominator: shares } }),
    nav: taoFromRao(nav),
    spotNav: taoFromRao(answer.spot_nav_tao),
    deposited: taoFromRao(deposited),
    redeemed: taoFromRao(redeemed),
    ...(deposited > 0n && { lifetimeReturn: { numerator: nav + redeemed, denominator: deposited } }),
    holdings: answer.holdings.map(({ netuid, alpha, spot_tao, realizable_tao }) => ({
      netuid,
      alpha: alphaFromRao(netuid, alpha),
      spot: taoFromRao(spot_tao),
      realizable: taoFromRao(realizable_tao),
    })),
    basketRate: fixedPoint(rate, 32),
    ...(priced && { pricing: pricingOf(priced) }),
  };
}

function pricingOf(priced: Priced): BasketPricing {
  const fixed = (value: { readonly bits: bigint }) => fixedPoint(value, 64);
  return {
    spotPrice: fixed(priced.spot_price),
    displayPrice: fixed(priced.display_price),
    stakePrice: fixed(priced.stake_price),
    stakerYield: fixed(priced.staker_yield),
    stakerTwr: fixed(priced.staker_twr),
    bagIndex: fixed(priced.bag_index),
    stakeIndex: fixed(priced.stake_index),
    firstBlock: Number(priced.first_block),
    provisional: priced.provisional,
    displayShares: fixed(priced.display_shares),
  };
}
