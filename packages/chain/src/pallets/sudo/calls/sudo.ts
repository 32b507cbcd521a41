import { callOf, type Variant } from '@taokit/types/registry';
import { type CallDefinition, defineMeteredCall } from '../../../runtime/CallDefinition.ts';
import { dispatchResultValue } from '../../../runtime/dispatchErrorValue.ts';
import { ROOT } from '../../../runtime/Origin.ts';
import { ensureSudo, FREE } from '../ensureSudo.ts';

/** The holder of sudo calls as the chain itself; that the call fails is an event, not a failure. */
export const sudo: CallDefinition = defineMeteredCall<{ call: Variant }>('Sudo.sudo', (context, { call }) => {
  ensureSudo(context);
  const result = context.dispatch(callOf(call), ROOT);
  context.deposit('Sudo.Sudid', { sudo_result: dispatchResultValue(context.runtime.registry, result) });
  return FREE;
});
