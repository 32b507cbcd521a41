import type { CallContext } from '../../../runtime/Context.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { moveStake } from './moveStake.ts';
import type { StakePosition } from './sharePool.ts';

/** How far the price may go while stake moves to another subnet. */
export interface MoveLimit {
  /** Least price of the origin's alpha in the destination's, times 10^9. */
  readonly limit_price: bigint;
  /** Whether less than asked for will do. */
  readonly allow_partial: boolean;
}

/** Stake on its way between two positions of its owner. */
export interface OwnMove {
  /** What it leaves. */
  readonly from: Omit<StakePosition, 'coldkey'>;
  /** What it joins. */
  readonly to: Omit<StakePosition, 'coldkey'>;
  /** How much alpha, rao. */
  readonly alphaRao: bigint;
  /** How far the price may go; any price will do where neither is given. */
  readonly limit: Partial<MoveLimit>;
}

/** Moves stake that stays the caller's: what `move_stake`, `swap_stake` and both with a limit have in common. */
export function moveOwnStake(
  context: CallContext,
  { from, to, alphaRao, limit }: OwnMove,
): { readonly coldkey: AccountId; readonly movedRao: bigint } {
  const coldkey = ensureSigned(context.origin);
  const { limit_price: limitPriceRao, allow_partial: allowPartial } = limit;
  const movedRao = moveStake(context, {
    from: { ...from, coldkey },
    to: { ...to, coldkey },
    alphaRao,
    isTransfer: false,
    ...(limitPriceRao !== undefined && { limitPriceRao }),
    ...(allowPartial !== undefined && { allowPartial }),
  });
  return { coldkey, movedRao };
}
