import { bySpec } from '@taokit/types';
import { MOST_RESERVES } from '../PoolOrder.ts';
import type { PoolReserves } from '../PoolReserves.ts';

/** A weighted pool. The weights sum to 10^18; only the TAO weight is stored (`SwapBalancer`). */
export interface BalancerPool extends PoolReserves {
  /** Weight of the TAO side in 10^-18 parts, 10^16 .. 99 * 10^16. */
  readonly quoteWeight: bigint;
  /** TAO that waits because it would have pushed a weight out of range (`BalancerTaoReservoir`), rao; none when left out. */
  readonly taoReservoirRao?: bigint;
  /** Alpha that waits (`BalancerAlphaReservoir`), rao; none when left out. It counts as issued alpha. */
  readonly alphaReservoirRao?: bigint;
  /**
   * Whether no order has traded in it yet (`PalSwapInitialized`): then the chain's first buy sets the weights to a half each, whatever
   * injections made of them. An emission reads it from spec 441 on; no result carries it.
   */
  readonly isUntraded?: boolean;
}

/** Constants of the weighted pool that changed over time. */
export interface BalancerRules {
  /** A swap is refused while the paying reserve holds less than this (`SwapMinimumReserve`). */
  readonly minimumReserveRao: bigint;
  /** A net input above this multiple of its reserve is refused; `undefined` before spec 423. */
  readonly maxInputMultiple: bigint | undefined;
}

/** 1 as a weight: 10^18 parts. */
export const BALANCER_WEIGHT_ONE = 1_000_000_000_000_000_000n;

/** Equal weights: what the first order starts with. */
export const BALANCER_HALF_WEIGHT: bigint = BALANCER_WEIGHT_ONE / 2n;

/** Smallest weight either side may have: 0.01. */
export const BALANCER_MIN_WEIGHT: bigint = BALANCER_WEIGHT_ONE / 100n;

const MINIMUM_RESERVE_RAO = 1_000_000n;

const RULES = /* @__PURE__ */ bySpec<BalancerRules>({
  380: { minimumReserveRao: MINIMUM_RESERVE_RAO, maxInputMultiple: undefined },
  423: { minimumReserveRao: MINIMUM_RESERVE_RAO, maxInputMultiple: MOST_RESERVES },
});

/**
 * The weighted pool's rules at a spec version: 380 .. 384, and from 423.
 *
 * Source: `SwapMinimumReserve` in `runtime/src/lib.rs`, `MAX_SWAP_INPUT_RESERVE_MULTIPLIER` in
 * `pallets/swap/src/pallet/swap_step.rs`.
 *
 * @param spec - runtime version
 * @param others - constants of another runtime
 * @throws UnitError `types/unknown-spec`
 */
export function balancerRules(spec: number, others?: Partial<BalancerRules>): BalancerRules {
  return { ...RULES(spec), ...others };
}

/** The pool with other reserves and another weight. Written out: a block makes several for each subnet. */
export function withReserves(
  { taoReservoirRao, alphaReservoirRao }: BalancerPool,
  taoReserveRao: bigint,
  alphaReserveRao: bigint,
  quoteWeight: bigint,
): BalancerPool {
  if (taoReservoirRao === undefined && alphaReservoirRao === undefined)
    return { taoReserveRao, alphaReserveRao, quoteWeight };
  return {
    taoReserveRao,
    alphaReserveRao,
    quoteWeight,
    taoReservoirRao: taoReservoirRao ?? 0n,
    alphaReservoirRao: alphaReservoirRao ?? 0n,
  };
}

/** Weight of the alpha side: what the TAO weight leaves of 1. */
export function baseWeight({ quoteWeight }: { readonly quoteWeight: bigint }): bigint {
  return quoteWeight > BALANCER_WEIGHT_ONE ? 0n : BALANCER_WEIGHT_ONE - quoteWeight;
}

/** A ratio as a weight: floored, 1 when the divisor is 0 or the ratio above 1 (`Perquintill::from_rational`). */
export function weightFromRational(numerator: bigint, denominator: bigint): bigint {
  if (denominator === 0n || numerator > denominator) return BALANCER_WEIGHT_ONE;
  return (numerator * BALANCER_WEIGHT_ONE) / denominator;
}

/** Whether both weights are at least 0.01. */
export function isWeightAllowed(quoteWeight: bigint): boolean {
  return quoteWeight >= BALANCER_MIN_WEIGHT && baseWeight({ quoteWeight }) >= BALANCER_MIN_WEIGHT;
}
