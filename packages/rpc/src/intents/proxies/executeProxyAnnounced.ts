import { recordOf } from '@taokit/errors/check';
import { callValue } from '@taokit/types/registry';
import { defineIntent } from '../defineIntent.ts';
import { account, optional, plain, text } from '../params/index.ts';
import { proxyType } from '../shared/proxyTypes.ts';

/**
 * Makes a call for another account that was announced before.
 */
export const executeProxyAnnounced = /* @__PURE__ */ defineIntent({
  name: 'execute_proxy_announced',
  category: 'proxies',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['Proxy.proxy_announced'],
  summary: 'Makes a call for another account that was announced before.',
  params: {
    delegateSs58: account,
    realSs58: account,
    innerOp: text,
    innerArgs: plain<Readonly<Record<string, unknown>>>(
      recordOf(() => undefined),
      { type: 'object' },
    ),
    forceProxyType: optional(proxyType),
  },
  call: async (
    { delegateSs58, realSs58, innerOp, innerArgs, forceProxyType },
    { view, accounts, compose },
  ) => {
    const inner = await compose({ ...innerArgs, op: innerOp }, { ...accounts, coldkey: realSs58 });
    return {
      path: 'Proxy.proxy_announced',
      arguments: {
        delegate: delegateSs58,
        real: realSs58,
        force_proxy_type: forceProxyType === undefined ? null : { type: forceProxyType, value: null },
        call: callValue(view.interface, inner),
      },
    };
  },
});
