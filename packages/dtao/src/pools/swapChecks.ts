import { type PoolRefusal, refuse } from './PoolRefusal.ts';

/** The reserves an order meets: it pays into one and takes from the other. */
interface OrderReserves {
  readonly reserveInRao: bigint;
  readonly reserveOutRao: bigint;
}

/** What bounds an order's size. */
interface SizeRules {
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
 * @param priceBits - price before the order, U64F64 bits of TAO per alpha
 * @param limitBits - limit, U64F64 bits of TAO per alpha
 * @param isBefore - whether price `a` comes before price `b`
 */
export function checkPriceLimit(
  priceBits: bigint,
  limitBits: bigint,
  isBefore: (a: bigint, b: bigint) => boolean,
): PoolRefusal<'PriceLimitExceeded'> | undefined {
  if (isBefore(priceBits, limitBits)) return undefined;
  return refuse(
    'PriceLimitExceeded',
    `The price is already at or past the limit (${priceBits} against ${limitBits}, in 2^-64).`,
  );
}
