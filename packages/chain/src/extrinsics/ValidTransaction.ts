import type { Hex } from '../state/AccountId.ts';

/** A transaction that may stand in the next block, or wait for others of its account. */
export interface ValidTransaction {
  /** Always true: tells it from a refusal. */
  readonly ok: true;
  /** Its order among others: greater comes first. */
  readonly priority: bigint;
  /** Tags that must be provided before: of the account's nonces below. */
  readonly requires: readonly Hex[];
  /** Tags it provides. */
  readonly provides: readonly Hex[];
  /** For how many blocks this holds. */
  readonly longevity: bigint;
  /** Whether to pass it on. */
  readonly propagate: boolean;
}
