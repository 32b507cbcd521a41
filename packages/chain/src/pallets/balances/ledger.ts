import type { Context } from '../../runtime/Context.ts';
import { ensure, fail } from '../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../state/AccountId.ts';
import type { Reads } from '../../state/State.ts';
import { canDecProvider, decProviders, incProviders, writeData } from '../system/accounts.ts';
import { Account, type AccountData } from '../system/storage.ts';
import { TotalIssuance } from './storage.ts';

/** `ExistentialDeposit`: the least an account may hold, rao. */
export const EXISTENTIAL_DEPOSIT_RAO = 500n;

/** Whether the account must survive: `Preserve` it, `Protect` its last reason to exist, or let it go (`Expendable`). */
export type Preservation = 'Preserve' | 'Protect' | 'Expendable';

/** What an account can spend and hold, rao. */
export function balanceOf(state: Reads, who: AccountId): AccountData {
  return Account.get(state, who).data;
}

/** How much can leave an account (`reducible_balance`, polite: locks hold), rao. */
export function reducibleBalance(state: Reads, who: AccountId, preservation: Preservation): bigint {
  const { free, reserved, frozen } = balanceOf(state, who);
  const locked = frozen > reserved ? frozen - reserved : 0n;
  const mustRemain = preservation === 'Preserve' || (preservation === 'Protect' && !canDecProvider(state, who));
  const kept = free > 0n && mustRemain && locked < EXISTENTIAL_DEPOSIT_RAO ? EXISTENTIAL_DEPOSIT_RAO : locked;
  return free > kept ? free - kept : 0n;
}
