import { type ProxyType as KnownProxyType, PROXY_TYPES } from '@taokit/keys';
import { choice, type IntentParam, optional } from '../params/index.ts';

/** What an account that acts for another may do. */
export type ProxyType = KnownProxyType | 'BasketTrading';

/** What an account that acts for another may do, by the chain's names. */
export const proxyType: IntentParam<ProxyType, ProxyType> = /* @__PURE__ */ choice<ProxyType>([
  ...PROXY_TYPES,
  'BasketTrading',
]);

/** The same, with what it is when left out. */
export function proxyTypeOr(fallback: ProxyType): IntentParam<ProxyType | undefined, ProxyType> {
  return optional(proxyType, fallback);
}
