import { refuse } from '@taokit/errors';
import { bySpec } from '@taokit/types';
import type { PoolAmount } from './PoolOrder.ts';
import type { PoolRefusal } from './PoolRefusal.ts';

const allowed = (): PoolAmount => ({ ok: true, amountRao: 0n });
const refused = (limitPriceRao: bigint) =>
  refuse('ZeroMaxStakeAmount', `At a limit of ${limitPriceRao} rao per alpha the order cannot execute.`);

const ANSWERS = /* @__PURE__ */ bySpec<
  (limitPriceRao: bigint) => PoolAmount | PoolRefusal<'ZeroMaxStakeAmount'>
>({
  233: allowed,
  273: refused,
  423: allowed,
});

/**
 * What the chain answers where a limit lets nothing execute: an error of its own from spec 273 to 422, else an amount of 0,
 * which later checks refuse.
 *
 * Source: `get_max_amount_add` in `pallets/subtensor/src/staking/add_stake.rs`, v2.0.0, v3.1.0 and v3.4.8.
 *
 * @param spec - runtime version
 * @param limitPriceRao - the limit, for the sentence
 */
export function answerZeroInput(
  spec: number,
  limitPriceRao: bigint,
): PoolAmount | PoolRefusal<'ZeroMaxStakeAmount'> {
  return ANSWERS(spec)(limitPriceRao);
}
