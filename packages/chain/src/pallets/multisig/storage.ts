import type { AccountId, Hex } from '../../state/AccountId.ts';
import { optionalItem, type StorageItem } from '../../state/storageItems.ts';

/** Where the first approval stands. */
export interface Timepoint {
  /** The block. */
  readonly height: number;
  /** The extrinsic. */
  readonly index: number;
}

/** A call that is being approved. */
export interface Multisig {
  /** Where it was begun. */
  readonly when: Timepoint;
  /** What is set aside for it, rao. */
  readonly deposit: bigint;
  /** By whom. */
  readonly depositor: AccountId;
  /** Who approved, in order. */
  readonly approvals: readonly AccountId[];
}

/** Calls that are being approved. */
export const Multisigs: StorageItem<[multisig: AccountId, callHash: Hex], Multisig, undefined> =
  optionalItem('Multisig.Multisigs');

/** `DepositBase`, rao. */
const DEPOSIT_BASE = 132_000_000n;
/** `DepositFactor`, rao per approval that is needed. */
const DEPOSIT_FACTOR = 32_000_000n;
/** `MaxSignatories`. */
export const MAX_SIGNATORIES = 100;

/** What is set aside for a call that needs so many approvals, rao. */
export function multisigDeposit(threshold: number): bigint {
  return DEPOSIT_BASE + DEPOSIT_FACTOR * BigInt(threshold);
}
