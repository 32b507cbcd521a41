import { TypeRegistry } from '@polkadot/types';
import type { PortableRegistry } from '@polkadot/types/metadata';
import type { Registry, TypeDefinition } from '../src/registry/Registry.ts';

/**
 * @polkadot/types' own registry, made from the data of ours: an independent implementation that reads the same shapes,
 * so that the two can be compared without the metadata they came from.
 */
export function polkadotRegistry(registry: Registry): TypeRegistry {
  const polkadot = new TypeRegistry();
  const types = registry.types.map((definition, id) => ({
    id,
    type: {
      path: pathOf(definition, id),
      params: paramsOf(registry, definition),
      def: defOf(registry, definition),
      docs: [],
    },
  }));
  const lookup = polkadot.createType('PortableRegistry' as never, { types }) as unknown as PortableRegistry;
  polkadot.setLookup(lookup);
  return polkadot;
}

/** What @polkadot/types reads by rules of its own, found by its path. */
const special =
  /^(Option|Result|BTreeMap|BTreeSet|sp_core::crypto::AccountId32|sp_runtime::generic::era::Era|primitive_types::\w+|sp_arithmetic::per_things::\w+)$/;

/** The real path where it matters; elsewhere a name of its own, since types that share a path differ by parameters. */
function pathOf(definition: TypeDefinition, id: number): string[] {
  if (definition[0] !== 'composite' && definition[0] !== 'variant') return [];
  return special.test(definition[1]) ? definition[1].split('::') : [`Type${id}`];
}

/** Maps and sets are the only types whose parameters @polkadot/types looks at; they follow from their one field. */
function paramsOf(registry: Registry, definition: TypeDefinition): { name: string; type: number }[] {
  if (definition[0] === 'variant' && ['Option', 'Result'].includes(definition[1]))
    return definition[2]
      .filter(([, , fields]) => fields.length > 0)
      .map(([name, , fields]) => ({ name, type: fields[0]![1] }));
  if (definition[0] !== 'composite' || !/^BTree(Map|Set)$/.test(definition[1])) return [];
  const items = registry.types[definition[2][0]![1]] as readonly ['sequence', number];
  const item = registry.types[items[1]]!;
  const parts = definition[1] === 'BTreeMap' ? (item[1] as readonly number[]) : [items[1]];
  return parts.map((type, index) => ({ name: 'KV'[index]!, type }));
}

const fieldsOf = (fields: readonly (readonly [string, number])[]) =>
  fields.map(([name, type]) => ({ name: name === '' ? null : name, type, typeName: null, docs: [] }));

function defOf(registry: Registry, definition: TypeDefinition): Record<string, unknown> {
  switch (definition[0]) {
    case 'primitive':
      return {
        Primitive: definition[1] === 'str' ? 'Str' : definition[1][0]!.toUpperCase() + definition[1].slice(1),
      };
    case 'composite':
      return { Composite: { fields: fieldsOf(definition[2]) } };
    case 'variant':
      return {
        Variant: {
          variants: definition[2].map(([name, index, fields]) => ({
            name,
            index,
            fields: fieldsOf(fields),
            docs: [],
          })),
        },
      };
    case 'sequence':
      return { Sequence: { type: definition[1] } };
    case 'array':
      return { Array: { len: definition[1], type: definition[2] } };
    case 'tuple':
      return { Tuple: definition[1] };
    case 'bits':
      return { BitSequence: { bitStoreType: definition[1], bitOrderType: definition[2] } };
    case 'compact':
      // A compact nothing is nothing: @polkadot/types has no word for it and fails on the first.
      if (registry.types[definition[1]]![0] === 'tuple') return { Tuple: [] };
      return { Compact: { type: definition[1] } };
  }
}
