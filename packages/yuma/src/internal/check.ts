import { type Check, createCheck } from '@taokit/errors/check';
import { YumaInputError } from '../YumaInputError.ts';

/** Checks what a caller passed; throws YumaInputError that names the field. */
export const check: Check = /* @__PURE__ */ createCheck(
  (sentence, { kind, fix, values }) => new YumaInputError(sentence, { code: `yuma/${kind}`, fix, values }),
);
