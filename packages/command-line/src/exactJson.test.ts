import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromExactJson, toExactJson } from './exactJson.ts';

const u64 = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
const leaf = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.bigInt(),
  fc.array(u64).map((list) => BigUint64Array.from(list)),
  fc.array(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })).map((list) => BigInt64Array.from(list)),
  fc.uint8Array(),
  fc.uint16Array(),
  fc.int32Array(),
  fc.float64Array(),
);
const { data } = fc.letrec((tie) => ({
  data: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('data')),
    fc.dictionary(fc.stringMatching(/^\w*$/), tie('data')),
  ),
}));

describe('toExactJson', () => {
  test('property: read back, nothing is lost, and written again it is the same text', () => {
    fc.assert(
      fc.property(data, (value) => {
        const text = toExactJson(value);
        expect(fromExactJson(text)).toEqual(value);
        expect(toExactJson(fromExactJson(text))).toBe(text);
      }),
    );
  });

  test('behaviour: readable', () => {
    const value = {
      rao: 5n,
      uids: Uint16Array.of(1, 2),
      stakeRao: BigUint64Array.of(7n),
      odd: [-0, Number.NaN],
    };
    expect(toExactJson(value)).toBe(
      '{"rao":{"$bigint":"5"},"uids":{"$Uint16Array":[1,2]},"stakeRao":{"$BigUint64Array":["7"]},"odd":[{"$number":"-0"},{"$number":"NaN"}]}',
    );
  });

  test('rejects: what is no JSON', () => {
    expect(() => fromExactJson('{"a":')).toThrow(SyntaxError);
  });
});
