import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import { setEmaAlpha } from '../votingPower/tracking.ts';

/** Root sets how much an epoch moves voting power. */
export const sudoSetVotingPowerEmaAlpha: CallDefinition = defineCall<{ netuid: number; alpha: bigint }>(
  'SubtensorModule.sudo_set_voting_power_ema_alpha',
  (context, { netuid, alpha }) => {
    ensureRoot(context.origin);
    setEmaAlpha(context, netuid, alpha);
  },
);
