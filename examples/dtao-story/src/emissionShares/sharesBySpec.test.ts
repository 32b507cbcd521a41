import { describe, expect, test } from 'vitest';
import { descending } from './descending.ts';
import { createExampleNetwork } from './exampleNetwork.ts';
import { sharesBySpec } from './sharesBySpec.ts';

const ONE = 1n << 64n;
const rules = sharesBySpec(createExampleNetwork());
const sharesOf = (rule: string) => rules.find((one) => one.rule === rule)!.sharesBits;
const sum = (shares: readonly bigint[]) => shares.reduce((total, share) => total + share, 0n);

describe('sharesBySpec', () => {
  test.each(rules.map(({ rule, sharesBits }) => [rule, sharesBits] as const))(
    '%s: shares sum to 1, less roundings',
    (_, sharesBits) => {
      expect(sharesBits).toHaveLength(128);
      expect(sum(sharesBits)).toBeLessThanOrEqual(ONE);
      expect(sum(sharesBits)).toBeGreaterThan(ONE - (1n << 40n));
    },
  );

  test('largest share under each rule, to the bit', () => {
    const largest = rules.map(({ rule, sharesBits }) => [rule, descending(sharesBits)[0]]);
    expect(largest).toEqual([
      ['moving price', 3_395_222_731_298_204_277n],
      ['user flow', 455_475_165_218_797_386n],
      ['net flow', 490_335_880_872_689_423n],
      ['price, burn, root proportion', 3_324_611_741_169_525_706n],
      ['price, burn', 4_018_886_799_176_049_675n],
      ['gate at rank 32', 5_124_976_681_093_848_113n],
      ['tiers 75 / 25', 4_028_626_270_263_392_014n],
    ]);
  });

  test('burned incentives: no share for subnets that burn all, less for those that burn half', () => {
    const [price, burn] = [sharesOf('moving price'), sharesOf('price, burn')];
    expect(burn[8]).toBe(0n);
    expect(burn[3]! * price[2]! < burn[2]! * price[3]!).toBe(true);
  });

  test('specs: those of the chain up to mainnet s, none for the proposal', () => {
    expect(rules.map(({ spec }) => spec)).toEqual([233, 348, 411, 421, 425, 441, undefined]);
  });

  test('tiers: 75% to the first 32, 25% to the next, nothing below; rank 33 gets more than rank 32', () => {
    const [gated, tiered] = [sharesOf('gate at rank 32'), sharesOf('tiers 75 / 25')];
    const order = gated.map((_, i) => i).sort((a, b) => (gated[a]! > gated[b]! ? -1 : 1));
    const ranked = order.map((i) => tiered[i]!);
    const [first, second] = [sum(ranked.slice(0, 32)), sum(ranked.slice(32, 64))];
    const slack = 64n;
    expect(first <= (3n * ONE) / 4n && first > (3n * ONE) / 4n - slack).toBe(true);
    expect(second <= ONE / 4n && second > ONE / 4n - slack).toBe(true);
    expect(sum(ranked.slice(64))).toBe(0n);
    expect(ranked[32]! > ranked[31]!).toBe(true);
  });
});
