import { describe, expect, test } from 'vitest';
import { palletSubnet } from '../../testing/palletSubnet.ts';
import { findConsensus } from './findConsensus.ts';
import { penalizeWeights } from './penalizeWeights.ts';
import { rankIncentive } from './rankIncentive.ts';

const ONE = 1n << 32n;
const HALF = ONE / 2n;

describe('findConsensus', () => {
  test('what more than kappa of the stake gives a uid, at least', () => {
    const weights = [[[2, ONE]], [[2, HALF]], []] as const;
    const consensus = (stake: readonly bigint[], kappa: number) =>
      findConsensus(stake, weights, palletSubnet([1n, 1n, 0n], { kappa }));
    expect(consensus([ONE / 4n, (3n * ONE) / 4n, 0n], 32_767)).toEqual([0n, 0n, HALF]);
    expect(consensus([(3n * ONE) / 4n, ONE / 4n, 0n], 32_767)).toEqual([0n, 0n, ONE]);
    expect(consensus([(3n * ONE) / 4n, ONE / 4n, 0n], 65_535)).toEqual([0n, 0n, HALF]);
  });
});

describe('rankIncentive', () => {
  test('weights received, by the stake behind them, normalised', () => {
    const both = [
      [1, ONE],
      [2, ONE],
    ] as const;
    // 2^32 thirds, truncated.
    expect(rankIncentive([both, [[1, ONE]]], [HALF, HALF], 3)).toEqual([0n, 2_863_311_530n, 1_431_655_765n]);
  });
});

describe('penalizeWeights', () => {
  test('as set, as clipped, or the part of the way between that the penalty says', () => {
    const [set, clipped] = [[[[0, ONE]]], [[[0, HALF]]]] as const;
    const at = (bondsPenalty: number) => penalizeWeights(set, clipped, palletSubnet([1n], { bondsPenalty }));
    expect(at(0)).toBe(set);
    expect(at(65_535)).toBe(clipped);
    // A third of the half, its negative step floored.
    expect(at(21_845)).toEqual([[[0, ONE - 715_827_883n]]]);
  });
});
