import type { Ss58 } from '@taokit/types';
import type { BlockContext } from '../system/BlockContext.ts';
import { DISPATCHED, type DispatchResult, refuse } from '../system/DispatchResult.ts';
import { accountOf, freeRao, spendableRao } from './balances.ts';

/** `Balances.transfer_keep_alive`: moves TAO; neither account may end up below the existential deposit. */
export function transferKeepAlive(
  { state, events }: BlockContext,
  from: Ss58,
  to: Ss58,
  amountRao: bigint,
): DispatchResult {
  const free = freeRao(state, from);
  if (amountRao > free) return refuse('Token.FundsUnavailable', `${from} has ${free} rao, not ${amountRao}.`);
  if (amountRao > spendableRao(state, from))
    return refuse('Token.NotExpendable', `${from} would keep ${free - amountRao} rao, too little to live.`);
  if (freeRao(state, to) + amountRao < state.parameters.existentialDepositRao)
    return refuse('Token.BelowMinimum', `${amountRao} rao are too few to open ${to}.`);
  accountOf(state, from).freeRao -= amountRao;
  accountOf(state, to).freeRao += amountRao;
  events.push({ name: 'Balances.Transfer', from, to, amountRao });
  return DISPATCHED;
}
