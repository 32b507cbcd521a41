import { TaokitError } from '@taokit/errors';
import { type Check, createCheck } from '@taokit/errors/check';

/** What can be wrong with what somebody typed, pasted or opened. */
export type PlaygroundErrorCode =
  | 'playground/missing-field'
  | 'playground/wrong-type'
  | 'playground/out-of-range'
  | 'playground/unknown-field'
  | 'playground/bad-text'
  | 'playground/bad-table'
  | 'playground/bad-link'
  | 'playground/newer-link';

/** Something the playground does not take; the message is shown as it is. */
export class PlaygroundError extends TaokitError<PlaygroundErrorCode> {
  override readonly name = 'PlaygroundError';
}

/** Checks a value; throws PlaygroundError that names the field. */
export const check: Check = /* @__PURE__ */ createCheck(
  (sentence, { kind, fix, values }) =>
    new PlaygroundError(sentence, { code: `playground/${kind}`, fix, values }),
);
