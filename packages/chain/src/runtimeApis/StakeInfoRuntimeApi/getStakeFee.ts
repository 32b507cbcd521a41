import { ROOT_NETUID } from '../../pallets/subtensorModule/subnets/existing.ts';
import { approximateFee } from '../../pallets/swap/swap.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';
import type { AccountId } from '../../state/AccountId.ts';

/** Where stake comes from or goes to; `null` for a coldkey's balance. */
export type StakePlace = readonly [hotkey: AccountId, netuid: number] | null;

/**
 * About what a pool takes for moving an amount (`get_stake_fee`): the destination's pool, else the origin's; nothing where both are
 * the same place.
 *
 * @param context - where
 * @param origin - from where
 * @param _originColdkey - not looked at
 * @param destination - to where
 * @param _destinationColdkey - not looked at
 * @param amountRao - rao
 * @returns rao
 */
export function getStakeFee(
  context: ChainReads,
  origin: StakePlace,
  _originColdkey: AccountId,
  destination: StakePlace,
  _destinationColdkey: AccountId,
  amountRao: bigint,
): bigint {
  if (isSame(origin, destination)) return 0n;
  return approximateFee(context, (destination ?? origin)?.[1] ?? ROOT_NETUID, amountRao);
}

function isSame(a: StakePlace, b: StakePlace): boolean {
  return a === null || b === null ? a === b : a[0] === b[0] && a[1] === b[1];
}
