import { refuse } from '@taokit/errors';
import { minOf } from '../internal/minMax.ts';
import { feeOfGross } from '../pools/fixedFee.ts';
import { MOST_RESERVES, type SwapSide } from '../pools/PoolOrder.ts';
import { type ChainFill, type ChainRefusal, fillOrder } from './chainFill.ts';
import type { QuoteTerms } from './QuoteTerms.ts';

/** What a caller wants of one order. */
export interface WantedOrder {
  readonly amountRao: bigint;
  readonly limitPriceRao: bigint | undefined;
  readonly allowPartial: boolean;
}

/**
 * A purchase with the checks of `add_stake` and `add_stake_limit`, in their order at spec 475; those of the caller's account
 * (balance, hotkey, subnet) are left out.
 *
 * Source: `do_add_stake_limit` in `pallets/subtensor/src/staking/add_stake.rs`, `validate_add_stake` and `stake_into_subnet` in
 * `stake_utils.rs`.
 *
 * @param terms - the pool and its rules
 * @param order - amount, limit, whether it may fill in part
 */
export function checkedPurchase(terms: QuoteTerms, order: WantedOrder): ChainFill | ChainRefusal {
  const { amountRao, limitPriceRao } = order;
  const possible = possibleAmount(terms, 'buy', order);
  if (!possible.ok) return possible;
  const leastRao = terms.minimumStakeRao + feeOfMinimum(terms);
  if (amountRao < leastRao)
    return refuse('AmountTooLow', `${amountRao} rao are below the minimum stake with its fee, ${leastRao}.`);
  const partial = checkPartial(order, possible.amountRao);
  if (partial !== undefined) return partial;
  const simulated = fillOrder(terms, { side: 'buy', amountRao: possible.amountRao });
  if (!simulated.ok) return refuse('InsufficientLiquidity', `The pool refuses it: ${simulated.reason}`);
  if (simulated.netRao < terms.minimumStakeRao)
    return refuse(
      'AmountTooLow',
      `${simulated.netRao} rao would be staked, below the minimum of ${terms.minimumStakeRao}.`,
    );
  const fill =
    limitPriceRao === undefined
      ? simulated
      : fillOrder(terms, { side: 'buy', amountRao: possible.amountRao, limitPriceRao });
  if (!fill.ok || fill.outRao > 0n) return fill;
  return refuse('AmountTooLow', `${amountRao} rao of TAO buy no alpha.`);
}

/**
 * A sale with the checks of `remove_stake` and `remove_stake_limit`, in their order at spec 475; those of the caller's account
 * (hotkey, locks, collateral, the hold of root stake) are left out.
 *
 * Source: `do_remove_stake_limit` in `pallets/subtensor/src/staking/remove_stake.rs`, `validate_remove_stake` and
 * `unstake_from_subnet` in `stake_utils.rs`.
 *
 * @param terms - the pool and its rules
 * @param order - amount, limit, whether it may fill in part
 * @param stakeRao - what the staker holds; more than is sold when `undefined`
 */
export function checkedSale(
  terms: QuoteTerms,
  order: WantedOrder,
  stakeRao: bigint | undefined,
): ChainFill | ChainRefusal {
  const { amountRao, limitPriceRao } = order;
  const possible = possibleAmount(terms, 'sell', order);
  if (!possible.ok) return possible;
  if (amountRao === 0n) return refuse('AmountTooLow', '0 rao cannot be unstaked.');
  if (stakeRao !== undefined && amountRao > stakeRao)
    return refuse('NotEnoughStakeToWithdraw', `${amountRao} rao are more than the stake of ${stakeRao}.`);
  const simulated = fillOrder(terms, { side: 'sell', amountRao });
  if (!simulated.ok) return refuse('InsufficientLiquidity', `The pool refuses it: ${simulated.reason}`);
  if (amountRao !== stakeRao && simulated.outRao < terms.minimumStakeRao)
    return refuse(
      'AmountTooLow',
      `${simulated.outRao} rao of TAO are below the minimum of ${terms.minimumStakeRao}, and some stake stays.`,
    );
  const partial = checkPartial(order, possible.amountRao);
  if (partial !== undefined) return partial;
  if (limitPriceRao === undefined) return simulated;
  return fillOrder(terms, { side: 'sell', amountRao: possible.amountRao, limitPriceRao });
}

/** What of an order its limit lets through; or the chain's refusal of the size or of the limit. */
function possibleAmount(terms: QuoteTerms, side: SwapSide, { amountRao, limitPriceRao }: WantedOrder) {
  const { model, pool, feeRateU16 } = terms;
  const reserveRao = side === 'buy' ? pool.taoReserveRao : pool.alphaReserveRao;
  const isBound =
    (model.name === 'balancer' && terms.spec >= FIRST_BOUND_SPEC) || model.name === 'superellipse';
  if (isBound && amountRao > reserveRao * MOST_RESERVES)
    return refuse(
      'InsufficientLiquidity',
      `${amountRao} rao are more than ${MOST_RESERVES} times the reserve of ${reserveRao}.`,
    );
  if (limitPriceRao === undefined) return { ok: true as const, amountRao };
  const most = model.maxInput(pool, side, limitPriceRao, feeRateU16);
  return most.ok ? { ok: true as const, amountRao: minOf(amountRao, most.amountRao) } : most;
}

const FIRST_BOUND_SPEC = 423;

function checkPartial(
  { amountRao, allowPartial }: WantedOrder,
  possibleRao: bigint,
): ChainRefusal | undefined {
  if (allowPartial || amountRao <= possibleRao) return undefined;
  return refuse('SlippageTooHigh', `At its limit only ${possibleRao} of ${amountRao} rao would be executed.`);
}

/** Fee on the minimum stake: what a simulated purchase of it pays, or its estimate where the pool refuses that. */
function feeOfMinimum(terms: QuoteTerms): bigint {
  const { minimumStakeRao, flatFeeRao, feeRateU16, model } = terms;
  if (model.name === 'constantProduct') return flatFeeRao.buy;
  // A weighted pool charges the estimate whether it takes the order or not.
  if (model.name === 'balancer') return feeOfGross(minimumStakeRao, feeRateU16);
  const simulated = fillOrder(terms, { side: 'buy', amountRao: minimumStakeRao });
  if (simulated.ok) return simulated.feeRao;
  return model.name === 'root' ? 0n : feeOfGross(minimumStakeRao, feeRateU16);
}
