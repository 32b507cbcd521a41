import type { Registry } from '@taokit/types/registry';

/**
 * What of an interface is not there.
 *
 * @param registry - the interface
 * @param paths - `Pallet.Item`, `Pallet.Constant`, `Api.method`
 */
export function missingPaths(registry: Registry, paths: readonly string[]): readonly string[] {
  const there = pathsOf(registry);
  return paths.filter((path) => !there.has(path));
}

const known = /* @__PURE__ */ new WeakMap<Registry, ReadonlySet<string>>();

/** Every storage item, constant and API method of an interface. */
function pathsOf(registry: Registry): ReadonlySet<string> {
  const there = known.get(registry);
  if (there !== undefined) return there;
  const paths = new Set([
    ...registry.pallets.flatMap(({ name, storage, constants }) =>
      [...storage, ...constants].map((item) => `${name}.${item.name}`),
    ),
    ...registry.apis.flatMap(({ name, methods }) => methods.map((method) => `${name}.${method.name}`)),
  ]);
  known.set(registry, paths);
  return paths;
}
