import { callOf, type Variant } from '@taokit/types/registry';
import { type CallDefinition, defineMeteredCall } from '../../../runtime/CallDefinition.ts';
import { dispatchResultValue } from '../../../runtime/dispatchErrorValue.ts';
import { lookup, type MultiAddress } from '../../../runtime/lookup.ts';
import { signed } from '../../../runtime/Origin.ts';
import { ensureSudo, FREE } from '../ensureSudo.ts';

/** The holder of sudo calls as an account. */
export const sudoAs: CallDefinition = defineMeteredCall<{ who: MultiAddress; call: Variant }>(
  'Sudo.sudo_as',
  (context, { who, call }) => {
    ensureSudo(context);
    const result = context.dispatchUnfiltered(callOf(call), signed(lookup(who)));
    context.deposit('Sudo.SudoAsDone', {
      sudo_result: dispatchResultValue(context.runtime.registry, result),
    });
    return FREE;
  },
);
