import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { lookup, type MultiAddress } from '../../../runtime/lookup.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { Hex } from '../../../state/AccountId.ts';
import { removeAnnouncements } from '../announcements.ts';

/** Forbids a call that a proxy of the caller announced. */
export const rejectAnnouncement: CallDefinition = defineCall<{ delegate: MultiAddress; call_hash: Hex }>(
  'Proxy.reject_announcement',
  (context, { delegate, call_hash }) => {
    const real = ensureSigned(context.origin);
    removeAnnouncements(
      context,
      lookup(delegate),
      (made) => made.real === real && made.call_hash === call_hash,
    );
  },
);
