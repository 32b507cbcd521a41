import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { fail } from '../../../runtime/DispatchFailure.ts';

/** What `announce_coldkey_swap` took the place of. */
export const scheduleSwapColdkey: CallDefinition = defineCall<object>(
  'SubtensorModule.schedule_swap_coldkey',
  () => fail('SubtensorModule.Deprecated', 'Announce the swap instead.'),
);
