import { defineIntent } from '../defineIntent.ts';
import { optional, u16, u32 } from '../params/index.ts';
import { proxyTypeOr } from '../shared/proxyTypes.ts';

/**
 * Makes an account that has no key and is acted for.
 */
export const createPureProxy = /* @__PURE__ */ defineIntent({
  name: 'create_pure_proxy',
  category: 'proxies',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['Proxy.create_pure'],
  summary: 'Makes an account that has no key and is acted for.',
  params: {
    proxyType: proxyTypeOr('Staking'),
    delay: optional(u32, 0),
    index: optional(u16, 0),
  },
  call: ({ proxyType, delay, index }) => ({
    path: 'Proxy.create_pure',
    arguments: { proxy_type: { type: proxyType, value: null }, delay, index },
  }),
});
