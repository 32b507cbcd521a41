import { cacheOf } from '../internal/cacheOf.ts';
import { check, isRegistry } from '../internal/check.ts';
import { failMetadata, show } from '../internal/fail.ts';
import type { FieldDefinition, Registry, TypeDefinition } from '../Registry.ts';
import { RegistryError } from '../RegistryError.ts';
import type { AnyCodec } from './AnyCodec.ts';
import { accountCodec, accountPath, addressCodec, addressPath } from './accounts.ts';
import { bitsCodec } from './bits.ts';
import { type Cursor, decoder } from './Cursor.ts';
import { compactCodec } from './compact.ts';
import { fieldsCodec, tupleCodec } from './fields.ts';
import { boolCodec, charCodec, integerCodec, rangeOf } from './integers.ts';
import { arrayCodec, bytesCodec, fixedBytesCodec, sequenceCodec, textCodec } from './sequences.ts';
import { optionCodec, variantCodec } from './variants.ts';

/** Calls inside calls: the chain stops at 256 too, and the stack lasts longer. */
const mostDepth = 256;

const caches = /* @__PURE__ */ new WeakMap<Registry, Map<number, AnyCodec>>();

/** The codec of a type. Built when first asked for, then kept for as long as its registry. */
export function codecOf(registry: Registry, id: number): AnyCodec {
  const cache = cacheOf(caches, registry);
  const known = cache.get(id);
  if (known !== undefined) return known;
  // A type may contain itself (a call, a batch of calls): what it contains sees this while it is being built.
  const itself: { codec?: AnyCodec } = {};
  cache.set(id, {
    enc: (value) => itself.codec!.enc(value),
    dec: deeper(itself),
    get minimum() {
      return itself.codec?.minimum ?? 0;
    },
  });
  itself.codec = build(registry, definitionOf(registry, id));
  cache.set(id, itself.codec);
  return itself.codec;
}

/** The definition of a type. */
export function definitionOf(registry: Registry, id: number): TypeDefinition {
  check(registry, isRegistry, 'registry');
  const definition = Number.isInteger(id) ? registry.types[id] : undefined;
  if (definition !== undefined) return definition;
  throw new RegistryError(`The registry has no type ${show(id)}.`, {
    code: 'types/unknown-type',
    fix: `Types are 0 to ${registry.types.length - 1}.`,
    values: { id },
  });
}

/** Counts how often a type contains itself on the way to a value. */
function deeper(itself: { codec?: AnyCodec }): AnyCodec['dec'] {
  return decoder((cursor: Cursor) => {
    cursor.depth = (cursor.depth ?? 0) + 1;
    if (cursor.depth > mostDepth)
      throw new RegistryError(`The value is nested more than ${mostDepth} deep at byte ${cursor.i}.`, {
        code: 'types/scale-too-deep',
        fix: 'The chain refuses such a value too.',
      });
    const value = itself.codec!.dec(cursor);
    cursor.depth--;
    return value;
  });
}

function build(registry: Registry, definition: TypeDefinition): AnyCodec {
  const codec = (id: number) => codecOf(registry, id);
  const fields = (definitions: readonly FieldDefinition[]) =>
    fieldsCodec(definitions.map(([name, type]) => [name, codec(type)] as const));
  switch (definition[0]) {
    case 'primitive':
      return primitive(definition[1]);
    case 'compact':
      return compact(registry, definition[1]);
    case 'sequence':
      return isByte(registry, definition[1]) ? bytesCodec : sequenceCodec(codec(definition[1]));
    case 'array':
      return isByte(registry, definition[2])
        ? fixedBytesCodec(definition[1])
        : arrayCodec(codec(definition[2]), definition[1]);
    case 'tuple':
      return tupleCodec(definition[1].map(codec));
    case 'bits':
      return bits(registry, definition[1], definition[2]);
    case 'composite':
      return definition[1] === accountPath ? accountCodec : fields(definition[2]);
    case 'variant':
      if (isPlainOption(registry, definition)) return optionCodec(codec(definition[2][1]![2][0]![1]));
      return variantOf(definition, fields);
  }
}

function variantOf(
  [, path, variants]: Extract<TypeDefinition, readonly ['variant', ...unknown[]]>,
  fields: (definitions: readonly FieldDefinition[]) => AnyCodec,
): AnyCodec {
  const codec = variantCodec(
    path,
    variants.map(([name, index, inner]) => [name, index, fields(inner)] as const),
  );
  return path === addressPath ? addressCodec(codec) : codec;
}

function primitive(name: Extract<TypeDefinition, readonly ['primitive', unknown]>[1]): AnyCodec {
  const range = rangeOf(name);
  if (range !== undefined) return integerCodec(range);
  return { bool: boolCodec, char: charCodec, str: textCodec }[name as 'bool' | 'char' | 'str'];
}

/** A compact type is an integer, perhaps inside structs of one field, or nothing at all. */
function compact(registry: Registry, id: number): AnyCodec {
  const definition = definitionOf(registry, id);
  if (definition[0] === 'primitive') return compactCodec(rangeOf(definition[1])!);
  if (definition[0] === 'composite' && definition[2].length === 1)
    return compact(registry, definition[2][0]![1]);
  return tupleCodec([]);
}

/** The order is a type without values, known by its name. */
function bits(registry: Registry, store: number, order: number): AnyCodec {
  const unit = definitionOf(registry, store);
  const range = unit[0] === 'primitive' ? rangeOf(unit[1]) : undefined;
  const [, path] = definitionOf(registry, order);
  const name = String(path).split('::').at(-1);
  if (range === undefined || (name !== 'Lsb0' && name !== 'Msb0'))
    return failMetadata(`bits in stores of type ${store} and the order of type ${order}`);
  return bitsCodec(range.bytes, name);
}

function isByte(registry: Registry, id: number): boolean {
  const definition = definitionOf(registry, id);
  return definition[0] === 'primitive' && definition[1] === 'u8';
}

/** Whether a type is an `Option` whose `null` can only mean none. */
function isPlainOption(registry: Registry, definition: TypeDefinition): boolean {
  if (definition[0] !== 'variant' || definition[1] !== 'Option') return false;
  return !mayBeNull(registry, definition[2][1]![2][0]![1]);
}

/** Whether a value of the type may decode to `null`: it has no fields, is an option, or is one field that may. */
function mayBeNull(registry: Registry, id: number): boolean {
  const definition = definitionOf(registry, id);
  if (definition[0] === 'variant') return isPlainOption(registry, definition);
  if (definition[0] === 'tuple') return definition[1].length === 0;
  if (definition[0] === 'compact') return mayBeNull(registry, definition[1]);
  if (definition[0] !== 'composite') return false;
  const [first, ...more] = definition[2];
  return first === undefined || (first[0] === '' && more.length === 0 && mayBeNull(registry, first[1]));
}
