import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  computeCollateralLimit,
  computeRegistrationCharge,
  computeRemovableStake,
  MAX_COLLATERAL_DRAIN_BITS,
  MAX_COLLATERAL_LOCK_SHARE_U16,
  MAX_COLLATERAL_POSITIONS,
  payRegistration,
  planAddCollateral,
  settleCollateral,
} from './index.ts';

const ONE = 1n << 64n;
const rao = fc.bigInt(0n, 10n ** 15n);

describe('computeRegistrationCharge', () => {
  test('property: burned and required are the price; what is locked counts at the moving price', () => {
    fc.assert(
      fc.property(rao, fc.integer({ min: 0, max: 62_258 }), rao, (burnRao, lockShareU16, lockedRao) => {
        const charge = computeRegistrationCharge({
          burnRao,
          lockShareU16,
          lockedRao,
          movingPriceBits: 1n << 31n,
        });
        expect(charge.burnedRao + charge.requiredRao).toBe(burnRao);
        const missing = charge.requiredRao - lockedRao / 2n;
        expect(charge.topUpRao).toBe(missing > 0n ? missing : 0n);
      }),
    );
  });
});

describe('payRegistration', () => {
  const pool = { taoReserveRao: 10n ** 14n, alphaReserveRao: 10n ** 14n, quoteWeight: 5n * 10n ** 17n };

  test('only burned: at any price, all alpha leaves the issuance', () => {
    const paid = payRegistration({ pool, burnedRao: 10n ** 13n, topUpRao: 0n, feeRateU16: 33 });
    expect(paid).toMatchObject({ ok: true, lockedAlphaRao: 0n });
    expect(paid.ok && paid.burnedAlphaRao).toBeGreaterThan(0n);
  });

  test('only collateral: all alpha is locked; nothing to pay: nothing moves', () => {
    const locked = payRegistration({ pool, burnedRao: 0n, topUpRao: 10n ** 9n, feeRateU16: 0 });
    expect(locked).toMatchObject({ ok: true, burnedAlphaRao: 0n });
    const none = payRegistration({ pool, burnedRao: 0n, topUpRao: 0n, feeRateU16: 33 });
    expect(none).toEqual({ ok: true, burnedAlphaRao: 0n, lockedAlphaRao: 0n, feeRao: 0n, pool });
  });

  test('with collateral it fills whole within 5%', () => {
    const order = { pool, burnedRao: 10n ** 13n, topUpRao: 1n, feeRateU16: 33 };
    expect(payRegistration(order)).toMatchObject({ refusal: 'SlippageTooHigh' });
    expect(computeCollateralLimit(ONE)).toBe(1_049_999_999n);
  });
});

describe('settleCollateral', () => {
  const held = { lockedRao: 100n, minLockedRao: 0n, drainBits: ONE, earnedRao: 7n };

  test('all came free and no floor: the row is removed', () => {
    const settled = settleCollateral(held, { emissionRao: 100n, capturableRao: 0n });
    expect(settled).toEqual({ collateral: undefined, capturedRao: 0n, releasedRao: 100n });
  });

  test('below the floor nothing comes free, also where nothing can be captured', () => {
    const low = { ...held, minLockedRao: 300n };
    expect(settleCollateral(low, { emissionRao: 50n, capturableRao: 0n })).toEqual({
      collateral: { ...low, earnedRao: 57n },
      capturedRao: 0n,
      releasedRao: 0n,
    });
    const captured = settleCollateral(low, { emissionRao: 500n, capturableRao: 500n });
    expect(captured).toMatchObject({ capturedRao: 200n, collateral: { lockedRao: 300n } });
  });

  test('an epoch that pays nothing changes nothing', () => {
    expect(settleCollateral(held, { emissionRao: 0n, capturableRao: 0n }).collateral).toEqual(held);
  });
});

describe('collateral by hand', () => {
  test('free stake first, the rest for its value', () => {
    const input = { alphaRao: 100n, stakeRao: 90n, lockedRao: 30n, movingPriceBits: 1n << 31n };
    expect(planAddCollateral(input)).toEqual({ fromStakeRao: 60n, buyRao: 20n });
    expect(computeRemovableStake(90n, 30n)).toBe(60n);
    expect(computeRemovableStake(10n, 30n)).toBe(0n);
  });

  test("constants are the chain's literals", () => {
    // MaxCollateralLockShare, MaxCollateralDrainRatio and the bound of ColdkeyCollateralHotkeys, lib.rs, spec 475
    expect(MAX_COLLATERAL_LOCK_SHARE_U16).toBe(62_258);
    expect(MAX_COLLATERAL_DRAIN_BITS).toBe(10n * ONE);
    expect(MAX_COLLATERAL_POSITIONS).toBe(32);
  });
});
