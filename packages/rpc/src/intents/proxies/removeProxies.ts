import { defineIntent } from '../defineIntent.ts';

/**
 * Lets no account act for this one any more.
 */
export const removeProxies = /* @__PURE__ */ defineIntent({
  name: 'remove_proxies',
  category: 'proxies',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['Proxy.remove_proxies'],
  summary: 'Lets no account act for this one any more.',
  params: {},
  call: () => ({ path: 'Proxy.remove_proxies', arguments: {} }),
});
