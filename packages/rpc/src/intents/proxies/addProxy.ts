import { defineIntent } from '../defineIntent.ts';
import { account, optional, u32 } from '../params/index.ts';
import { proxyTypeOr } from '../shared/proxyTypes.ts';

/**
 * Lets another account act for this one.
 */
export const addProxy = /* @__PURE__ */ defineIntent({
  name: 'add_proxy',
  category: 'proxies',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['Proxy.add_proxy'],
  summary: 'Lets another account act for this one.',
  params: {
    delegateSs58: account,
    proxyType: proxyTypeOr('Staking'),
    delay: optional(u32, 0),
  },
  call: ({ delegateSs58, proxyType, delay }) => ({
    path: 'Proxy.add_proxy',
    arguments: { delegate: delegateSs58, proxy_type: { type: proxyType, value: null }, delay },
  }),
});
