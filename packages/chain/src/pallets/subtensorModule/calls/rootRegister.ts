import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { rootRegister as registerOnRoot } from '../registration/rootRegister.ts';

/** Registers a validator on root. */
export const rootRegister: CallDefinition = defineCall<{ hotkey: AccountId }>(
  'SubtensorModule.root_register',
  (context, { hotkey }) => registerOnRoot(context, hotkey),
);
