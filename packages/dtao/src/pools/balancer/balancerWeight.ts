import { bigInteger, type Rule } from '@taokit/errors/check';
import { BALANCER_MIN_WEIGHT, BALANCER_WEIGHT_ONE } from './BalancerPool.ts';

/** A weight the chain lets a pool have: neither side below 0.01. */
export const balancerWeight: Rule = /* @__PURE__ */ bigInteger(
  BALANCER_MIN_WEIGHT,
  BALANCER_WEIGHT_ONE - BALANCER_MIN_WEIGHT,
  'a bigint from 10^16 to 99 * 10^16',
);
