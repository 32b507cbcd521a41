import { raiseBurn } from '@taokit/dtao/registration';
import type { Reads, State } from '../../../state/State.ts';
import { Burn, BurnIncreaseMult, MaxBurn, MinBurn } from '../storage/registration.ts';

/** Least and largest burn of a subnet, rao. */
export function burnLimits(
  state: Reads,
  netuid: number,
): {
  minBurnRao: bigint;
  maxBurnRao: bigint;
} {
  return { minBurnRao: MinBurn.get(state, netuid), maxBurnRao: MaxBurn.get(state, netuid) };
}

/** A registration makes the next one dearer (`bump_registration_price_after_registration`). */
export function raiseRegistrationBurn(state: State, netuid: number): void {
  const increase = BurnIncreaseMult.get(state, netuid).bits;
  Burn.mutate(state, netuid, (burn) => raiseBurn(burn, increase, burnLimits(state, netuid)));
}
