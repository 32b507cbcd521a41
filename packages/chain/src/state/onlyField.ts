import type { Registry } from '@taokit/types/registry';

/**
 * The only field of values of a type, where they are objects with one number: fixed-point numbers are such (`bits`), and a pool's
 * weight. `undefined` for other types.
 *
 * @param registry - the runtime's interface
 * @param type - the values' type
 */
export function onlyField(registry: Registry, type: number): string | undefined {
  const definition = registry.types[type]!;
  if (definition[0] !== 'composite') return undefined;
  const [field, ...more] = definition[2];
  if (field === undefined || more.length > 0) return undefined;
  const [name, inner] = field;
  return name !== '' && isNumber(registry, inner) ? name : undefined;
}

/** Whether a type is a number, or one field without a name that is. */
function isNumber(registry: Registry, type: number): boolean {
  const definition = registry.types[type]!;
  if (definition[0] === 'primitive') return true;
  if (definition[0] !== 'composite') return false;
  const [field, ...more] = definition[2];
  return field !== undefined && field[0] === '' && more.length === 0 && isNumber(registry, field[1]);
}
