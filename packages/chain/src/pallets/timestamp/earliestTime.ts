import type { Runtime } from '../../runtime/Runtime.ts';
import type { Reads } from '../../state/State.ts';
import { MINIMUM_PERIOD_MS, Now } from './storage.ts';

/**
 * The earliest time the next block may have, milliseconds since 1970: `MinimumPeriod` after the last one's, any where it has none.
 * A block with an earlier one is no block at all.
 *
 * Source: `pallet_timestamp`, `set`.
 *
 * @param chain - what runs, and the state after the last block
 */
export function earliestTime({
  runtime,
  state,
}: {
  readonly runtime: Pick<Runtime, 'parameters'>;
  readonly state: Reads;
}): bigint {
  const before = Now.get(state);
  const { minimumPeriodMs = MINIMUM_PERIOD_MS } = runtime.parameters;
  return before === 0n ? 0n : before + minimumPeriodMs;
}
