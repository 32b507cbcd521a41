import { beforeAll, describe, expect, inject, test } from 'vitest';
import { checkMutations } from '../../testing/checkMutations.ts';
import { expectBytes } from '../../testing/expectAgreement.ts';
import { hasValues, randomOf, randomValue } from '../../testing/randomValue.ts';
import { loadRegistry } from './loadRegistry.ts';
import type { Registry } from './Registry.ts';
import { RegistryError } from './RegistryError.ts';
import { decodeValue, encodeValue } from './values.ts';

let registry: Registry;
beforeAll(async () => {
  registry = await loadRegistry();
});

/** The types values exist of. */
const inhabited = () => registry.types.map((_, id) => id).filter((id) => hasValues(registry, id));

/** A registry of a few types of our own. */
const small = (...types: Registry['types']): Registry => ({ ...registry, types });

describe('encodeValue, decodeValue', () => {
  test('50 random values of every type come back as they were', () => {
    const random = randomOf(1);
    for (const id of inhabited())
      for (let run = 0; run < 50; run++) {
        const value = randomValue(registry, id, random);
        const bytes = encodeValue(registry, id, value);
        const decoded = decodeValue(registry, id, bytes);
        if (run === 0) expect(decoded, `type ${id}`).toEqual(value);
        expectBytes(encodeValue(registry, id, decoded), bytes, `type ${id}`);
      }
  });

  test('2,000 mutated byte strings end in a value or in a typed error', () => {
    const { values, errors } = checkMutations(registry, inject('seed'), 2000);
    expect(values).toBeGreaterThan(100);
    expect(errors).toBeGreaterThan(100);
  });
});

describe('decodeValue', () => {
  const code = (types: Registry['types'], bytes: number[]) => {
    try {
      return decodeValue(small(...types), 0, Uint8Array.from(bytes));
    } catch (error) {
      return (error as RegistryError).code;
    }
  };

  test.each<[string, Registry['types'], number[], unknown]>([
    ['a short integer', [['primitive', 'u32']], [1, 2, 3], 'types/scale-truncated'],
    ['bytes after the value', [['primitive', 'u8']], [1, 2], 'types/scale-trailing-bytes'],
    ['no bytes', [['primitive', 'bool']], [], 'types/scale-truncated'],
    ['a bool of two', [['primitive', 'bool']], [2], 'types/scale-malformed'],
    ['text that is not UTF-8', [['primitive', 'str']], [4, 0xff], 'types/scale-malformed'],
    ['a char that is none', [['primitive', 'char']], [0, 0xd8, 0, 0], 'types/scale-malformed'],
    [
      'a long form of a short compact',
      [
        ['compact', 1],
        ['primitive', 'u32'],
      ],
      [1, 0],
      'types/scale-malformed',
    ],
    [
      'a compact above its width',
      [
        ['compact', 1],
        ['primitive', 'u8'],
      ],
      [1, 4],
      'types/scale-malformed',
    ],
    ['a case that is none', [['variant', 'E', [['A', 0, []]]]], [1], 'types/scale-malformed'],
    [
      'four billion bytes that are not there',
      [
        ['sequence', 1],
        ['primitive', 'u8'],
      ],
      [3, 0xff, 0xff, 0xff, 0xff],
      'types/scale-truncated',
    ],
    [
      'four billion integers that are not there',
      [
        ['sequence', 1],
        ['primitive', 'u64'],
      ],
      [3, 0xff, 0xff, 0xff, 0xff],
      'types/scale-malformed',
    ],
    [
      'four billion items of no bytes',
      [
        ['sequence', 1],
        ['tuple', []],
      ],
      [3, 0xff, 0xff, 0xff, 0xff],
      'types/scale-malformed',
    ],
    [
      'nesting without end',
      [
        [
          'variant',
          'E',
          [
            ['A', 0, []],
            ['B', 1, [['', 0]]],
          ],
        ],
      ],
      Array(9999).fill(1),
      'types/scale-too-deep',
    ],
    ['nested lists without end', [['sequence', 0]], Array(9999).fill(4), 'types/scale-too-deep'],
  ])('refuses %s', (_, types, bytes, expected) => expect(code(types, bytes)).toBe(expected));

  test('bytes inside a larger buffer are read from their own start', () => {
    const whole = Buffer.from([9, 9, 1, 0, 9]);
    expect(decodeValue(small(['primitive', 'u16']), 0, whole.subarray(2, 4))).toBe(1);
  });

  test('an option of what may be null says which null it is', () => {
    const registry = small(
      [
        'variant',
        'Option',
        [
          ['None', 0, []],
          ['Some', 1, [['', 1]]],
        ],
      ],
      [
        'variant',
        'Option',
        [
          ['None', 0, []],
          ['Some', 1, [['', 2]]],
        ],
      ],
      ['primitive', 'u8'],
    );
    expect(decodeValue(registry, 0, Uint8Array.of(0))).toEqual({ type: 'None', value: null });
    expect(decodeValue(registry, 0, Uint8Array.of(1, 0))).toEqual({ type: 'Some', value: null });
    expect(decodeValue(registry, 0, Uint8Array.of(1, 1, 7))).toEqual({ type: 'Some', value: 7 });
    expect(decodeValue(registry, 1, Uint8Array.of(1, 7))).toBe(7);
  });
});

describe('encodeValue', () => {
  const own: Registry['types'] = [
    [
      'composite',
      'S',
      [
        ['count', 1],
        ['names', 2],
      ],
    ],
    ['primitive', 'u16'],
    ['sequence', 3],
    ['primitive', 'str'],
    ['array', 2, 5],
    ['primitive', 'u8'],
    ['primitive', 'u64'],
    ['sequence', 7],
    ['sequence', 7],
  ];

  test.each<[number, unknown]>([
    [0, null],
    [0, []],
    [0, { count: 1 }],
    [0, { count: 1, names: [], more: 1 }],
    [0, { count: 65_536, names: [] }],
    [0, { count: -1, names: [] }],
    [0, { count: 1.5, names: [] }],
    [0, { count: '1', names: [] }],
    [0, { count: 1, names: 'x' }],
    [3, '\ud800'],
    [4, new Uint8Array(3)],
    [4, [1, 2]],
    [6, 2 ** 53],
    [6, 2n ** 64n],
  ])('refuses a value that is not of type %i: %o', (type, value) =>
    expect(() => encodeValue(small(...own), type, value)).toThrow(
      expect.objectContaining({ code: 'types/value-mismatch' }),
    ),
  );

  test('refuses a value that contains itself', () => {
    const loop: unknown[] = [];
    loop.push(loop);
    expect(() => encodeValue(small(['sequence', 0]), 0, loop)).toThrow(RegistryError);
  });

  test('refuses a type that is none', () =>
    expect(() => encodeValue(small(), 5, 1)).toThrow(
      expect.objectContaining({ code: 'types/unknown-type' }),
    ));
});
