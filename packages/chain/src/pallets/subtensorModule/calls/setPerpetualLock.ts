import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { setPerpetualLock as setLock } from '../staking/locks.ts';
import { ensureLiveSubnet } from '../subnets/existing.ts';

/** Makes a coldkey's lock on a subnet stay, or decay again. */
export const setPerpetualLock: CallDefinition = defineCall<{ netuid: number; enabled: boolean }>(
  'SubtensorModule.set_perpetual_lock',
  (context, { netuid, enabled }) => {
    const coldkey = ensureSigned(context.origin);
    ensureLiveSubnet(context, netuid);
    setLock(context, coldkey, netuid, enabled);
  },
);
