/** Why a pool refuses an order. Most are the names of the pallet's errors. */
export type PoolRefusalName =
  | 'ReservesTooLow'
  | 'PriceLimitExceeded'
  | 'SwapInputTooLarge'
  | 'InsufficientLiquidity'
  | 'InsufficientInputAmount'
  | 'OutsideDomain'
  | 'ReservesOutOfBalance'
  | 'WeightOutOfRange'
  | 'TooManySwapSteps'
  | 'ZeroMaxStakeAmount'
  | 'AmountTooLow';

/** An order the pool did not execute; nothing moved. */
export interface PoolRefusal<Name extends PoolRefusalName = PoolRefusalName> {
  /** Always false: tells a refusal from a result. */
  readonly ok: false;
  /** Name of the rule that refused. */
  readonly refusal: Name;
  /** The rule, in one sentence with the values that broke it. */
  readonly rule: string;
}

/**
 * Builds a refusal.
 *
 * @param refusal - name of the rule
 * @param rule - one sentence with the values that broke it
 */
export function refuse<Name extends PoolRefusalName>(refusal: Name, rule: string): PoolRefusal<Name> {
  return { ok: false, refusal, rule };
}
