import { refuse } from '@taokit/errors';
import { clampU64, I64F64, saturatingSubU64, U64F64 } from '@taokit/fixed';
import { feeOfGross, feeOnNet } from '../fixedFee.ts';
import type { SwapSide } from '../PoolOrder.ts';
import type { PoolRefusal } from '../PoolRefusal.ts';
import { edgeAbove, edgeBelow } from './activeTicks.ts';
import type { ConcentratedPool, ConcentratedRules, Tick } from './ConcentratedPool.ts';
import { inputBetween, payoutAtLiquidity, sqrtPriceAfter } from './deltas.ts';
import { sqrtPriceAtTick, tickAtSqrtPrice } from './tickMath.ts';

/** What one step of a swap reads. */
export interface StepInput {
  readonly side: SwapSide;
  readonly amountRao: bigint;
  readonly limitSqrtBits: bigint;
  readonly feeRateU16: number;
  readonly rules: ConcentratedRules;
}

/** What one step did. */
export interface StepResult {
  readonly ok: true;
  readonly pool: ConcentratedPool;
  readonly deltaInRao: bigint;
  readonly deltaOutRao: bigint;
  readonly feeRao: bigint;
  readonly crosses: boolean;
  readonly limitReached: boolean;
}

/** A step the chain refuses. */
export type StepRefusal = PoolRefusal<'InsufficientLiquidity' | 'ReservesTooLow'>;

/** Where a step ends. */
interface StepPlan {
  readonly deltaInRao: bigint;
  readonly feeRao: bigint;
  readonly finalSqrtBits: bigint;
  readonly crosses: boolean;
  readonly limitReached: boolean;
}

/**
 * One step of a swap: to the end of the order, the limit, or the next tick with liquidity, whichever is closest.
 *
 * Source: `SwapStep` in `pallets/swap/src/pallet/impls.rs`, July 2025.
 *
 * @returns the step, or a refusal: the tick to cross has no liquidity, or (from spec 385) the pool would pay nothing
 */
export function swapStep(pool: ConcentratedPool, input: StepInput): StepResult | StepRefusal {
  const edge = input.side === 'buy' ? edgeAbove(pool) : edgeBelow(pool);
  const plan = planStep(pool, input, sqrtPriceAtTick(edge));
  const withFees = addFees(pool, input, plan.feeRao);
  const deltaOutRao = payoutAtLiquidity(input.side, pool.liquidity, pool.sqrtPriceBits, plan.deltaInRao);
  if (input.rules.paysAuthor && plan.deltaInRao > 0n && deltaOutRao === 0n)
    return refuse(
      'ReservesTooLow',
      `An input of ${plan.deltaInRao} rao is too small: the pool would pay nothing.`,
    );
  const crossed = plan.crosses ? crossTick(withFees, edge, input.side) : withFees;
  if (crossed === undefined)
    return refuse('InsufficientLiquidity', 'The next tick has no liquidity: the order cannot cross it.');
  return {
    ok: true,
    ...plan,
    deltaOutRao,
    pool: {
      ...crossed,
      sqrtPriceBits: plan.finalSqrtBits,
      currentTick: tickAtSqrtPrice(plan.finalSqrtBits),
    },
  };
}

function planStep(pool: ConcentratedPool, input: StepInput, edgeSqrtBits: bigint): StepPlan {
  const { side, amountRao, limitSqrtBits, feeRateU16 } = input;
  const { liquidity, sqrtPriceBits } = pool;
  const isCloser = (a: bigint, b: bigint) => (side === 'buy' ? a <= b : a >= b);
  const feeRao = feeOfGross(amountRao, feeRateU16);
  const netRao = saturatingSubU64(amountRao, feeRao);
  const target = sqrtPriceAfter(side, liquidity, sqrtPriceBits, netRao);
  const natural = isCloser(limitSqrtBits, target) ? limitSqrtBits : target;
  // A buy that ends exactly on a tick crosses it, since a tick's interval excludes its upper end; a sell does not.
  const endsOnEdge = natural === edgeSqrtBits;
  const isFull = isCloser(target, limitSqrtBits) && isCloser(target, edgeSqrtBits);
  if (isFull) {
    const crosses = endsOnEdge && side === 'buy';
    return { deltaInRao: netRao, feeRao, finalSqrtBits: target, crosses, limitReached: false };
  }
  const toLimit = isCloser(limitSqrtBits, target) && isCloser(limitSqrtBits, edgeSqrtBits);
  const finalSqrtBits = toLimit ? limitSqrtBits : edgeSqrtBits;
  const deltaInRao = inputBetween(side, liquidity, sqrtPriceBits, finalSqrtBits);
  return {
    deltaInRao,
    feeRao: feeOnNet(deltaInRao, feeRateU16),
    finalSqrtBits,
    crosses: endsOnEdge ? side === 'buy' : !toLimit,
    limitReached: toLimit,
  };
}

/** Spreads a fee over the liquidity at the price (`add_fees`). */
function addFees(pool: ConcentratedPool, { side, rules }: StepInput, feeRao: bigint): ConcentratedPool {
  if (rules.paysAuthor) return pool;
  const liquidity = saturatingSubU64(pool.liquidity, rules.minimumLiquidity);
  if (liquidity === 0n) return pool;
  const perLiquidity = U64F64.safeDiv(feeRao << 64n, liquidity << 64n);
  if (side === 'buy')
    return { ...pool, feeGlobalTaoBits: U64F64.saturatingAdd(pool.feeGlobalTaoBits, perLiquidity) };
  return { ...pool, feeGlobalAlphaBits: U64F64.saturatingAdd(pool.feeGlobalAlphaBits, perLiquidity) };
}

/** Crosses a tick: its fees change sides, its liquidity joins or leaves (`update_liquidity_at_crossing`). */
function crossTick(pool: ConcentratedPool, edge: number, side: SwapSide): ConcentratedPool | undefined {
  const tick = pool.ticks.get(edge);
  if (tick === undefined) return undefined;
  const joins = side === 'buy' ? tick.liquidityNet : -tick.liquidityNet;
  return {
    ...pool,
    liquidity: clampU64(pool.liquidity + clampI65(joins)),
    ticks: new Map(pool.ticks).set(edge, flipFees(tick, pool)),
  };
}

function flipFees(tick: Tick, pool: ConcentratedPool): Tick {
  const flip = (global: bigint, out: bigint) =>
    I64F64.saturatingSub(I64F64.saturatingFrom(global, U64F64), out);
  return {
    ...tick,
    feesOutTaoBits: flip(pool.feeGlobalTaoBits, tick.feesOutTaoBits),
    feesOutAlphaBits: flip(pool.feeGlobalAlphaBits, tick.feesOutAlphaBits),
  };
}

/** The magnitude of a liquidity change is at most a u64. */
function clampI65(value: bigint): bigint {
  return value < 0n ? -clampU64(-value) : clampU64(value);
}
