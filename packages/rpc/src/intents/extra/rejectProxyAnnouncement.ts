import { defineIntent } from '../defineIntent.ts';
import { account } from '../params/index.ts';
import { coldkeyOf } from '../shared/accounts.ts';
import { announcedHash } from '../shared/announcements.ts';
import { innerIntent } from '../shared/inner.ts';

/**
 * Keeps a proxy from making a call that it announced. Not in the official SDK's catalogue.
 */
export const rejectProxyAnnouncement = /* @__PURE__ */ defineIntent({
  name: 'reject_proxy_announcement',
  category: 'proxies',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['Proxy.reject_announcement'],
  summary: 'Keeps a proxy from making a call that it announced.',
  params: {
    /** Who announced it. */
    delegateSs58: account,
    /** The intent it was about. */
    call: innerIntent,
  },
  call: async ({ delegateSs58, call }, context) => ({
    path: 'Proxy.reject_announcement',
    arguments: {
      delegate: delegateSs58,
      call_hash: await announcedHash(context, call, coldkeyOf(context, 'rejectProxyAnnouncement')),
    },
  }),
});
