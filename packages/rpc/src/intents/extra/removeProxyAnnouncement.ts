import { defineIntent } from '../defineIntent.ts';
import { account } from '../params/index.ts';
import { announcedHash } from '../shared/announcements.ts';
import { innerIntent } from '../shared/inner.ts';

/**
 * Takes back a call that a proxy announced. Not in the official SDK's catalogue.
 */
export const removeProxyAnnouncement = /* @__PURE__ */ defineIntent({
  name: 'remove_proxy_announcement',
  category: 'proxies',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['Proxy.remove_announcement'],
  summary: 'Takes back a call that was announced for another account.',
  params: {
    /** Whose call it would have been. */
    realSs58: account,
    /** The intent it was about. */
    call: innerIntent,
  },
  call: async ({ realSs58, call }, context) => ({
    path: 'Proxy.remove_announcement',
    arguments: { real: realSs58, call_hash: await announcedHash(context, call, realSs58) },
  }),
});
