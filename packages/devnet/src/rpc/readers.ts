import { bytesFromHex, type Hex } from '@taokit/chain';
import { invalidParams } from './RpcError.ts';

/**
 * Reads one parameter, or ends the request with `Invalid params`.
 *
 * @param value - what the client sent; `undefined` when it sent nothing
 * @param name - the parameter, for the error
 */
export type Reader<Value> = (value: unknown, name: string) => Value;

/** A parameter that may be missing or `null`. */
export function optional<Value>(reader: Reader<Value>): Reader<Value | undefined> {
  return (value, name) => (value === undefined || value === null ? undefined : reader(value, name));
}

/** A list. */
export function list<Value>(item: Reader<Value>): Reader<readonly Value[]> {
  return (value, name) => {
    if (!Array.isArray(value)) throw expected(name, 'a list', value);
    return value.map((entry, index) => item(entry, `${name}[${index}]`));
  };
}

/** One value, or a list of them. */
export function oneOrList<Value>(item: Reader<Value>): Reader<readonly Value[]> {
  const many = list(item);
  return (value, name) => (Array.isArray(value) ? many(value, name) : [item(value, name)]);
}

/** Bytes as hex, with or without `0x`. */
export const hex: Reader<Hex> = (value, name) => {
  const digits = digitsOf(value, name);
  return `0x${digits.toLowerCase()}`;
};

/** The bytes of hex. */
export const bytes: Reader<Uint8Array> = (value, name) => {
  const digits = digitsOf(value, name);
  // What came with its prefix is read as it came.
  return bytesFromHex(digits.length === (value as string).length ? `0x${digits}` : (value as string));
};

/** The digits of hex, behind `0x` where it has that. */
function digitsOf(value: unknown, name: string): string {
  if (typeof value !== 'string') throw expected(name, 'hex', value);
  const digits = value.startsWith('0x') || value.startsWith('0X') ? value.slice(2) : value;
  if (digits.length % 2 !== 0 || !/^[0-9a-fA-F]*$/.test(digits)) throw expected(name, 'hex', value);
  return digits;
}

/** A hash: 32 bytes as hex. */
export const hash: Reader<Hex> = (value, name) => {
  const found = hex(value, name);
  if (found.length !== 66) throw expected(name, '32 bytes as hex', value);
  return found;
};

/** A whole number from 0: as a number, as hex, or as decimal text. */
export const count: Reader<number> = (value, name) => {
  const isText = typeof value === 'string' && /^(0x[0-9a-fA-F]{1,64}|\d{1,16})$/.test(value);
  const number = isText ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 0)
    throw expected(name, 'a whole number', value);
  return number;
};

/** Text. */
export const text: Reader<string> = (value, name) => {
  if (typeof value !== 'string') throw expected(name, 'text', value);
  return value;
};

/** True or false. */
export const flag: Reader<boolean> = (value, name) => {
  if (typeof value !== 'boolean') throw expected(name, 'true or false', value);
  return value;
};

/** One of some texts. */
export function choice<Text extends string>(...texts: readonly Text[]): Reader<Text> {
  return (value, name) => {
    if (!texts.includes(value as Text)) throw expected(name, texts.join(' or '), value);
    return value as Text;
  };
}

/** An object with these fields; others are refused. */
export function fields<Shape extends Record<string, Reader<unknown>>>(
  shape: Shape,
): Reader<{ readonly [Name in keyof Shape]: ReturnType<Shape[Name]> }> {
  return (value, name) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw expected(name, 'an object', value);
    const given = value as Readonly<Record<string, unknown>>;
    for (const key of Object.keys(given))
      if (!Object.hasOwn(shape, key)) throw invalidParams(`${name} has no ${key}`);
    const read = Object.entries(shape).map(([key, reader]) => [key, reader(given[key], `${name}.${key}`)]);
    return Object.fromEntries(read);
  };
}

/** Anything JSON holds, as it is. */
export const anything: Reader<unknown> = (value) => value;

function expected(name: string, what: string, value: unknown): Error {
  return invalidParams(
    value === undefined ? `${name} is missing` : `${name} is ${describe(value)}, not ${what}`,
  );
}

/** What a client sent, short enough for an error. */
function describe(value: unknown): string {
  const json = JSON.stringify(value) ?? typeof value;
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}
