import { matching, objectOf, optional, type Rule, text, typedArray } from '@taokit/errors/check';

/** A secret, wiped or not: an object that says it is one. */
export const secretRule: Rule = /* @__PURE__ */ matching(
  (value) => typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'secret',
  'a secret, such as createSecret gives',
);

/** A keypair; whether its key type is known, its scheme tells. */
export const keypairRule: Rule = /* @__PURE__ */ objectOf({
  type: text,
  publicKey: /* @__PURE__ */ typedArray('Uint8Array', 32),
  address: text,
  secretKey: secretRule,
  seed: /* @__PURE__ */ optional(secretRule),
});
