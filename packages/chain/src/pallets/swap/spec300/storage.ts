import type { AccountId } from '../../../state/AccountId.ts';
import { optionalItem, type StorageItem, storageItem } from '../../../state/storageItems.ts';
import type { FixedBits } from '../../subtensorModule/storage/values.ts';

/** Whether a pool has its price and position. */
export const SwapV3Initialized: StorageItem<[netuid: number], boolean> =
  storageItem('Swap.SwapV3Initialized');
/** Square root of the price. */
export const AlphaSqrtPrice: StorageItem<[netuid: number], FixedBits> = storageItem('Swap.AlphaSqrtPrice');
/** Tick of the price. */
export const CurrentTick: StorageItem<[netuid: number], number> = storageItem('Swap.CurrentTick');
/** Liquidity at the price. */
export const CurrentLiquidity: StorageItem<[netuid: number], bigint> = storageItem('Swap.CurrentLiquidity');
/** TAO fees per liquidity since the start. */
export const FeeGlobalTao: StorageItem<[netuid: number], FixedBits> = storageItem('Swap.FeeGlobalTao');
/** Alpha fees per liquidity since the start. */
export const FeeGlobalAlpha: StorageItem<[netuid: number], FixedBits> = storageItem('Swap.FeeGlobalAlpha');
/** Number of the last position. */
export const LastPositionId: StorageItem<[], bigint> = storageItem('Swap.LastPositionId');

/** A price at which positions begin or end. */
export interface TickState {
  /** What begins here minus what ends here. */
  readonly liquidity_net: bigint;
  /** What begins or ends here. */
  readonly liquidity_gross: bigint;
  /** TAO fees on the other side. */
  readonly fees_out_tao: FixedBits;
  /** Alpha fees on the other side. */
  readonly fees_out_alpha: FixedBits;
}

/** Prices at which positions begin or end. */
export const Ticks: StorageItem<[netuid: number, tick: number], TickState, undefined> =
  optionalItem('Swap.Ticks');

/** Liquidity between two ticks. */
export interface PositionState {
  /** Its number. */
  readonly id: bigint;
  /** The subnet. */
  readonly netuid: number;
  /** First tick. */
  readonly tick_low: number;
  /** End of the range. */
  readonly tick_high: number;
  /** How much. */
  readonly liquidity: bigint;
  /** TAO fees that are collected. */
  readonly fees_tao: FixedBits;
  /** Alpha fees that are collected. */
  readonly fees_alpha: FixedBits;
}

/** Positions. */
export const Positions: StorageItem<
  [netuid: number, account: AccountId, id: bigint],
  PositionState,
  undefined
> = optionalItem('Swap.Positions');

/** A layer of the index of ticks. */
export interface TickLayer {
  /** Which. */
  readonly type: 'Top' | 'Middle' | 'Bottom';
  /** No fields. */
  readonly value: null;
}

/** The index of ticks: which have liquidity, bit by bit. */
export const TickIndexBitmapWords: StorageItem<[netuid: number, layer: TickLayer, word: number], bigint> =
  storageItem('Swap.TickIndexBitmapWords');
