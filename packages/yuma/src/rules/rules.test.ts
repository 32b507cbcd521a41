import { describe, expect, test } from 'vitest';
import { bondCutoffBlock } from './bondCutoffBlock.ts';
import { emissionShares } from './emissionShares.ts';
import { hasNullConsensus } from './hasNullConsensus.ts';
import { looksBack } from './looksBack.ts';
import { nullPoolsOf } from './nullPools.ts';
import { storesConsensus } from './storesConsensus.ts';

const U64_MAX = (1n << 64n) - 1n;

describe('bondCutoffBlock', () => {
  const fields = { currentBlock: 10_000n, tempo: 360, lastMechanismStepBlock: 9_639n };

  test('behaviour: the block after the last Yuma epoch where that is stored, even as 0', () => {
    const cutoff = (lastYumaStepBlock: bigint | null) =>
      bondCutoffBlock(475)({ ...fields, lastYumaStepBlock });
    expect([9_700n, 0n, U64_MAX].map(cutoff)).toEqual([9_701n, 1n, U64_MAX]);
    expect(cutoff(null)).toBe(9_640n);
    expect(bondCutoffBlock(475)(fields)).toBe(9_640n);
  });

  test('behaviour: before 475 it is not read; a tempo ago where no epoch is known', () => {
    expect(bondCutoffBlock(474)({ ...fields, lastYumaStepBlock: 9_700n })).toBe(9_640n);
    expect(bondCutoffBlock(300)({ ...fields, lastMechanismStepBlock: 0n })).toBe(9_640n);
    expect(bondCutoffBlock(300)({ ...fields, lastMechanismStepBlock: 0n, currentBlock: 5n })).toBe(0n);
    expect(bondCutoffBlock(475)({ ...fields, lastMechanismStepBlock: U64_MAX })).toBe(U64_MAX);
  });
});

describe('looksBack', () => {
  test('behaviour: auto exactly with the full bonds penalty; never before 446', () => {
    const modes = ['current', 'previous', 'auto', undefined] as const;
    const at = (spec: number, bondsPenalty: number) =>
      modes.map((consensusMode) =>
        looksBack(spec)({ bondsPenalty, ...(consensusMode && { consensusMode }) }),
      );
    expect(at(446, 65_535)).toEqual([false, true, true, true]);
    expect(at(475, 65_534)).toEqual([false, true, false, false]);
    expect(at(445, 65_535)).toEqual([false, false, false, false]);
  });
});

describe('emissionShares', () => {
  test('behaviour: another length is an even split at 475, padded or cut at 474', () => {
    expect(emissionShares(475)([1, 2], 3)).toBeNull();
    expect(emissionShares(475)([1, 2], 2)).toEqual([1, 2]);
    expect(emissionShares(474)([1, 2], 3)).toEqual([1, 2, 0]);
    expect(emissionShares(474)([1, 2], 1)).toEqual([1]);
    for (const spec of [474, 475]) expect(emissionShares(spec)(null, 2)).toBeNull();
  });
});

describe('what a release has', () => {
  test('behaviour: the stored consensus since 446, Null since 475', () => {
    expect([445, 446].map(storesConsensus)).toEqual([false, true]);
    expect([474, 475].map(hasNullConsensus)).toEqual([false, true]);
  });
});

describe('nullPoolsOf', () => {
  test('behaviour: the pools handed over, else halves: the floor to dividends, all as fallback', () => {
    const nullPools = { miningRao: 1n, dividendRao: 2n, fallbackRao: 3n };
    expect(nullPoolsOf({ emissionRao: 9n, nullPools })).toBe(nullPools);
    expect(nullPoolsOf({ emissionRao: 9n })).toEqual({ miningRao: 5n, dividendRao: 4n, fallbackRao: 9n });
  });
});
