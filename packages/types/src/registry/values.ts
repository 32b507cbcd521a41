import { decoder } from './codec/Cursor.ts';
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
  const whole = bytesOf(bytes, 'bytes');
  const { value, end } = decodeStart(registry, type, whole);
  if (end !== whole.length) failTrailing(whole.length - end, end);
  return value;
}

/**
 * Decodes several values that follow each other and fill the bytes.
 *
 * @internal
 */
export function decodeValues(registry: Registry, types: readonly number[], source: BytesLike): unknown[] {
  const bytes = bytesOf(source, 'bytes');
  let at = 0;
  const values = types.map((type) => {
    const { value, end } = decodeStart(registry, type, bytes.subarray(at));
    at += end;
    return value;
  });
  if (at !== bytes.length) failTrailing(bytes.length - at, at);
  return values;
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
  const codec = codecOf(registry, type);
  const whole = decoder((cursor) => ({ value: codec.dec(cursor), end: cursor.i }));
  // A copy: scale-ts reads the whole buffer behind a view.
  return typed('decoded', () => whole(new Uint8Array(bytes)));
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
