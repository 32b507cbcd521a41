import { RegistryError } from '../RegistryError.ts';
import { show } from './fail.ts';

/** Bytes as this package takes them: themselves, or hex text with `0x` and an even number of digits. */
export type BytesLike = Uint8Array | string;

/**
 * The bytes a caller passed. Whatever is neither bytes nor `0x` and hex digits is refused, so that nothing is read as
 * what it is not.
 */
export function bytesOf(value: unknown, name: string): Uint8Array {
  if (value instanceof Uint8Array) return value;
  if (typeof value === 'string' && /^0x(?:[0-9a-f]{2})*$/i.test(value)) return bytesOfDigits(value);
  throw new RegistryError(`${name} is ${show(value)}, neither bytes nor hex text.`, {
    code: 'types/wrong-type',
    fix: "Pass a Uint8Array, or text like '0x05': an even number of hex digits after 0x.",
    values: { field: name, value },
  });
}

function bytesOfDigits(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length / 2 - 1);
  for (let at = 0; at < bytes.length; at++) bytes[at] = Number.parseInt(text.slice(2 * at + 2, 2 * at + 4), 16);
  return bytes;
}
