import { type PoolRefusal, refuse } from '../PoolRefusal.ts';
import type { ConstantProductRules } from './rules.ts';

const FRACTION = 18n;

/**
 * What a constant product pool pays for an input: `out - k / (in + amount)` in numbers with 18 bits of fraction.
 *
 * With integer reserves the product is an exact integer until it saturates, so the whole swap is one division:
 * the payout is `out - k / (in + amount)` with 18 bits of the quotient kept, floored.
 *
 * @param reserveInRao - reserve that receives
 * @param reserveOutRao - reserve that pays
 * @param amountRao - input
 * @param rules - rules of the era
 * @returns the payout in rao, floored, or the refusal
 */
export function constantProductPayout(
  reserveInRao: bigint,
  reserveOutRao: bigint,
  amountRao: bigint,
  rules: ConstantProductRules,
): bigint | PoolRefusal<'ReservesTooLow'> {
  const exactBits = (reserveInRao * reserveOutRao) << FRACTION;
  const productBits = exactBits > rules.maxProductBits ? rules.maxProductBits : exactBits;
  const inputRao = reserveInRao + amountRao;
  // (k << 18) / ((in + amount) << 18): the shifts cancel.
  const newReserveBits = inputRao === 0n ? 0n : productBits / inputRao;
  if (newReserveBits < rules.minimumReserveRao << FRACTION)
    return refuse(
      'ReservesTooLow',
      `The swap would leave ${newReserveBits >> FRACTION} rao in the paying reserve, below ${rules.minimumReserveRao}.`,
    );
  return ((reserveOutRao << FRACTION) - newReserveBits) >> FRACTION;
}
