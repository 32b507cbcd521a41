import type { ApiTable } from '../../runtime/RuntimeApi.ts';
import { getProxyTypes } from './getProxyTypes.ts';

/** What proxies may do. Source: `runtime/src/proxy_filters/mod.rs`. */
export const proxyFilterRuntimeApi: ApiTable = { 'ProxyFilterRuntimeApi.get_proxy_types': getProxyTypes };
