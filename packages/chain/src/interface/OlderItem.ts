import type { Hasher } from '@taokit/types/registry';

/** Types that older items are made of: found in the interface by an item that has them, or made from these. */
export type OlderType =
  | 'bool'
  | 'u16'
  | 'u32'
  | 'u64'
  | 'u128'
  | 'i32'
  | 'i128'
  | 'account'
  | 'netuid'
  | 'u16s'
  | 'accounts'
  | 'fixedI128'
  | 'fixedU128'
  | 'tick'
  | 'position'
  | 'layer'
  | 'coldkeySwap';

/** `Pallet.Item` of an item that today's interface has no longer. */
export type OlderStoragePath =
  | 'SubtensorModule.Alpha'
  | 'SubtensorModule.TotalHotkeyShares'
  | 'SubtensorModule.StakingOperationRateLimiter'
  | 'SubtensorModule.TaoDividendsPerSubnet'
  | 'SubtensorModule.SubnetTaoProvided'
  | 'SubtensorModule.SubnetAlphaInProvided'
  | 'SubtensorModule.PendingEmission'
  | 'SubtensorModule.PendingRootDivs'
  | 'SubtensorModule.PendingAlphaSwapped'
  | 'SubtensorModule.PendingNodeValidatorEmissions'
  | 'SubtensorModule.Rank'
  | 'SubtensorModule.Trust'
  | 'SubtensorModule.PruningScores'
  | 'SubtensorModule.NetworkModality'
  | 'SubtensorModule.NetworkLastRegistered'
  | 'SubtensorModule.ColdkeySwapScheduled'
  | 'SenateMembers.Members'
  | 'Swap.SwapV3Initialized'
  | 'Swap.AlphaSqrtPrice'
  | 'Swap.CurrentTick'
  | 'Swap.CurrentLiquidity'
  | 'Swap.FeeGlobalTao'
  | 'Swap.FeeGlobalAlpha'
  | 'Swap.LastPositionId'
  | 'Swap.Ticks'
  | 'Swap.Positions'
  | 'Swap.TickIndexBitmapWords';

/** A storage item that today's interface has no longer. */
export interface OlderItem {
  /** `Pallet.Item`. */
  readonly path: OlderStoragePath;
  /** How each key is hashed. */
  readonly hashers: readonly Hasher[];
  /** The type of each key. */
  readonly keys: readonly OlderType[];
  /** The type of the value. */
  readonly value: OlderType;
  /** What an absent value means; nothing for an optional item. */
  readonly fallback?: unknown;
}
