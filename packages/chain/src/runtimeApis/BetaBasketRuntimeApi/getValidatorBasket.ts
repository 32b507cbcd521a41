import type { ChainReads } from '../../runtime/ChainReads.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { holdingsOf } from './holdings.ts';

/** What a fund holds of a subnet, and what selling it would bring, rao. */
export type BasketRowValue = readonly [netuid: number, alphaRao: bigint, taoRao: bigint];

/** What a hotkey's fund holds, by netuid (`get_validator_basket`). */
export function getValidatorBasket(context: ChainReads, hotkey: AccountId): readonly BasketRowValue[] {
  return holdingsOf(context, hotkey).map(({ netuid, alpha, realizable_tao }) => [
    netuid,
    alpha,
    realizable_tao,
  ]);
}
