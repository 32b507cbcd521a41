import type { Refusal } from '@taokit/errors';

/** Why a pool refuses an order. Most are the names of the pallet's errors. */
export type PoolRefusalName =
  | 'ReservesTooLow'
  | 'PriceLimitExceeded'
  | 'SwapInputTooLarge'
  | 'InsufficientLiquidity'
  | 'OutsideDomain'
  | 'ReservesOutOfBalance'
  | 'TooManySwapSteps'
  | 'ZeroMaxStakeAmount';

/** An order a pool did not execute; nothing moved. */
export type PoolRefusal<Name extends PoolRefusalName = PoolRefusalName> = Refusal<Name>;
