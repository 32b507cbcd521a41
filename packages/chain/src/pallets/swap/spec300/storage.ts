import type { AccountId } from '../../../state/AccountId.ts';
import { optionalItem, storageItem } from '../../../state/storageItems.ts';
import type { FixedBits } from '../../subtensorModule/storage/values.ts';

/** Whether a pool has its price and position. */
export const SwapV3Initialized = storageItem<[netuid: number], boolean>('Swap.SwapV3Initialized');
/** Square root of the price. */
export const AlphaSqrtPrice = storageItem<[netuid: number], FixedBits>('Swap.AlphaSqrtPrice');
/** Tick of the price. */
export const CurrentTick = storageItem<[netuid: number], number>('Swap.CurrentTick');
/** Liquidity at the price. */
export const CurrentLiquidity = storageItem<[netuid: number], bigint>('Swap.CurrentLiquidity');
/** TAO fees per liquidity since the start. */
export const FeeGlobalTao = storageItem<[netuid: number], FixedBits>('Swap.FeeGlobalTao');
/** Alpha fees per liquidity since the start. */
export const FeeGlobalAlpha = storageItem<[netuid: number], FixedBits>('Swap.FeeGlobalAlpha');
/** Number of the last position. */
export const LastPositionId = storageItem<[], bigint>('Swap.LastPositionId');

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
export const Ticks = optionalItem<[netuid: number, tick: number], TickState>('Swap.Ticks');

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
export const Positions = optionalItem<[netuid: number, account: AccountId, id: bigint], PositionState>(
  'Swap.Positions',
);

/** A layer of the index of ticks. */
export interface TickLayer {
  /** Which. */
  readonly type: 'Top' | 'Middle' | 'Bottom';
  /** No fields. */
  readonly value: null;
}

/** The index of ticks: which have liquidity, bit by bit. */
export const TickIndexBitmapWords = storageItem<[netuid: number, layer: TickLayer, word: number], bigint>(
  'Swap.TickIndexBitmapWords',
);
