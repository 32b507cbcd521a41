import { describe, expect, test } from 'vitest';
import { computeLaunchTerms } from './launchTerms.ts';
import { computeSubnetTerms } from './subnetTerms.ts';

const F32 = 1n << 32n;

describe('computeSubnetTerms', () => {
  const input = {
    subnetEmissionBits: 10_000n * F32,
    priceBits: F32 / 10n,
    alphaEmissionRao: 80_000n,
    blockEmissionRao: 50_000n,
    rootProportionBits: F32 / 4n,
  };
  const alphaIn = (spec: number) => computeSubnetTerms(input, { spec }).alphaInBits >> 32n;

  test('cap: alpha emission from 342, the block s from 371, root proportion x alpha emission from 421', () => {
    expect([342, 370, 371, 420, 421, 475].map(alphaIn)).toEqual([
      80_000n,
      80_000n,
      50_000n,
      50_000n,
      20_000n,
      20_000n,
    ]);
  });

  test('what the cap leaves over buys alpha; both floored by themselves', () => {
    const terms = computeSubnetTerms(input);
    expect(terms.taoInBits + terms.excessTaoBits).toBe(input.subnetEmissionBits);
    expect((terms.taoInBits >> 32n) + (terms.excessTaoBits >> 32n)).toBe(9_999n);
  });

  test('until 341, at a price from the part of the block emission on: TAO in full, alpha by the price', () => {
    const price = F32 / 5n;
    for (const spec of [298, 301, 341])
      expect(computeSubnetTerms({ ...input, priceBits: price }, { spec })).toEqual({
        taoInBits: 10_000n * F32,
        alphaInBits: 214_748_364_850_000n,
        alphaOutBits: 80_000n * F32,
        excessTaoBits: 0n,
      });
  });

  test("until 341, below it: the price of a block's emission, and the rest of the TAO buys alpha", () => {
    const below = (spec: number, priceBits: bigint) => computeSubnetTerms({ ...input, priceBits }, { spec });
    const terms = {
      taoInBits: 21_474_836_450_000n,
      alphaOutBits: 80_000n * F32,
      excessTaoBits: 21_474_836_510_000n,
    };
    expect(below(298, F32 / 10n)).toEqual({ ...terms, alphaInBits: 80_000n * F32 });
    expect(below(300, F32 / 10n)).toEqual({ ...terms, alphaInBits: 80_000n * F32 });
    expect(below(301, F32 / 10n)).toEqual({ ...terms, alphaInBits: 50_000n * F32 });
    expect(below(341, F32 / 5n - 1n).excessTaoBits).toBe(60_000n);
    expect(below(341, 0n)).toMatchObject({ taoInBits: 0n, excessTaoBits: 10_000n * F32 });
  });

  test('where the cap is more than the TAO buys, all TAO joins', () => {
    expect(computeSubnetTerms({ ...input, priceBits: F32 })).toEqual({
      taoInBits: 10_000n * F32,
      alphaInBits: 10_000n * F32,
      alphaOutBits: 80_000n * F32,
      excessTaoBits: 0n,
    });
  });

  test('rejects: a spec before 298', () => {
    expect(() => alphaIn(297)).toThrow('the first that has is 298');
  });
});

describe('computeLaunchTerms', () => {
  const input = {
    taoInBits: 5n * F32,
    priceBits: F32,
    alphaEmissionRao: 9n,
    burnRegistrationAllowed: false,
    powRegistrationAllowed: true,
  };

  test('registration by proof of work alone: TAO is dropped up to 237', () => {
    expect(computeLaunchTerms(input, { spec: 237 }).taoInRao).toBe(0n);
    expect(computeLaunchTerms(input, { spec: 238 }).taoInRao).toBe(5n);
  });

  test('rejects: a spec after the rule, and none', () => {
    expect(() => computeLaunchTerms(input, { spec: 298 })).toThrow('Use computeSubnetTerms from spec 298.');
    expect(() => computeLaunchTerms(input, {} as never)).toThrow('spec undefined');
  });
});
