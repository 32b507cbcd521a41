import { definitionOf } from '../../codec/codecOf.ts';
import { encodeLength } from '../../codec/compact.ts';
import { concat } from '../../codec/concat.ts';
import { failMismatch } from '../../internal/fail.ts';
import type { FieldDefinition, Registry, TypeDefinition } from '../../Registry.ts';
import { typeNameOf } from '../typeNameOf.ts';
import { encodeInteger, encodeList, encodeOptionalText, encodeText } from './encodeParts.ts';
import { primitiveOf, type TypeReferences } from './typeReferences.ts';

/** Bytes of a store of bits. */
const STORES: Readonly<Record<string, number>> = { u8: 1, u16: 2, u32: 4, u64: 8 };

/** The cases of `TypeDef`, by their bytes. */
const Case = { composite: 0, enumeration: 1, sequence: 2, array: 3, tuple: 4, bits: 5 } as const;

/**
 * The leaves of the digest's tree: an entry for every type, for an enum one for each of its cases by their bytes.
 *
 * @param registry - the runtime's interface
 * @param numbers - of the types that have an entry, in order
 * @param refer - names a type where it is used
 */
export function typeEntries(
  registry: Registry,
  numbers: ReadonlyMap<number, number>,
  refer: TypeReferences,
): readonly Uint8Array[] {
  return [...numbers].flatMap(([type, number]) => {
    const definition = definitionOf(registry, type);
    const path = encodeList(pathOf(definition), encodeText);
    return bodiesOf(registry, definition, refer).map((body) => concat([path, body, encodeLength(number)]));
  });
}

function pathOf(definition: TypeDefinition): readonly string[] {
  const isNamed = definition[0] === 'composite' || definition[0] === 'variant';
  return isNamed && definition[1] !== '' ? definition[1].split('::') : [];
}

function bodiesOf(
  registry: Registry,
  definition: TypeDefinition,
  refer: TypeReferences,
): readonly Uint8Array[] {
  const encodeField = ([name, type]: FieldDefinition) =>
    concat([encodeOptionalText(name), refer(type), encodeOptionalText(typeNameOf(registry, type))]);
  const body = (kind: keyof typeof Case, ...parts: readonly Uint8Array[]) =>
    concat([Uint8Array.of(Case[kind]), ...parts]);
  switch (definition[0]) {
    case 'composite':
      return [body('composite', encodeList(definition[2], encodeField))];
    case 'variant':
      return [...definition[2]]
        .sort(([, a], [, b]) => a - b)
        .map(([name, index, fields]) =>
          body('enumeration', encodeText(name), encodeList(fields, encodeField), encodeLength(index)),
        );
    case 'sequence':
      return [body('sequence', refer(definition[1]))];
    case 'array':
      return [body('array', encodeInteger(definition[1], 4), refer(definition[2]))];
    case 'tuple':
      return [body('tuple', encodeList(definition[1], refer))];
    case 'bits':
      return [body('bits', bitsOf(registry, definition[1], definition[2]))];
    default:
      return [];
  }
}

function bitsOf(registry: Registry, store: number, order: number): Uint8Array {
  const bytes = STORES[primitiveOf(registry, store) ?? ''];
  if (bytes === undefined) return failMismatch(store, 'a store of bits');
  const isLeastFirst = pathOf(definitionOf(registry, order)).includes('Lsb0');
  return Uint8Array.of(bytes, isLeastFirst ? 1 : 0);
}
