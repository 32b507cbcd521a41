import { callOf, type Variant } from '@taokit/types/registry';
import { type CallDefinition, defineMeteredCall } from '../../../runtime/CallDefinition.ts';
import { dispatchResultValue } from '../../../runtime/dispatchErrorValue.ts';
import { ROOT } from '../../../runtime/Origin.ts';
import type { Weight } from '../../system/storage.ts';
import { ensureSudo, FREE } from '../ensureSudo.ts';

/** The same, and the caller says what it weighs. */
export const sudoUncheckedWeight: CallDefinition = defineMeteredCall<{ call: Variant; weight: Weight }>(
  'Sudo.sudo_unchecked_weight',
  (context, { call }) => {
    ensureSudo(context);
    const result = context.dispatch(callOf(call), ROOT);
    context.deposit('Sudo.Sudid', { sudo_result: dispatchResultValue(context.runtime.registry, result) });
    return FREE;
  },
);
