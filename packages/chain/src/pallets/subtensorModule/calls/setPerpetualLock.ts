import { defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { setPerpetualLock as setLock } from '../staking/locks.ts';

/** Makes a coldkey's lock on a subnet stay, or decay again. */
export const setPerpetualLock = defineCall<{ netuid: number; enabled: boolean }>(
  'SubtensorModule.set_perpetual_lock',
  (context, { netuid, enabled }) => {
    setLock(context, ensureSigned(context.origin), netuid, enabled);
  },
);
