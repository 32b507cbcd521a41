import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { lookup, type MultiAddress } from '../../../runtime/lookup.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { Hex } from '../../../state/AccountId.ts';
import { removeAnnouncements } from '../announcements.ts';

/** Takes an announcement back. */
export const removeAnnouncement: CallDefinition = defineCall<{ real: MultiAddress; call_hash: Hex }>(
  'Proxy.remove_announcement',
  (context, { real: address, call_hash }) => {
    const who = ensureSigned(context.origin);
    const real = lookup(address);
    removeAnnouncements(context, who, (made) => made.real === real && made.call_hash === call_hash);
  },
);
