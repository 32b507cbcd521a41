import {
  BALANCER_WEIGHT_ONE,
  type BalancerPool,
  balancerAlphaNeeded,
  balancerAlphaToPrice,
  balancerBuy,
  balancerInit,
  balancerInject,
  balancerPrice,
  balancerRules,
  balancerSell,
  balancerTaoToPrice,
  constantProductBuy,
  constantProductPrice,
  constantProductRules,
  constantProductSell,
} from '@taokit/dtao/pools';
import type { CaseResult, VectorFile, VectorSuite } from '@taokit/testing';
import { compareValues } from '@taokit/testing';

type Case = Readonly<Record<string, unknown>>;

const LAUNCH = constantProductRules(233);

/** Golden vectors of the pool models. */
export const dtaoPoolSuites: readonly VectorSuite[] = [
  suite('constant_product_swap', 'tao_reserve alpha_reserve side amount_in', constantProductSwap),
  suite(
    'balancer_swap',
    'tao_reserve alpha_reserve quote_weight side amount limit_price_rao fee_rate_u16 drop_fees min_reserve',
    balancerSwap,
  ),
  suite(
    'balancer_limit_fill',
    'tao_reserve alpha_reserve quote_weight direction price_u64f64_bits target_u64f64_bits',
    balancerLimitFill,
  ),
  suite(
    'balancer_injection',
    'tao_reserve alpha_reserve quote_weight tao_delta alpha_delta',
    balancerInjection,
  ),
  suite('balancer_init_with_price', 'tao_reserve alpha_reserve price_u64f64_bits', balancerInitWithPrice),
  suite('balancer_base_needed', 'tao_reserve alpha_reserve quote_weight tao_out', balancerBaseNeeded),
];

/** Every field that is not an input is an output, so a vector's extra outputs cannot pass unseen. */
function suite(family: string, inputs: string, compute: (given: Case) => Case): VectorSuite {
  const isInput = new Set(inputs.split(' '));
  const run = ({ json }: VectorFile): readonly CaseResult[] =>
    (json['cases'] as readonly Case[]).map((given, i) => {
      const expected = Object.fromEntries(Object.entries(given).filter(([key]) => !isInput.has(key)));
      return { name: `case ${i}`, differences: compareValues('', expected, compute(given)) };
    });
  return { family: `dtao/${family}`, engine: 'typescript', run };
}

function big(given: Case, key: string): bigint {
  return BigInt(given[key] as string | number);
}

function constantProductSwap(given: Case): Case {
  const pool = { taoReserveRao: big(given, 'tao_reserve'), alphaReserveRao: big(given, 'alpha_reserve') };
  const swap = given['side'] === 'buy' ? constantProductBuy : constantProductSell;
  const result = swap(pool, big(given, 'amount_in'), LAUNCH);
  const after = result.ok ? result.pool : pool;
  return {
    out: result.ok ? result.amountOutRao : 0n,
    sim_out: result.ok ? result.amountOutRao : null,
    tao_after: after.taoReserveRao,
    alpha_after: after.alphaReserveRao,
    price_before_i96f32_bits: constantProductPrice(pool),
    price_after_i96f32_bits: constantProductPrice(after),
  };
}

function balancerPool(given: Case): BalancerPool {
  return {
    taoReserveRao: big(given, 'tao_reserve'),
    alphaReserveRao: big(given, 'alpha_reserve'),
    quoteWeight: big(given, 'quote_weight'),
  };
}

function balancerSwap(given: Case): Case {
  const pool = balancerPool(given);
  const order = {
    amountRao: big(given, 'amount'),
    limitPriceRao: big(given, 'limit_price_rao'),
    feeRateU16: given['drop_fees'] === true ? 0 : Number(given['fee_rate_u16']),
  };
  const rules = { ...balancerRules(423), minimumReserveRao: big(given, 'min_reserve') };
  const swap = (given['side'] === 'buy' ? balancerBuy : balancerSell)(pool, order, rules);
  const before = { price_before_u64f64_bits: balancerPrice(pool) };
  if (!swap.ok) return { ...before, error: swap.refusal };
  return {
    ...before,
    error: undefined,
    amount_paid_in: swap.amountInRao,
    amount_paid_out: swap.amountOutRao,
    fee_paid: swap.feeRao,
    limit_hit: swap.limitReached,
    tao_after: swap.pool.taoReserveRao,
    alpha_after: swap.pool.alphaReserveRao,
    price_after_u64f64_bits: balancerPrice(swap.pool),
  };
}

function balancerLimitFill(given: Case): Case {
  const fill = given['direction'] === 'buy' ? balancerTaoToPrice : balancerAlphaToPrice;
  const price = big(given, 'price_u64f64_bits');
  return { delta_in: fill(balancerPool(given), price, big(given, 'target_u64f64_bits')) };
}

function balancerInjection(given: Case): Case {
  const pool = balancerPool(given);
  const [tao, alpha] = [big(given, 'tao_delta'), big(given, 'alpha_delta')];
  const injected = balancerInject(pool, tao, alpha);
  const after = injected.ok ? injected.pool : pool;
  return {
    quote_weight_after: after.quoteWeight,
    tao_added: injected.ok ? tao : 0n,
    alpha_added: injected.ok ? alpha : 0n,
    price_before_u64f64_bits: balancerPrice(pool),
    price_after_u64f64_bits: balancerPrice(after),
  };
}

function balancerInitWithPrice(given: Case): Case {
  const reserves = { taoReserveRao: big(given, 'tao_reserve'), alphaReserveRao: big(given, 'alpha_reserve') };
  const made = balancerInit(reserves, big(given, 'price_u64f64_bits'));
  // A refused initialisation writes nothing; the storage default is one half.
  const pool = made.ok ? made.pool : { ...reserves, quoteWeight: BALANCER_WEIGHT_ONE / 2n };
  return { ok: made.ok, quote_weight: pool.quoteWeight, price_after_u64f64_bits: balancerPrice(pool) };
}

function balancerBaseNeeded(given: Case): Case {
  return { alpha_in: balancerAlphaNeeded(balancerPool(given), big(given, 'tao_out')) };
}
