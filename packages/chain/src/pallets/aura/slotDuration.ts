import type { ChainParameters } from '../../interface/ChainParameters.ts';
import { MINIMUM_PERIOD_MS } from '../timestamp/storage.ts';

/**
 * How long a slot is, milliseconds (`MinimumPeriodTimesTwo`): twelve seconds, less where a build has blocks sooner.
 *
 * @param parameters - what the build has otherwise than mainnet's
 */
export function slotDuration({ minimumPeriodMs = MINIMUM_PERIOD_MS }: ChainParameters): bigint {
  return 2n * minimumPeriodMs;
}
