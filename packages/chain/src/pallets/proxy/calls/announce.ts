import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { lookup, type MultiAddress } from '../../../runtime/lookup.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { Hex } from '../../../state/AccountId.ts';
import { addAnnouncement } from '../announcements.ts';
import { findDelegate } from '../delegates.ts';

/** Announces a call that will be made for an account whose proxy the caller is. */
export const announce: CallDefinition = defineCall<{ real: MultiAddress; call_hash: Hex }>(
  'Proxy.announce',
  (context, { real: address, call_hash }) => {
    const who = ensureSigned(context.origin);
    const real = lookup(address);
    findDelegate(context.state, real, who);
    addAnnouncement(context, who, { real, call_hash, height: context.block });
    context.deposit('Proxy.Announced', { real, proxy: who, call_hash });
  },
);
