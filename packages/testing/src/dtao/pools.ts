import {
  BALANCER_WEIGHT_ONE,
  type BalancerPool,
  balancerModel,
  constantProductModel,
} from '@taokit/dtao/pools';
import { compareValues } from '../compareValues.ts';
import type { CaseResult, VectorFile, VectorSuite } from '../VectorSuite.ts';

type Case = Readonly<Record<string, unknown>>;

const LAUNCH = constantProductModel({ spec: 233 });
const WEIGHTED = balancerModel({ spec: 423 });

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
  const side = given['side'] === 'buy' ? 'buy' : 'sell';
  const result = LAUNCH[side](pool, { amountRao: big(given, 'amount_in'), feeRateU16: 0 });
  const after = result.ok ? result.pool : pool;
  return {
    out: result.ok ? result.amountOutRao : 0n,
    sim_out: result.ok ? result.amountOutRao : null,
    tao_after: after.taoReserveRao,
    alpha_after: after.alphaReserveRao,
    price_before_i96f32_bits: LAUNCH.price(pool) >> 32n,
    price_after_i96f32_bits: LAUNCH.price(after) >> 32n,
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
  const model = balancerModel({ spec: 423, rules: { minimumReserveRao: big(given, 'min_reserve') } });
  const swap = model[given['side'] === 'buy' ? 'buy' : 'sell'](pool, order);
  const before = { price_before_u64f64_bits: WEIGHTED.price(pool) };
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
    price_after_u64f64_bits: WEIGHTED.price(swap.pool),
  };
}

function balancerLimitFill(given: Case): Case {
  const side = given['direction'] === 'buy' ? 'buy' : 'sell';
  return { delta_in: WEIGHTED.inputToPrice(balancerPool(given), side, big(given, 'target_u64f64_bits')) };
}

function balancerInjection(given: Case): Case {
  const pool = balancerPool(given);
  const amounts = { taoRao: big(given, 'tao_delta'), alphaRao: big(given, 'alpha_delta') };
  const { pool: after, taoRao, alphaRao } = WEIGHTED.inject(pool, amounts);
  return {
    quote_weight_after: after.quoteWeight,
    tao_added: taoRao,
    alpha_added: alphaRao,
    price_before_u64f64_bits: WEIGHTED.price(pool),
    price_after_u64f64_bits: WEIGHTED.price(after),
  };
}

function balancerInitWithPrice(given: Case): Case {
  const reserves = { taoReserveRao: big(given, 'tao_reserve'), alphaReserveRao: big(given, 'alpha_reserve') };
  const made = WEIGHTED.init({ ...reserves, priceBits: big(given, 'price_u64f64_bits') });
  // A refused initialisation writes nothing; the storage default is one half.
  const pool = made.ok ? made.pool : { ...reserves, quoteWeight: BALANCER_WEIGHT_ONE / 2n };
  return { ok: made.ok, quote_weight: pool.quoteWeight, price_after_u64f64_bits: WEIGHTED.price(pool) };
}

function balancerBaseNeeded(given: Case): Case {
  const needed = WEIGHTED.needed(balancerPool(given), big(given, 'tao_out'));
  return needed.ok ? { alpha_in: needed.amountRao } : { error: needed.refusal };
}
