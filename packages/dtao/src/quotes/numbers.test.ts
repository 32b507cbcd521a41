/** Every number of an order's quote, and of the two halves of a move. */
import { type Amount, alpha, type Ratio, tao } from '@taokit/types';
import { describe, expect, test } from 'vitest';
import { quoteMove } from './quoteMove.ts';
import { quoteStake } from './quoteStake.ts';
import { quoteUnstake } from './quoteUnstake.ts';

const POOL = { netuid: 64, taoReserve: tao('52000'), alphaReserve: alpha(64, '720000') };
const OTHER = { netuid: 7, taoReserve: tao('1000'), alphaReserve: alpha(7, '5000') };

interface Half {
  readonly amountIn: Amount;
  readonly fee: Amount;
  readonly amountOut: Amount;
  readonly minimumReceived: Amount;
  readonly limitPrice: Amount;
  readonly slippageTolerance: Ratio;
  readonly averagePrice: Ratio;
  readonly averagePriceWithFee: Ratio;
  readonly priceImpact: Ratio;
}

/** In, fee, out, promised, limit; tolerance, prices and impact as numerator and denominator. */
function numbers(half: unknown): readonly (bigint | string)[] {
  const { fee, amountOut, ...of } = half as Half;
  const ratios = [of.slippageTolerance, of.averagePrice, of.averagePriceWithFee, of.priceImpact];
  const netuid = amountOut.unit === 'tao' ? 0 : amountOut.netuid;
  return [
    of.amountIn.rao,
    fee.rao,
    fee.unit,
    amountOut.rao,
    amountOut.unit,
    String(netuid),
    of.minimumReceived.rao,
    of.limitPrice.rao,
    ...ratios.flatMap(({ numerator, denominator }) => [numerator, denominator]),
  ];
}

function made<T>(answer: T): Extract<T, { readonly ok: true }> {
  if (!(answer as { readonly ok: boolean }).ok) throw new Error('refused');
  return answer as Extract<T, { readonly ok: true }>;
}

/** A move's sale and purchase, a purchase and a sale in weighted pools, which the releases from 380 on do alike. */
const WEIGHTED = [
  [
    100000000000n,
    50354772n,
    'alpha',
    7217583551n,
    'tao',
    '0',
    7073241745n,
    70758328n,
    2n,
    100n,
    7217583551n,
    99949645228n,
    7217583551n,
    100000000000n,
    18482488124737340025226492n,
    133159399084037528635252294908n,
  ],
  [
    7217583551n,
    0n,
    'tao',
    35829316668n,
    'alpha',
    '7',
    35129261219n,
    206926180n,
    2n,
    100n,
    7217583551n,
    35829316668n,
    7217583551n,
    35829316668n,
    954069613814419641201904652n,
    132186846982098371654025163764n,
  ],
  [
    100000000000n,
    50354772n,
    'tao',
    1381263226820n,
    'alpha',
    '64',
    1374397837533n,
    72861932n,
    5n,
    1000n,
    99949645228n,
    1381263226820n,
    100000000000n,
    1381263226820n,
    3537080409692424463297412428n,
    1840208445369288741470856676020n,
  ],
  [
    1000000000000n,
    503547722n,
    'alpha',
    72085786154n,
    'tao',
    '0',
    71725606109n,
    71662509n,
    5n,
    1000n,
    72085786154n,
    999496452278n,
    72085786154n,
    1000000000000n,
    1845942302717205354786000094n,
    1331593990837710756652987124958n,
  ],
] as const;

