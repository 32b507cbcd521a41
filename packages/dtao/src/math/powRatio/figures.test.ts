/** Powers to the last digit: the quick way, the chain's own, and where they part. */
import { describe, expect, test } from 'vitest';
import { powRatio, powRatioReference } from './powRatio.ts';
import { powRatioBounds } from './powRatioBounds.ts';
import { isAtMostPower } from './powRatioRoot.ts';

const SCALE = 10n ** 18n;
const ONE = 1n << 128n;

/** Base, exponent, bits. */
const POWERS: readonly (readonly [bigint, bigint, bigint, bigint, number])[] = [
  [1n, 2n, 1n, 2n, 256],
  [2n, 1n, 1n, 2n, 256],
  [8n, 27n, 1n, 3n, 256],
  [27n, 8n, 2n, 3n, 256],
  [3n, 7n, 5n, 4n, 256],
  [7n, 3n, 1_024n, 1_023n, 256],
  [7n, 3n, 1_025n, 1_023n, 256],
  [1n, 10n ** 12n, 3n, 2n, 256],
  [10n ** 12n, 1n, 3n, 2n, 256],
  [999_999n, 1_000_000n, 333_333_333_333_333_333n, 666_666_666_666_666_667n, 256],
  [1_000_001n, 1_000_000n, 499_999_999_999_999_999n, 500_000_000_000_000_001n, 1_024],
  [5n, 7n, 99n, 1n, 256],
  [7n, 5n, 99n, 1n, 256],
  [5n, 7n, 10n ** 18n, 10n ** 18n - 1n, 256],
  [12_345_678_901n, 98_765_432_109n, 314_159_265_358_979_323n, 271_828_182_845_904_523n, 256],
  [98_765_432_109n, 12_345_678_901n, 314_159_265_358_979_323n, 271_828_182_845_904_523n, 1_024],
  [3n, 2n, 4n, 6n, 256],
  [3n, 2n, 0n, 6n, 256],
  [0n, 2n, 1n, 6n, 256],
  [3n, 3n, 5n, 6n, 256],
  [3n, 0n, 5n, 6n, 256],
  [3n, 2n, 5n, 0n, 256],
  [3n, 2n, 7n, 7n, 256],
  [1n, 2n, 90n, 1n, 256],
  [1n, 3n, 2n ** 60n, 2n ** 55n + 1n, 256],
];

function powerOf([
  baseNumerator,
  baseDenominator,
  exponentNumerator,
  exponentDenominator,
  precision,
]: (typeof POWERS)[number]) {
  return { baseNumerator, baseDenominator, exponentNumerator, exponentDenominator, precision, scale: SCALE };
}

const RESULTS: readonly (readonly [quick: bigint | undefined, reference: bigint | undefined])[] = [
  [707_106_781_186_547_524n, 707_106_781_186_547_524n],
  [1_414_213_562_373_095_048n, 1_414_213_562_373_095_048n],
  [666_666_666_666_666_666n, 666_666_666_666_666_666n],
  [2_250_000_000_000_000_000n, 2_250_000_000_000_000_000n],
  [346_760_019_244_380_520n, 346_760_019_244_380_520n],
  [2_335_266_712_905_204_930n, 2_335_266_712_905_204_930n],
  [2_337_201_694_458_463_212n, 2_337_201_694_458_463_212n],
  [1n, 1n],
  [1_000_000_000_000_000_000_000_000_000_000_000_000n, 1_000_000_000_000_000_000_000_000_000_000_000_000n],
  [999_999_499_999_874_999n, 999_999_499_999_874_999n],
  [1_000_000_999_999_999_999n, 1_000_000_999_999_999_999n],
  [3_414n, 3_414n],
  [292_870_434_917_852_348_609_260_118_033_364n, 292_870_434_917_852_348_609_260_118_033_364n],
  [714_285_714_285_714_285n, 714_285_714_285_714_285n],
  [90_422_018_609_394_373n, 90_422_018_609_394_373n],
  [11_059_253_214_859_165_359n, 11_059_253_214_859_165_359n],
  [1_310_370_697_104_448_303n, 1_310_370_697_104_448_303n],
  [1_000_000_000_000_000_000n, 1_000_000_000_000_000_000n],
  [0n, 0n],
  [1_000_000_000_000_000_000n, 1_000_000_000_000_000_000n],
  [undefined, undefined],
  [undefined, undefined],
  [1_500_000_000_000_000_000n, 1_500_000_000_000_000_000n],
  [0n, 0n],
  [539n, 539n],
];

const BOUNDS: readonly (readonly [mantissa: bigint, shift: bigint, exponent: bigint])[] = [
  [240_615_969_168_004_511_545_033_772_477_625_056_708n, 0n, 0n],
  [481_231_938_336_009_023_090_067_544_955_250_111_714n, 0n, 0n],
  [453_709_822_561_251_284_617_832_809_909_024_279_539n, -1n, 0n],
  [382_817_662_786_055_771_396_296_433_360_739_236_416n, 1n, 0n],
  [471_985_280_408_111_900_011_476_994_139_101_669_507n, -2n, -1n],
  [397_325_042_229_531_402_958_637_094_439_654_977_499n, 1n, 0n],
  [397_654_262_280_976_944_013_896_725_714_550_793_841n, 1n, 0n],
  [392_318_858_461_667_547_739_736_838_950_479_149_374n, -60n, -41n],
  [295_147_905_179_352_825_855_999_999_999_999_999_685n, 60n, 41n],
  [340_282_196_779_712_467_677_010_352_423_458_847_590n, 0n, 0n],
  [340_282_707_203_305_384_401_836_709_676_227_394_583n, 0n, 0n],
  [327_042_131_552_076_250_578_933_108_204_030_077_692n, -48n, -33n],
  [354_058_630_573_957_561_972_921_718_305_740_242_518n, 48n, 33n],
  [243_058_833_514_956_045_249_199_313_107_942_717_673n, 0n, 0n],
  [246_152_148_113_390_896_525_580_116_005_313_758_036n, -3n, -2n],
  [470_408_607_541_284_351_014_946_190_657_975_927_358n, 3n, 2n],
];

describe('powers', () => {
  test.each(POWERS.map((power, at) => [...power, at] as const))(
    '(%s / %s) ^ (%s / %s) in %s bits',
    (...given) => {
      const power = powerOf(given.slice(0, 5) as never);
      expect([powRatio(power), powRatioReference(power)]).toEqual(RESULTS[given[5]]);
    },
  );

  test('the quick way knows the power but for its last bits', () => {
    const found = POWERS.slice(0, BOUNDS.length).map((power) => powRatioBounds(powerOf(power)));
    expect(found.map(({ mantissa, shift, exponent }) => [mantissa, shift, exponent])).toEqual(BOUNDS);
    for (const [mantissa] of BOUNDS) expect(mantissa > ONE / 2n && mantissa < 2n * ONE).toBe(true);
  });

  test('a candidate is at most an exact power up to the power itself', () => {
    // (8 / 27) ^ (1 / 3) = 2 / 3
    const power = { ...powerOf([8n, 27n, 1n, 3n, 256]), scale: 3n * SCALE };
    expect(isAtMostPower(2n * SCALE, power)).toBe(true);
    expect(isAtMostPower(2n * SCALE + 1n, power)).toBe(false);
    expect(isAtMostPower(2n * SCALE - 1n, power)).toBe(true);
  });
});
