import { type StakePosition, type Tao, taoFromRao } from '@taokit/types';
import type { PinnedView } from '../../chainView/ChainView.ts';
import { alphaPrices } from '../prices/alphaPrices.ts';

/** A position, and what it is worth at the price now. */
export interface ValuedPosition extends StakePosition {
  /** Its worth at the price before any order, rounded down: what a sale pays is less, by fee and slippage. */
  readonly value: Tao;
}

/** What a coldkey has staked, and what that is worth. */
export interface StakeValuation {
  /** The coldkey, as it was passed. */
  readonly coldkey: string;
  /** The block of positions and prices. */
  readonly block: number;
  /** The positions. */
  readonly positions: readonly ValuedPosition[];
  /** What they are worth together. */
  readonly value: Tao;
}

/** One whole TAO or alpha, in rao. */
const ONE = 1_000_000_000n;

/** Rao of TAO per whole alpha, by subnet; the root's alpha is TAO. */
export async function readPrices(view: PinnedView): Promise<ReadonlyMap<number, bigint>> {
  const prices = await alphaPrices.read(view, {});
  return new Map([
    ...[...prices].map(([netuid, { raoPerAlpha }]) => [netuid, raoPerAlpha] as const),
    [0, ONE],
  ]);
}

/** Positions with what they are worth. */
export function valuationOf(
  coldkey: string,
  block: number,
  positions: readonly StakePosition[],
  prices: ReadonlyMap<number, bigint>,
): StakeValuation {
  const valued = positions.map((position) => ({
    ...position,
    value: taoFromRao((position.stake.rao * (prices.get(position.netuid) ?? 0n)) / ONE),
  }));
  return {
    coldkey,
    block,
    positions: valued,
    value: taoFromRao(valued.reduce((sum, { value }) => sum + value.rao, 0n)),
  };
}
