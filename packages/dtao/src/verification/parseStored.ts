import { describeValue } from '@taokit/errors/check';
import { DtaoError } from '../DtaoError.ts';
import type { ItemFormat } from './storageItems.ts';

const BYTES: Readonly<Record<ItemFormat, number>> = { bool: 1, u16: 2, u64: 8, bits128: 16 };

/**
 * A stored value: as a node gives it (`0x` and little-endian bytes), or written as an integer or a switch.
 *
 * @param value - what was read
 * @param format - how the item is stored
 * @param name - of the item, for messages
 * @returns the integer, 0 or 1 for a switch; `undefined` where nothing is stored
 */
export function parseStored(value: unknown, format: ItemFormat, name: string): bigint | undefined {
  if (value === null) return undefined;
  const found = readInteger(value);
  const bits = 8n * BigInt(BYTES[format]);
  const isHex = typeof value === 'string' && value.startsWith('0x');
  if (
    found === undefined ||
    found < 0n ||
    found >> bits !== 0n ||
    (isHex && value.length !== 2 + 2 * BYTES[format])
  )
    throw new DtaoError(`${name} is ${describeValue(value)}, not the storage of a ${format}.`, {
      code: 'dtao/wrong-type',
      fix: `Pass 0x and ${BYTES[format]} bytes as the node gives them, a whole number, or null where nothing is stored.`,
      values: { field: name, value },
    });
  return found;
}

function readInteger(value: unknown): bigint | undefined {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  if (typeof value !== 'string') return undefined;
  if (/^0x([0-9a-f]{2})+$/i.test(value)) return fromLittleEndian(value.slice(2));
  return /^\d+$/.test(value) ? BigInt(value) : undefined;
}

function fromLittleEndian(hex: string): bigint {
  const bytes = hex.match(/../g) ?? [];
  return BigInt(`0x${bytes.reverse().join('')}`);
}
