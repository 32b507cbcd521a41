import type { Codec } from '@polkadot/types/types';
import { expect } from 'vitest';
import type { Registry, TypeDefinition } from '../src/registry/Registry.ts';
import { encodeValue } from '../src/registry/values.ts';

interface PolkadotEnum extends Codec {
  readonly index: number;
  readonly inner: Codec;
}

/** Expects equal bytes; quick when they are. */
export function expectBytes(actual: Uint8Array | undefined, expected: Uint8Array, what: string): void {
  if (actual?.length === expected.length && actual.every((byte, index) => byte === expected[index])) return;
  expect(actual, what).toEqual(expected);
}

/**
 * Expects that what @polkadot/types read is what we encoded: the value itself for leaves, the parts by their place and
 * their bytes for the rest. Every type is checked by itself, so agreement of parts makes agreement of wholes.
 */
export function expectAgreement(registry: Registry, type: number, value: unknown, theirs: Codec): void {
  const definition = registry.types[type]!;
  if (definition[0] === 'primitive') expect(theirs.toString()).toBe(String(value));
  else if (definition[0] === 'compact') expect(theirs.toString()).toBe(value === null ? '' : String(value));
  else if (definition[0] === 'variant')
    expectVariant(encodeValue(registry, type, value), definition[1], theirs as PolkadotEnum);
  else if (value instanceof Uint8Array) expectBytes(theirs.toU8a(true), value, `type ${type}`);
  else
    for (const [id, inner, codec] of partsOf(definition, value, theirs))
      expectBytes(codec?.toU8a(), encodeValue(registry, id, inner), `a part of type ${type}`);
}

type Part = readonly [type: number, value: unknown, theirs: Codec | undefined];

function partsOf(definition: TypeDefinition, value: unknown, theirs: Codec): Part[] {
  const list = theirs as unknown as Codec[];
  const values = value as unknown[];
  if (definition[0] === 'tuple') return definition[1].map((id, index) => [id, values[index], list[index]]);
  if (definition[0] !== 'composite') {
    expect(list.length).toBe(values.length);
    return values.map((item, index) => [definition[definition.length - 1] as number, item, list[index]]);
  }
  // A struct of one unnamed field is that field on both sides: its own type is checked by itself.
  if (definition[2].length === 0 || definition[2][0]![0] === '') return [];
  const fields = [...(theirs as unknown as Map<string, Codec>).values()];
  return definition[2].map(([name, id], index) => [
    id,
    (value as Record<string, unknown>)[name],
    fields[index],
  ]);
}

function expectVariant(bytes: Uint8Array, path: string, theirs: PolkadotEnum): void {
  if (path === 'Option') expect((theirs as unknown as { isNone: boolean }).isNone).toBe(bytes[0] === 0);
  else if (!path.endsWith('era::Era')) {
    expect(theirs.index).toBe(bytes[0]);
    expectBytes(theirs.inner.toU8a(), bytes.slice(1), path);
  }
}
