import { describe, expect, test } from 'vitest';
import { type MoveEnd, maxMove } from './maxMove.ts';
import { poolModelAt } from './poolModelAt.ts';

const RAO = 10n ** 9n;

function end(spec: number, netuid: number, tao: bigint, alpha: bigint): MoveEnd {
  const model = poolModelAt({ spec, netuid });
  const made = model.init({ taoReserveRao: tao * RAO, alphaReserveRao: alpha * RAO });
  if (!made.ok) throw new Error(made.reason);
  return { model, pool: made.pool, feeRateU16: 33 };
}

describe.each([302, 475])('maxMove, spec %i', (spec) => {
  const from = end(spec, 1, 52_000n, 720_000n);
  const to = end(spec, 2, 20_000n, 1_000_000n);
  const root = end(spec, 0, 0n, 0n);
  const none = spec === 302 ? { ok: false, refusal: 'ZeroMaxStakeAmount' } : { ok: true, amountRao: 0n };

  test('between pools: the constant product estimate', () => {
    // (1,000,000 x 52/72) / 3.5 - 720,000 x 20/72, in rao of alpha.
    expect(maxMove(from, to, 3_500_000_000n)).toEqual({ ok: true, amountRao: 6_349_206_349_206n });
    expect(maxMove(from, to, 0n)).toEqual({ ok: true, amountRao: 2n ** 64n - 1n });
  });

  test('a limit above the ratio of the prices, and an empty pool', () => {
    expect(maxMove(from, to, 3_700_000_000n)).toMatchObject(none);
    expect(maxMove(from, end(spec, 3, 1n, 0n), 1n)).toMatchObject(none);
  });

  test('root at both ends, at one, at the other', () => {
    expect(maxMove(root, root, RAO)).toEqual({ ok: true, amountRao: 2n ** 64n - 1n });
    expect(maxMove(root, root, RAO + 1n)).toMatchObject(none);
    expect(maxMove(root, to, 0n)).toEqual({ ok: true, amountRao: 2n ** 64n - 1n });
    // A limit of 40 is a price of 0.025 at the destination, which the chain's fixed point makes a rao less.
    expect(maxMove(root, to, 40n * RAO)).toEqual(to.model.maxInput(to.pool, 'buy', 24_999_999n, 33));
    expect(maxMove(from, root, 70_000_000n)).toEqual(from.model.maxInput(from.pool, 'sell', 70_000_000n, 33));
  });
});
