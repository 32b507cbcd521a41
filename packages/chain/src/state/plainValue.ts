import type { FieldDefinition, Registry, TypeDefinition } from '@taokit/types/registry';
import { hexFromBytes } from './AccountId.ts';

type Convert = (value: never) => unknown;

const same: Convert = (value) => value;
const converters = new WeakMap<Registry, Map<number, Convert>>();

/**
 * A decoded value in the form the state keeps: as the registry decodes it, but with fixed bytes (accounts, hashes) as hex
 * text, so that they can be compared and stand in keys.
 *
 * @param registry - the runtime's interface
 * @param type - the value's type
 * @param value - as `decodeValue` returns it
 */
export function plainValue(registry: Registry, type: number, value: unknown): unknown {
  return converterOf(registry, type)(value as never);
}

function converterOf(registry: Registry, type: number): Convert {
  const map = converters.get(registry) ?? new Map<number, Convert>();
  converters.set(registry, map);
  const found = map.get(type);
  if (found !== undefined) return found;
  // A type may contain itself; what it contains asks again once this is built.
  map.set(type, (value) => map.get(type)!(value));
  const built = build(registry, registry.types[type]!);
  map.set(type, built);
  return built;
}

function build(registry: Registry, definition: TypeDefinition): Convert {
  const of = (type: number) => converterOf(registry, type);
  switch (definition[0]) {
    case 'array':
      return isByte(registry, definition[2]) ? hexFromBytes : each(of(definition[2]));
    case 'sequence':
      return isByte(registry, definition[1]) ? same : each(of(definition[1]));
    case 'tuple':
      return together(definition[1].map(of));
    case 'composite':
      return struct(definition[2], of);
    case 'variant':
      return variant(definition, of);
    default:
      return same;
  }
}

function each(item: Convert): Convert {
  return item === same ? same : (values: readonly never[]) => values.map(item);
}

function together(items: readonly Convert[]): Convert {
  if (items.every((item) => item === same)) return same;
  return (values: readonly never[]) => values.map((value, index) => items[index]!(value));
}

/** As the registry reads structs: one unnamed field is that field, several are a tuple, named ones an object. */
function struct(fields: readonly FieldDefinition[], of: (type: number) => Convert): Convert {
  const items = fields.map(([, type]) => of(type));
  if (items.every((item) => item === same)) return same;
  if (fields[0]![0] === '') return items.length === 1 ? items[0]! : together(items);
  return (value: Readonly<Record<string, never>>) =>
    Object.fromEntries(fields.map(([name], index) => [name, items[index]!(value[name]!)]));
}

function variant(
  definition: Extract<TypeDefinition, readonly ['variant', ...unknown[]]>,
  of: (type: number) => Convert,
): Convert {
  const cases = new Map(definition[2].map(([name, , fields]) => [name, struct(fields, of)]));
  const isTagged = (value: unknown): value is { type: string; value: never } =>
    typeof value === 'object' && value !== null && 'type' in value && 'value' in value;
  const some = definition[1] === 'Option' ? cases.get('Some')! : undefined;
  return (value: unknown) => {
    if (value === null) return null;
    if (isTagged(value) && cases.has(value.type)) {
      return { type: value.type, value: value.value === null ? null : cases.get(value.type)!(value.value) };
    }
    return some === undefined ? value : some(value as never);
  };
}

function isByte(registry: Registry, type: number): boolean {
  const definition = registry.types[type]!;
  return definition[0] === 'primitive' && definition[1] === 'u8';
}
