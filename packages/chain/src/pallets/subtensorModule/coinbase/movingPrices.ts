import {
  alphaIssuanceRule,
  computeFastMovingPriceUnchecked,
  movingPriceRule,
  rootPartUnchecked,
  rootWeightUnchecked,
} from '@taokit/dtao/unchecked';
import { saturatingSubU64 } from '@taokit/fixed';
import type { Context } from '../../../runtime/Context.ts';
import { alphaPrice } from '../../swap/pool.ts';
import { BalancerAlphaReservoir } from '../../swap/storage.ts';
import {
  EMAPriceHalvingBlocks,
  RootProp,
  SubnetFastMovingPrice,
  SubnetMovingAlpha,
  SubnetMovingPrice,
} from '../storage/emission.ts';
import { SubnetAlphaIn, SubnetAlphaOut, SubnetTAO } from '../storage/pools.ts';
import { TaoWeight } from '../storage/staking.ts';
import { FirstEmissionBlockNumber } from '../storage/subnets.ts';
import { movingPriceBits } from '../subnets/movingPrice.ts';

const ROOT = 0;

/** The moving prices after the block (`update_moving_prices`): the slow one, and the fast one that bounds trades of funds. */
export function updateMovingPrices(context: Context, netuids: readonly number[]): void {
  const { state, spec, block } = context;
  const movingAlphaBits = SubnetMovingAlpha.get(state).bits;
  const moved = movingPriceRule(spec);
  for (const netuid of netuids) {
    const spotPriceBits = alphaPrice(context, netuid);
    const start = saturatingSubU64(FirstEmissionBlockNumber.get(state, netuid) ?? 0n, 1n);
    const input = {
      movingPriceBits: movingPriceBits(state, netuid),
      spotPriceBits,
      movingAlphaBits,
      blocksSinceStart: saturatingSubU64(BigInt(block), start),
      halvingBlocks: EMAPriceHalvingBlocks.get(state, netuid),
    };
    SubnetMovingPrice.insert(state, netuid, { bits: moved(input) });
    const fast = SubnetFastMovingPrice.get(state, netuid)?.bits;
    SubnetFastMovingPrice.insert(state, netuid, {
      bits: computeFastMovingPriceUnchecked(fast, spotPriceBits),
    });
  }
}

/** Root's proportion after the block, for those who read it (`update_root_prop`). */
export function updateRootProportions({ state, spec }: Context, netuids: readonly number[]): void {
  const rootWeight = rootWeightUnchecked(SubnetTAO.get(state, ROOT), TaoWeight.get(state));
  const issuanceOf = alphaIssuanceRule(spec);
  for (const netuid of netuids) {
    const supply = {
      alphaInRao: SubnetAlphaIn.get(state, netuid),
      alphaOutRao: SubnetAlphaOut.get(state, netuid),
      alphaReservoirRao: BalancerAlphaReservoir.get(state, netuid),
    };
    RootProp.insert(state, netuid, { bits: rootPartUnchecked(rootWeight, issuanceOf(supply)) });
  }
}
