import { refuse } from '@taokit/errors';
import type { SwapSide } from './PoolOrder.ts';
import type { PoolRefusal } from './PoolRefusal.ts';

/** The reserves an order meets: it pays into one and takes from the other. */
interface OrderReserves {
  readonly reserveInRao: bigint;
  readonly reserveOutRao: bigint;
}

/** What bounds an order's size. */
export interface SizeRules {
  /** Largest input, in multiples of its reserve; absent where the release had no such limit. */
  readonly maxInputMultiple?: bigint | undefined;
  /** Least that the paying reserve holds before the order (rao). */
  readonly minimumReserveRao: bigint;
}

/**
 * The chain's first two checks of an order against a weighted pool or a superellipse, in its order.
 *
 * Source: `do_swap` in `pallets/swap/src/pallet/impls.rs`.
 *
 * @param netRao - input after the fee (rao)
 * @param reserves - what the order meets
 * @param rules - the bounds
 */
export function checkOrderSize(
  netRao: bigint,
  { reserveInRao, reserveOutRao }: OrderReserves,
  { maxInputMultiple, minimumReserveRao }: SizeRules,
): PoolRefusal<'SwapInputTooLarge' | 'ReservesTooLow'> | undefined {
  if (maxInputMultiple !== undefined && netRao > reserveInRao * maxInputMultiple)
    return refuse(
      'SwapInputTooLarge',
      `An input of ${netRao} rao is more than ${maxInputMultiple} times the reserve of ${reserveInRao}.`,
    );
  if (reserveOutRao < minimumReserveRao)
    return refuse(
      'ReservesTooLow',
      `The paying reserve holds ${reserveOutRao} rao, below the minimum of ${minimumReserveRao}.`,
    );
  return undefined;
}

/**
 * The chain's third check: the price has to be strictly before the limit, on the way the order moves it.
 *
 * Source: `is_beyond_price_limit` in `pallets/swap-interface/src/order.rs`.
 *
 * @param priceBits - price before the order, U64F64 bits of TAO per alpha
 * @param limitBits - limit, U64F64 bits of TAO per alpha
 * @param side - direction of the order
 */
export function checkPriceLimit(
  priceBits: bigint,
  limitBits: bigint,
  side: SwapSide,
): PoolRefusal<'PriceLimitExceeded'> | undefined {
  if (side === 'buy' ? priceBits < limitBits : priceBits > limitBits) return undefined;
  return refuse(
    'PriceLimitExceeded',
    `The price is already at or past the limit (${priceBits} against ${limitBits}, in 2^-64).`,
  );
}
