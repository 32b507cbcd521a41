import { type Check, createCheck, matching, type Rule } from '@taokit/errors/check';
import { SubnetError } from '../SubnetError.ts';
import { publicKeyOf } from './publicKeyOf.ts';

/** Throws `SubnetError` when a rule finds a fault. */
export const check: Check = /* @__PURE__ */ createCheck(
  (sentence, { kind, fix, values }) => new SubnetError(sentence, { code: `subnet/${kind}`, fix, values }),
);

/** An SS58 address of Bittensor. */
export const address: Rule = /* @__PURE__ */ matching(
  (value) => typeof value === 'string' && publicKeyOf(value) !== undefined,
  'an SS58 address of Bittensor',
);

/** A number of seconds, whole or not, above zero: as long as a timer can wait, which is 24 days. */
export const seconds: Rule = /* @__PURE__ */ matching(
  (value) => typeof value === 'number' && value > 0 && value <= 2_147_483,
  'a number of seconds above 0, at most 2147483',
);

/** An object with a function of some name: a scheme by `sign`, a store by `claim`. */
export function having(method: string, what: string): Rule {
  return matching(
    (value) => typeof (value as Record<string, unknown> | null | undefined)?.[method] === 'function',
    what,
  );
}

/** What `defineSynapse` makes. */
export const synapse: Rule = /* @__PURE__ */ matching(
  (value) => typeof (value as { maxBytes?: unknown } | null | undefined)?.maxBytes === 'number',
  'what defineSynapse returns',
);
