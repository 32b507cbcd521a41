import type { Call } from '@taokit/types/registry';
import type { ExtrinsicResult } from '../blocks/Block.ts';
import { takeRoom } from '../pallets/system/blockRoom.ts';
import type { Context } from '../runtime/Context.ts';
import { NONE } from '../runtime/Origin.ts';
import { actualInfo, noteApplied } from './noteApplied.ts';

/**
 * Applies an inherent to the block: nobody signs it and nobody pays.
 *
 * @param context - the block
 * @param call - the call
 * @param length - of the extrinsic, bytes
 */
export function applyInherent(context: Context, call: Call, length: number): ExtrinsicResult {
  const info = context.runtime.infoOf(call);
  takeRoom(context, info, length);
  const result = context.dispatch(call, NONE);
  const actual = actualInfo(info, result);
  noteApplied(context, actual, result);
  return { result, feeRao: 0n, refTime: actual.refTime };
}
