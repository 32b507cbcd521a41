import type { Context } from '../../../runtime/Context.ts';
import { StakingOperationRateLimiter } from '../storage/spec300.ts';

/** Positions that were changed in a block can be changed in the next. */
export function clearOperationLimits({ state }: Context): void {
  StakingOperationRateLimiter.clear(state);
}
