import { callOf, type Variant } from '@taokit/types/registry';
import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { callHash } from '../../../runtime/hashing.ts';
import { lookup, type MultiAddress } from '../../../runtime/lookup.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { removeAnnouncements } from '../announcements.ts';
import { findDelegate } from '../delegates.ts';
import { dispatchFor } from '../dispatchFor.ts';
import { type Announcement, Announcements, type ProxyTypeValue } from '../storage.ts';

interface ProxyAnnouncedArguments {
  readonly delegate: MultiAddress;
  readonly real: MultiAddress;
  readonly force_proxy_type: ProxyTypeValue | null;
  readonly call: Variant;
}

/** Makes a call that a proxy announced long enough ago; anybody may. */
export const proxyAnnounced: CallDefinition = defineCall<ProxyAnnouncedArguments>(
  'Proxy.proxy_announced',
  (context, args) => {
    ensureSigned(context.origin);
    const delegate = lookup(args.delegate);
    const real = lookup(args.real);
    const found = findDelegate(context.state, real, delegate, args.force_proxy_type?.type);
    const call = callOf(args.call);
    const hash = callHash(context.runtime.registry, call);
    const isDue = (made: Announcement) =>
      made.real === real && made.call_hash === hash && context.block - made.height >= found.delay;
    const isAnnounced = Announcements.get(context.state, delegate)[0].some(isDue);
    ensure(isAnnounced, 'Proxy.Unannounced', `${delegate} announced no such call ${found.delay} blocks ago.`);
    removeAnnouncements(context, delegate, isDue);
    dispatchFor(context, found, real, call);
  },
);
