import type { AccountId, Hex } from '../../state/AccountId.ts';
import { storageItem } from '../../state/storageItems.ts';

/** Part of a balance that cannot be spent. */
export interface BalanceLock {
  /** 8 bytes that name the lock. */
  readonly id: Hex;
  /** How much, rao. */
  readonly amount: bigint;
  /** What it keeps from happening. */
  readonly reasons: { readonly type: 'Fee' | 'Misc' | 'All'; readonly value: null };
}

/** All TAO that accounts hold, rao. */
export const TotalIssuance = storageItem<[], bigint>('Balances.TotalIssuance');
/** Of it what is not counted by whoever asks for the active issuance, rao. */
export const InactiveIssuance = storageItem<[], bigint>('Balances.InactiveIssuance');
/** Locks of an account. */
export const Locks = storageItem<[account: AccountId], readonly BalanceLock[]>('Balances.Locks');
/** `ExistentialDeposit`: the least an account may hold, rao. */
export const EXISTENTIAL_DEPOSIT_RAO = 500n;
