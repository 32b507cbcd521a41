import { matching, objectOf, optional, type Rule } from '@taokit/errors/check';
import { isBytes } from '../internal/check.ts';
import type { PublicAccount } from '../Keypair.ts';

/** What is written into a keyfile: an account, with or without its secret, and what belongs to it. */
export const walletKeyRules: Rule = /* @__PURE__ */ objectOf({
  account: /* @__PURE__ */ matching(isAccount, 'a keypair or an account'),
  phrase: /* @__PURE__ */ optional(/* @__PURE__ */ matching(isObject, 'a secret')),
  meta: /* @__PURE__ */ optional(/* @__PURE__ */ matching(isObject, 'an object')),
});

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function isAccount(value: unknown): boolean {
  const { publicKey, address } = (value ?? {}) as Partial<PublicAccount>;
  return isBytes(publicKey) && typeof address === 'string';
}
