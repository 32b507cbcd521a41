import { BALANCER_WEIGHT_ONE, type SuperellipsePool, superellipseModel } from '@taokit/dtao/pools';
import { compareValues } from '../compareValues.ts';
import type { CaseResult, VectorFile, VectorSuite } from '../VectorSuite.ts';

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

const MODEL = superellipseModel();
/** The curve alone decides what a buy is paid. */
const UNBOUND = superellipseModel({ rules: { minimumReserveRao: 0n, maxInputMultiple: 1n << 96n } });
/** Above every price an U64F64 holds. */
const NO_LIMIT_RAO = 1n << 96n;

function runGroup(
  { json }: VectorFile,
  group: string,
  inputs: readonly string[],
  compute: (given: Case, pool: SuperellipsePool) => Case,
): readonly CaseResult[] {
  return ((json[group] ?? []) as readonly Case[]).map((given, i) => {
    const expected = Object.fromEntries(Object.entries(given).filter(([key]) => !inputs.includes(key)));
    const computed = compute(given, started({ ...reserves(given), quoteWeight: big(given, 'quote_weight') }));
    return { name: `${group} ${i}`, differences: compareValues('', expected, computed) };
  });
}

function big(given: Case, key: string): bigint {
  return BigInt(given[key] as string | number);
}

function reserves(given: Case) {
  return { taoReserveRao: big(given, 'tao_reserve'), alphaReserveRao: big(given, 'alpha_reserve') };
}

function started(start: Parameters<typeof MODEL.init>[0]): SuperellipsePool {
  const made = MODEL.init(start);
  if (!made.ok) throw new Error(made.reason);
  return made.pool;
}

function swap(given: Case, pool: SuperellipsePool): Case {
  const order = {
    amountRao: big(given, 'amount'),
    limitPriceRao: big(given, 'limit_price_rao'),
    feeRateU16: given['drop_fees'] === true ? 0 : Number(given['fee_rate_u16']),
  };
  const model = superellipseModel({ rules: { minimumReserveRao: big(given, 'min_reserve') } });
  const result = model[given['side'] === 'buy' ? 'buy' : 'sell'](pool, order);
  const before = {
    price_before_u64f64_bits: MODEL.price(pool),
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
    price_after_u64f64_bits: MODEL.price(result.pool),
    tao_after: result.pool.taoReserveRao,
    alpha_after: result.pool.alphaReserveRao,
  };
}

function limitFill(given: Case, pool: SuperellipsePool): Case {
  const side = given['direction'] === 'buy' ? 'buy' : 'sell';
  return {
    price_u64f64_bits: MODEL.price(pool),
    delta_in: MODEL.inputToPrice(pool, side, big(given, 'target_u64f64_bits')),
    max_input: mostInput(pool, side, 0n),
    max_input_keep_1e6: mostInput(pool, side, 1_000_000n),
    ...alphaNeeded(given, pool),
  };
}

/** The largest input that leaves an amount in the paying reserve: what an order of everything is cut to. */
function mostInput(pool: SuperellipsePool, side: 'buy' | 'sell', minimumReserveRao: bigint): bigint {
  const model = superellipseModel({ rules: { minimumReserveRao, maxInputMultiple: 1n << 96n } });
  const limitPriceRao = side === 'buy' ? NO_LIMIT_RAO : 0n;
  const swap = model[side](pool, { amountRao: 1n << 80n, limitPriceRao, feeRateU16: 0 });
  return swap.ok ? swap.amountInRao : 0n;
}

/** A vector that records only the error does not say for which amount: the whole reserve stands in for it. */
function alphaNeeded(given: Case, pool: SuperellipsePool): Case {
  const wanted = given['tao_out'] === undefined ? pool.taoReserveRao : big(given, 'tao_out');
  const needed = MODEL.needed(pool, wanted);
  return needed.ok ? { alpha_needed: needed.amountRao } : { needed_error: needed.refusal };
}

function injection(given: Case, pool: SuperellipsePool): Case {
  const amounts = { taoRao: big(given, 'tao_delta'), alphaRao: big(given, 'alpha_delta') };
  const { pool: injected } = MODEL.inject(pool, amounts);
  const initPrice = big(given, 'init_price_u64f64_bits');
  const order = { amountRao: big(given, 'buy_in'), limitPriceRao: NO_LIMIT_RAO, feeRateU16: 0 };
  const bought = UNBOUND.buy(injected, order);
  return {
    center_alpha_after: injected.centerAlphaQ32,
    center_tao_after: injected.centerTaoQ32,
    price_u64f64_bits: MODEL.price(injected),
    buy_out_after: bought.ok ? bought.amountOutRao : 0n,
    from_price_v1_scales: scales(started({ ...reserves(given), quoteWeight: weightAt(given, initPrice) })),
    from_price_v2_scales: scales(started({ ...reserves(given), priceBits: initPrice })),
  };
}

function scales(pool: SuperellipsePool): readonly bigint[] {
  return [pool.alphaScaleQ32, pool.taoScaleQ32];
}

/** The first version turned a price into a weight of 18 digits. */
function weightAt(given: Case, priceBits: bigint): bigint {
  const { taoReserveRao, alphaReserveRao } = reserves(given);
  const tao = taoReserveRao << 64n;
  const total = tao + alphaReserveRao * priceBits;
  return total === 0n ? BALANCER_WEIGHT_ONE : (tao * BALANCER_WEIGHT_ONE) / total;
}
