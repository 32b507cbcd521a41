import { blockLimitsOf } from '../pallets/system/blockLimits.ts';
import { actualRefTime } from '../runtime/actualRefTime.ts';
import type { Context, DispatchResult } from '../runtime/Context.ts';
import type { DispatchInfo } from '../runtime/DispatchInfo.ts';
import { dispatchErrorValue } from '../runtime/dispatchErrorValue.ts';

/** What the call really cost: never more than was declared (`calc_actual_weight`, `pays_fee`). */
export function actualInfo(info: DispatchInfo, result: DispatchResult): DispatchInfo {
  const { proofSize, class: ofClass } = info;
  const paysFee = info.paysFee && (result.post?.paysFee ?? true);
  return { refTime: actualRefTime(info, result), proofSize, class: ofClass, paysFee };
}

/**
 * Says what became of an extrinsic (`note_applied_extrinsic`).
 *
 * @param context - the block
 * @param info - what it really cost
 * @param result - whether its call succeeded
 */
export function noteApplied(context: Context, info: DispatchInfo, result: DispatchResult): void {
  const { registry } = context.runtime;
  const base = blockLimitsOf(registry).baseExtrinsic[info.class];
  const dispatch_info = {
    weight: { ref_time: info.refTime + base, proof_size: info.proofSize },
    class: { type: info.class, value: null },
    pays_fee: { type: info.paysFee ? 'Yes' : 'No', value: null },
  };
  if (result.ok) context.deposit('System.ExtrinsicSuccess', { dispatch_info });
  else
    context.deposit('System.ExtrinsicFailed', {
      dispatch_error: dispatchErrorValue(registry, result.refusal),
      dispatch_info,
    });
}
