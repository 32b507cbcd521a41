import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureSubnetOwnerOrRoot } from '../subnets/owners.ts';
import { enableTracking } from '../votingPower/tracking.ts';

/** Begins the keeping of voting power. */
export const enableVotingPowerTracking: CallDefinition = defineCall<{ netuid: number }>(
  'SubtensorModule.enable_voting_power_tracking',
  (context, { netuid }) => {
    ensureSubnetOwnerOrRoot(context, netuid);
    enableTracking(context, netuid);
  },
);
