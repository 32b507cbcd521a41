import { U64F64 } from '@taokit/fixed';
import { isqrt } from '../../internal/isqrt.ts';
import { U64_MAX } from '../../internal/u64.ts';
import { checkReserves } from '../checkStart.ts';
import { injectThenBuy } from '../emit.ts';
import type { PoolModel } from '../PoolModel.ts';
import type { SwapSide } from '../PoolOrder.ts';
import { concentratedBuy } from './buy.ts';
import { type ConcentratedPool, type ConcentratedRules, concentratedRules } from './ConcentratedPool.ts';
import { concentratedInit } from './init.ts';
import { concentratedInject } from './inject.ts';
import { concentratedMaxInput } from './limit.ts';
import { concentratedAlphaNeeded } from './needed.ts';
import { concentratedPrice } from './price.ts';
import { concentratedSell } from './sell.ts';
import { swapToRoot } from './swap.ts';

/** What selects the rules of concentrated liquidity. */
export interface ConcentratedModelOptions {
  /** Spec version, 283 .. 379 or 385 .. 422; 422, its last, when left out. */
  readonly spec?: number | undefined;
  /** Constants other than the spec's, such as those of a development runtime. */
  readonly rules?: Partial<ConcentratedRules> | undefined;
}

/**
 * Concentrated liquidity pools ("swap v3"), spec 283 .. 422.
 *
 * @param options - spec version, and constants of another runtime
 * @throws UnitError `types/unknown-spec`
 */
export function concentratedModel(options: ConcentratedModelOptions = {}): PoolModel<ConcentratedPool> {
  const { spec = 422 } = options;
  const rules = { ...concentratedRules(spec), ...options.rules };
  const model: PoolModel<ConcentratedPool> = {
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
    needed: (pool, taoOutRao) => concentratedAlphaNeeded(pool, taoOutRao, rules),
    inject: (pool, amounts) => ({ ...amounts, pool: concentratedInject(pool, amounts, rules) }),
    emit: (pool, inflow) => injectThenBuy(model, pool, inflow),
  };
  return model;
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
