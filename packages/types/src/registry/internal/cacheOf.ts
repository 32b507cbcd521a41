import type { Registry } from '../Registry.ts';
import { check, isRegistry } from './check.ts';

/** The cache kept for a registry: it lives as long as the registry does. */
export function cacheOf<K, V>(caches: WeakMap<Registry, Map<K, V>>, registry: Registry): Map<K, V> {
  // What has a cache was looked at when it got one: a transaction asks dozens of times.
  const known = caches.get(registry);
  if (known !== undefined) return known;
  check(registry, isRegistry, 'registry');
  const fresh = new Map<K, V>();
  caches.set(registry, fresh);
  return fresh;
}
