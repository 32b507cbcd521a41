import { describe, expect, test } from 'vitest';
import { shareEmission } from './shareEmission.ts';

const ONE = 1n << 32n;
const HALF = ONE / 2n;
const QUARTER = ONE / 4n;
const TERMS = {
  stake: [QUARTER, 3n * QUARTER],
  activeStake: [ONE, 0n],
  incentive: [0n, 0n],
  dividends: [0n, 0n],
};

describe('shareEmission', () => {
  test('by incentive and dividends: each in proportion to both together, floored', () => {
    const terms = { ...TERMS, incentive: [0n, ONE], dividends: [HALF, HALF] };
    // Together 1/2 and 3/2 of 2.
    expect(shareEmission(terms, 101n)).toEqual({
      serverEmission: [0n, 50n],
      validatorEmission: [25n, 25n],
      combinedEmission: [25n, 75n],
    });
  });

  test('neither: to validators by active stake', () => {
    expect(shareEmission(TERMS, 100n)).toEqual({
      serverEmission: [0n, 0n],
      validatorEmission: [100n, 0n],
      combinedEmission: [100n, 0n],
    });
  });

  test('nobody active: to validators by all stake', () => {
    expect(shareEmission({ ...TERMS, activeStake: [0n, 0n] }, 100n)).toEqual({
      serverEmission: [0n, 0n],
      validatorEmission: [25n, 75n],
      combinedEmission: [25n, 75n],
    });
  });
});
