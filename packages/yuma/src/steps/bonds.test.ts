import { describe, expect, test } from 'vitest';
import { palletSubnet } from '../../testing/palletSubnet.ts';
import { sparseRowsFromPairs } from '../sparseRowsFromPairs.ts';
import { updateClassicBonds } from './updateClassicBonds.ts';
import { updateYuma3Bonds } from './updateYuma3Bonds.ts';

const ONE = 1n << 32n;
const HALF = ONE / 2n;
/** Both hold all they may of uid 1; only uid 0 still weighs it. An epoch keeps half of the bonds. */
const SUBNET = palletSubnet([1n, 1n], {
  lastMechanismStepBlock: 5n,
  bondsMovingAverage: 500_000n,
  bonds: sparseRowsFromPairs([[[1, 65_535]], [[1, 65_535]]]),
});
const WEIGHTS = [[[1, ONE]], []] as const;
const STAKE = [HALF, HALF];
const INCENTIVE = [0n, ONE];

describe('updateClassicBonds', () => {
  test('columns of old and new sum to 1; dividends by them, the largest bond is stored as 1', () => {
    expect(updateClassicBonds(SUBNET, WEIGHTS, STAKE, INCENTIVE, 475)).toEqual({
      dividends: [(3n * ONE) / 4n, ONE / 4n],
      emaBonds: [[[1, ONE]], [[1, ONE / 3n]]],
    });
  });

  test('nothing kept: only what is weighed now', () => {
    const subnet = { ...SUBNET, bondsMovingAverage: 0n };
    expect(updateClassicBonds(subnet, WEIGHTS, STAKE, INCENTIVE, 475)).toEqual({
      dividends: [ONE, 0n],
      emaBonds: [[[1, ONE]], []],
    });
  });
});

describe('updateYuma3Bonds', () => {
  const terms = { weightsForBonds: WEIGHTS, activeStake: STAKE, incentive: INCENTIVE, spec: 475 };
  const withConsensus = (consensus: readonly bigint[], change: object) =>
    updateYuma3Bonds({ ...SUBNET, ...change }, { ...terms, consensus });
  /** An alpha of 1 in every cell. */
  const liquid = { liquidAlpha: true, alphaLow: 65_535, alphaHigh: 65_535 };

  test('each bond on its own; dividends by their part of the column and by stake', () => {
    expect(withConsensus([0n, ONE], {})).toEqual({
      emaBonds: [[[1, ONE]], [[1, HALF]]],
      dividends: [2_863_311_531n, 1_431_655_764n],
    });
  });

  test('stake counts twice: in the weights and in the dividends', () => {
    const { dividends } = updateYuma3Bonds(SUBNET, { ...terms, activeStake: [0n, ONE], consensus: [] });
    expect(dividends).toEqual([0n, ONE]);
  });

  test('liquid alpha: by an alpha of each cell, if anybody has consensus', () => {
    expect(withConsensus([0n, ONE], liquid).emaBonds).toEqual([[[1, ONE]], []]);
    expect(withConsensus([0n, 0n], liquid).emaBonds).toEqual([[[1, ONE]], [[1, HALF]]]);
  });

  test('liquid alpha by the consensus of before: that of now is not looked at', () => {
    const before = { ...liquid, consensusMode: 'previous', previousConsensus: Uint16Array.of(0, 0) };
    expect(withConsensus([0n, ONE], before).emaBonds).toEqual([[[1, ONE]], [[1, HALF]]]);
  });

  test('a moving average beyond a million wraps around: an alpha above 1 leaves nothing of what was', () => {
    const subnet = { bondsMovingAverage: (1n << 64n) - 1_000_000n };
    expect(withConsensus([], subnet).emaBonds).toEqual([[[1, ONE]], []]);
  });
});
