import { computeEmissionShares, MAINNET_GATE } from '@taokit/dtao/coinbase';
import { bySpec, FIRST_SPEC } from '@taokit/types';
import { bitsF32 } from './amounts.ts';
import type { SubnetState } from './SubnetState.ts';

const FROM_EPOCH = 1n;
/** Before it, shares came from flows or at launch from pools, which a scenario does not have. */
const knowsBurns = /* @__PURE__ */ bySpec({ [FIRST_SPEC]: false, 421: true });

/**
 * The subnet's share of the TAO emission in the block after the epoch, U64F64 bits: by its price, less what was withheld from miners,
 * among all others, behind mainnet's gate, whose bar is set in that block. Moving prices stand still.
 */
export function nextShare(state: SubnetState, minerBurnedBits: bigint): bigint | null {
  const { market, emission = {} } = state.scenario;
  if (market === undefined || !knowsBurns(state.spec)) return null;
  const rootProportionBits = bitsF32(emission.rootProportion ?? '0');
  const others = market.otherPrices.map((price) => ({
    movingPriceBits: bitsF32(price),
    minerBurnedBits: 0n,
    rootProportionBits: 0n,
    emissionEnabled: true,
  }));
  const own = {
    movingPriceBits: bitsF32(market.price),
    minerBurnedBits,
    rootProportionBits,
    emissionEnabled: true,
  };
  const { sharesBits } = computeEmissionShares(
    { subnets: [own, ...others], gate: { ...MAINNET_GATE, barBits: 0n }, block: state.block + FROM_EPOCH },
    { spec: state.spec },
  );
  return sharesBits[0]!;
}
