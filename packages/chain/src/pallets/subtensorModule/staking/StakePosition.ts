import type { AccountId } from '../../../state/AccountId.ts';

/** Whose stake, on which hotkey and subnet. */
export interface StakePosition {
  /** The hotkey. */
  readonly hotkey: AccountId;
  /** Who stakes. */
  readonly coldkey: AccountId;
  /** The subnet. */
  readonly netuid: number;
}
