import type { Refusal } from '@taokit/errors';
import type { Alpha, Tao } from '@taokit/types';
import type {
  CommonQuoteOptions,
  QuoteAssumption,
  QuoteRefusalName,
  StakeQuote,
  UnstakeQuote,
} from './Quote.ts';

/** What a quote of a move can be told. */
export interface MoveOptions extends CommonQuoteOptions {
  /**
   * A limit of the move itself: the least price of the origin's alpha in the destination's, times 10^9, as `swap_stake_limit` and
   * `move_stake_limit` take it. None when left out.
   */
  readonly limitRatioE9?: bigint | undefined;
  /** What the staker holds on the origin; enough when left out. */
  readonly stake?: Alpha | undefined;
  /** Whether it is given away, as `transfer_stake` and `transfer_stake_and_hotkey` do: such a move has a minimum of its own. */
  readonly isTransfer?: boolean | undefined;
}

/** A quote of moving stake: within a subnet one for one, between subnets a sale and a purchase with what it paid. */
export interface MoveQuote {
  /** Always true: tells a quote from a refusal. */
  readonly ok: true;
  /** Spec version whose rules were used. */
  readonly spec: number;
  /** What was left out and mattered, of both pools. */
  readonly assumed: readonly QuoteAssumption[];
  /** Alpha of the origin that was asked for. */
  readonly amountIn: Alpha;
  /** Alpha that leaves the origin. */
  readonly moved: Alpha;
  /** Alpha that stays at the origin because the limit came first. */
  readonly remaining: Alpha;
  /** TAO in between; the worth at the price where the move swaps nothing. */
  readonly taoMoved: Tao;
  /** Alpha of the destination. */
  readonly amountOut: Alpha;
  /** TAO that is paid to the coldkey instead, because it is below the minimum; 0 else. */
  readonly taoKept: Tao;
  /** What the destination gives at worst, both pools moved by the tolerance; rounded down as that of a quote. */
  readonly minimumReceived: Alpha;
  /**
   * Limit to send with the move, a ratio times 10^9: the one given, else the largest that lets the whole amount through when both
   * prices moved by the tolerance. 0 within a subnet, where no limit is read, and where none does.
   */
  readonly limitRatioE9: bigint;
  /** The sale at the origin; `undefined` within a subnet. */
  readonly sale: UnstakeQuote | undefined;
  /** The purchase at the destination; `undefined` within a subnet, and where nothing is bought. */
  readonly purchase: StakeQuote | undefined;
}

/** A refused move. */
export interface MoveRefusal extends Refusal<QuoteRefusalName> {
  /** Spec version whose rules were used. */
  readonly spec: number;
}
