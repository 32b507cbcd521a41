import { activityCutoffBlocks } from '@taokit/yuma/inputs';
import { ActivityCutoffFactorMilli, Tempo } from '../../pallets/subtensorModule/storage/hyperparameters.ts';
import type { Reads } from '../../state/State.ts';

/** Largest weight, 65535ths: no limit (`get_max_weight_limit`). */
export const MAX_WEIGHTS_LIMIT = 0xffff;

/** Blocks after which a silent validator is inactive (`get_activity_cutoff_blocks`). */
export function activityCutoffOf(state: Reads, netuid: number): bigint {
  return activityCutoffBlocks(ActivityCutoffFactorMilli.get(state, netuid), Tempo.get(state, netuid));
}
