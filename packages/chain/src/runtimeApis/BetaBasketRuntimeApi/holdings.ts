import { computeBasketValue } from '@taokit/dtao/baskets';
import { saturatingAddU64 } from '@taokit/fixed';
import { readFund } from '../../pallets/subtensorModule/baskets/fund.ts';
import { alphaWorth } from '../../pallets/swap/alphaWorth.ts';
import { alphaPrice, hasPool } from '../../pallets/swap/pool.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';
import type { AccountId } from '../../state/AccountId.ts';

/** What a fund holds of a subnet, rao. */
export interface BasketHolding {
  /** The subnet; 0 is the fund's cash. */
  readonly netuid: number;
  /** How much alpha. */
  readonly alpha: bigint;
  /** At the spot price. */
  readonly spot_tao: bigint;
  /** What selling all of it now would bring, without fee. */
  readonly realizable_tao: bigint;
}

/** What a hotkey's fund holds, by netuid (`get_basket_holdings`). */
export function holdingsOf(context: ChainReads, hotkey: AccountId): readonly BasketHolding[] {
  return readFund(context.state, hotkey).rows.map((row) => ({
    netuid: row.netuid,
    alpha: row.alphaRao,
    spot_tao: spotValue(context, row.netuid, row.alphaRao),
    realizable_tao: computeBasketValue([row]),
  }));
}

/** What holdings are worth together, rao. */
export function sumOf(holdings: readonly BasketHolding[], mark: 'spot_tao' | 'realizable_tao'): bigint {
  return holdings.reduce((sum, holding) => saturatingAddU64(sum, holding[mark]), 0n);
}

/** `spot_tao_for_alpha`. */
function spotValue(context: ChainReads, netuid: number, alphaRao: bigint): bigint {
  if (!hasPool(context.state, netuid)) return alphaRao;
  return alphaWorth(alphaRao, alphaPrice(context, netuid));
}
