import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ConcentratedPool, concentratedRules } from '../pools/concentratedLiquidity/ConcentratedPool.ts';
import type { StakingRules, StakingSubnet } from '../staking/StakingSubnet.ts';
import { swapTaoForAlpha } from '../staking/stakingSwap.ts';
import { swapRegistrationBurn } from './registrationBurn.ts';

const RULES: StakingRules = { ...concentratedRules(292), minimumStakeRao: 2_000_000n };
const POOL: ConcentratedPool = {
  initialized: false,
  taoReserveRao: 10n ** 12n,
  alphaReserveRao: 4n * 10n ** 12n,
  sqrtPriceBits: 0n,
  currentTick: 0,
  liquidity: 0n,
  feeGlobalTaoBits: 0n,
  feeGlobalAlphaBits: 0n,
  ticks: new Map(),
  scrapTaoRao: 0n,
  scrapAlphaRao: 0n,
  protocolPosition: undefined,
};
const SUBNET: StakingSubnet = {
  mechanism: 1,
  pool: POOL,
  alphaOutRao: 10n ** 12n,
  volumeRao: 0n,
  feeRateU16: 196,
};

describe('swapRegistrationBurn', () => {
  test('property: the pool is left as a stake leaves it, the alpha bought is nobody’s', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 13n), (burnRao) => {
        const burn = swapRegistrationBurn(SUBNET, burnRao, RULES);
        const order = { amountRao: burnRao, limitPriceRao: 10n ** 18n, dropFees: false };
        const stake = swapTaoForAlpha(SUBNET, order, RULES);
        if (!burn.ok || !stake.ok) return expect(burn.ok).toBe(stake.ok);
        expect(burn.subnet.pool).toEqual(stake.subnet.pool);
        expect(burn.subnet.alphaOutRao).toBe(SUBNET.alphaOutRao);
        expect(burn.totalStakeChangeRao).toBe(burnRao);
      }),
    );
  });

  test('reserves below the minimum: refused', () => {
    const pool = { ...POOL, taoReserveRao: 1n };
    expect(swapRegistrationBurn({ ...SUBNET, pool }, 10n ** 9n, RULES)).toMatchObject({
      refusal: 'ReservesTooLow',
    });
  });
});
