import { describe, expect, test } from 'vitest';
import { TaokitError } from '../TaokitError.ts';
import {
  allOf,
  arrayOf,
  bigInteger,
  boolean,
  callback,
  createCheck,
  describeValue,
  integer,
  listenAddress,
  matching,
  nullable,
  objectOf,
  oneOf,
  optional,
  type Rule,
  recordOf,
  text,
  typedArray,
  u8,
  u16,
  u32,
  u64,
  u128,
} from './index.ts';

const check = createCheck(
  (sentence, { kind, fix, values }) => new TaokitError(sentence, { code: `demo/${kind}`, fix, values }),
);

function caught(value: unknown, rule: Rule, field = 'x'): TaokitError {
  try {
    check(value, rule, field);
  } catch (error) {
    return error as TaokitError;
  }
  throw new TaokitError('No error was thrown.', { code: 'demo/none' });
}

describe('rules', () => {
  const bounds: readonly [string, Rule, readonly unknown[], readonly unknown[]][] = [
    ['integer', integer(-2, 3), [-2, 0, 3], [-3, 4, 0.5, Number.NaN, Number.POSITIVE_INFINITY]],
    ['bigInteger', bigInteger(-1n, 1n), [-1n, 1n], [-2n, 2n]],
    ['u8', u8, [0, 255], [-1, 256]],
    ['u16', u16, [0, 65_535], [-1, 65_536]],
    ['u32', u32, [0, 4_294_967_295], [-1, 4_294_967_296]],
    ['u64', u64, [0n, (1n << 64n) - 1n], [-1n, 1n << 64n]],
    ['u128', u128, [0n, (1n << 128n) - 1n], [-1n, 1n << 128n]],
    ['oneOf', oneOf('a', 'b'), ['a', 'b'], ['c']],
  ];
  test.each(bounds)('%s: accepts its ends and nothing beyond', (_name, rule, good, bad) => {
    for (const value of good) expect(rule(value, 'x')).toBeUndefined();
    for (const value of bad) expect(rule(value, 'x')?.kind, String(value)).toBe('out-of-range');
  });

  const types: readonly [string, Rule, unknown, unknown][] = [
    ['integer', integer(0, 1), 1, '1'],
    ['bigInteger', u64, 1n, 1],
    ['boolean', boolean, false, 0],
    ['text', text, '', 1],
    ['listenAddress', listenAddress, '::1', ' '],
    ['callback', callback, () => 0, {}],
    ['oneOf', oneOf('a'), 'a', 1],
    ['typedArray', typedArray('Uint8Array'), new Uint8Array(1), [0]],
    ['matching', matching((value) => value === 7, 'seven'), 7, 8],
    ['arrayOf', arrayOf(u8), [1, 2], { length: 0 }],
    ['recordOf', recordOf(u8), { a: 1 }, []],
    ['objectOf', objectOf({ a: u8 }), { a: 1 }, null],
  ];
  test.each(types)('%s: a wrong type and nothing at all are told apart', (_name, rule, good, bad) => {
    expect(rule(good, 'x')).toBeUndefined();
    expect(rule(bad, 'x')?.kind).toBe('wrong-type');
    expect(rule(undefined, 'x')?.kind).toBe('missing-field');
  });

  test('typedArray: kind and length, whatever the prototype says', () => {
    const rule = typedArray('Uint8Array', 2);
    expect(rule(new Uint8Array(2), 'x')).toBeUndefined();
    expect(rule(new Uint8Array(3), 'x')?.kind).toBe('out-of-range');
    expect(rule(new Int8Array(2), 'x')?.kind).toBe('wrong-type');
    expect(rule(Object.create(Uint8Array.prototype), 'x')?.kind).toBe('wrong-type');
    expect(rule(Buffer.alloc(2), 'x')).toBeUndefined();
  });

  test('optional, nullable: their value, or what the rule accepts', () => {
    expect(optional(u8)(undefined, 'x')).toBeUndefined();
    expect(optional(u8)(null, 'x')?.kind).toBe('wrong-type');
    expect(nullable(u8)(null, 'x')).toBeUndefined();
    expect(nullable(u8)(undefined, 'x')?.kind).toBe('missing-field');
  });

  test('allOf: the first fault', () => {
    const even = matching((value) => Number(value) % 2 === 0, 'an even number');
    expect(allOf(u8, even)(4, 'x')).toBeUndefined();
    expect(allOf(u8, even)(3, 'x')?.expected).toBe('an even number');
    expect(allOf(u8, even)('4', 'x')?.expected).toBe('an integer from 0 to 255');
  });

  test('arrayOf: names the entry, holes included', () => {
    expect(arrayOf(u8)([1, 300], 'x')?.field).toBe('x[1]');
    // biome-ignore lint/suspicious/noSparseArray: the hole is what is tested
    expect(arrayOf(u8)([1, , 2], 'x')).toMatchObject({ field: 'x[1]', kind: 'missing-field' });
  });
});

