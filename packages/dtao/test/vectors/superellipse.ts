import {
  type SuperellipsePool,
  superellipseAlphaNeeded,
  superellipseAlphaToPrice,
  superellipseBuy,
  superellipseFromWeight,
  superellipseInitV1,
  superellipseInitV2,
  superellipseInject,
  superellipseMaxBuy,
  superellipseMaxSell,
  superellipsePrice,
  superellipseSell,
  superellipseTaoToPrice,
} from '@taokit/dtao/pools';
import type { CaseResult, VectorFile, VectorSuite } from '@taokit/testing';
import { compareValues } from '@taokit/testing';

type Case = Readonly<Record<string, unknown>>;

/** Golden vectors of the translated superellipse: orders, fills to a limit, injections and initialisations. */
export const dtaoSuperellipse: VectorSuite = {
  family: 'dtao/superellipse',
  engine: 'typescript',
  run: (file) => [
    ...runGroup(file, 'swaps', SWAP_INPUTS, swap),
    ...runGroup(file, 'limit_fills', LIMIT_INPUTS, limitFill),
    ...runGroup(file, 'injections', INJECTION_INPUTS, injection),
  ],
};

const POOL_INPUTS = ['tao_reserve', 'alpha_reserve', 'quote_weight'];
const SWAP_INPUTS = [
  ...POOL_INPUTS,
  ...['side', 'fee_rate_u16', 'drop_fees', 'amount', 'limit_price_rao', 'limit_u64f64_bits', 'min_reserve'],
];
const LIMIT_INPUTS = [...POOL_INPUTS, 'direction', 'target_u64f64_bits', 'tao_out'];
const INJECTION_INPUTS = [...POOL_INPUTS, 'tao_delta', 'alpha_delta', 'buy_in', 'init_price_u64f64_bits'];

/** Above every price an U64F64 holds: the curve alone decides what a buy is paid. */
const NO_LIMIT_RAO = 1n << 96n;

function runGroup(
  { json }: VectorFile,
  group: string,
  inputs: readonly string[],
  compute: (given: Case, pool: SuperellipsePool) => Case,
): readonly CaseResult[] {
  return ((json[group] ?? []) as readonly Case[]).map((given, i) => {
    const expected = Object.fromEntries(Object.entries(given).filter(([key]) => !inputs.includes(key)));
    const computed = compute(given, superellipseFromWeight(reserves(given), big(given, 'quote_weight')));
    return { name: `${group} ${i}`, differences: compareValues('', expected, computed) };
  });
}

function big(given: Case, key: string): bigint {
  return BigInt(given[key] as string | number);
}

function reserves(given: Case) {
  return { taoReserveRao: big(given, 'tao_reserve'), alphaReserveRao: big(given, 'alpha_reserve') };
}

function swap(given: Case, pool: SuperellipsePool): Case {
  const order = {
    amountRao: big(given, 'amount'),
    limitPriceRao: big(given, 'limit_price_rao'),
    feeRateU16: given['drop_fees'] === true ? 0 : Number(given['fee_rate_u16']),
  };
  const rules = { minimumReserveRao: big(given, 'min_reserve'), maxInputMultiple: 1000n };
  const result = (given['side'] === 'buy' ? superellipseBuy : superellipseSell)(pool, order, rules);
  const before = {
    price_before_u64f64_bits: superellipsePrice(pool),
    alpha_scale: pool.alphaScaleQ32,
    tao_scale: pool.taoScaleQ32,
    center_alpha: pool.centerAlphaQ32,
    center_tao: pool.centerTaoQ32,
  };
  if (!result.ok) return { ...before, error: result.refusal };
  return {
    ...before,
    amount_paid_in: result.amountInRao,
    amount_paid_out: result.amountOutRao,
    fee_paid: result.feeRao,
    clamped: result.limitReached,
    price_after_u64f64_bits: superellipsePrice(result.pool),
    tao_after: result.pool.taoReserveRao,
    alpha_after: result.pool.alphaReserveRao,
  };
}

function limitFill(given: Case, pool: SuperellipsePool): Case {
  const isBuy = given['direction'] === 'buy';
  const target = big(given, 'target_u64f64_bits');
  const maxInput = isBuy ? superellipseMaxBuy : superellipseMaxSell;
  return {
    price_u64f64_bits: superellipsePrice(pool),
    delta_in: (isBuy ? superellipseTaoToPrice : superellipseAlphaToPrice)(pool, target),
    max_input: maxInput(pool, 0n),
    max_input_keep_1e6: maxInput(pool, 1_000_000n),
    ...alphaNeeded(given, pool),
  };
}

/** A vector that records only the error does not say for which amount: the whole reserve stands in for it. */
function alphaNeeded(given: Case, pool: SuperellipsePool): Case {
  const wanted = given['tao_out'] === undefined ? pool.taoReserveRao : big(given, 'tao_out');
  const needed = superellipseAlphaNeeded(pool, wanted);
  return typeof needed === 'bigint' ? { alpha_needed: needed } : { needed_error: needed.refusal };
}

function injection(given: Case, pool: SuperellipsePool): Case {
  const injected = superellipseInject(pool, big(given, 'tao_delta'), big(given, 'alpha_delta'));
  const initPrice = big(given, 'init_price_u64f64_bits');
  const order = { amountRao: big(given, 'buy_in'), limitPriceRao: NO_LIMIT_RAO, feeRateU16: 0 };
  const bought = superellipseBuy(injected, order, { minimumReserveRao: 0n, maxInputMultiple: NO_LIMIT_RAO });
  return {
    center_alpha_after: injected.centerAlphaQ32,
    center_tao_after: injected.centerTaoQ32,
    price_u64f64_bits: superellipsePrice(injected),
    buy_out_after: bought.ok ? bought.amountOutRao : 0n,
    from_price_v1_scales: scales(superellipseInitV1(reserves(given), initPrice)),
    from_price_v2_scales: scales(superellipseInitV2(reserves(given), initPrice)),
  };
}

function scales(pool: SuperellipsePool): readonly bigint[] {
  return [pool.alphaScaleQ32, pool.taoScaleQ32];
}
