import { describe, expectTypeOf, test } from 'vitest';
import { type Coldkey, type Hotkey, hotkey, type Ss58 } from './addresses.ts';
import { type Alpha, type Amount, alpha, type Tao, tao } from './amounts.ts';
import { add, compare, multiply, subtract } from './arithmetic.ts';
import { type Netuid, netuid, type Uid } from './ids.ts';

describe('units', () => {
  test('keep their currency', () => {
    expectTypeOf(add(tao('1'), tao('2'))).toEqualTypeOf<Tao>();
    expectTypeOf(subtract(alpha(1, '1'), alpha(1, '2'))).toEqualTypeOf<Alpha<1>>();
    expectTypeOf(multiply(alpha(1, '1'), '1/2', { rounding: 'down' })).toEqualTypeOf<Alpha<1>>();
    expectTypeOf(alpha(netuid(1), '1')).toEqualTypeOf<Alpha<Netuid>>();
  });

  test('do not mix', () => {
    // @ts-expect-error TAO and alpha
    add(tao('1'), alpha(1, '1'));
    // @ts-expect-error alpha and TAO
    subtract(alpha(1, '1'), tao('1'));
    // @ts-expect-error alpha of two subnets
    compare(alpha(1, '1'), alpha(2, '1'));
    // @ts-expect-error an amount and a bare integer
    add(tao('1'), 1n);
    // @ts-expect-error whole TAO or rao? taoFromRao says which
    tao(1n);
    // @ts-expect-error a rounding must be said
    multiply(tao('1'), '1/2', {});
    expectTypeOf<Tao>().not.toExtend<Alpha>();
    expectTypeOf<Alpha>().toExtend<Amount>();
  });
});

describe('ids', () => {
  test('are not each other', () => {
    expectTypeOf<Netuid>().not.toExtend<Uid>();
    expectTypeOf<Netuid>().toExtend<number>();
    expectTypeOf<Hotkey>().not.toExtend<Coldkey>();
    expectTypeOf<Hotkey>().toExtend<Ss58>();
    expectTypeOf<string>().not.toExtend<Ss58>();
    expectTypeOf(hotkey('')).toEqualTypeOf<Hotkey>();
  });
});
