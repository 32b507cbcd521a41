import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { burnedRegister as registerByBurning } from '../registration/burnedRegister.ts';

/** Registers a neuron by burning. */
export const burnedRegister: CallDefinition = defineCall<{ netuid: number; hotkey: AccountId }>(
  'SubtensorModule.burned_register',
  (context, { netuid, hotkey }) => registerByBurning(context, { netuid, hotkey }),
);
