import type { AccountId } from '../../../state/AccountId.ts';
import { optionalItem, type StorageItem, storageItem } from '../../../state/storageItems.ts';
import type {
  BetaBaselineOf,
  BetaIndexFundSampleOf,
  BetaIndexSnapshotOf,
  BetaIndexSweepOf,
  FixedBits,
} from './values.ts';

// Funds that root dividends go into.

/** Dividends that wait for their deposit, rao of alpha. */
export const PendingBasketDeposits: StorageItem<[hotkey: AccountId, netuid: number], bigint> = storageItem(
  'SubtensorModule.PendingBasketDeposits',
);
/** Raw key after which the next flush begins. */
export const PendingBasketFlushCursor: StorageItem<[], Uint8Array, undefined> = optionalItem(
  'SubtensorModule.PendingBasketFlushCursor',
);
/** Shares of a fund. */
export const BasketShares: StorageItem<[hotkey: AccountId], bigint> = storageItem(
  'SubtensorModule.BasketShares',
);
/** Shares per rao of root stake, cumulative. */
export const BasketRate: StorageItem<[hotkey: AccountId], FixedBits> = storageItem(
  'SubtensorModule.BasketRate',
);
/** What of them a staker has claimed. */
export const BasketClaimed: StorageItem<[hotkey: AccountId, coldkey: AccountId], bigint> = storageItem(
  'SubtensorModule.BasketClaimed',
);
/** Worth of all deposits, rao. */
export const BasketDepositedTao: StorageItem<[hotkey: AccountId], bigint> = storageItem(
  'SubtensorModule.BasketDepositedTao',
);
/** All that was paid out, rao. */
export const BasketRedeemedTao: StorageItem<[hotkey: AccountId], bigint> = storageItem(
  'SubtensorModule.BasketRedeemedTao',
);
/** Growth of a fund, for display. */
export const BasketTwr: StorageItem<[hotkey: AccountId], FixedBits> =
  storageItem('SubtensorModule.BasketTwr');
/** Where its display starts. */
export const BetaBaseline: StorageItem<[hotkey: AccountId], BetaBaselineOf, undefined> = optionalItem(
  'SubtensorModule.BetaBaseline',
);
/** Index of all funds, for display. */
export const BetaIndexSnapshot: StorageItem<[], BetaIndexSnapshotOf, undefined> = optionalItem(
  'SubtensorModule.BetaIndexSnapshot',
);
/** How far its next value has come. */
export const BetaIndexSweep: StorageItem<[], BetaIndexSweepOf, undefined> = optionalItem(
  'SubtensorModule.BetaIndexSweep',
);
/** What a fund adds to it. */
export const BetaIndexFundSample: StorageItem<[hotkey: AccountId], BetaIndexFundSampleOf, undefined> =
  optionalItem('SubtensorModule.BetaIndexFundSample');
/** Whether funds can be traded. */
export const BasketTradingEnabled: StorageItem<[], boolean> = storageItem(
  'SubtensorModule.BasketTradingEnabled',
);
/** Funds that cannot. */
export const BasketTradingFrozen: StorageItem<[hotkey: AccountId], null, undefined> = optionalItem(
  'SubtensorModule.BasketTradingFrozen',
);
/** Turnover left, rao, and the block of it. */
export const BasketTradeBucket: StorageItem<[hotkey: AccountId], readonly [bigint, bigint], undefined> =
  optionalItem('SubtensorModule.BasketTradeBucket');
/** Turnover a day, 65535ths of a fund. */
export const BasketDailyTurnoverCap: StorageItem<[], number> = storageItem(
  'SubtensorModule.BasketDailyTurnoverCap',
);
/** Most alpha of a pool a fund may hold, 65535ths. */
export const BasketLiquidityCap: StorageItem<[], number> = storageItem('SubtensorModule.BasketLiquidityCap');
/** Alpha bought, and the block of it. */
export const BasketLiquidityUsed: StorageItem<
  [hotkey: AccountId, netuid: number],
  readonly [bigint, bigint],
  undefined
> = optionalItem('SubtensorModule.BasketLiquidityUsed');
/** Most of a fund in one subnet, 65535ths. */
export const BasketConcentrationCap: StorageItem<[], number> = storageItem(
  'SubtensorModule.BasketConcentrationCap',
);
/** Least trade, rao. */
export const BasketMinTradeTao: StorageItem<[], bigint> = storageItem('SubtensorModule.BasketMinTradeTao');
/** Largest floor below which a row is dust, rao. */
export const BasketClaimRowDustCapTao: StorageItem<[], bigint> = storageItem(
  'SubtensorModule.BasketClaimRowDustCapTao',
);
/** That floor, ten-thousandths of a fund. */
export const BasketClaimRowDustBps: StorageItem<[], number> = storageItem(
  'SubtensorModule.BasketClaimRowDustBps',
);
/** Slice below which a row is dust, rao. */
export const BasketClaimSliceDustTao: StorageItem<[], bigint> = storageItem(
  'SubtensorModule.BasketClaimSliceDustTao',
);
/** Most a claim forfeits per row, rao. */
export const BasketClaimForfeitCapTao: StorageItem<[], bigint> = storageItem(
  'SubtensorModule.BasketClaimForfeitCapTao',
);
/** Blocks root stake stays after a change. */
export const RootStakeUnlockInterval: StorageItem<[], bigint> = storageItem(
  'SubtensorModule.RootStakeUnlockInterval',
);
