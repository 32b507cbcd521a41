import { TypeRegistry } from '@polkadot/types';
import { BitVec } from '@polkadot/types-codec';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeValue, encodeValue, type Registry, type TypeDefinition } from '../index.ts';

const orders = ['Lsb0', 'Msb0'] as const;

/** A registry whose first type is bits in stores of a width. */
function bitsIn(store: 'u8' | 'u16' | 'u32' | 'u64', order: string): Registry {
  const types: TypeDefinition[] = [
    ['bits', 1, 2],
    ['primitive', store],
    ['composite', `bitvec::order::${order}`, []],
  ];
  return {
    version: { specName: 'test', specVersion: 1, transactionVersion: 1 },
    types,
    typeParameters: {},
    pallets: [],
    apis: [],
    outerEnums: {},
    extrinsic: { versions: [4], address: 0, call: 0, signature: 0, extensions: [] },
  };
}

describe('bits', () => {
  test.each(orders)('in bytes, %s, are those of @polkadot/types', (order) => {
    const polkadot = new TypeRegistry();
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 70 }), (bits) => {
        const registry = bitsIn('u8', order);
        const bytes = encodeValue(registry, 0, bits);
        expect(new BitVec(polkadot, bytes, order === 'Msb0').toBoolArray().slice(0, bits.length)).toEqual(
          bits,
        );
        expect(decodeValue(registry, 0, bytes)).toEqual(bits);
      }),
    );
  });

  test.each(['u16', 'u32', 'u64'] as const)('in stores of %s come back as they were', (store) => {
    for (const order of orders)
      fc.assert(
        fc.property(fc.array(fc.boolean(), { maxLength: 150 }), (bits) => {
          const registry = bitsIn(store, order);
          expect(decodeValue(registry, 0, encodeValue(registry, 0, bits))).toEqual(bits);
        }),
      );
  });

  test('of a wider store are little-endian', () => {
    const bits = [true, ...Array.from({ length: 8 }, () => false), true];
    expect([...encodeValue(bitsIn('u16', 'Lsb0'), 0, bits)]).toEqual([10 << 2, 0b1, 0b10]);
    expect([...encodeValue(bitsIn('u16', 'Msb0'), 0, bits)]).toEqual([10 << 2, 0b0100_0000, 0b1000_0000]);
  });

  test('refuses a count without bytes, bits after the last one, other values and other stores', () => {
    const registry = bitsIn('u8', 'Lsb0');
    expect(() => decodeValue(registry, 0, '0xfeffffff')).toThrow(/end inside bits/);
    expect(() => decodeValue(registry, 0, '0x0402')).toThrow(/after the last one/);
    for (const value of ['101', [1, 0], null, 5])
      expect(() => encodeValue(registry, 0, value)).toThrow(/booleans/);
    expect(() => decodeValue(bitsIn('u8', 'Middle'), 0, '0x00')).toThrow(/order/);
  });
});
