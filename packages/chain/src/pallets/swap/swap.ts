import type { BalancerPool, PoolRefusal, PoolSwap, SwapSide } from '@taokit/dtao/pools';
import { refuse } from '@taokit/errors';
import type { Context } from '../../runtime/Context.ts';
import { fail } from '../../runtime/DispatchFailure.ts';
import { NetworksAdded } from '../subtensorModule/storage/subnets.ts';
import { hasPool, modelOf, type PoolReads, poolOf } from './pool.ts';
import { FeeRate, PalSwapInitialized, SwapBalancer } from './storage.ts';

/** Equal weights: what a pool without a price starts with. */
const HALF = 500_000_000_000_000_000n;

/** An order of a subnet's pool. */
export interface SwapOrder {
  /** TAO for alpha, or alpha for TAO. */
  readonly side: SwapSide;
  /** What is paid, fee included, rao. */
  readonly amountRao: bigint;
  /** Worst price, rao of TAO per alpha; the chain's bound for none when left out. */
  readonly limitPriceRao?: bigint;
  /** Whether no fee is charged. */
  readonly dropFees: boolean;
}

/** What an order did. */
export interface SwapResult {
  /** What joined the reserve, rao. */
  readonly paidInRao: bigint;
  /** What left the other reserve, rao. */
  readonly paidOutRao: bigint;
  /** The fee, rao of what was paid in. It is in neither reserve: whoever makes the block gets it. */
  readonly feeRao: bigint;
}

/**
 * What an order of a subnet with a pool would do now. Nothing is written, so that reserves are the caller's to move.
 *
 * Source: `do_swap` in `pallets/swap/src/pallet/impls.rs`.
 */
export function quoteSwap(
  reads: PoolReads,
  netuid: number,
  order: SwapOrder,
): PoolSwap<BalancerPool> | PoolRefusal {
  const { side, amountRao, limitPriceRao, dropFees } = order;
  const pool = startedPool(reads, netuid);
  const feeRateU16 = dropFees ? 0 : FeeRate.get(reads.state, netuid);
  const swap = modelOf(reads, netuid)[side](pool, { amountRao, limitPriceRao, feeRateU16 });
  if (!swap.ok) return swap;
  const reserveRao = side === 'buy' ? pool.alphaReserveRao : pool.taoReserveRao;
  if (reserveRao >= swap.amountOutRao) return swap;
  return refuse('InsufficientLiquidity', `The pool would pay ${swap.amountOutRao} of ${reserveRao} rao.`);
}

/**
 * Asks the pool what an order does, and ends the call where it refuses (`Swap.PriceLimitExceeded` and others). The first order
 * of a pool sets its weights, to a half each.
 */
export function swap(context: Context, netuid: number, order: SwapOrder): SwapResult {
  const done = quoteSwap(context, netuid, order);
  if (!done.ok) return fail(`Swap.${done.refusal}`, done.reason);
  if (!PalSwapInitialized.get(context.state, netuid)) {
    SwapBalancer.insert(context.state, netuid, { quote: HALF });
    PalSwapInitialized.insert(context.state, netuid, true);
  }
  return resultOf(done);
}

/**
 * What an order without a limit would do, fee charged (`sim_swap`): one for one where there is no pool, nothing where there is
 * no subnet.
 */
export function simulateSwap(
  reads: PoolReads,
  netuid: number,
  side: SwapSide,
  amountRao: bigint,
): ({ readonly ok: true } & SwapResult) | PoolRefusal {
  if (!hasPool(reads.state, netuid)) {
    const paidRao = NetworksAdded.get(reads.state, netuid) ? amountRao : 0n;
    return { ok: true, paidInRao: paidRao, paidOutRao: paidRao, feeRao: 0n };
  }
  const done = quoteSwap(reads, netuid, { side, amountRao, dropFees: false });
  return done.ok ? { ok: true, ...resultOf(done) } : done;
}

/** Fee of an amount (`approx_fee_amount`): U64F64, floored. */
export function approximateFee({ state }: PoolReads, netuid: number, amountRao: bigint): bigint {
  if (!hasPool(state, netuid)) return 0n;
  const rateBits = (BigInt(FeeRate.get(state, netuid)) << 64n) / 65_535n;
  return (amountRao * rateBits) >> 64n;
}

function resultOf({ amountInRao, amountOutRao, feeRao }: PoolSwap<BalancerPool>): SwapResult {
  return { paidInRao: amountInRao, paidOutRao: amountOutRao, feeRao };
}

function startedPool({ state }: PoolReads, netuid: number): BalancerPool {
  const pool = poolOf(state, netuid);
  return PalSwapInitialized.get(state, netuid) ? pool : { ...pool, quoteWeight: HALF };
}
