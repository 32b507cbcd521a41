import type { ChainReads } from '../../runtime/ChainReads.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { holdingsOf, sumOf } from './holdings.ts';

/** What a hotkey's fund is worth, rao: what selling everything now would bring (`get_validator_basket_nav`). */
export function getValidatorBasketNav(context: ChainReads, hotkey: AccountId): bigint {
  return sumOf(holdingsOf(context, hotkey), 'realizable_tao');
}
