import { defineIntent } from '../defineIntent.ts';
import { account } from '../params/index.ts';
import { announcedHash } from '../shared/announcements.ts';
import { innerIntent } from '../shared/inner.ts';

/**
 * Announces a call that a proxy with a delay will make for another account. Not in the official SDK's catalogue.
 */
export const announceProxy = /* @__PURE__ */ defineIntent({
  name: 'announce_proxy',
  category: 'proxies',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['Proxy.announce'],
  summary: 'Announces a call that will be made for another account.',
  params: {
    /** Whose call it will be. */
    realSs58: account,
    /** The intent it is about. */
    call: innerIntent,
  },
  call: async ({ realSs58, call }, context) => ({
    path: 'Proxy.announce',
    arguments: { real: realSs58, call_hash: await announcedHash(context, call, realSs58) },
  }),
});
