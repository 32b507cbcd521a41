import type { AccountId } from '../../../state/AccountId.ts';
import { optionalItem, storageItem } from '../../../state/storageItems.ts';
import type {
  BetaBaselineOf,
  BetaIndexFundSampleOf,
  BetaIndexSnapshotOf,
  BetaIndexSweepOf,
  FixedBits,
} from './values.ts';

// Funds that root dividends go into.

/** Dividends that wait for their deposit, rao of alpha. */
export const PendingBasketDeposits = storageItem<[hotkey: AccountId, netuid: number], bigint>(
  'SubtensorModule.PendingBasketDeposits',
);
/** Raw key after which the next flush begins. */
export const PendingBasketFlushCursor = optionalItem<[], Uint8Array>(
  'SubtensorModule.PendingBasketFlushCursor',
);
/** Shares of a fund. */
export const BasketShares = storageItem<[hotkey: AccountId], bigint>('SubtensorModule.BasketShares');
/** Shares per rao of root stake, cumulative. */
export const BasketRate = storageItem<[hotkey: AccountId], FixedBits>('SubtensorModule.BasketRate');
/** What of them a staker has claimed. */
export const BasketClaimed = storageItem<[hotkey: AccountId, coldkey: AccountId], bigint>(
  'SubtensorModule.BasketClaimed',
);
/** Worth of all deposits, rao. */
export const BasketDepositedTao = storageItem<[hotkey: AccountId], bigint>(
  'SubtensorModule.BasketDepositedTao',
);
/** All that was paid out, rao. */
export const BasketRedeemedTao = storageItem<[hotkey: AccountId], bigint>(
  'SubtensorModule.BasketRedeemedTao',
);
/** Growth of a fund, for display. */
export const BasketTwr = storageItem<[hotkey: AccountId], FixedBits>('SubtensorModule.BasketTwr');
/** Where its display starts. */
export const BetaBaseline = optionalItem<[hotkey: AccountId], BetaBaselineOf>('SubtensorModule.BetaBaseline');
/** Index of all funds, for display. */
export const BetaIndexSnapshot = optionalItem<[], BetaIndexSnapshotOf>('SubtensorModule.BetaIndexSnapshot');
/** How far its next value has come. */
export const BetaIndexSweep = optionalItem<[], BetaIndexSweepOf>('SubtensorModule.BetaIndexSweep');
/** What a fund adds to it. */
export const BetaIndexFundSample = optionalItem<[hotkey: AccountId], BetaIndexFundSampleOf>(
  'SubtensorModule.BetaIndexFundSample',
);
/** Whether funds can be traded. */
export const BasketTradingEnabled = storageItem<[], boolean>('SubtensorModule.BasketTradingEnabled');
/** Funds that cannot. */
export const BasketTradingFrozen = optionalItem<[hotkey: AccountId], null>(
  'SubtensorModule.BasketTradingFrozen',
);
/** Turnover left, rao, and the block of it. */
export const BasketTradeBucket = optionalItem<[hotkey: AccountId], readonly [bigint, bigint]>(
  'SubtensorModule.BasketTradeBucket',
);
/** Turnover a day, 65535ths of a fund. */
export const BasketDailyTurnoverCap = storageItem<[], number>('SubtensorModule.BasketDailyTurnoverCap');
/** Most alpha of a pool a fund may hold, 65535ths. */
export const BasketLiquidityCap = storageItem<[], number>('SubtensorModule.BasketLiquidityCap');
/** Alpha bought, and the block of it. */
export const BasketLiquidityUsed = optionalItem<
  [hotkey: AccountId, netuid: number],
  readonly [bigint, bigint]
>('SubtensorModule.BasketLiquidityUsed');
/** Most of a fund in one subnet, 65535ths. */
export const BasketConcentrationCap = storageItem<[], number>('SubtensorModule.BasketConcentrationCap');
/** Least trade, rao. */
export const BasketMinTradeTao = storageItem<[], bigint>('SubtensorModule.BasketMinTradeTao');
/** Largest floor below which a row is dust, rao. */
export const BasketClaimRowDustCapTao = storageItem<[], bigint>('SubtensorModule.BasketClaimRowDustCapTao');
/** That floor, ten-thousandths of a fund. */
export const BasketClaimRowDustBps = storageItem<[], number>('SubtensorModule.BasketClaimRowDustBps');
/** Slice below which a row is dust, rao. */
export const BasketClaimSliceDustTao = storageItem<[], bigint>('SubtensorModule.BasketClaimSliceDustTao');
/** Most a claim forfeits per row, rao. */
export const BasketClaimForfeitCapTao = storageItem<[], bigint>('SubtensorModule.BasketClaimForfeitCapTao');
/** Blocks root stake stays after a change. */
export const RootStakeUnlockInterval = storageItem<[], bigint>('SubtensorModule.RootStakeUnlockInterval');
