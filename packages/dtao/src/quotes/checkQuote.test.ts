import { alpha, alphaFromRao, tao, taoFromRao } from '@taokit/types';
import { describe, expect, test } from 'vitest';
import { quoteMove } from './quoteMove.ts';
import { quoteStake } from './quoteStake.ts';
import { quoteUnstake } from './quoteUnstake.ts';

const POOL = { netuid: 64, taoReserve: tao('52000'), alphaReserve: alpha(64, '720000') };
const stake = (amount: unknown, options: object = {}) => quoteStake(POOL, amount as never, options);
const unstake = (options: object) => quoteUnstake(POOL, alpha(64, '10'), options);
const move = (options: object) => quoteMove(POOL, POOL, alpha(64, '10'), options);

describe('what a quote is asked for', () => {
  test('every amount in its own currency, and the field is named', () => {
    expect(() => stake(alpha(64, '1'))).toThrow('amount is alpha of subnet 64, not TAO. Pass TAO.');
    expect(() => quoteUnstake(POOL, tao('1') as never)).toThrow('amount is TAO, not alpha of subnet 64.');
    expect(() => quoteUnstake(POOL, alpha(7, '1'))).toThrow(
      'amount is alpha of subnet 7, not alpha of subnet 64.',
    );
    expect(() => unstake({ stake: tao('1') })).toThrow('options.stake is TAO, not alpha of subnet 64.');
    expect(() => move({ stake: alpha(7, '1') })).toThrow('options.stake is alpha of subnet 7');
    for (const field of ['limitPrice', 'minimumStake', 'nominatorMinimum'])
      expect(() => unstake({ [field]: alpha(64, '1') })).toThrow(
        `options.${field} is alpha of subnet 64, not TAO.`,
      );
    expect(() => quoteStake({ ...POOL, taoReserve: alpha(64, '1') as never }, tao('1'))).toThrow(
      'pool.taoReserve is alpha of subnet 64, not TAO.',
    );
    expect(() => quoteStake({ ...POOL, alphaReserve: alpha(7, '1') }, tao('1'))).toThrow(
      'pool.alphaReserve is alpha of subnet 7, not alpha of subnet 64.',
    );
  });

  test('an error of a currency has the code and the values', () => {
    const amount = alpha(64, '1');
    try {
      stake(amount);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code: 'dtao/wrong-currency', values: { field: 'amount', amount } });
    }
  });

  test('an amount is a whole number of rao that a u64 holds, of TAO or of a subnet', () => {
    const most = (1n << 64n) - 1n;
    expect(() => stake({ unit: 'tao', rao: most })).not.toThrow();
    for (const wrong of [
      null,
      5n,
      { unit: 'tao', rao: 5 },
      { unit: 'tao', rao: -1n },
      { unit: 'tao', rao: most + 1n },
      { unit: 'usd', rao: 5n },
      { unit: 'usd', rao: 5n, netuid: 64 },
      { unit: 'alpha', rao: 5n },
      { unit: 'alpha', rao: 5n, netuid: 1.5 },
    ])
      expect(() => stake(wrong)).toThrow(/amount is .*, not an amount, such as tao\('1\.5'\)/);
  });

  test('options are an object, a tolerance a fraction', () => {
    for (const wrong of [null, 5, 'x']) expect(() => stake(tao('1'), wrong as never)).toThrow('options is');
    expect(() => stake(tao('1'), { tolerance: { numerator: 1n, denominator: 100n } })).not.toThrow();
    for (const tolerance of [5, null])
      expect(() => stake(tao('1'), { tolerance })).toThrow(
        /options\.tolerance is .*, not a fraction, such as '0\.5%'/,
      );
  });

  test('two states of one pool are not one', () => {
    for (const change of [{ taoReserve: taoFromRao(1n) }, { alphaReserve: alphaFromRao(64, 1n) }]) {
      const other = { ...POOL, ...change };
      try {
        quoteMove(POOL, other, alpha(64, '10'));
        expect.unreachable();
      } catch (error) {
        expect(error).toMatchObject({
          message: 'from and to are two states of the pool of subnet 64. Pass the same pool twice.',
          values: { field: 'to', from: POOL, to: other },
        });
      }
    }
  });
});

describe('what a quote assumes', () => {
  const all = { minimumStake: tao('0.002'), stake: alpha(64, '20') };
  const assumed = (answer: { readonly ok: boolean }) => (answer as { readonly assumed?: unknown }).assumed;
  const FULL = { ...POOL, feeRateU16: 33, quoteWeight: 5n * 10n ** 17n };

  test('of the staker, for a sale: the stake; with it, whose it is and what may stay', () => {
    const sale = (options: object) => assumed(quoteUnstake(FULL, alpha(64, '10'), options));
    expect(sale({ minimumStake: tao('0.002') })).toEqual(['stake']);
    expect(sale(all)).toEqual(['isHotkeyOwner', 'nominatorMinimum']);
    expect(sale({ ...all, isHotkeyOwner: false })).toEqual(['nominatorMinimum']);
    expect(sale({ ...all, isHotkeyOwner: true })).toEqual([]);
    expect(sale({ ...all, nominatorMinimum: tao('0.02') })).toEqual(['isHotkeyOwner']);
  });

  test('of both pools, for a move, once each', () => {
    const moved = (from: object, options: object) =>
      assumed(quoteMove({ ...POOL, ...from }, { ...POOL, ...from, netuid: 64 }, alpha(64, '10'), options));
    expect(moved({}, {})).toEqual(['feeRateU16', 'quoteWeight', 'minimumStake', 'stake']);
    expect(moved(FULL, all)).toEqual([]);
  });
});
