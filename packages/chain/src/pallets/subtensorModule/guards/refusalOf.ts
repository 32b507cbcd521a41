import { refuse } from '@taokit/errors';
import { DispatchFailure } from '../../../runtime/DispatchFailure.ts';
import type { TransactionRefusal } from '../../../runtime/TransactionCheck.ts';

/**
 * What a check that would end a call says to a transaction that is not taken yet.
 *
 * @param check - ends with a failure, or not
 * @param codeOf - the number for the name of what it fails with
 * @returns `Invalid.Custom(n)`, with the name of the failure in its reason: a number stands for several
 */
export function refusalOf(
  check: () => void,
  codeOf: (error: string) => number,
): TransactionRefusal | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (!(error instanceof DispatchFailure)) throw error;
    const { refusal, reason } = error.refusal;
    return refuse(`Invalid.Custom(${codeOf(refusal)})`, `${refusal}: ${reason}`);
  }
}
