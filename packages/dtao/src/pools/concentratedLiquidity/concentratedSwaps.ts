import { U64_MAX, U64F64 } from '@taokit/fixed';
import { isqrt } from '../../internal/isqrt.ts';
import { checkReserves } from '../checkStart.ts';
import type { SwapSide } from '../PoolOrder.ts';
import type { SwapModel } from '../SwapModel.ts';
import { concentratedBuy } from './buy.ts';
import { type ConcentratedPool, type ConcentratedRules, concentratedRules } from './ConcentratedPool.ts';
import { concentratedInit } from './init.ts';
import { concentratedMaxInput } from './limit.ts';
import { concentratedPrice } from './price.ts';
import { concentratedSell } from './sell.ts';
import { swapToRoot } from './swap.ts';

/** Last spec version with these pools. */
const LAST_SPEC = 422;

/** What selects the rules of concentrated liquidity. */
export interface ConcentratedModelOptions {
  /** Spec version, 283 .. 379 or 385 .. 422; 422, its last, when left out. */
  readonly spec?: number | undefined;
  /** Constants other than the spec's, such as those of a development runtime. */
  readonly rules?: Partial<ConcentratedRules> | undefined;
}

/** The trading half of `concentratedModel`. */
export function concentratedSwaps(options: ConcentratedModelOptions = {}): SwapModel<ConcentratedPool> {
  const { spec = LAST_SPEC } = options;
  const rules = concentratedRules(spec, options.rules);
  return {
    name: 'concentratedLiquidity',
    spec,
    defaultFeeRateU16: rules.defaultFeeRateU16,
    init: (start) => {
      checkReserves(start);
      return { ok: true, pool: concentratedInit(start) };
    },
    price: (pool) => concentratedPrice(pool) << 32n,
    buy: (pool, order) => concentratedBuy(pool, order, rules),
    sell: (pool, order) => concentratedSell(pool, order, rules),
    maxInput: (pool, side, limitPriceRao, feeRateU16) =>
      concentratedMaxInput(pool, side, limitPriceRao, feeRateU16, rules),
    inputToPrice: (pool, side, targetBits) => inputToPrice(pool, side, targetBits, rules),
  };
}

function inputToPrice(
  pool: ConcentratedPool,
  side: SwapSide,
  targetBits: bigint,
  rules: ConcentratedRules,
): bigint {
  const limitSqrtBits = isqrt(targetBits * U64F64.one);
  const swap = swapToRoot(pool, { side, amountRao: U64_MAX, limitSqrtBits, feeRateU16: 0 }, rules);
  return swap.ok ? swap.amountInRao : 0n;
}
