/** The figures of orders in each kind of pool, and the least of each that is taken: to the rao. */
import { type Alpha, alpha, alphaFromRao, type Tao, tao, taoFromRao } from '@taokit/types';
import { describe, expect, test } from 'vitest';
import type { QuotePool } from './QuotePool.ts';
import { quoteMove } from './quoteMove.ts';
import { quoteStake } from './quoteStake.ts';
import { quoteUnstake } from './quoteUnstake.ts';

const POOL: QuotePool = { netuid: 64, taoReserve: tao('52000'), alphaReserve: alpha(64, '720000') };
const OTHER: QuotePool = { netuid: 7, taoReserve: tao('1000'), alphaReserve: alpha(7, '5000') };
const ROOT: QuotePool = { netuid: 0, taoReserve: tao('0'), alphaReserve: alpha(0, '0') };

interface Answer {
  readonly ok: boolean;
  readonly amountOut?: Tao | Alpha;
  readonly minimumReceived?: Tao | Alpha;
  readonly filled?: Tao | Alpha;
  readonly moved?: Alpha;
  readonly fee?: Tao | Alpha;
  readonly limitPrice?: Tao;
  readonly limitRatioE9?: bigint;
  readonly refusal?: string;
  readonly reason?: string;
}

/** Filled, fee, paid out, limit, promised: rao. */
function figures(answer: unknown): readonly (bigint | undefined)[] | string {
  const { ok, filled, moved, fee, amountOut, limitPrice, limitRatioE9, minimumReceived, ...refusal } =
    answer as Answer;
  if (!ok) return `${refusal.refusal}: ${refusal.reason}`;
  const limit = limitPrice?.rao ?? limitRatioE9;
  return [(filled ?? moved)?.rao, fee?.rao, amountOut?.rao, limit, minimumReceived?.rao];
}

const ORDERS = {
  'least purchase': (o, least) => quoteStake(POOL, taoFromRao(least.purchase), o),
  'below it': (o, least) => quoteStake(POOL, taoFromRao(least.purchase - 1n), o),
  'least sale': (o, least) => quoteUnstake(POOL, alphaFromRao(64, least.sale), o),
  'less than that': (o, least) => quoteUnstake(POOL, alphaFromRao(64, least.sale - 1n), o),
  'sale of nothing': (o) => quoteUnstake(POOL, alphaFromRao(64, 0n), o),
  'purchase of all but nothing': (o) => quoteStake(POOL, tao('18000000'), o),
  'sale of a thousand reserves': (o) =>
    quoteUnstake({ ...POOL, alphaReserve: alpha(64, '0.5') }, alpha(64, '501'), o),
  'purchase up to a limit, or not at all': (o) =>
    quoteStake(POOL, tao('1000'), { ...o, limitPrice: tao('0.0725'), allowPartial: false }),
  'sale up to a limit, or not at all': (o) =>
    quoteUnstake(POOL, alpha(64, '100000'), { ...o, limitPrice: tao('0.07'), allowPartial: false }),
  'sale up to a limit': (o) => quoteUnstake(POOL, alpha(64, '100000'), { ...o, limitPrice: tao('0.07') }),
  'sale of more than the stake': (o) =>
    quoteUnstake(POOL, alpha(64, '10'), { ...o, stake: alpha(64, '9'), limitPrice: tao('0.01') }),
  move: (o) => quoteMove(POOL, OTHER, alpha(64, '100'), o),
  'move of more than the stake': (o) =>
    quoteMove(POOL, OTHER, alpha(64, '100'), { ...o, stake: alpha(64, '99') }),
  'move up to a limit': (o) =>
    quoteMove(POOL, OTHER, alpha(64, '1000'), { ...o, limitRatioE9: 360_000_000n }),
  'move up to a limit, or not at all': (o) =>
    quoteMove(POOL, OTHER, alpha(64, '10000'), { ...o, limitRatioE9: 360_000_000n, allowPartial: false }),
  'move to root': (o) => quoteMove(POOL, ROOT, alpha(64, '100'), o),
  'move from root': (o) => quoteMove(ROOT, POOL, alpha(0, '100'), o),
  'move within': (o) => quoteMove(POOL, POOL, alpha(64, '100'), o),
  'move within of more than the stake': (o) =>
    quoteMove(POOL, POOL, alpha(64, '100'), { ...o, stake: alpha(64, '99') }),
  'move out of a shallow pool': (o) =>
    quoteMove({ ...POOL, taoReserve: taoFromRao(5n) }, OTHER, alpha(64, '100'), o),
  'move into a shallow pool': (o) =>
    quoteMove(POOL, { ...OTHER, alphaReserve: alphaFromRao(7, 3n) }, alpha(64, '100'), o),
} satisfies Record<string, (options: object, least: { purchase: bigint; sale: bigint }) => unknown>;

