import { decodeValue, encodeValue, type Registry, type TypeDefinition } from '@taokit/types/registry';
import { bytesFromHex, hexFromBytes } from './AccountId.ts';
import type { KeyPart } from './State.ts';

/** How one part of an item's key stands in memory and in bytes. */
export interface KeyPartCodec {
  /** Whether it stands in memory as its bytes. */
  readonly isStructure: boolean;
  /** What a caller passes, as a map's key. */
  readonly toPart: (value: unknown) => KeyPart;
  /** What a caller gets back. */
  readonly fromPart: (part: KeyPart) => unknown;
  /** The SCALE bytes, before they are hashed. */
  readonly encode: (part: KeyPart) => Uint8Array;
}

/**
 * The codec of a key part. Numbers and booleans stand for themselves, bytes are hex text; a struct, a tuple or an enum is kept
 * as the hex of its SCALE bytes, so that equal values are equal keys.
 *
 * @param registry - the runtime's interface
 * @param type - the part's type
 */
export function keyPartCodec(registry: Registry, type: number): KeyPartCodec {
  const scale = (value: unknown) => encodeValue(registry, type, value);
  switch (kindOf(registry, type)) {
    case 'itself':
      return {
        isStructure: false,
        toPart: (value) => value as KeyPart,
        fromPart: (part) => part,
        encode: scale,
      };
    case 'bytes':
      return {
        isStructure: false,
        toPart: (value) => (value instanceof Uint8Array ? hexFromBytes(value) : (value as KeyPart)),
        fromPart: (part) => part,
        encode: (part) => scale(bytesFromHex(part as string)),
      };
    case 'structure':
      return {
        isStructure: true,
        toPart: (value) => hexFromBytes(scale(value)),
        fromPart: (part) => decodeValue(registry, type, bytesFromHex(part as string)),
        encode: (part) => bytesFromHex(part as string),
      };
  }
}

function kindOf(registry: Registry, type: number): 'itself' | 'bytes' | 'structure' {
  const definition: TypeDefinition = registry.types[type]!;
  switch (definition[0]) {
    case 'primitive':
      return 'itself';
    case 'array':
    case 'sequence': {
      const item = registry.types[definition[0] === 'array' ? definition[2] : definition[1]]!;
      return item[0] === 'primitive' && item[1] === 'u8' ? 'bytes' : 'structure';
    }
    case 'composite': {
      const [field, ...more] = definition[2];
      const isWrapper = field !== undefined && more.length === 0 && field[0] === '';
      return isWrapper ? kindOf(registry, field[1]) : 'structure';
    }
    default:
      return 'structure';
  }
}
