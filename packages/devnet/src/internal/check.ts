import { createCheck } from '@taokit/errors/check';
import { DevnetError } from '../DevnetError.ts';

/** Throws `DevnetError` when a rule finds a fault. */
export const check = /* @__PURE__ */ createCheck(
  (sentence, { kind, fix, values }) => new DevnetError(sentence, { code: `devnet/${kind}`, fix, values }),
);
