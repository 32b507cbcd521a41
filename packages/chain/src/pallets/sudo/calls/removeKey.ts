import { type CallDefinition, defineMeteredCall } from '../../../runtime/CallDefinition.ts';
import { ensureSudo, FREE } from '../ensureSudo.ts';
import { Key } from '../storage.ts';

/** Gives sudo up for good. */
export const removeKey: CallDefinition = defineMeteredCall<object>('Sudo.remove_key', (context) => {
  ensureSudo(context);
  context.deposit('Sudo.KeyRemoved', null);
  Key.remove(context.state);
  return FREE;
});
