import type { SubnetState } from '../state/SubnetState.ts';
import { type DispatchFailure, refuse } from '../system/DispatchResult.ts';

/** Refuses registrations above the limit of the block, or above three times the target of the interval. */
export function checkRegistrationCounters(subnet: SubnetState): DispatchFailure | undefined {
  const { thisBlock, thisInterval } = subnet.registrations;
  const { maxRegistrationsPerBlock, targetRegistrationsPerInterval } = subnet.parameters;
  if (thisBlock >= maxRegistrationsPerBlock)
    return refuse('SubtensorModule.TooManyRegistrationsThisBlock', `This block had ${thisBlock} already.`);
  if (thisInterval >= targetRegistrationsPerInterval * 3)
    return refuse(
      'SubtensorModule.TooManyRegistrationsThisInterval',
      `This interval had ${thisInterval} already.`,
    );
  return undefined;
}
