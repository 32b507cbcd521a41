import { createCheck, matching } from '@taokit/errors/check';
import { RpcError } from '../RpcError.ts';

/** Throws `RpcError` when a rule finds a fault. */
export const check = /* @__PURE__ */ createCheck(
  (sentence, { kind, fix, values }) => new RpcError(sentence, { code: `rpc/${kind}`, fix, values }),
);

/** An object, whatever is in it. */
export const isObject = /* @__PURE__ */ matching(
  (value) => typeof value === 'object' && value !== null,
  'an object',
);

/** What stops something. */
export const isSignal = /* @__PURE__ */ matching((value) => value instanceof AbortSignal, 'an AbortSignal');
