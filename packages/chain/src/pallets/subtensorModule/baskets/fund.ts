import type { BasketFund, BasketMarket, BasketRow } from '@taokit/dtao/baskets';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads, State } from '../../../state/State.ts';
import { hasPool, poolOf } from '../../swap/pool.ts';
import { BASKET_ESCROW } from '../staking/palletAccounts.ts';
import { increaseStake, stakeOf } from '../staking/sharePool.ts';
import { BasketRate, BasketShares } from '../storage/baskets.ts';
import { SubnetFastMovingPrice, SubnetMovingPrice } from '../storage/emission.ts';
import { AlphaV2 } from '../storage/staking.ts';

const ROOT = 0;

/** A hotkey's fund as it is stored (`get_basket_holdings` and its counters), its rows in the order of netuids. */
export function readFund(state: Reads, hotkey: AccountId): BasketFund {
  return {
    shares: BasketShares.get(state, hotkey),
    rateBits: BasketRate.get(state, hotkey).bits,
    rows: readRows(state, hotkey),
  };
}

/** What prices a fund's alpha of a subnet. */
export function marketOf(state: Reads, netuid: number): BasketMarket {
  if (netuid === ROOT || !hasPool(state, netuid)) return { netuid };
  const { taoReserveRao, alphaReserveRao, quoteWeight } = poolOf(state, netuid);
  const fast = SubnetFastMovingPrice.get(state, netuid);
  return {
    netuid,
    pool: { taoReserveRao, alphaReserveRao, quoteWeight },
    ...(fast === undefined ? {} : { fastPriceBits: fast.bits }),
    movingPriceBits: SubnetMovingPrice.get(state, netuid).bits,
  };
}

/** The escrow's alpha of a subnet on a hotkey, rao. */
export function heldBy(state: Reads, hotkey: AccountId, netuid: number): bigint {
  return stakeOf(state, { hotkey, coldkey: BASKET_ESCROW, netuid });
}

/** Puts alpha into a fund. */
export function addToFund(state: State, hotkey: AccountId, netuid: number, alphaRao: bigint): void {
  increaseStake(state, { hotkey, coldkey: BASKET_ESCROW, netuid }, alphaRao);
}

function readRows(state: Reads, hotkey: AccountId): readonly BasketRow[] {
  return AlphaV2.entries(state, hotkey, BASKET_ESCROW)
    .map(([[, , netuid]]) => netuid)
    .sort((a, b) => a - b)
    .map((netuid) => ({ ...marketOf(state, netuid), alphaRao: heldBy(state, hotkey, netuid) }))
    .filter(({ alphaRao }) => alphaRao > 0n);
}
