import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeOwnerCutValue, computeOwnerRefund, computeProtocolAlpha } from './dissolutionShares.ts';
import { settleDissolution, settleDissolutionPass } from './settleDissolution.ts';

const rao = fc.bigInt(0n, 10n ** 16n);
const stakes = fc.array(rao, { minLength: 1, maxLength: 20 });
const positions = (amounts: readonly bigint[]) =>
  amounts.map((alphaRao, at) => ({ coldkey: `c${at % 3}`, alphaRao }));

describe('settleDissolution', () => {
  test('property: no more than the pot is paid; each gets its floor, or one rao more', () => {
    fc.assert(
      fc.property(rao, stakes, rao, fc.constantFrom(425, 475), (potRao, amounts, protocolAlphaRao, spec) => {
        const total = amounts.reduce((sum, one) => sum + one, protocolAlphaRao);
        const input = { potRao, passes: [positions(amounts)], protocolAlphaRao };
        const payout = settleDissolution(input, { spec });
        const paid = payout.positionsRao.reduce((sum, one) => sum + one, 0n);
        expect(paid + payout.recycledRao).toBe(potRao);
        expect(payout.payouts.reduce((sum, { taoRao }) => sum + taoRao, 0n)).toBe(paid);
        for (const [at, one] of payout.positionsRao.entries()) {
          const extra = one - (total === 0n ? 0n : (potRao * amounts[at]!) / total);
          expect(extra === 0n || extra === 1n).toBe(true);
        }
      }),
    );
  });

  test('property: a pass alone pays what it pays among the others', () => {
    fc.assert(
      fc.property(rao, stakes, stakes, rao, (potRao, first, second, protocolAlphaRao) => {
        const passes = [positions(first), positions(second)];
        const totalAlphaRao = [...first, ...second].reduce((sum, one) => sum + one, protocolAlphaRao);
        const alone = passes.flatMap((of) =>
          settleDissolutionPass({ potRao, totalAlphaRao, protocolAlphaRao, positions: of }),
        );
        expect(alone).toEqual(settleDissolution({ potRao, passes, protocolAlphaRao }).positionsRao);
      }),
    );
  });

  test('property: more passes never pay more', () => {
    fc.assert(
      fc.property(rao, stakes, (potRao, amounts) => {
        const all = positions(amounts);
        const one = settleDissolution({ potRao, passes: [all], protocolAlphaRao: 0n });
        const many = settleDissolution({
          potRao,
          passes: all.map((position) => [position]),
          protocolAlphaRao: 0n,
        });
        expect(many.recycledRao).toBeGreaterThanOrEqual(one.recycledRao);
      }),
    );
  });
});

describe('the rao that the floors leave', () => {
  const paid = (spec: number, amounts: readonly bigint[], protocolAlphaRao = 0n, potRao = 10n) =>
    settleDissolution({ potRao, passes: [positions(amounts)], protocolAlphaRao }, { spec }).positionsRao;

  test('go to the largest remainders, wherever they stand, of equals to the first', () => {
    for (const spec of [425, 475]) {
      expect(paid(spec, [1n, 5n, 3n])).toEqual([1n, 6n, 3n]);
      expect(paid(spec, [5n, 1n, 3n])).toEqual([6n, 1n, 3n]);
      expect(paid(spec, [3n, 1n, 5n])).toEqual([3n, 1n, 6n]);
      expect(paid(spec, [1n, 1n, 1n])).toEqual([4n, 3n, 3n]);
      expect(paid(spec, [0n, 0n])).toEqual([0n, 0n]);
    }
  });

  test('up to 425 the protocol competes for them', () => {
    expect(paid(425, [1n, 3n], 5n)).toEqual([1n, 3n]);
    expect(paid(425, [5n, 1n], 3n)).toEqual([6n, 1n]);
    expect(paid(475, [1n, 3n], 5n)).toEqual([1n, 3n]);
  });

  test('whoever gets nothing is not listed', () => {
    const { payouts, recycledRao } = settleDissolution({
      potRao: 1n,
      passes: [positions([1n, 1n, 1n])],
      protocolAlphaRao: 0n,
    });
    expect(payouts).toEqual([{ coldkey: 'c0', taoRao: 1n }]);
    expect(recycledRao).toBe(0n);
  });
});

describe('computeOwnerRefund', () => {
  const input = {
    lockedRao: 1_000n,
    ownerCutValueRao: 300n,
    registeredAtBlock: 9n,
    startBlock: 10n,
    potRao: 10_000n,
    paidRao: 9_000n,
    accountRao: 5_000n,
    protocolRao: 0n,
  };

  test('the lock less the cut, and what nobody got; no more than the account holds', () => {
    expect(computeOwnerRefund(input)).toBe(1_000n);
    expect(computeOwnerRefund({ ...input, accountRao: 900n, protocolRao: 100n })).toBe(800n);
  });

  test('nothing where the cut was worth the lock, or registrations were open', () => {
    expect(computeOwnerRefund({ ...input, ownerCutValueRao: 1_000n })).toBe(0n);
    expect(computeOwnerRefund({ ...input, registeredAtBlock: 10n })).toBe(0n);
  });
});

describe('shares in a pot', () => {
  test("the pool's own alpha counts for subnets registered after that rule", () => {
    const input = { protocolAlphaRao: 5n, alphaInRao: 7n, registeredAtBlock: 100n, deploymentBlock: 100n };
    expect(computeProtocolAlpha(input)).toBe(5n);
    expect(computeProtocolAlpha({ ...input, registeredAtBlock: 101n })).toBe(12n);
  });

  test("the owner's cut: 18% of the alpha, floored, at the spot price, floored", () => {
    expect(computeOwnerCutValue(1_000n, 11_796, 1n << 63n)).toBe(89n); // floor(floor(179.99) / 2)
  });
});
