import { type Check, createCheck, matching, type Rule } from '@taokit/errors/check';
import { isSs58 } from '@taokit/keys';
import { SubnetError } from '../SubnetError.ts';

/** Throws `SubnetError` when a rule finds a fault. */
export const check: Check = /* @__PURE__ */ createCheck(
  (sentence, { kind, fix, values }) => new SubnetError(sentence, { code: `subnet/${kind}`, fix, values }),
);

/** An SS58 address. */
export const address: Rule = /* @__PURE__ */ matching(
  (value) => typeof value === 'string' && isSs58(value),
  'an SS58 address',
);

/** A number of seconds, whole or not, above zero. */
export const seconds: Rule = /* @__PURE__ */ matching(
  (value) => typeof value === 'number' && Number.isFinite(value) && value > 0,
  'a number of seconds above 0',
);
