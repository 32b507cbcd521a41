import type { AccountId, Hex } from '../../state/AccountId.ts';
import { type StorageItem, storageItem } from '../../state/storageItems.ts';

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
export const TotalIssuance: StorageItem<[], bigint> = storageItem('Balances.TotalIssuance');
/** Of it what is not counted by whoever asks for the active issuance, rao. */
export const InactiveIssuance: StorageItem<[], bigint> = storageItem('Balances.InactiveIssuance');
/** Locks of an account. */
export const Locks: StorageItem<[account: AccountId], readonly BalanceLock[]> = storageItem('Balances.Locks');
/** Part of what is set aside, and what for. */
export interface Hold {
  /** The pallet, and in it the reason. */
  readonly id: HoldReason;
  /** How much, rao. */
  readonly amount: bigint;
}

/** Why TAO is set aside: a case of the runtime's `RuntimeHoldReason`. */
export interface HoldReason {
  /** The pallet. */
  readonly type: string;
  /** The reason. */
  readonly value: { readonly type: string; readonly value: null };
}

/** What of an account is set aside by reasons that are named. */
export const Holds: StorageItem<[account: AccountId], readonly Hold[]> = storageItem('Balances.Holds');
/** `ExistentialDeposit`: the least an account may hold, rao. */
export const EXISTENTIAL_DEPOSIT_RAO = 500n;
