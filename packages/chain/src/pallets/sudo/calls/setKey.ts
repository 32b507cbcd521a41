import { type CallDefinition, defineMeteredCall } from '../../../runtime/CallDefinition.ts';
import { lookup, type MultiAddress } from '../../../runtime/lookup.ts';
import { ensureSudo, FREE } from '../ensureSudo.ts';
import { Key } from '../storage.ts';

/** Hands sudo to another account. */
export const setKey: CallDefinition = defineMeteredCall<{ new: MultiAddress }>(
  'Sudo.set_key',
  (context, { new: address }) => {
    ensureSudo(context);
    const next = lookup(address);
    context.deposit('Sudo.KeyChanged', { old: Key.get(context.state) ?? null, new: next });
    Key.insert(context.state, next);
    return FREE;
  },
);
