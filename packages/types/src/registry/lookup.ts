import { text } from '@taokit/errors/check';
import { definitionOf } from './codec/codecOf.ts';
import type { ApiPath } from './data/paths.generated.ts';
import { check, isRegistry } from './internal/check.ts';
import { failUnknown } from './internal/fail.ts';
import type { Known } from './Known.ts';
import type {
  ApiDefinition,
  ApiMethodDefinition,
  PalletDefinition,
  Registry,
  VariantDefinition,
} from './Registry.ts';

/**
 * A pallet, by its name.
 *
 * @param registry - the runtime's interface
 * @param name - for instance `SubtensorModule`
 * @returns its definition
 * @throws {@link RegistryError} when the runtime has no such pallet
 */
export function findPallet(registry: Registry, name: string): PalletDefinition {
  check(registry, isRegistry, 'registry');
  check(name, text, 'name');
  return registry.pallets.find((pallet) => pallet.name === name) ?? failUnknown('pallet', name);
}

/**
 * The cases of an enum type: a pallet's calls, events or errors.
 *
 * @param registry - the runtime's interface
 * @param type - the enum's number; `undefined` has no cases
 * @returns the cases
 */
export function variantsOf(registry: Registry, type: number | undefined): readonly VariantDefinition[] {
  check(registry, isRegistry, 'registry');
  if (type === undefined) return [];
  const definition = definitionOf(registry, type);
  return definition[0] === 'variant' ? definition[2] : [];
}

/**
 * The spec version a type was read at: the registry's own, or the older one's that it was taken over from because no
 * source of the newer runtime names it.
 *
 * @param registry - the runtime's interface
 * @param type - a type's number
 * @returns the spec version
 * @throws {@link RegistryError} when the registry has no such type
 */
export function specOfType(registry: Registry, type: number): number {
  definitionOf(registry, type);
  const { carriedOver, version } = registry;
  return carriedOver?.types.includes(type) ? carriedOver.since : version.specVersion;
}

/** Splits `Pallet.name`. */
export function splitPath(path: string, kind: string): readonly [string, string] {
  check(path, text, 'path');
  const [owner, name, more] = path.split('.');
  if (!owner || !name || more !== undefined) return failUnknown(kind, path);
  return [owner, name];
}

/**
 * A method of a runtime API, by its path.
 *
 * @param registry - the runtime's interface
 * @param path - `Api.method`, for instance `NeuronInfoRuntimeApi.get_neuron`
 * @returns its arguments and its result
 * @throws {@link RegistryError} when the runtime has no such method
 */
export function findApiMethod(registry: Registry, path: Known<ApiPath>): ApiMethodDefinition {
  check(registry, isRegistry, 'registry');
  const [api, name] = splitPath(path, 'API method');
  const found: ApiDefinition | undefined = registry.apis.find((candidate) => candidate.name === api);
  return found?.methods.find((method) => method.name === name) ?? failUnknown('API method', path);
}