/** Weighted pools at spec 380; from 423 on, what pays in too much is refused. */
const WEIGHTED = {
  'least purchase': [2_001_007n, 1_007n, 27_692_306n, 72_583_339n, 27_554_531n],
  'below it': 'AmountTooLow: 2001006 rao are below the minimum stake with its fee, 2001007.',
  'least sale': [27_706_260n, 13_951n, 2_000_000n, 71_861_105n, 1_989_998n],
  'less than that':
    'AmountTooLow: 1999999 rao of TAO are below the minimum of 2000000, and some stake stays.',
  'sale of nothing': 'AmountTooLow: 0 rao cannot be unstaked.',
  'purchase of all but nothing': [
    18_000_000_000_000_000n,
    9_063_859_006_637n,
    717_924_949_702_895n,
    8_695_305_286_296n,
    716_131_686_631_800n,
  ],
  'sale of a thousand reserves': [
    501_000_000_000n,
    252_277_409n,
    51_948_129_440_138n,
    103_482_364n,
    51_817_966_571_043n,
  ],
  'purchase up to a limit, or not at all':
    'SlippageTooHigh: At its limit only 99954362412 of 1000000000000 rao would be executed.',
  'sale up to a limit, or not at all':
    'SlippageTooHigh: At its limit only 11344993009444 of 100000000000000 rao would be executed.',
  'sale up to a limit': [
    11_344_993_009_444n,
    5_712_745_392n,
    806_250_381_516n,
    70_000_000n,
    676_087_473_990n,
  ],
  'sale of more than the stake':
    'NotEnoughStakeToWithdraw: 10000000000 rao are more than the stake of 9000000000.',
  move: [100_000_000_000n, undefined, 35_829_316_668n, 354_924_618n, 35_474_719_301n],
  'move of more than the stake':
    'NotEnoughStakeToWithdraw: 100000000000 rao are more than the stake of 99000000000.',
  'move up to a limit': [41_928_721_174n, undefined, 15_086_762_273n, 360_000_000n, 14_936_984_450n],
  'move up to a limit, or not at all':
    'SlippageTooHigh: At its limit only 41928721174 of 10000000000000 rao would be moved.',
  'move to root': [100_000_000_000n, undefined, 7_217_583_551n, 71_841_213n, 7_181_498_126n],
  'move from root': [100_000_000_000n, undefined, 1_381_263_226_820n, 13_724_588_033n, 1_374_397_837_533n],
  'move within': [100_000_000_000n, undefined, 100_000_000_000n, 0n, 100_000_000_000n],
  'move within of more than the stake': 'NotEnoughStakeToWithdraw: 100000000000 rao are more than the stake.',
  'move out of a shallow pool':
    "InsufficientLiquidity: The origin's pool refuses it: The paying reserve holds 5 rao, below the minimum of 1000000.",
  'move into a shallow pool': 'ReservesTooLow: The paying reserve holds 3 rao, below the minimum of 1000000.',
};

