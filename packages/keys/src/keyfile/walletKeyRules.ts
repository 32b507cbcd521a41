import { objectOf, optional, type Rule, recordOf, text, typedArray } from '@taokit/errors/check';
import { keypairRule, secretRule } from '../internal/keypairRule.ts';

const watchOnly: Rule = /* @__PURE__ */ objectOf({
  type: text,
  publicKey: /* @__PURE__ */ typedArray('Uint8Array', 32),
  address: text,
});

/** What is written into a keyfile: an account, with or without its secret, and what belongs to it. */
export const walletKeyRules: Rule = /* @__PURE__ */ objectOf({
  account: (value, field) => ('secretKey' in Object(value) ? keypairRule : watchOnly)(value, field),
  phrase: /* @__PURE__ */ optional(secretRule),
  meta: /* @__PURE__ */ optional(/* @__PURE__ */ recordOf(() => undefined)),
});
