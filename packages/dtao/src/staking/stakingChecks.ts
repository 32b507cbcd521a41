import { boolean, integer, objectOf, optional, type Rule, u16, u64, u128 } from '@taokit/errors/check';
import { fixedSharePoolRule } from '../dividends/sharePool/fixedSharePool.ts';
import { check } from '../internal/check.ts';
import { recordWith, unsignedBits } from '../internal/rules.ts';
import { concentratedPoolRule } from '../pools/concentratedLiquidity/concentratedPoolRule.ts';
import type { StakingRules, StakingSubnet } from './StakingSubnet.ts';

/** Fields of a subnet as stake operations see it. */
export const stakingSubnetFields: Readonly<Record<string, Rule>> = {
  mechanism: /* @__PURE__ */ integer(0, 1),
  pool: concentratedPoolRule,
  alphaOutRao: u64,
  volumeRao: u128,
  feeRateU16: u16,
};
const stakingSubnet = /* @__PURE__ */ recordWith(stakingSubnetFields);

/** What `stakingRulesAt` gives. */
export const stakingRulesRule: Rule = /* @__PURE__ */ recordWith({
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
  check(rules, stakingRulesRule, 'rules');
}
