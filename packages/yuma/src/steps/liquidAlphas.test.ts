import { describe, expect, test } from 'vitest';
import { palletSubnet } from '../../testing/palletSubnet.ts';
import { alphaSigmoid } from '../math/alphaSigmoid.ts';
import { liquidAlphas } from './liquidAlphas.ts';

const ONE = 1n << 32n;
const INPUT = palletSubnet([1n, 1n, 1n], { alphaLow: 0, alphaHigh: 65_535, alphaSigmoidSteepness: 1_000 });
const SHAPE = { alphaLow: 0n, alphaHigh: ONE, steepness: 1_000n * ONE };
const CONSENSUS = [1n, 2n, 3n];

describe('liquidAlphas', () => {
  test('every column of a row with weights has an alpha', () => {
    const weights = [
      [
        [0, ONE],
        [2, ONE],
      ],
      [],
      [],
    ] as const;
    const bonds = [
      [
        [0, 5n],
        [2, 6n],
      ],
      [[0, 1n]],
      [],
    ] as const;
    expect(liquidAlphas(INPUT, weights, bonds, CONSENSUS)).toEqual([
      [alphaSigmoid(1n, ONE, 5n, SHAPE), alphaSigmoid(2n, 0n, 0n, SHAPE), alphaSigmoid(3n, ONE, 6n, SHAPE)],
      [],
      [],
    ]);
  });

  test('entries behind a higher uid read as 0; of a uid that stands twice, the first counts', () => {
    const weights = [
      [
        [2, ONE],
        [0, ONE],
      ],
    ] as const;
    const bonds = [
      [
        [0, 7n],
        [0, 9n],
        [2, ONE],
      ],
    ] as const;
    expect(liquidAlphas(INPUT, weights, bonds, CONSENSUS)).toEqual([
      [alphaSigmoid(1n, 0n, 7n, SHAPE), alphaSigmoid(2n, 0n, 0n, SHAPE), alphaSigmoid(3n, ONE, ONE, SHAPE)],
    ]);
  });

  test('behind the last entry of a row everything reads as 0', () => {
    expect(liquidAlphas(INPUT, [[[0, ONE]]], [[[0, 5n]]], CONSENSUS)).toEqual([
      [alphaSigmoid(1n, ONE, 5n, SHAPE), alphaSigmoid(2n, 0n, 0n, SHAPE), alphaSigmoid(3n, 0n, 0n, SHAPE)],
    ]);
  });

  test('a uid beyond the last blocks what stands behind it', () => {
    const bonds = [
      [
        [0, 7n],
        [9, 1n],
        [2, ONE],
      ],
    ] as const;
    const [row] = liquidAlphas(INPUT, [[[2, 5n]]], bonds, CONSENSUS);
    expect(row![2]).toBe(alphaSigmoid(3n, 5n, 0n, SHAPE));
  });
});