describe('objectOf', () => {
  const rule = objectOf({ netuid: u16, limitPrice: optional(u64) });

  test('default: known fields, own or inherited', () => {
    expect(rule({ netuid: 1 }, 'options')).toBeUndefined();
    expect(rule(Object.create({ netuid: 1 }), 'options')).toBeUndefined();
    expect(rule({ netuid: 1, limitPrice: undefined }, 'options')).toBeUndefined();
  });

  test('rejects: a field nobody reads, with the one that was meant', () => {
    const error = caught({ netuid: 1, limitprice: 5n }, rule, 'options');
    expect(error.code).toBe('demo/unknown-field');
    expect(error.message).toBe('There is no options.limitprice. Use limitPrice, or leave it out.');
    expect(caught({ netuid: 1, foo: 5n }, rule, 'options').fix).toBe(
      'Use one of netuid, limitPrice, or leave it out.',
    );
    for (const typo of ['limit', 'limitPrcie', 'limitPrices', 'limtPrice'])
      expect(caught({ netuid: 1, [typo]: 1n }, rule).fix, typo).toContain('Use limitPrice,');
  });

  test('rejects: a field of a wrong type, by its path', () => {
    expect(caught({ netuid: '1' }, rule, 'options').message).toBe(
      'options.netuid is "1", not an integer from 0 to 65535. Pass an integer from 0 to 65535.',
    );
    expect(caught({}, rule, 'options').message).toBe(
      'options.netuid is missing. Pass an integer from 0 to 65535.',
    );
    expect(caught({}, rule, '').values).toEqual({ field: 'netuid', value: undefined });
  });
});

describe('createCheck', () => {
  test('args: quotes off hides texts, which may be secrets', () => {
    const quiet = createCheck((sentence, { values }) => new TaokitError(sentence, { code: 'x/y', values }), {
      quotes: false,
    });
    const secret = 'bottom drive obey lake curtain smoke basket hold race lonely fit walk';
    expect(() => quiet(secret, u8, 'n')).toThrow('n is a text of 69 characters, not an integer');
    try {
      quiet(secret, u8, 'n');
    } catch (error) {
      expect((error as TaokitError).values).toEqual({ field: 'n' });
    }
  });
});

describe('describeValue', () => {
  test('default: few words, whatever it is', () => {
    expect(describeValue('a'.repeat(50))).toBe(`"${'a'.repeat(37)}..."`);
    const few: readonly (readonly [unknown, string])[] = [
      [5n, '5n'],
      [-0, '-0'],
      [null, 'null'],
      [undefined, 'undefined'],
      [Symbol('s'), 'Symbol(s)'],
      [() => 0, 'a function'],
      [new Date(0), 'a Date'],
      [[], 'an Array'],
      [Number.NaN, 'NaN'],
    ];
    for (const [value, words] of few) expect(describeValue(value)).toBe(words);
  });
});
