import { boolean, objectOf, optional, type Rule, u64 } from '@taokit/errors/check';
import { balancerWeight } from './balancerWeight.ts';

/** What a weighted pool holds. */
export const balancerPoolRule: Rule = /* @__PURE__ */ objectOf({
  taoReserveRao: u64,
  alphaReserveRao: u64,
  quoteWeight: balancerWeight,
  taoReservoirRao: /* @__PURE__ */ optional(u64),
  alphaReservoirRao: /* @__PURE__ */ optional(u64),
  isUntraded: /* @__PURE__ */ optional(boolean),
});
