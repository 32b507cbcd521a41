import { decodeSs58, encodeSs58 } from '@taokit/keys';
import {
  type FieldDefinition,
  findStorage,
  type Registry,
  type TypeDefinition,
} from '@taokit/types/registry';
import { bytesFromHex, hexFromBytes } from '../../src/state/AccountId.ts';

/** A value as the traces write it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Path of the type that is an account; other 32 bytes are hashes. */
const ACCOUNT = 'sp_core::crypto::AccountId32';

/** A trace's value as the state keeps it. */
export function fromTrace(registry: Registry, type: number, json: Json): unknown {
  const definition = registry.types[type]!;
  const of = (inner: number, value: Json) => fromTrace(registry, inner, value);
  switch (definition[0]) {
    case 'primitive':
      return /^[ui](64|128|256)$/.test(definition[1]) ? BigInt(json as string) : json;
    case 'compact':
      return of(definition[1], json);
    case 'array':
      return isBytes(registry, definition[2])
        ? hexOf(json as string)
        : (json as Json[]).map((one) => of(definition[2], one));
    case 'sequence':
      return isBytes(registry, definition[1])
        ? bytesFromHex(json as string)
        : (json as Json[]).map((one) => of(definition[1], one));
    case 'tuple':
      return (json as Json[]).map((one, at) => of(definition[1][at]!, one));
    case 'composite':
      return structFrom(registry, definition[2], json);
    case 'variant':
      return caseFrom(registry, definition, json);
    default:
      throw new TypeError(`The traces hold no ${definition[0]}.`);
  }
}

function structFrom(registry: Registry, fields: readonly FieldDefinition[], json: Json): unknown {
  const [first] = fields;
  if (first === undefined) return null;
  if (first[0] === 'bits' && fields.length === 1) return { bits: BigInt(String(json).split(':')[0]!) };
  if (first[0] === '')
    return fields.length === 1
      ? fromTrace(registry, first[1], json)
      : fields.map(([, type], at) => fromTrace(registry, type, (json as Json[])[at]!));
  const values = json as { readonly [key: string]: Json };
  return Object.fromEntries(fields.map(([name, type]) => [name, fromTrace(registry, type, values[name]!)]));
}

function caseFrom(
  registry: Registry,
  definition: Extract<TypeDefinition, readonly ['variant', ...unknown[]]>,
  json: Json,
) {
  const [, path, cases] = definition;
  if (path === 'Option') {
    const some = cases.find(([name]) => name === 'Some')!;
    return json === null ? null : structFrom(registry, some[2], json);
  }
  if (typeof json === 'string') return { type: json, value: null };
  const [[type, value]] = Object.entries(json as object) as [[string, Json]];
  const [, , fields] = cases.find(([name]) => name === type)!;
  return { type, value: structFrom(registry, fields, value) };
}

/**
 * A value of the state as the traces write it.
 *
 * @param fixed - what fixed-point numbers in it are called, such as `U64F64`
 */
export function toTrace(registry: Registry, type: number, value: unknown, fixed = 'I64F64'): Json {
  const definition = registry.types[type]!;
  const of = (inner: number, one: unknown) => toTrace(registry, inner, one, fixed);
  switch (definition[0]) {
    case 'primitive':
      return typeof value === 'bigint' ? String(value) : (value as Json);
    case 'compact':
      return of(definition[1], value);
    case 'array':
      return isBytes(registry, definition[2])
        ? textOf(value)
        : (value as unknown[]).map((one) => of(definition[2], one));
    case 'sequence':
      return isBytes(registry, definition[1])
        ? textOf(value)
        : (value as unknown[]).map((one) => of(definition[1], one));
    case 'tuple':
      return (value as unknown[]).map((one, at) => of(definition[1][at]!, one));
    case 'composite':
      return definition[1] === ACCOUNT
        ? encodeSs58(value as string, 42)
        : structTo(registry, definition[2], value, fixed);
    case 'variant':
      return caseTo(registry, definition, value, fixed);
    default:
      throw new TypeError(`The traces hold no ${definition[0]}.`);
  }
}

/** Fields of an event or a struct as the traces write them. */
export function structTo(
  registry: Registry,
  fields: readonly FieldDefinition[],
  value: unknown,
  fixed = 'I64F64',
): Json {
  const [first] = fields;
  if (first === undefined) return null;
  if (first[0] === 'bits' && fields.length === 1) return `${(value as { bits: bigint }).bits}:${fixed}`;
  if (first[0] === '')
    return fields.length === 1
      ? toTrace(registry, first[1], value, fixed)
      : fields.map(([, type], at) => toTrace(registry, type, (value as unknown[])[at], fixed));
  const values = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    fields.map(([name, type]) => [name, toTrace(registry, type, values[name], fixed)]),
  );
}

function caseTo(
  registry: Registry,
  [, path, cases]: Extract<TypeDefinition, readonly ['variant', ...unknown[]]>,
  value: unknown,
  fixed: string,
): Json {
  if (path === 'Option') {
    const some = cases.find(([name]) => name === 'Some')!;
    return value === null ? null : structTo(registry, some[2], value, fixed);
  }
  const { type, value: inner } = value as { readonly type: string; readonly value: unknown };
  const [, , fields] = cases.find(([name]) => name === type)!;
  return fields.length === 0 ? type : { [type]: structTo(registry, fields, inner, fixed) };
}

/** A key of the traces, `Pallet.Item(k1,k2)`, as the state takes it. */
export function keyFromTrace(
  registry: Registry,
  key: string,
): readonly [path: string, keys: readonly unknown[]] {
  const open = key.indexOf('(');
  if (open === -1) return [key, []];
  const path = key.slice(0, open);
  const { keys } = findStorage(registry, path as never);
  const texts = key.slice(open + 1, -1).split(',');
  return [path, keys.map((type, at) => fromTrace(registry, type, keyJson(registry, type, texts[at]!)))];
}

/** The same the other way round. */
export function keyToTrace(registry: Registry, path: string, keys: readonly unknown[]): string {
  const types = findStorage(registry, path as never).keys;
  return types.length === 0
    ? path
    : `${path}(${types.map((type, at) => toTrace(registry, type, keys[at])).join(',')})`;
}

/** Numbers stand in keys as text. */
function keyJson(registry: Registry, type: number, text: string): Json {
  const definition = registry.types[type]!;
  if (definition[0] === 'primitive') return /^[ui](8|16|32)$/.test(definition[1]) ? Number(text) : text;
  if (definition[0] === 'composite' && definition[2].length === 1 && definition[1] !== ACCOUNT)
    return keyJson(registry, definition[2][0]![1], text);
  return text;
}

function isBytes(registry: Registry, type: number): boolean {
  const definition = registry.types[type]!;
  return definition[0] === 'primitive' && definition[1] === 'u8';
}

function hexOf(text: string): string {
  return text.startsWith('0x') ? text : hexFromBytes(decodeSs58(text).publicKey);
}

function textOf(bytes: unknown): string {
  return bytes instanceof Uint8Array ? hexFromBytes(bytes) : String(bytes);
}
