import { findCall, type Registry, type VariantDefinition, variantsOf } from '@taokit/types/registry';

/** The kinds of proxies a runtime knows: the cases of its `ProxyType`. */
export function proxyTypesOf(registry: Registry): readonly VariantDefinition[] {
  const field = findCall(registry, 'Proxy.add_proxy').find(([name]) => name === 'proxy_type');
  return variantsOf(registry, field?.[1]);
}
