import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { moveLock as move } from '../staking/moveLock.ts';

/** Points a coldkey's lock on a subnet at another hotkey. */
export const moveLock: CallDefinition = defineCall<{ destination_hotkey: AccountId; netuid: number }>(
  'SubtensorModule.move_lock',
  (context, { destination_hotkey, netuid }) =>
    move(context, ensureSigned(context.origin), netuid, destination_hotkey),
);
