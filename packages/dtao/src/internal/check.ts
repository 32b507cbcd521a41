import { type Check, createCheck } from '@taokit/errors/check';
import { DtaoError } from '../DtaoError.ts';

/** The package's check of what callers pass: throws {@link DtaoError} `dtao/missing-field`, `wrong-type`, `out-of-range` or `unknown-field`. */
export const check: Check = /* @__PURE__ */ createCheck(
  (sentence, { kind, fix, values }) => new DtaoError(sentence, { code: `dtao/${kind}`, fix, values }),
);
