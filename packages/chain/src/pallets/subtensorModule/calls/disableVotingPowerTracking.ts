import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureSubnetOwnerOrRoot } from '../subnets/owners.ts';
import { disableTracking } from '../votingPower/tracking.ts';

/** Ends the keeping of voting power. */
export const disableVotingPowerTracking: CallDefinition = defineCall<{ netuid: number }>(
  'SubtensorModule.disable_voting_power_tracking',
  (context, { netuid }) => {
    ensureSubnetOwnerOrRoot(context, netuid);
    disableTracking(context, netuid);
  },
);
