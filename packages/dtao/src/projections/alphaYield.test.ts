import { readFileSync } from 'node:fs';
import { formatRatio } from '@taokit/types';
import { describe, expect, test } from 'vitest';
import { computeAlphaYield } from './alphaYield.ts';

interface Yields {
  readonly subnets: readonly {
    readonly netuid: number;
    readonly alphaOutEmissionRao: string;
    readonly rootPropBits: string;
    readonly earningAlpha: number;
    readonly seenPercentPerDay: string;
  }[];
}

const file = new URL('../../../../vectors/mainnet/yields-9240388.json', import.meta.url);
const { subnets } = JSON.parse(readFileSync(file, 'utf8')) as Yields;
const percent = { rounding: 'nearest' } as const;

describe('computeAlphaYield', () => {
  test.each(subnets)('mainnet: subnet $netuid at block 9,240,388', (subnet) => {
    const { grossPerDay, netPerDay } = computeAlphaYield({
      alphaOutEmissionRao: BigInt(subnet.alphaOutEmissionRao),
      rootProportionBits: BigInt(subnet.rootPropBits),
      earningAlphaRao: BigInt(subnet.earningAlpha) * 10n ** 9n,
      takeU16: 0,
    });
    const inPercent = { ...grossPerDay, numerator: grossPerDay.numerator * 100n };
    const decimals = (subnet.seenPercentPerDay.split('.')[1] as string).length;
    expect(formatRatio(inPercent, { ...percent, decimals })).toBe(subnet.seenPercentPerDay);
    expect(netPerDay.numerator * grossPerDay.denominator).toBe(grossPerDay.numerator * netPerDay.denominator);
  });

  const input = {
    alphaOutEmissionRao: 1_000_000_000n,
    rootProportionBits: 0n,
    earningAlphaRao: 7_200n * 1_000_000_000n,
  };

  test('take: 18% off where none is given, and said so', () => {
    const { dividendsPerDayRao, netPerDay, assumed } = computeAlphaYield(input);
    expect(dividendsPerDayRao).toBe(7_200n * 410_002_288n);
    expect(netPerDay).toEqual({
      numerator: dividendsPerDayRao * 53_739n,
      denominator: input.earningAlphaRao * 65_535n,
    });
    expect(assumed).toEqual([
      'stake-and-emission-stay',
      'dividends-by-alpha-stake',
      'no-childkeys',
      'take-is-default',
      'owner-cut-is-mainnets',
      'miners-earn',
    ]);
    const told = computeAlphaYield({ ...input, takeU16: 0, ownerCutU16: 0, minersEarn: true });
    expect(told.assumed).toEqual(['stake-and-emission-stay', 'dividends-by-alpha-stake', 'no-childkeys']);
    expect(told.dividendsPerDayRao).toBe(7_200n * 500_000_000n);
  });

  test('no miner earns: validators get the miners part too', () => {
    const { dividendsPerDayRao } = computeAlphaYield({ ...input, minersEarn: false });
    expect(dividendsPerDayRao).toBe(2n * 7_200n * 410_002_288n);
  });

  test('rejects: nothing that earns, a misspelt field', () => {
    expect(() => computeAlphaYield({ ...input, earningAlphaRao: 0n })).toThrow('nothing to earn on');
    expect(() => computeAlphaYield({ ...input, take: 5 } as never)).toThrow('Use takeU16, or leave it out.');
  });
});
