import {
  boolean,
  integer,
  matching,
  objectOf,
  optional,
  type Rule,
  u16,
  u64,
  u128,
} from '@taokit/errors/check';
import { fixedSharePoolRule } from '../dividends/sharePool/fixedSharePool.ts';
import { check } from '../internal/check.ts';
import { recordWith, unsignedBits } from '../internal/rules.ts';
import type { StakingRules, StakingSubnet } from './StakingSubnet.ts';

const concentratedPool: Rule = /* @__PURE__ */ recordWith({
  taoReserveRao: u64,
  alphaReserveRao: u64,
  initialized: boolean,
  sqrtPriceBits: unsignedBits,
  currentTick: integer(-(2 ** 31), 2 ** 31 - 1),
  liquidity: u64,
  feeGlobalTaoBits: unsignedBits,
  feeGlobalAlphaBits: unsignedBits,
  ticks: matching((value) => value instanceof Map, 'a Map of ticks'),
  protocolPosition: optional(
    recordWith({
      tickLow: integer(-(2 ** 31), 2 ** 31 - 1),
      tickHigh: integer(-(2 ** 31), 2 ** 31 - 1),
      liquidity: u64,
    }),
  ),
  scrapTaoRao: u64,
  scrapAlphaRao: u64,
});

const stakingSubnet = /* @__PURE__ */ recordWith({
  mechanism: integer(0, 1),
  pool: concentratedPool,
  alphaOutRao: u64,
  volumeRao: u128,
  feeRateU16: u16,
});

const stakingRules = /* @__PURE__ */ recordWith({
  minimumReserveRao: u64,
  checksBothReserves: boolean,
  minimumLiquidity: u64,
  defaultFeeRateU16: u16,
  collectsFees: boolean,
  keepsScrap: boolean,
  paysAuthor: boolean,
  minimumStakeRao: u64,
});

/** An order of a stake operation. */
export const stakingOrder: Rule = /* @__PURE__ */ objectOf({
  amountRao: u64,
  limitPriceRao: optional(u64),
  dropFees: boolean,
});

/** A staker's holding. */
export const stakeHolding: Rule = /* @__PURE__ */ recordWith({
  pool: fixedSharePoolRule,
  shareBits: unsignedBits,
});

/**
 * Checks what every stake operation takes.
 *
 * @throws DtaoError that names the field
 */
export function checkStaking(subnet: StakingSubnet, rules: StakingRules, field = 'subnet'): void {
  check(subnet, stakingSubnet, field);
  check(rules, stakingRules, 'rules');
}
