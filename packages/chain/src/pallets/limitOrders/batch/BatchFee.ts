import type { AccountId } from '../../../state/AccountId.ts';

/** The fee of an order of a batch. */
export interface BatchFee {
  /** Who gets it. */
  readonly recipient: AccountId;
  /** How much, rao. */
  readonly feeRao: bigint;
}
