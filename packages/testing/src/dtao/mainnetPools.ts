import { balancerModel, type ConcentratedPool, concentratedModel, poolModelAt } from '@taokit/dtao/pools';
import { big, dtaoSuite, int, type Json } from './dtaoSuite.ts';

const poolEmission = dtaoSuite('mainnet_pool_emission', {
  inputs: 'netuid tao_reserve alpha_reserve quote_weight tao_in alpha_in excess_tao',
  compute: (given) => {
    const pool = { ...reserves(given), quoteWeight: big(given, 'quote_weight') };
    const inflow = {
      taoInRao: big(given, 'tao_in'),
      alphaInRao: big(given, 'alpha_in'),
      excessTaoRao: big(given, 'excess_tao'),
    };
    return { quote_weight_after: balancerModel().emit(pool, inflow).pool.quoteWeight };
  },
});

const quotes = dtaoSuite('mainnet_quotes', {
  inputs:
    'block spec netuid tao_reserve alpha_reserve sqrt_price_u64f64_bits liquidity current_tick quote_weight side amount',
  compute: (given) => {
    const model = poolModelAt({ spec: int(given, 'spec') });
    const pool = 'liquidity' in given ? concentrated(given) : weighted(given);
    const side = given['side'] === 'buy' ? 'buy' : 'sell';
    const swap = model[side](pool, { amountRao: big(given, 'amount'), feeRateU16: model.defaultFeeRateU16 });
    if (!swap.ok) return { error: swap.refusal };
    return {
      price_rao: (model.price(pool) * 1_000_000_000n) >> 64n,
      amount_paid_in: swap.amountInRao,
      amount_paid_out: swap.amountOutRao,
      fee_paid: swap.feeRao,
    };
  },
});

function reserves(given: Json) {
  return { taoReserveRao: big(given, 'tao_reserve'), alphaReserveRao: big(given, 'alpha_reserve') };
}

function weighted(given: Json) {
  return { ...reserves(given), quoteWeight: big(given, 'quote_weight') };
}

/** One position over the whole range, at the price and liquidity the chain held. */
function concentrated(given: Json): ConcentratedPool {
  const made = concentratedModel({ spec: int(given, 'spec') }).init(reserves(given));
  if (!made.ok) throw new Error(made.reason);
  return {
    ...made.pool,
    sqrtPriceBits: big(given, 'sqrt_price_u64f64_bits'),
    liquidity: big(given, 'liquidity'),
    currentTick: int(given, 'current_tick'),
  };
}

/** Storage and node answers of mainnet. */
export const dtaoMainnetSuites = [poolEmission, quotes];
