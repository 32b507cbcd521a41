import { callback, matching, objectOf, optional, type Rule, text, typedArray } from '@taokit/errors/check';
import { address, check, having } from '../internal/check.ts';
import { assertHotkey } from '../internal/hotkey.ts';
import type { AuthScheme } from './AuthScheme.ts';

const moment: Rule = /* @__PURE__ */ optional(
  /* @__PURE__ */ matching((value) => typeof value === 'bigint' && value >= 0n, 'a bigint of nanoseconds'),
);
const body: Rule = /* @__PURE__ */ typedArray('Uint8Array');
const headers: Rule = /* @__PURE__ */ matching(
  (value) => typeof value === 'object' && value !== null,
  'headers',
);
const requestRules = /* @__PURE__ */ objectOf({ method: text, target: text, body, receiver: address });
const signRules = /* @__PURE__ */ objectOf({ nonceNs: moment });
const receivedRules = /* @__PURE__ */ objectOf({ method: text, target: text, headers, body });
const verifyRules = /* @__PURE__ */ objectOf({
  receiver: address,
  nonces: /* @__PURE__ */ having('claim', 'a nonce store'),
  nowNs: moment,
  verifySignature: /* @__PURE__ */ optional(callback),
});

/**
 * A scheme whose functions look at what they are given: the same for all of them.
 *
 * @param scheme - the scheme
 */
export function checkedScheme(scheme: Required<AuthScheme>): AuthScheme {
  return Object.freeze({
    ...scheme,
    sign: async (hotkey, request, options = {}) => {
      assertHotkey(hotkey, 'hotkey');
      check(request, requestRules, 'request');
      check(options, signRules, 'options');
      return scheme.sign(hotkey, request, options);
    },
    verify: async (request, options) => {
      check(request, receivedRules, 'request');
      check(options, verifyRules, 'options');
      return scheme.verify(request, options);
    },
  } satisfies AuthScheme);
}
