import type { FieldDefinition, Registry } from '@taokit/types/registry';

const caches = /* @__PURE__ */ new WeakMap<Registry, Map<number, string>>();

/**
 * A type as text, so that two of different interfaces can be compared: by what its values look like, not by its number and not by
 * the names of types. A struct of one field without a name is that field.
 */
export function shapeOf(registry: Registry, type: number): string {
  let cache = caches.get(registry);
  if (cache === undefined) {
    cache = new Map();
    caches.set(registry, cache);
  }
  const known = cache.get(type);
  if (known !== undefined) return known;
  // A type inside itself, and every pallet's calls, events and errors, which are compared one by one.
  cache.set(type, '...');
  const { call, event, error } = registry.outerEnums;
  const shape = [call, event, error].includes(type) ? '...' : describe(registry, type);
  cache.set(type, shape);
  return shape;
}

function describe(registry: Registry, type: number): string {
  const definition = registry.types[type];
  const shape = (of: number) => shapeOf(registry, of);
  switch (definition?.[0]) {
    case 'primitive':
      return definition[1];
    case 'compact':
      return `compact(${shape(definition[1])})`;
    case 'sequence':
      return `[${shape(definition[1])}]`;
    case 'array':
      return `[${shape(definition[2])};${definition[1]}]`;
    case 'tuple':
      return `(${definition[1].map(shape).join()})`;
    case 'bits':
      return `bits(${shape(definition[1])})`;
    case 'composite':
      return fieldsOf(definition[2], shape);
    case 'variant':
      return `<${definition[2].map(([name, index, fields]) => `${name}${index}${fieldsOf(fields, shape)}`).join('|')}>`;
    default:
      return '?';
  }
}

function fieldsOf(fields: readonly FieldDefinition[], shape: (type: number) => string): string {
  const [first, ...more] = fields;
  if (first !== undefined && first[0] === '' && more.length === 0) return shape(first[1]);
  return `{${fields.map(([name, type]) => `${name}:${shape(type)}`).join()}}`;
}
