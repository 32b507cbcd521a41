import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeBlockEmission, MAX_SUPPLY_RAO } from '../emission/blockEmission.ts';
import { BLOCKS_PER_DAY } from './alphaYield.ts';
import { projectPosition } from './projectPosition.ts';
import { BLOCK_TIME_MS, projectSupply } from './projectSupply.ts';

describe('constants', () => {
  test('a block: `MILLISECS_PER_BLOCK` of `runtime/src/lib.rs`; a nominal day of them', () => {
    expect([BLOCK_TIME_MS, BLOCKS_PER_DAY]).toEqual([12_000, 7_200]);
    expect(BLOCK_TIME_MS * BLOCKS_PER_DAY).toBe(86_400_000);
  });
});

describe('projectSupply', () => {
  test('from nothing: a halving every 10.5 million blocks', () => {
    const { halvings } = projectSupply({ block: 0, issuanceRao: 0n, blocks: 35_000_000 });
    expect(halvings.map(({ block }) => block)).toEqual([10_500_000, 21_000_000, 31_500_000]);
    expect(halvings[0]).toMatchObject({
      issuanceRao: MAX_SUPPLY_RAO / 2n,
      emissionRao: 500_000_000n,
      halvings: 1,
    });
  });

  test('full injection: the first halving of alpha comes in half the time', () => {
    const { halvings } = projectSupply({
      block: 0,
      issuanceRao: 0n,
      blocks: 6_000_000,
      injectionBits: 1n << 32n,
    });
    expect(halvings[0]?.block).toBe(5_250_000);
  });

  test('property: the same as block by block, recycling included', () => {
    const near = fc.integer({ min: 1, max: 8 }).chain((k) => {
      const threshold = MAX_SUPPLY_RAO - (MAX_SUPPLY_RAO >> BigInt(k));
      return fc.bigInt(threshold - 20_000_000_000n, threshold);
    });
    fc.assert(
      fc.property(near, fc.bigInt(0n, 3_000_000n), (issuanceRao, recycledPerBlockRao) => {
        let issuance = issuanceRao;
        for (let i = 0; i < 60; i++) issuance += computeBlockEmission(issuance) - recycledPerBlockRao;
        const { end } = projectSupply({ block: 0, issuanceRao, blocks: 60, recycledPerBlockRao });
        expect(end.issuanceRao).toBe(issuance);
      }),
    );
  });

  test('everything recycled: nothing moves', () => {
    const { halvings, end } = projectSupply({
      block: 5,
      issuanceRao: 10n ** 16n,
      blocks: 10 ** 9,
      recycledPerBlockRao: 10n ** 9n,
    });
    expect(halvings).toEqual([]);
    expect(end.issuanceRao).toBe(10n ** 16n);
  });

  test('the end: issuance stops short of the cap', () => {
    const { end } = projectSupply({ block: 0, issuanceRao: 0n, blocks: 2 ** 40 });
    expect(end.emissionRao).toBe(0n);
    expect(end.issuanceRao).toBe(20_999_999_980_442_226n);
  });
});

describe('projectPosition', () => {
  const epochs = [1, 2, 3].map((i) => ({ block: 360 * i, dividendRao: 10n ** 11n, priceBits: 1n << 62n }));
  const input = { alphaRao: 10n ** 12n, hotkeyAlphaRao: 10n ** 13n, takeU16: 11_796, epochs };

  test('dividends: a tenth of what the take leaves, valued at the price', () => {
    const [first] = projectPosition(input).points;
    expect(first?.alphaRao).toBeGreaterThan(10n ** 12n + 8_180_000_000n);
    expect(first?.alphaRao).toBeLessThan(10n ** 12n + 8_200_046_000n);
    expect(first?.valueRao).toBe((first?.alphaRao as bigint) / 4n);
  });

  test('both generations of the pool agree within the old one s dust', () => {
    const now = projectPosition(input);
    const then = projectPosition(input, { spec: 300 });
    expect([now.spec, then.spec]).toEqual([475, 300]);
    now.points.forEach((point, i) => {
      const difference = point.alphaRao - (then.points[i]?.alphaRao as bigint);
      expect(difference >= -2n && difference <= 2n).toBe(true);
    });
  });

  test('owning the hotkey adds the take', () => {
    const [own] = projectPosition({ ...input, ownsHotkey: true }).points;
    const [other] = projectPosition(input).points;
    expect((own?.alphaRao as bigint) - (other?.alphaRao as bigint)).toBeGreaterThan(17_990_000_000n);
  });

  test('a lone staker without take gets every dividend to the rao', () => {
    const alone = { ...input, hotkeyAlphaRao: input.alphaRao, takeU16: 0 };
    const { points } = projectPosition(alone);
    expect(points.map(({ alphaRao }) => alphaRao)).toEqual([11n, 12n, 13n].map((n) => n * 10n ** 11n));
  });

  test('rejects: more than the hotkey has, an unknown field, an era', () => {
    expect(() => projectPosition({ ...input, hotkeyAlphaRao: 1n })).toThrow("more than the hotkey's 1.");
    expect(() => projectPosition({ ...input, era: 300 } as never)).toThrow('There is no input.era');
    expect(() => projectPosition(input, { spec: 1 })).toThrow('Pass an integer from 233');
  });
});
