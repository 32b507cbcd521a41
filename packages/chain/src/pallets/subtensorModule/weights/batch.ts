import type { CallContext } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { dispatchErrorValue } from '../../../runtime/dispatchErrorValue.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { attempt } from '../attempt.ts';

/**
 * Does the same on many subnets; what fails is told, and keeps nothing else from happening (`do_batch_set_weights`,
 * `do_batch_commit_weights`).
 *
 * @param context - who calls
 * @param netuids - where, in this order
 * @param lengths - of the other lists, which must be as long
 * @param run - what is done on the subnet at a position
 */
export function batchOverSubnets(
  context: CallContext,
  netuids: readonly number[],
  lengths: readonly number[],
  run: (context: CallContext, netuid: number, position: number) => void,
): void {
  const who = ensureSigned(context.origin);
  ensure(
    lengths.every((length) => length === netuids.length),
    'SubtensorModule.InputLengthsUnequal',
    `There are ${netuids.length} netuids, and ${lengths.join(', ')} of the rest.`,
  );
  const failed = netuids.flatMap((netuid, position) => {
    const failure = attempt(context, (inner) => run(inner, netuid, position));
    return failure === undefined ? [] : [{ netuid, error: failure.refusal.refusal }];
  });
  if (failed.length > 0) context.deposit('SubtensorModule.BatchCompletedWithErrors', null);
  for (const { netuid, error } of failed) {
    const value = dispatchErrorValue(context.runtime.registry, error);
    context.deposit('SubtensorModule.BatchWeightItemFailed', [netuid, value]);
  }
  context.deposit('SubtensorModule.BatchWeightsCompleted', [netuids, who]);
}
