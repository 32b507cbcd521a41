import { definitionOf } from '../../codec/codecOf.ts';
import type { Registry, TypeDefinition } from '../../Registry.ts';

/**
 * The types a signer meets in an extrinsic, each with its number in the digest: those of the call, the address, the signature and
 * the extensions, and whatever those hold, in the order of their numbers. Primitives, compacts and types that hold nothing have
 * none: they are named where they stand.
 *
 * @param registry - the runtime's interface
 */
export function accessibleTypes(registry: Registry): ReadonlyMap<number, number> {
  const found = new Set<number>();
  const { call, address, signature, extensions } = registry.extrinsic;
  const waiting = [
    call,
    address,
    signature,
    ...extensions.flatMap(({ value, implicit }) => [value, implicit]),
  ];
  for (let type = waiting.pop(); type !== undefined; type = waiting.pop()) {
    const definition = definitionOf(registry, type);
    if (found.has(type) || !hasOwnEntry(definition)) continue;
    found.add(type);
    waiting.push(...heldBy(definition));
  }
  return new Map([...found].sort((a, b) => a - b).map((type, index) => [type, index]));
}

function hasOwnEntry(definition: TypeDefinition): boolean {
  switch (definition[0]) {
    case 'primitive':
    case 'compact':
      return false;
    case 'composite':
    case 'variant':
      return definition[2].length > 0;
    case 'tuple':
      return definition[1].length > 0;
    default:
      return true;
  }
}

/** The types a type holds. The store and the order of bits are part of its own entry. */
function heldBy(definition: TypeDefinition): readonly number[] {
  switch (definition[0]) {
    case 'composite':
      return definition[2].map(([, type]) => type);
    case 'variant':
      return definition[2].flatMap(([, , fields]) => fields.map(([, type]) => type));
    case 'tuple':
      return definition[1];
    case 'sequence':
      return [definition[1]];
    case 'array':
      return [definition[2]];
    default:
      return [];
  }
}
