import { definitionOf } from '../../codec/codecOf.ts';
import { encodeLength } from '../../codec/compact.ts';
import { concat } from '../../codec/concat.ts';
import { failMismatch } from '../../internal/fail.ts';
import type { PrimitiveName, Registry } from '../../Registry.ts';

/** Names a type where it is used (`TypeRef`). */
export type TypeReferences = (type: number) => Uint8Array;

/** The cases of `TypeRef`, by their bytes: primitives, then compacts, nothing, and a type by its number. */
const PRIMITIVES = 'bool char str u8 u16 u32 u64 u128 u256 i8 i16 i32 i64 i128 i256'.split(
  ' ',
) as readonly PrimitiveName[];
const COMPACTS: readonly PrimitiveName[] = ['u8', 'u16', 'u32', 'u64', 'u128', 'u256'];
const VOID = PRIMITIVES.length + COMPACTS.length;
const PER_ID = VOID + 1;

/**
 * Names types where they are used.
 *
 * @param registry - the runtime's interface
 * @param numbers - of the types that have an entry of their own
 */
export function typeReferences(registry: Registry, numbers: ReadonlyMap<number, number>): TypeReferences {
  return (type) => {
    const definition = definitionOf(registry, type);
    if (definition[0] === 'primitive') return Uint8Array.of(PRIMITIVES.indexOf(definition[1]));
    if (definition[0] === 'compact') return compactReference(registry, definition[1]);
    const number = numbers.get(type);
    return number === undefined ? Uint8Array.of(VOID) : concat([Uint8Array.of(PER_ID), encodeLength(number)]);
  };
}

function compactReference(registry: Registry, inner: number): Uint8Array {
  const primitive = primitiveOf(registry, inner);
  if (primitive === undefined) return Uint8Array.of(VOID);
  const index = COMPACTS.indexOf(primitive);
  if (index < 0) return failMismatch(primitive, 'an unsigned integer, which a compact holds');
  return Uint8Array.of(PRIMITIVES.length + index);
}

/**
 * The primitive a type is, through whatever wraps it alone; nothing where it holds nothing.
 *
 * @param registry - the runtime's interface
 * @param type - its number
 */
export function primitiveOf(registry: Registry, type: number): PrimitiveName | undefined {
  const definition = definitionOf(registry, type);
  if (definition[0] === 'primitive') return definition[1];
  const held =
    definition[0] === 'tuple'
      ? definition[1]
      : definition[0] === 'composite'
        ? definition[2].map(([, inner]) => inner)
        : undefined;
  if (held === undefined || held.length > 1)
    return failMismatch(definition[0], 'a type that is one primitive');
  return held.length === 0 ? undefined : primitiveOf(registry, held[0]!);
}
