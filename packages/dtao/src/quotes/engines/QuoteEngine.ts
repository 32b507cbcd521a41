import type { SwapSide } from '../../pools/concentratedLiquidity/deltas.ts';
import type { PoolRefusal } from '../../pools/PoolRefusal.ts';
import type { QuotePool, QuotePoolModel } from '../QuotePool.ts';

/** One order as every model takes it. */
export interface EngineOrder {
  readonly side: SwapSide;
  readonly amountRao: bigint;
  /** `undefined`: no limit. */
  readonly limitPriceRao: bigint | undefined;
  readonly isFeeFree: boolean;
}

/** What every model answers. */
export interface EngineFill {
  readonly ok: true;
  /** Input used, fee included when it is paid in the input. */
  readonly filledRao: bigint;
  readonly outRao: bigint;
  readonly feeRao: bigint;
  /** Whether the fee comes off the input or off the output. */
  readonly feeFrom: 'input' | 'output';
  readonly pool: QuotePool;
}

/** One pool model at one state. */
export interface QuoteEngine {
  readonly model: QuotePoolModel;
  /** Spot price, raw bits of an U64F64. */
  priceBits(): bigint;
  swap(order: EngineOrder): EngineFill | PoolRefusal;
}
