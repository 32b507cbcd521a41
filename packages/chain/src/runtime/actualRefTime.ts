import type { DispatchResult } from './Context.ts';
import type { DispatchInfo } from './DispatchInfo.ts';

/** The time a call really took, picoseconds: never more than was declared (`calc_actual_weight`). */
export function actualRefTime(info: DispatchInfo, { post }: DispatchResult): bigint {
  if (post?.refTime === undefined || post.refTime > info.refTime) return info.refTime;
  return post.refTime;
}
