import { definitionOf } from '../codec/codecOf.ts';
import type { Registry } from '../Registry.ts';

/** Types that hold each other are named no deeper than this. */
const DEEPEST = 4;

/**
 * How a type is written where it is used, as metadata says beside each field (`typeName`): `Vec<u16>`, `AccountId32`. In source it
 * may have another name; some clients need to read one.
 *
 * @param registry - the runtime's interface
 * @param type - its number
 */
export function typeNameOf(registry: Registry, type: number, depth = 0): string {
  if (depth > DEEPEST) return '_';
  const inner = (held: number) => typeNameOf(registry, held, depth + 1);
  const definition = definitionOf(registry, type);
  switch (definition[0]) {
    case 'primitive':
      return definition[1];
    case 'composite':
    case 'variant':
      return withParameters(registry, type, definition[1].split('::').at(-1) || '_', inner);
    case 'sequence':
      return `Vec<${inner(definition[1])}>`;
    case 'array':
      return `[${inner(definition[2])}; ${definition[1]}]`;
    case 'tuple':
      return `(${definition[1].map(inner).join(', ')})`;
    case 'compact':
      return `Compact<${inner(definition[1])}>`;
    case 'bits':
      return 'BitVec';
  }
}

function withParameters(
  registry: Registry,
  type: number,
  name: string,
  inner: (type: number) => string,
): string {
  const parameters = (registry.typeParameters[type] ?? []).flatMap(([, held]) =>
    held === null ? [] : [inner(held)],
  );
  return parameters.length === 0 ? name : `${name}<${parameters.join(', ')}>`;
}