const POOLS = [
  {
    name: 'constant product, spec 233',
    options: { spec: 233 },
    least: { purchase: 550_000n, sale: 7_615_385n },
    expected: {
      'least purchase': [550_000n, 50_000n, 6_923_076n, 72_583_336n, 6_888_631n],
      'below it': 'AmountTooLow: 549999 rao are below the minimum stake with its fee, 550000.',
      'least sale': [7_615_385n, 50_000n, 500_000n, 71_861_109n, 497_248n],
      'less than that':
        'AmountTooLow: 499999 rao of TAO are below the minimum of 500000, and some stake stays.',
      'sale of nothing': 'AmountTooLow: 0 rao cannot be unstaked.',
      'purchase of all but nothing': [
        18_000_000_000_000_000n,
        50_000n,
        717_925_991_579_874n,
        8_704_043_581_585n,
        716_132_724_296_260n,
      ],
      'sale of a thousand reserves': [
        501_000_000_000n,
        50_000n,
        51_948_155_483_399n,
        103_378_379n,
        51_817_992_614_173n,
      ],
      'purchase up to a limit, or not at all':
        'SlippageTooHigh: At its limit only 200000000000 of 1000000000000 rao would be executed.',
      'sale up to a limit, or not at all':
        'SlippageTooHigh: At its limit only 22857142857142 of 100000000000000 rao would be executed.',
      'sale up to a limit': [
        22_857_142_857_142n,
        50_000n,
        1_599_999_949_999n,
        70_000_000n,
        1_343_362_318_495n,
      ],
      'sale of more than the stake':
        'NotEnoughStakeToWithdraw: 10000000000 rao are more than the stake of 9000000000.',
      move: [100_000_000_000n, undefined, 35_846_989_198n, 354_924_616n, 35_492_216_406n],
      'move of more than the stake':
        'NotEnoughStakeToWithdraw: 100000000000 rao are more than the stake of 99000000000.',
      'move up to a limit': [41_928_721_174n, undefined, 15_094_091_129n, 360_000_000n, 14_944_239_371n],
      'move up to a limit, or not at all':
        'SlippageTooHigh: At its limit only 41928721174 of 10000000000000 rao would be moved.',
      'move to root': [100_000_000_000n, undefined, 7_221_194_275n, 71_851_156n, 7_185_090_639n],
      'move from root': [
        100_000_000_000n,
        undefined,
        1_381_957_773_512n,
        13_750_889_166n,
        1_375_088_919_317n,
      ],
      'move within': [100_000_000_000n, undefined, 99_999_307_642n, 989_776_169n, 99_999_304_152n],
      'move within of more than the stake':
        'NotEnoughStakeToWithdraw: 100000000000 rao are more than the stake of 99000000000.',
      'move out of a shallow pool':
        "InsufficientLiquidity: The origin's pool refuses it: The swap would leave 4 rao in the paying reserve, below 10000000.",
      'move into a shallow pool':
        'ReservesTooLow: The swap would leave 2 rao in the paying reserve, below 10000000.',
    },
  },
  {
    name: 'concentrated liquidity, spec 292',
    options: { spec: 292 },
    least: { purchase: 2_005_999n, sale: 27_775_378n },
    expected: {
      'least purchase': [2_005_999n, 5_999n, 27_692_306n, 72_583_340n, 27_554_531n],
      'below it': 'AmountTooLow: 1999999 rao would be staked, below the minimum of 2000000.',
      'least sale': [27_775_378n, 83_069n, 2_000_000n, 71_861_105n, 1_989_998n],
      'less than that':
        'AmountTooLow: 1999999 rao of TAO are below the minimum of 2000000, and some stake stays.',
      'sale of nothing': 'AmountTooLow: 0 rao cannot be unstaked.',
      'purchase of all but nothing': [
        18_000_000_000_000_000n,
        53_833_829_251_544n,
        717_919_788_068_971n,
        8_652_207_778_475n,
        716_126_520_875_004n,
      ],
      'sale of a thousand reserves': [
        501_000_000_000n,
        1_498_374_914n,
        51_948_000_168_695n,
        103_998_801n,
        51_817_837_300_247n,
      ],
      'purchase up to a limit, or not at all':
        'SlippageTooHigh: At its limit only 100203720454 of 1000000000000 rao would be executed.',
      'sale up to a limit, or not at all':
        'SlippageTooHigh: At its limit only 11373295123966 of 100000000000000 rao would be executed.',
      'sale up to a limit': [
        11_373_295_123_966n,
        34_014_890_429n,
        806_250_379_380n,
        70_000_000n,
        676_087_346_929n,
      ],
      'sale of more than the stake':
        'NotEnoughStakeToWithdraw: 10000000000 rao are more than the stake of 9000000000.',
      move: [100_000_000_000n, undefined, 35_634_675_296n, 354_924_616n, 35_281_993_726n],
      'move of more than the stake':
        'NotEnoughStakeToWithdraw: 100000000000 rao are more than the stake of 99000000000.',
      'move up to a limit': [41_928_721_174n, undefined, 15_004_460_436n, 360_000_000n, 14_855_497_748n],
      'move up to a limit, or not at all':
        'SlippageTooHigh: At its limit only 41928721174 of 10000000000000 rao would be moved.',
      'move to root': [100_000_000_000n, undefined, 7_199_625_271n, 71_841_262n, 7_163_629_591n],
      'move from root': [
        100_000_000_000n,
        undefined,
        1_377_832_567_386n,
        13_724_718_570n,
        1_370_984_197_467n,
      ],
      'move within': [100_000_000_000n, undefined, 99_402_781_976n, 989_776_169n, 99_402_781_863n],
      'move within of more than the stake':
        'NotEnoughStakeToWithdraw: 100000000000 rao are more than the stake of 99000000000.',
      'move out of a shallow pool':
        "InsufficientLiquidity: The origin's pool refuses it: A reserve (5 TAO, 720000000000000 alpha, in rao) is below the minimum of 1000000.",
      'move into a shallow pool':
        'ReservesTooLow: A reserve (1000000000000 TAO, 3 alpha, in rao) is below the minimum of 1000000.',
    },
  },
  {
    name: 'weighted, spec 380',
    options: { spec: 380 },
    least: { purchase: 2_001_007n, sale: 27_706_260n },
    expected: WEIGHTED,
  },
  {
    name: 'concentrated liquidity, spec 385',
    options: { spec: 385 },
    least: { purchase: 2_001_007n, sale: 27_706_260n },
    expected: {
      'least purchase': [2_001_007n, 1_007n, 27_692_306n, 72_583_340n, 27_554_531n],
      'below it': 'AmountTooLow: 2001006 rao are below the minimum stake with its fee, 2001007.',
      'least sale': [27_706_260n, 13_951n, 2_000_000n, 71_861_105n, 1_989_998n],
      'less than that':
        'AmountTooLow: 1999999 rao of TAO are below the minimum of 2000000, and some stake stays.',
      'sale of nothing': 'AmountTooLow: 0 rao cannot be unstaked.',
      'purchase of all but nothing': [
        18_000_000_000_000_000n,
        9_063_859_006_637n,
        717_924_949_702_616n,
        8_695_305_286_590n,
        716_131_682_434_270n,
      ],
      'sale of a thousand reserves': [
        501_000_000_000n,
        252_277_409n,
        51_948_129_439_826n,
        103_482_365n,
        51_817_966_570_729n,
      ],
      'purchase up to a limit, or not at all':
        'SlippageTooHigh: At its limit only 99954366138 of 1000000000000 rao would be executed.',
      'sale up to a limit, or not at all':
        'SlippageTooHigh: At its limit only 11344992978914 of 100000000000000 rao would be executed.',
      'sale up to a limit': [
        11_344_992_978_914n,
        5_712_745_377n,
        806_250_379_380n,
        70_000_000n,
        676_087_346_929n,
      ],
      'sale of more than the stake':
        'NotEnoughStakeToWithdraw: 10000000000 rao are more than the stake of 9000000000.',
      move: [100_000_000_000n, undefined, 35_829_316_668n, 354_924_616n, 35_474_719_065n],
      'move of more than the stake':
        'NotEnoughStakeToWithdraw: 100000000000 rao are more than the stake of 99000000000.',
      'move up to a limit': [41_928_721_174n, undefined, 15_086_762_273n, 360_000_000n, 14_936_984_346n],
      'move up to a limit, or not at all':
        'SlippageTooHigh: At its limit only 41928721174 of 10000000000000 rao would be moved.',
      'move to root': [100_000_000_000n, undefined, 7_217_583_551n, 71_841_213n, 7_181_498_092n],
      'move from root': [
        100_000_000_000n,
        undefined,
        1_381_263_226_819n,
        13_724_587_844n,
        1_374_397_821_483n,
      ],
      'move within': [100_000_000_000n, undefined, 100_000_000_000n, 0n, 100_000_000_000n],
      'move within of more than the stake':
        'NotEnoughStakeToWithdraw: 100000000000 rao are more than the stake.',
      'move out of a shallow pool':
        "InsufficientLiquidity: The origin's pool refuses it: A reserve (5 TAO, 720000000000000 alpha, in rao) is below the minimum of 1000000.",
      'move into a shallow pool':
        'ReservesTooLow: A reserve (1000000000000 TAO, 3 alpha, in rao) is below the minimum of 1000000.',
    },
  },
  {
    name: 'weighted, spec 475',
    options: { spec: 475 },
    least: { purchase: 2_001_007n, sale: 27_706_260n },
    expected: {
      ...WEIGHTED,
      'sale of a thousand reserves':
        'InsufficientLiquidity: 501000000000 rao are more than 1000 times the reserve of 500000000.',
    },
  },
  {
    name: 'superellipse, proposed',
    options: { spec: 475, proposals: ['superellipse'] },
    least: { purchase: 2_001_007n, sale: 27_706_260n },
    expected: {
      'least purchase': [2_001_007n, 1_007n, 27_692_306n, 72_583_339n, 27_554_531n],
      'below it': 'AmountTooLow: 2001006 rao are below the minimum stake with its fee, 2001007.',
      'least sale': [27_706_260n, 13_951n, 2_000_000n, 71_861_105n, 1_989_998n],
      'less than that':
        'AmountTooLow: 1999999 rao of TAO are below the minimum of 2000000, and some stake stays.',
      'sale of nothing': 'AmountTooLow: 0 rao cannot be unstaked.',
      'purchase of all but nothing': [
        52_026_192_359_519n,
        26_197_670_677n,
        298_233_764_908_625n,
        999_999_924_858_623n,
        296_440_498_050_997n,
      ],
      'sale of a thousand reserves':
        'InsufficientLiquidity: 501000000000 rao are more than 1000 times the reserve of 500000000.',
      'purchase up to a limit, or not at all':
        'SlippageTooHigh: At its limit only 99953994001 of 1000000000000 rao would be executed.',
      'sale up to a limit, or not at all':
        'SlippageTooHigh: At its limit only 11342212840859 of 100000000000000 rao would be executed.',
      'sale up to a limit': [
        11_342_212_840_859n,
        5_711_345_445n,
        806_054_341_832n,
        70_000_000n,
        675_892_251_391n,
      ],
      'sale of more than the stake':
        'NotEnoughStakeToWithdraw: 10000000000 rao are more than the stake of 9000000000.',
      move: [100_000_000_000n, undefined, 35_829_310_028n, 354_924_640n, 35_474_699_087n],
      'move of more than the stake':
        'NotEnoughStakeToWithdraw: 100000000000 rao are more than the stake of 99000000000.',
      'move up to a limit': [41_928_721_174n, undefined, 15_086_762_066n, 360_000_000n, 14_936_982_725n],
      'move up to a limit, or not at all':
        'SlippageTooHigh: At its limit only 41928721174 of 10000000000000 rao would be moved.',
      'move to root': [100_000_000_000n, undefined, 7_217_583_551n, 71_841_213n, 7_181_498_107n],
      'move from root': [
        100_000_000_000n,
        undefined,
        1_381_263_221_935n,
        13_724_586_149n,
        1_374_397_758_510n,
      ],
      'move within': [100_000_000_000n, undefined, 100_000_000_000n, 0n, 100_000_000_000n],
      'move within of more than the stake':
        'NotEnoughStakeToWithdraw: 100000000000 rao are more than the stake.',
      'move out of a shallow pool':
        "InsufficientLiquidity: The origin's pool refuses it: The paying reserve holds 5 rao, below the minimum of 1000000.",
      'move into a shallow pool':
        'ReservesTooLow: The paying reserve holds 3 rao, below the minimum of 1000000.',
    },
  },
] as const;

describe.each(POOLS)('$name', ({ options, least, expected }) => {
  test.each(Object.keys(ORDERS) as (keyof typeof ORDERS)[])('%s', (name) => {
    expect(figures(ORDERS[name](options, least))).toEqual(expected[name]);
  });
});
