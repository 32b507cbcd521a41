import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minOf } from '../../internal/minMax.ts';
import { acceptsClosingDeposit } from './closingSharePool.ts';
import { addSafeFloat, SAFE_FLOAT_ZERO, type SafeFloat } from './SafeFloat.ts';
import { EMPTY_SAFE_SHARE_POOL, type SafeSharePool, updateSafePoolForAll } from './safeSharePool.ts';
import { computeSafeShareValue, safeShareRulesAt, updateSafePoolForOne } from './safeShareRules.ts';

/** A pool with its stakers. */
interface World {
  pool: SafeSharePool;
  shares: SafeFloat[];
}

const KEYS = 4;
const empty = (): World => ({
  pool: EMPTY_SAFE_SHARE_POOL,
  shares: new Array<SafeFloat>(KEYS).fill(SAFE_FLOAT_ZERO),
});

function change(world: World, key: number, updateRao: bigint, spec = 475): void {
  const update = updateSafePoolForOne(world.pool, world.shares[key]!, updateRao, { spec });
  // A pool that closes retires every row.
  if (world.pool.denominator.mantissa !== 0n && update.pool.denominator.mantissa === 0n)
    world.shares.fill(SAFE_FLOAT_ZERO);
  if (safeShareRulesAt(spec).closesFirst(world.pool, updateRao)) world.shares.fill(SAFE_FLOAT_ZERO);
  world.pool = update.pool;
  world.shares[key] = update.share;
}

const worthOf = ({ pool, shares }: World, key: number, spec = 475) =>
  computeSafeShareValue(pool, shares[key]!, { spec });

type Step = readonly ['stake' | 'pay' | 'leave' | 'take', number, bigint];
const steps = fc.array(
  fc.tuple(
    fc.constantFrom('stake', 'stake', 'pay', 'leave', 'take'),
    fc.nat(KEYS - 1),
    fc.oneof(fc.bigInt(1n, 1_000n), fc.bigInt(1n, 10n ** 16n)),
  ) as fc.Arbitrary<Step>,
  { maxLength: 24 },
);

function run(world: World, [kind, key, rao]: Step): void {
  if (kind === 'stake') change(world, key, rao);
  else if (kind === 'pay') {
    if (world.pool.denominator.mantissa !== 0n) world.pool = updateSafePoolForAll(world.pool, rao);
  } else {
    const value = worthOf(world, key);
    change(world, key, -(kind === 'leave' || value === 0n ? value : rao % value));
  }
}

/** Whether a is no more than b, whatever their exponents. */
function isAtMost(a: SafeFloat, b: SafeFloat): boolean {
  const least = minOf(a.exponent, b.exponent);
  return a.mantissa * 10n ** (a.exponent - least) <= b.mantissa * 10n ** (b.exponent - least);
}

describe('updateSafePoolForOne, from spec 475', () => {
  test('property: who takes all that the share is worth has none left', () => {
    fc.assert(
      fc.property(steps, fc.nat(KEYS - 1), (all, key) => {
        const world = empty();
        for (const step of all) run(world, step);
        const value = worthOf(world, key);
        if (value === 0n) return;
        change(world, key, -value);
        expect(world.shares[key]).toEqual(SAFE_FLOAT_ZERO);
      }),
    );
  });

  test('property: no share is worth more than the pool, nor all of them together', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const world = empty();
        for (const step of all) {
          run(world, step);
          const values = world.shares.map((_, key) => worthOf(world, key));
          expect(values.reduce((sum, value) => sum + value, 0n)).toBeLessThanOrEqual(
            world.pool.sharedValueRao,
          );
          const sum = world.shares.reduce((a, b) => addSafeFloat(a, b)!, SAFE_FLOAT_ZERO);
          expect(isAtMost(sum, world.pool.denominator)).toBe(true);
        }
      }),
    );
  });

  test('property: an emptied pool has no shares, and the next deposit is its first', () => {
    fc.assert(
      fc.property(steps, fc.bigInt(1n, 10n ** 16n), (all, rao) => {
        const world = empty();
        for (const step of all) run(world, step);
        for (let key = 0; key < KEYS; key++) change(world, key, -worthOf(world, key));
        if (world.pool.sharedValueRao === 0n) expect(world.pool).toEqual(EMPTY_SAFE_SHARE_POOL);
        else return;
        change(world, 0, rao);
        expect(worthOf(world, 0)).toBe(rao);
      }),
    );
  });

  test('a whole exit after a dividend: until 474 dust stays and comes back with the next', () => {
    const exit = (spec: number) => {
      const world = empty();
      change(world, 0, 1_000_000_000_000n, spec);
      change(world, 1, 1_904_761_904_762n, spec);
      world.pool = updateSafePoolForAll(world.pool, 1_234_567_891n);
      change(world, 1, -worthOf(world, 1, spec), spec);
      world.pool = updateSafePoolForAll(world.pool, 10n ** 18n);
      return worthOf(world, 1, spec);
    };
    expect(exit(474)).toBeGreaterThan(0n);
    expect(exit(475)).toBe(0n);
  });

  test('a deposit into shares with nothing behind them opens the pool anew', () => {
    const stale = updateSafePoolForOne(EMPTY_SAFE_SHARE_POOL, SAFE_FLOAT_ZERO, 5_000n);
    const pool = { ...stale.pool, sharedValueRao: 0n };
    expect(acceptsClosingDeposit(pool, 1n)).toBe(true);
    expect(safeShareRulesAt(474).accepts(pool, 1n)).toBe(false);
    const opened = updateSafePoolForOne(pool, stale.share, 70n);
    expect(opened).toEqual(updateSafePoolForOne(EMPTY_SAFE_SHARE_POOL, SAFE_FLOAT_ZERO, 70n));
  });

  test('a share above the sum of shares is worth the pool, and takes no more than itself out of it', () => {
    const whole = updateSafePoolForOne(EMPTY_SAFE_SHARE_POOL, SAFE_FLOAT_ZERO, 1_000n);
    const twice = addSafeFloat(whole.share, whole.share)!;
    expect(computeSafeShareValue(whole.pool, twice)).toBe(1_000n);
    expect(computeSafeShareValue(whole.pool, twice, { spec: 474 })).toBe(2_000n);
    const half = { ...whole.share, mantissa: whole.share.mantissa / 2n };
    const left = updateSafePoolForOne(whole.pool, half, -900n);
    expect(left.share).toEqual(SAFE_FLOAT_ZERO);
    expect(left.pool.sharedValueRao).toBe(100n);
  });

  test('nothing leaves an empty pool, and makes no shares', () => {
    expect(updateSafePoolForOne(EMPTY_SAFE_SHARE_POOL, SAFE_FLOAT_ZERO, -3n)).toEqual({
      pool: EMPTY_SAFE_SHARE_POOL,
      share: SAFE_FLOAT_ZERO,
    });
  });
});
