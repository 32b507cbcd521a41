import { matching, objectOf, optional, type Rule, text, typedArray } from '@taokit/errors/check';

/** A secret, wiped or not: an object that says it is one. */
export const secretRule: Rule = /* @__PURE__ */ matching(
  (value) => typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'secret',
  'a secret, such as createSecret gives',
);

const publicHalf = {
  type: text,
  publicKey: /* @__PURE__ */ typedArray('Uint8Array', 32),
  address: text,
};

/** An account without a secret. */
export const publicAccountRule: Rule = /* @__PURE__ */ objectOf(publicHalf);

/** A keypair; whether its key type is known, its scheme tells. */
export const keypairRule: Rule = /* @__PURE__ */ objectOf({
  ...publicHalf,
  secretKey: secretRule,
  seed: /* @__PURE__ */ optional(secretRule),
});
