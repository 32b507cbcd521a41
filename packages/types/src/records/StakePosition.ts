import type { Coldkey, Hotkey } from '../units/addresses.ts';
import type { Alpha } from '../units/amounts.ts';

/** What one coldkey has staked with one hotkey on one subnet. */
export interface StakePosition {
  /** Who was staked with. */
  readonly hotkey: Hotkey;
  /** Who staked. */
  readonly coldkey: Coldkey;
  /** The subnet; on the root (0) the alpha is worth one TAO each. */
  readonly netuid: number;
  /** The position. */
  readonly stake: Alpha;
  /** The part that cannot be unstaked yet. */
  readonly locked: Alpha;
  /** What the position earned at the last epoch. */
  readonly emission: Alpha;
  /** Whether the hotkey has a seat on the subnet. */
  readonly isRegistered: boolean;
}
