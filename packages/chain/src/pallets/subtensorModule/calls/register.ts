import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { burnedRegister } from '../registration/burnedRegister.ts';

/** Registers a neuron by burning: the work it takes is not looked at. */
export const register: CallDefinition = defineCall<{ netuid: number; hotkey: AccountId }>(
  'SubtensorModule.register',
  (context, { netuid, hotkey }) => burnedRegister(context, { netuid, hotkey }),
);
