import { decoder, remaining } from './codec/Cursor.ts';
import { codecOf } from './codec/codecOf.ts';
import { type BytesLike, bytesOf } from './internal/bytesOf.ts';
import type { Registry } from './Registry.ts';
import { RegistryError } from './RegistryError.ts';

/**
 * Encodes a value of a type.
 *
 * Values are plain: `number` up to 32 bits and `bigint` above (either is accepted when it fits), `boolean`, text,
 * `Uint8Array` for bytes (hex text with `0x` is accepted, and SS58 text for accounts and addresses), arrays for sequences and tuples, objects with the chain's own field names for structs,
 * `{ type, value }` for enums, `null` for no value. A struct of one unnamed field is that field. An option is `null` or
 * the value, and an enum of `None` and `Some` where the value itself may be `null`.
 *
 * @param registry - the runtime's interface
 * @param type - a type's number
 * @param value - the value
 * @returns the SCALE bytes
 * @throws {@link RegistryError} when the value is not of the type
 */
export function encodeValue(registry: Registry, type: number, value: unknown): Uint8Array {
  const codec = codecOf(registry, type);
  return typed('encoded', () => codec.enc(value));
}

/**
 * Decodes a whole value of a type.
 *
 * @param registry - the runtime's interface
 * @param type - a type's number
 * @param bytes - the SCALE bytes, or their hex text with `0x`; they may come from anyone
 * @returns the value, in the form {@link encodeValue} takes
 * @throws {@link RegistryError} when the bytes are short, long or wrong
 */
export function decodeValue(registry: Registry, type: number, bytes: BytesLike): unknown {
  return decodeValues(registry, [type], bytes)[0];
}

/**
 * Decodes several values that follow each other and fill the bytes.
 *
 * @internal
 */
export function decodeValues(registry: Registry, types: readonly number[], source: BytesLike): unknown[] {
  const reader = readValues(registry, bytesOf(source, 'bytes'));
  const values = types.map(reader.take);
  reader.end();
  return values;
}

/** Decodes values one after the other. */
interface ValueReader {
  /** The next one, of a type. */
  readonly take: (type: number) => unknown;
  /** How many bytes were read. */
  readonly position: () => number;
  /** Throws where bytes are left. */
  readonly end: () => void;
}

/**
 * Decodes values that follow each other, as they are asked for.
 *
 * @internal
 */
export function readValues(registry: Registry, bytes: Uint8Array): ValueReader {
  // One copy for all of them: scale-ts reads the whole buffer behind a view.
  const cursor = decoder((start) => start)(new Uint8Array(bytes));
  return {
    take(type) {
      const codec = codecOf(registry, type);
      return typed('decoded', () => codec.dec(cursor));
    },
    position: () => cursor.i,
    end() {
      const left = remaining(cursor);
      if (left > 0) failTrailing(left, cursor.i);
    },
  };
}

/**
 * Decodes the value the bytes start with, and says where it ends.
 *
 * @internal
 */
export function decodeStart(
  registry: Registry,
  type: number,
  bytes: Uint8Array,
): { value: unknown; end: number } {
  const { take, position } = readValues(registry, bytes);
  return { value: take(type), end: position() };
}

function failTrailing(count: number, at: number): never {
  throw new RegistryError(`${count} bytes are left after the value, at byte ${at}.`, {
    code: 'types/scale-trailing-bytes',
    fix: 'Check that the bytes are of this type and of this runtime version.',
    values: { count, at },
  });
}

/** Whatever goes wrong inside a codec leaves as an error of this package. */
function typed<T>(action: string, run: () => T): T {
  try {
    return run();
  } catch (cause) {
    if (cause instanceof RegistryError) throw cause;
    throw new RegistryError(`The value cannot be ${action}.`, {
      code: action === 'encoded' ? 'types/value-mismatch' : 'types/scale-malformed',
      fix: 'Check that it is of this type, and not nested without end.',
      cause,
    });
  }
}
