import type { FilledOrder } from '../noteExecuted.ts';

/** A checked order of a batch. */
export interface BatchEntry extends FilledOrder {
  /** What is taken of its signer now, rao. */
  readonly grossRao: bigint;
  /** What of that is traded, rao: without the fee for a buy, all for a sale, which pays its fee out of what it brings. */
  readonly netRao: bigint;
}

/** A batch, by what its orders do. */
export interface BatchSides {
  /** Orders that buy, in the order of the batch. */
  readonly buys: readonly BatchEntry[];
  /** Orders that sell, likewise. */
  readonly sells: readonly BatchEntry[];
}

/** What the sides of a batch add up to, at the price before it. */
export interface BatchTotals {
  /** Price of alpha, TAO, U64F64 bits. */
  readonly priceBits: bigint;
  /** What buys trade, rao of TAO. */
  readonly buyTaoRao: bigint;
  /** What sales trade, rao of alpha. */
  readonly sellAlphaRao: bigint;
  /** What that is worth at the price, rao of TAO. */
  readonly sellWorthRao: bigint;
}

/** What was left of a batch for the pool. */
export interface NetTrade {
  /** Which side was larger; buys where they are equal. */
  readonly side: 'Buy' | 'Sell';
  /** What the pool was paid, rao of TAO or of alpha. */
  readonly paidRao: bigint;
  /** What it gave, rao of the other. */
  readonly outRao: bigint;
}
