import { describe, expect, test } from 'vitest';
import { halvingsOf, SCENARIOS, supplyByYear } from './supplyCurve.ts';

const [issued, recycled, alpha] = SCENARIOS;

describe('halvingsOf', () => {
  test('nothing recycled: every 10,500,000 blocks', () => {
    const halvings = halvingsOf(issued!, 40);
    expect(halvings.slice(0, 4).map(({ block }) => block)).toEqual([
      10_500_000, 21_000_000, 31_500_000, 42_000_000,
    ]);
    expect(halvings[0]).toMatchObject({ issuanceRao: 10_500_000_000_000_000n, emissionRao: 500_000_000n });
  });

  test('nothing recycled: issuance stops 0.019557774 TAO below 21 million', () => {
    const last = halvingsOf(issued!, 130).at(-1);
    expect(last).toMatchObject({ halvings: 30, emissionRao: 0n, issuanceRao: 20_999_999_980_442_226n });
  });

  test('recycled: halvings come later, and the supply stays where as much is recycled as issued', () => {
    expect(halvingsOf(recycled!, 130).map(({ block }) => block)).toEqual([
      11_666_667, 24_791_667, 42_291_665, 94_791_665,
    ]);
  });

  test('alpha at full injection: the first halving in half the time', () => {
    expect(halvingsOf(alpha!, 3)[0]?.block).toBe(5_250_000);
  });
});

describe('supplyByYear', () => {
  test('nothing recycled: 2,628,000 TAO in the first year', () => {
    const years = supplyByYear(issued!, 4).map(({ issuanceRao }) => issuanceRao);
    expect(years).toEqual(
      [0n, 2_628_000n, 5_256_000n, 7_884_000n, 10_506_000n].map((tao) => tao * 10n ** 9n),
    );
  });
});
