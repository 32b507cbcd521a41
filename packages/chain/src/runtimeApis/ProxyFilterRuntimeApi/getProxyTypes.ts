import { proxyTypesOf } from '../../pallets/proxy/proxyTypes.ts';
import { textBytes } from '../../runtime/hashing.ts';
import type { ApiContext } from '../../runtime/RuntimeApi.ts';

/** Kinds that may do nothing any longer (`is_deprecated`). */
const DEPRECATED: ReadonlySet<string> = new Set(['Triumvirate', 'Senate', 'Governance', 'RootWeights']);

/** A kind of proxy. */
export interface ProxyTypeInfo {
  /** Its name, UTF-8. */
  readonly name: Uint8Array;
  /** Its byte. */
  readonly index: number;
  /** Whether it may do nothing any longer. */
  readonly deprecated: boolean;
}

/** Every kind of proxy (`get_proxy_types`). */
export function getProxyTypes({ runtime }: ApiContext): readonly ProxyTypeInfo[] {
  return proxyTypesOf(runtime.registry).map(([name, index]) => ({
    name: textBytes(name),
    index,
    deprecated: DEPRECATED.has(name),
  }));
}
