import type { Call } from '@taokit/types/registry';
import type { ExtrinsicResult } from '../blocks/Block.ts';
import type { Context } from '../runtime/Context.ts';
import { NONE } from '../runtime/Origin.ts';
import { actualInfo, noteApplied } from './noteApplied.ts';

/** Applies an inherent to the block: nobody signs it and nobody pays. */
export function applyInherent(context: Context, call: Call): ExtrinsicResult {
  const result = context.dispatch(call, NONE);
  const actual = actualInfo(context.runtime.infoOf(call), result);
  noteApplied(context, actual, result);
  return { result, feeRao: 0n, refTime: actual.refTime };
}
