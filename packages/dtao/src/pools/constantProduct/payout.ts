import { refuse } from '@taokit/errors';
import type { PoolAmount } from '../PoolOrder.ts';
import type { PoolRefusal } from '../PoolRefusal.ts';
import type { ConstantProductRules } from './rules.ts';

const FRACTION = 18n;

/**
 * What a constant product pool pays for an input: `out - k / (in + amount)` in numbers with 18 bits of fraction.
 *
 * With integer reserves the product is an exact integer until it saturates, and the quotient keeps 18 bits, floored. So
 * the payout is `out - quotient` in integers, less one where the division leaves a remainder that 18 bits show.
 *
 * Source: `sim_swap_tao_for_alpha` in `staking/stake_utils.rs`, v2.0.0.
 *
 * @param reserveInRao - reserve that receives
 * @param reserveOutRao - reserve that pays
 * @param amountRao - input
 * @param rules - from `constantProductRules`
 * @returns the payout, floored, or the refusal
 */
export function constantProductPayout(
  reserveInRao: bigint,
  reserveOutRao: bigint,
  amountRao: bigint,
  rules: ConstantProductRules,
): PoolAmount | PoolRefusal<'ReservesTooLow'> {
  const product = reserveInRao * reserveOutRao;
  const inputRao = reserveInRao + amountRao;
  if (inputRao === 0n) return tooLow(0n, rules);
  if (product > rules.maxProductBits >> FRACTION) return saturatedPayout(reserveOutRao, inputRao, rules);
  const newReserveRao = product / inputRao;
  if (newReserveRao < rules.minimumReserveRao) return tooLow(newReserveRao, rules);
  const remainder = product - newReserveRao * inputRao;
  const payout = reserveOutRao - newReserveRao;
  return { ok: true, amountRao: remainder << FRACTION >= inputRao ? payout - 1n : payout };
}

/** The same where the product saturates. */
function saturatedPayout(
  reserveOutRao: bigint,
  inputRao: bigint,
  rules: ConstantProductRules,
): PoolAmount | PoolRefusal<'ReservesTooLow'> {
  const newReserveBits = rules.maxProductBits / inputRao;
  const newReserveRao = newReserveBits >> FRACTION;
  if (newReserveRao < rules.minimumReserveRao) return tooLow(newReserveRao, rules);
  const paidBits = (reserveOutRao << FRACTION) - newReserveBits;
  return { ok: true, amountRao: paidBits > 0n ? paidBits >> FRACTION : 0n };
}

function tooLow(newReserveRao: bigint, { minimumReserveRao }: ConstantProductRules) {
  return refuse(
    'ReservesTooLow',
    `The swap would leave ${newReserveRao} rao in the paying reserve, below ${minimumReserveRao}.`,
  );
}
