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
