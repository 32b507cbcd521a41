import { type Check, createCheck } from '@taokit/errors/check';
import { StudyError } from '../StudyError.ts';

/** Checks what a caller passed; throws StudyError that names the field. */
export const check: Check = /* @__PURE__ */ createCheck(
  (sentence, { kind, fix, values }) => new StudyError(sentence, { code: `study/${kind}`, fix, values }),
);
