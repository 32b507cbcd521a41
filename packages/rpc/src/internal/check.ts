import { createCheck } from '@taokit/errors/check';
import { RpcError } from '../RpcError.ts';

/** Throws `RpcError` when a rule finds a fault. */
export const check = /* @__PURE__ */ createCheck(
  (sentence, { kind, fix, values }) => new RpcError(sentence, { code: `rpc/${kind}`, fix, values }),
);
