import { defineIntent } from '../defineIntent.ts';
import { account, optional, u16, u32 } from '../params/index.ts';
import { proxyTypeOr } from '../shared/proxyTypes.ts';

/**
 * Removes an account that has no key. What it holds is lost.
 */
export const killPureProxy = /* @__PURE__ */ defineIntent({
  name: 'kill_pure_proxy',
  category: 'proxies',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['Proxy.kill_pure'],
  summary: 'Removes an account that has no key. What it holds is lost.',
  params: {
    spawnerSs58: account,
    proxyType: proxyTypeOr('Staking'),
    index: optional(u16, 0),
    height: optional(u32, 0),
    extIndex: optional(u32, 0),
  },
  call: ({ spawnerSs58, proxyType, index, height, extIndex }) => ({
    path: 'Proxy.kill_pure',
    arguments: {
      spawner: spawnerSs58,
      proxy_type: { type: proxyType, value: null },
      index,
      height,
      ext_index: extIndex,
    },
  }),
});
