import { defineIntent } from '../defineIntent.ts';
import { account, optional, u32 } from '../params/index.ts';
import { proxyTypeOr } from '../shared/proxyTypes.ts';

/**
 * Lets another account act no more for this one.
 */
export const removeProxy = /* @__PURE__ */ defineIntent({
  name: 'remove_proxy',
  category: 'proxies',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['Proxy.remove_proxy'],
  summary: 'Lets another account act no more for this one.',
  params: {
    delegateSs58: account,
    proxyType: proxyTypeOr('Staking'),
    delay: optional(u32, 0),
  },
  call: ({ delegateSs58, proxyType, delay }) => ({
    path: 'Proxy.remove_proxy',
    arguments: { delegate: delegateSs58, proxy_type: { type: proxyType, value: null }, delay },
  }),
});
