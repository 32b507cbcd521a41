import { refuse } from '@taokit/errors';
import type { Call } from '@taokit/types/registry';
import type { Context } from '../runtime/Context.ts';
import type { TransactionRefusal } from '../runtime/TransactionCheck.ts';
import type { ExtrinsicContext } from './ExtrinsicContext.ts';
import type { ValidTransaction } from './ValidTransaction.ts';

/**
 * Whether a transaction nobody signed may stand in a block: where some pallet says so.
 *
 * @param context - the state
 * @param chain - the chain
 * @param call - what is asked for
 */
export function checkUnsigned(
  context: Context,
  chain: ExtrinsicContext,
  call: Call,
): ValidTransaction | TransactionRefusal {
  for (const check of chain.unsignedChecks) {
    const answer = check(context, call);
    if (answer !== undefined) return answer;
  }
  return refuse('Unknown.NoUnsignedValidator', `${call.path} is not taken from nobody.`);
}
