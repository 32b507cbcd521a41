import type { Refusal } from '@taokit/errors';
import type { PostDispatchInfo } from './DispatchInfo.ts';

/**
 * Name of what a call fails with: `Pallet.Error`, or one of the runtime's own, such as `BadOrigin`, `Token.FundsUnavailable`,
 * `Arithmetic.Underflow`.
 */
export type DispatchErrorName = string;

/** A call that failed. */
export interface DispatchRefusal extends Refusal<DispatchErrorName> {
  /** What it cost all the same, where that differs from what was declared. */
  readonly post?: PostDispatchInfo;
}
