import { computeBlockEmission, projectSupply } from '@taokit/dtao';
import { describe, expect, test } from 'vitest';
import { emissionEras } from './emissionEras.ts';
import { BLOCKS_PER_YEAR, supplyCurve, supplyValues } from './supplyCurve.ts';

const INPUT = { block: 9_173_719, issuanceRao: 11_564_611_698_351_145n, blocks: 40 * BLOCKS_PER_YEAR };

describe('supplyCurve', () => {
  test('points and halvings are those of dtao, from now to the horizon', () => {
    const { points, halvings } = supplyCurve(INPUT);
    expect(points).toHaveLength(121);
    expect(points[0]).toMatchObject({ block: INPUT.block, issuanceRao: INPUT.issuanceRao });
    expect(points.at(-1)).toEqual(projectSupply(INPUT).end);
    expect(halvings).toEqual(projectSupply(INPUT).halvings);
    for (const { issuanceRao, emissionRao } of points)
      expect(emissionRao).toBe(computeBlockEmission(issuanceRao));
  });

  test('a horizon of few blocks has a point for each', () => {
    expect(supplyCurve({ ...INPUT, blocks: 3 }).points.map(({ block }) => block - INPUT.block)).toEqual([
      0, 1, 2, 3,
    ]);
  });

  test('as numbers: years from the start, millions of TAO', () => {
    const { years, supply, emission } = supplyValues(supplyCurve(INPUT));
    expect([years[0], years.at(-1)]).toEqual([0, 40]);
    expect(supply[0]).toBeCloseTo(11.564_611_698, 9);
    expect(emission[0]).toBe(0.5);
  });
});

describe('emissionEras', () => {
  test('each begins where the supply to come has halved again; the last emits nothing', () => {
    const eras = emissionEras(INPUT.issuanceRao);
    expect(eras).toHaveLength(31);
    expect(eras.find(({ isNow }) => isNow)).toEqual({
      halvings: 1,
      fromRao: 10_500_000_000_000_000n,
      emissionRao: 500_000_000n,
      isNow: true,
    });
    for (const { fromRao, emissionRao } of eras) expect(computeBlockEmission(fromRao)).toBe(emissionRao);
    expect(eras.at(-1)).toMatchObject({ fromRao: 20_999_999_980_442_226n, emissionRao: 0n });
  });
});
