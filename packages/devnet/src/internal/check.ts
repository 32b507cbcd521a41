import { type Check, createCheck } from '@taokit/errors/check';
import { DevnetError } from '../DevnetError.ts';

/** Throws `DevnetError` when a rule finds a fault. */
export const check: Check = /* @__PURE__ */ createCheck(
  (sentence, { kind, fix, values }) => new DevnetError(sentence, { code: `devnet/${kind}`, fix, values }),
);
