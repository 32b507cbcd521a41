import { computeBurnDecayFactor } from '@taokit/dtao/registration';
import { decayBurnUnchecked } from '@taokit/dtao/unchecked';
import type { Context } from '../../../runtime/Context.ts';
import { Burn, BurnHalfLife } from '../storage/registration.ts';
import { burnLimits } from './burnPrice.ts';

/** No decay, 2^32ths. */
const ONE = 1n << 32n;

/** By what a subnet's prices fall in a block, 2^32ths. */
export function priceDecay({ state, block }: Context, netuid: number): bigint {
  const halfLife = BurnHalfLife.get(state, netuid);
  return halfLife > 0 && block > 1 ? decayFactor(halfLife) : ONE;
}

/** The burn falls, within its limits; written where it moves. */
export function stepBurn({ state }: Context, netuid: number, factor: bigint): void {
  const burn = Burn.get(state, netuid);
  const next = decayBurnUnchecked(burn, factor, burnLimits(state, netuid));
  if (next !== burn) Burn.insert(state, netuid, next);
}

const factors = new Map<number, bigint>();

/** The search for a factor takes 32 powers; subnets share a few half-lives. */
function decayFactor(halfLife: number): bigint {
  const factor = factors.get(halfLife) ?? computeBurnDecayFactor(halfLife);
  factors.set(halfLife, factor);
  return factor;
}
