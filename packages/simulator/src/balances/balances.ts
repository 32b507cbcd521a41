import type { Ss58 } from '@taokit/types';
import type { AccountState } from '../state/AccountState.ts';
import type { ChainState } from '../state/ChainState.ts';
import { minRao } from './minRao.ts';

/** Free TAO of an account, rao; 0 when it does not exist. */
export function freeRao(state: ChainState, account: Ss58): bigint {
  return state.accounts.get(account)?.freeRao ?? 0n;
}

/** What an account can pay without being reaped, rao. */
export function spendableRao(state: ChainState, account: Ss58): bigint {
  const spendable = freeRao(state, account) - state.parameters.existentialDepositRao;
  return spendable > 0n ? spendable : 0n;
}

/**
 * Takes TAO out of an account without reaping it. As `remove_balance_from_coldkey_account` does, it takes what it can:
 * an account that holds exactly the amount keeps its existential deposit and pays that much less.
 *
 * @returns what was taken, rao
 */
export function withdraw(state: ChainState, account: Ss58, amountRao: bigint): bigint {
  const spendable = spendableRao(state, account);
  const taken = minRao(amountRao, spendable);
  if (taken > 0n) accountOf(state, account).freeRao -= taken;
  return taken;
}

/** Pays TAO into an account. Less than the existential deposit does not open one: the TAO is lost, and counted as lost. */
export function deposit(state: ChainState, account: Ss58, amountRao: bigint): void {
  if (freeRao(state, account) + amountRao < state.parameters.existentialDepositRao)
    state.taoLosses.belowExistentialDepositRao += amountRao;
  else accountOf(state, account).freeRao += amountRao;
}

/** The account, created empty when it does not exist. */
export function accountOf(state: ChainState, account: Ss58): AccountState {
  const known = state.accounts.get(account);
  if (known !== undefined) return known;
  const created: AccountState = { freeRao: 0n, nonce: 0 };
  state.accounts.set(account, created);
  return created;
}