describe('all numbers', () => {
  test.each([
    [
      300,
      [
        100000000000n,
        0n,
        'alpha',
        7221219275n,
        'tao',
        '0',
        7076804730n,
        70758318n,
        2n,
        100n,
        7221219275n,
        100000000000n,
        7221219275n,
        100000000000n,
        18500900751592318933401600n,
        133226484766815027200000000000n,
      ],
      [
        7221219275n,
        3636228n,
        'tao',
        35829314184n,
        'alpha',
        '7',
        35129258716n,
        206926180n,
        2n,
        100n,
        7217583047n,
        35829314184n,
        7221219275n,
        35829314184n,
        954069511775008835005054976n,
        132186837786978769310607998976n,
      ],
      [
        100000000000n,
        50354772n,
        'tao',
        1381263226819n,
        'alpha',
        '64',
        1374397821483n,
        72861933n,
        5n,
        1000n,
        99949645228n,
        1381263226819n,
        100000000000n,
        1381263226819n,
        3537083311348433538441543680n,
        1840208442467632732395712544768n,
      ],
      [
        1000000000000n,
        503547722n,
        'alpha',
        72085786154n,
        'tao',
        '0',
        71725605764n,
        71662508n,
        5n,
        1000n,
        72085786154n,
        999496452278n,
        72085786154n,
        1000000000000n,
        1845940204012746620379594752n,
        1331593988739006297918580719616n,
      ],
    ],
    [380, ...WEIGHTED],
    [475, ...WEIGHTED],
  ] as const)('spec %i', (spec, sale, purchase, stake, unstake) => {
    const move = made(quoteMove(POOL, OTHER, alpha(64, '100'), { spec, tolerance: '2%' }));
    expect(numbers(move.sale)).toEqual(sale);
    expect(numbers(move.purchase)).toEqual(purchase);
    expect(numbers(quoteStake(POOL, tao('100'), { spec }))).toEqual(stake);
    expect(numbers(quoteUnstake(POOL, alpha(64, '1000'), { spec }))).toEqual(unstake);
  });

  test('where nothing fills there is no price, and no impact', () => {
    const dead = { ...POOL, taoReserve: tao('0'), alphaReserve: alpha(64, '0') };
    expect(quoteStake(dead, tao('1'))).toMatchObject({ ok: false });
  });

  test('concentrated liquidity that promises more than the reserve holds is refused with both', () => {
    const pool = made(quoteStake(POOL, tao('1'), { spec: 385 })).pool;
    const poor = { ...pool, alphaReserve: alpha(64, '1') };
    expect(quoteStake(poor, tao('100'), { spec: 385 })).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/The pool would pay \d+ rao out of 1000000000\./),
    });
  });

  test('a move of all there is, within a subnet at the least it takes, with the stake', () => {
    const stake = alpha(64, '100');
    expect(quoteMove(POOL, OTHER, stake, { stake })).toMatchObject({ ok: true });
    expect(quoteMove(POOL, POOL, stake, { stake })).toMatchObject({ ok: true });
    expect(quoteUnstake(POOL, stake, { stake, limitPrice: tao('0.01') })).toMatchObject({ ok: true });
    const small = quoteMove(POOL, POOL, alpha(64, '0.001'));
    expect(small).toMatchObject({
      refusal: 'AmountTooLow',
      reason: '72222 rao of TAO are below the least of 100000.',
    });
    expect(quoteMove(POOL, POOL, alpha(64, '0.02'), { spec: 433 })).toMatchObject({
      reason: '1444444 rao of TAO are below the least of 2000000.',
    });
    expect(quoteMove(POOL, OTHER, alpha(64, '0.001'))).toMatchObject({
      reason: expect.stringMatching(/^\d+ rao of TAO are not above the minimum of 2000000\.$/),
    });
  });

  test('what a pool refuses is said with its reason', () => {
    const shallow = { ...POOL, alphaReserve: alpha(64, '0.0001') };
    expect(quoteStake(shallow, tao('1'))).toMatchObject({
      reason: expect.stringMatching(/^The pool refuses it: .+/),
    });
    const poor = { ...POOL, taoReserve: tao('0.0001') };
    expect(quoteUnstake(poor, alpha(64, '1'))).toMatchObject({
      reason: expect.stringMatching(/^The pool refuses it: .+/),
    });
  });
});
